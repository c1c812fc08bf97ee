/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
// The mails that were sent: the list on the start page, and one mail as its reader sees it.
import type { Mail } from '../../facade.ts';
import { localPath, withLocalLinks } from '../links.ts';
import { dateTime } from './dates.ts';
import { page, type Visit } from './layout.tsx';

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

/** @returns the page of one mail; its links open as its first reader who is one of the people, else as a visitor */
export function mailPage(visit: Visit, mail: Mail) {
  const { workspace } = visit;
  const reader = mail.to.find((email) => workspace.settings.people.some((person) => person.email === email));
  const address = `/api/mails/${encodeURIComponent(mail.id)}`;
  return page(
    visit,
    mail.subject || 'Surat',
    <>
      <p>
        <a href="/#surat">← Kotak surat</a>
      </p>
      <article class="card">
        <h1>{mail.subject || '(Tanpa perihal)'}</h1>
        <Headers mail={mail} zone={workspace.project.zone} />
        {mail.html ? (
          <iframe
            class="mail"
            title="Isi surat"
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            srcdoc={framed(withLocalLinks(workspace, mail.html, reader))}
          />
        ) : null}
        {mail.html ? (
          <details>
            <summary>Versi teks</summary>
            <Text text={mail.text} visit={visit} reader={reader} />
          </details>
        ) : (
          <Text text={mail.text} visit={visit} reader={reader} />
        )}
        {mail.attachments.length ? (
          <>
            <h2>Lampiran</h2>
            <ul class="links">
              {mail.attachments.map(({ name, type, size }, index) => (
                <li>
                  <a href={`${address}/attachments/${index + 1}`}>{name}</a>
                  <span class="soft">{` ${type}, ${size} bita`}</span>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <p>
          <a href={`${address}.eml`}>Unduh surat (.eml)</a>
        </p>
      </article>
    </>,
  );
}

const Headers = ({ mail, zone }: { mail: Mail; zone: string }) => {
  const lines: [string, string][] = [
    ['Dari', mail.from],
    ['Kepada', mail.to.join(', ')],
    ['Tembusan', mail.cc.join(', ')],
    ['Tembusan tersembunyi', mail.bcc.join(', ')],
    ['Balas ke', mail.replyTo ?? ''],
    ['Waktu', dateTime(zone, mail.at)],
  ];
  return (
    <dl class="headers">
      {lines
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
};

const Text = ({ text, visit, reader }: { text: string; visit: Visit; reader: string | undefined }) => (
  <p class="lines">
    {text.split(/(https?:\/\/[^\s<>"]+|(?<!\S)\/exec[?/][^\s<>"]*)/).map((part, index) =>
      index % 2 ? (
        <a href={localPath(visit.workspace, part, reader) ?? part} rel="noreferrer">
          {part}
        </a>
      ) : (
        part
      ),
    )}
  </p>
);

/** Mails are written for white paper; their links open beside the frame. */
function framed(markup: string): string {
  return `<!doctype html><meta charset="utf-8"><base target="_blank"><style>html{background:#fff;color:#1d2430;font:16px/1.5 system-ui,sans-serif}body{margin:16px;overflow-wrap:anywhere}</style>${markup}`;
}
