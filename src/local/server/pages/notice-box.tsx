/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
// Shows what the last action led to: its words, what failed, dialogs of the script and questions left open.
import type { Dialog } from '../../facade.ts';
import type { Visit } from './layout.tsx';
import type { Notice } from './notices.ts';

const BUTTONS: Readonly<Record<string, string>> = {
  OK: 'Oke',
  CANCEL: 'Batal',
  YES: 'Ya',
  NO: 'Tidak',
  CLOSE: 'Tutup',
};

/** The notice at the lower edge of the page. */
export const NoticeBox = ({ visit }: { visit: Visit }) => {
  if (!visit.notice) return null;
  const { id, notice } = visit.notice;
  return (
    <aside class={`notice ${notice.kind}`} aria-label="Pemberitahuan">
      <div role={notice.kind === 'problem' ? 'alert' : 'status'}>
        <p>
          <strong>{notice.text}</strong>
        </p>
        <Ran notice={notice} />
        {notice.changes?.length ? (
          <dl class="changes">
            {notice.changes.map(({ name, value }) => (
              <div>
                <dt>{name || '(tanpa judul)'}</dt>
                <dd>{value || '(kosong)'}</dd>
              </div>
            ))}
          </dl>
        ) : null}
      </div>
      {notice.dialogs.map((dialog, index) => (
        <DialogBox dialog={dialog} address={`/dialog/${id}/${index}`} />
      ))}
      {notice.question ? <Question visit={visit} notice={notice} /> : null}
      <a class="button" href={visit.back}>
        Tutup
      </a>
    </aside>
  );
};

const Ran = ({ notice }: { notice: Notice }) => {
  const failed = notice.executions.filter(({ error }) => error);
  const count = notice.executions.length;
  return (
    <>
      {count ? <p class="soft">{`Berjalan: ${notice.executions.map((each) => each.function).join(', ')}`}</p> : null}
      {failed.map(({ function: name, error }) => (
        <p class="error">{`${name}: ${error?.name}: ${error?.message}`}</p>
      ))}
    </>
  );
};

const DialogBox = ({ dialog, address }: { dialog: Dialog; address: string }) => {
  const isPage = dialog.kind === 'dialog' || dialog.kind === 'sidebar';
  return (
    <section class="dialog" aria-label={dialog.title || 'Dialog'}>
      {dialog.title ? <h2>{dialog.title}</h2> : null}
      {isPage ? (
        <iframe src={address} title={dialog.title || 'Dialog'} height={Math.min(dialog.height ?? 320, 480)} />
      ) : (
        <p class="lines">{dialog.content}</p>
      )}
    </section>
  );
};

/** The question was closed unanswered; the same item runs again with the answer. */
const Question = ({ visit, notice }: { visit: Visit; notice: Notice }) => {
  const last = notice.dialogs.at(-1);
  return (
    <form method="post" action="/do/menu" class="row">
      <input type="hidden" name="back" value={visit.back} />
      <input type="hidden" name="item" value={notice.question?.item ?? ''} />
      <input type="hidden" name="answers" value={JSON.stringify(notice.question?.answers ?? [])} />
      {last?.kind === 'prompt' ? (
        <>
          <label for="jawaban">Jawaban</label>
          <input id="jawaban" name="text" />
        </>
      ) : null}
      {(last?.buttons ?? 'OK').split('_').map((button) => (
        <button type="submit" name="button" value={button}>
          {BUTTONS[button] ?? button}
        </button>
      ))}
    </form>
  );
};
