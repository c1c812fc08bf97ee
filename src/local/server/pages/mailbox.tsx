/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
// The mails that were sent: the list on the start page.
import { dateTime } from './dates.ts';
import type { Visit } from './layout.tsx';

const SHOWN = 8;

/** The latest mails. */
export const Mailbox = ({ visit, all }: { visit: Visit; all: boolean }) => {
  const { workspace } = visit;
  const mails = [...workspace.mails.list()].reverse();
  return (
    <section class="card" aria-labelledby="surat">
      <h2 id="surat">Kotak surat</h2>
      {mails.length ? null : <p class="soft">Belum ada surat.</p>}
      <ul class="mails">
        {mails.slice(0, all ? mails.length : SHOWN).map(({ id, at, to, cc, subject }) => (
          <li>
            <p class="soft">{`${dateTime(workspace.project.zone, at)} · ke ${[...to, ...cc].join(', ')}`}</p>
            <a href={`/mail/${encodeURIComponent(id)}`}>{subject || '(Tanpa perihal)'}</a>
          </li>
        ))}
      </ul>
      {!all && mails.length > SHOWN ? <a href="/?mails=all#surat">{`Lihat semua ${mails.length} surat`}</a> : null}
    </section>
  );
};
