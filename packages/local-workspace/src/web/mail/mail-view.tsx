// One mail as its reader sees it: headers, markup or text, attachments; opening it marks it as read.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Mail } from '../../data/index.ts';
import type { AnnouncedEvent } from '../../model/calendar/ics-reading.ts';
import { get, send, wordsOfProblem } from '../shell/api.ts';
import { dayAndHour, spanInWords } from '../shell/dates.ts';
import { Icon } from '../shell/icons.tsx';
import { LinkedText } from '../shell/linked-text.tsx';
import { nameWindow } from '../shell/page.tsx';
import { showToast } from '../shell/toast.tsx';
import { say } from '../words/words.ts';
import { answerTo, Letter } from './letter.tsx';
import { MailFrame } from './mail-frame.tsx';

/** What `GET /api/mails/:id` answers. */
interface FullMail extends Omit<Mail, 'attachments'> {
  readonly attachments: readonly {
    readonly name: string;
    readonly type: string;
    readonly size: number;
    readonly inline?: string;
    readonly events?: readonly AnnouncedEvent[];
  }[];
  readonly links: Readonly<Record<string, string>>;
}

type Look = 'html' | 'text';

interface OpenMailProps {
  readonly id: string;
  /** As whom it is read; absent: as nobody, from the list of all mails. */
  readonly reader: string | undefined;
  readonly onBack: () => void;
}

/** The mail of an id, as this reader. */
export const OpenMail = ({ id, reader, onBack }: OpenMailProps) => {
  const [mail, setMail] = useState<FullMail>();
  const [problem, setProblem] = useState<string>();
  const [look, setLook] = useState<Look>('html');
  const [answer, setAnswer] = useState<'one' | 'all'>();
  const heading = useRef<HTMLHeadingElement>(null);
  const path = `/api/mails/${encodeURIComponent(id)}`;
  const asReader = reader === undefined ? '' : `?as=${encodeURIComponent(reader)}`;
  useEffect(() => {
    get<FullMail>(path + asReader).then(
      (found) => {
        setMail(found);
        nameWindow(found.subject || say.shell.mail);
        requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }));
      },
      (thrown) => setProblem(wordsOfProblem(thrown)),
    );
    if (reader !== undefined) void mark(path, reader, true);
  }, [path, asReader, reader]);

  const back = (
    <button type="button" class="quiet mail-back" onClick={onBack}>
      {say.mail.backToList}
    </button>
  );
  if (problem !== undefined) {
    return (
      <article class="mail-open">
        {back}
        <p class="notice-box problem" role="alert">
          {problem}
        </p>
      </article>
    );
  }
  if (!mail) return <article class="mail-open" aria-busy="true" />;
  const shown = mail.html === undefined ? 'text' : look;
  const files = mail.attachments.map((file, index) => ({ ...file, href: `${path}/attachments/${index + 1}` }));
  return (
    <article class="mail-open" aria-labelledby="subject">
      {back}
      <h2 id="subject" ref={heading} tabIndex={-1}>
        {mail.subject || say.mail.noSubject}
      </h2>
      <Headers mail={mail} />
      <div class="row mail-tools">
        {reader === undefined ? null : (
          <button type="button" class="main" onClick={() => setAnswer('one')}>
            {say.mail.reply}
          </button>
        )}
        {reader !== undefined && answerTo(mail, reader, true).cc !== '' ? (
          <button type="button" class="quiet" onClick={() => setAnswer('all')}>
            {say.mail.replyAll}
          </button>
        ) : null}
        {mail.html === undefined ? null : (
          <fieldset class="switch">
            <legend class="hidden">{say.mail.howShown}</legend>
            <button type="button" aria-pressed={shown === 'html'} onClick={() => setLook('html')}>
              {say.mail.look}
            </button>
            <button type="button" aria-pressed={shown === 'text'} onClick={() => setLook('text')}>
              {say.mail.asText}
            </button>
          </fieldset>
        )}
        <a class="button quiet" href={`${path}.eml`} download>
          <Icon name="file" size={18} />
          {say.mail.download}
        </a>
        {reader === undefined ? null : (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              void mark(path, reader, false);
              onBack();
            }}
          >
            {say.mail.markUnread}
          </button>
        )}
      </div>
      {shown === 'html' ? (
        <MailFrame title={say.mail.contentOf(mail.subject)} address={`${path}/page${asReader}`} />
      ) : (
        <p class="lines mail-text">
          <LinkedText text={mail.text} links={mail.links} />
        </p>
      )}
      <Attachments files={files.filter(({ inline }) => !inline)} />
      {answer !== undefined && reader !== undefined ? (
        <Letter as={reader} start={answerTo(mail, reader, answer === 'all')} onClose={() => setAnswer(undefined)} />
      ) : null}
    </article>
  );
};

async function mark(path: string, as: string, read: boolean): Promise<void> {
  try {
    await send('POST', `${path}/read`, { as, read });
  } catch (problem) {
    showToast({ kind: 'problem', text: wordsOfProblem(problem) });
  }
}

const Headers = ({ mail }: { mail: FullMail }) => {
  const lines: [string, string][] = [
    [say.mail.sender, mail.from],
    [say.mail.to, mail.to.join(', ')],
    [say.mail.cc, mail.cc.join(', ')],
    [say.mail.bcc, mail.bcc.join(', ')],
    [say.mail.replyTo, mail.replyTo ?? ''],
    [say.mail.when, dayAndHour(mail.at)],
    [say.mail.readBy, mail.readBy.join(', ')],
  ];
  return (
    <dl class="mail-headers small">
      {lines
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt class="soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
};

type File = FullMail['attachments'][number] & { readonly href: string };

const Attachments = ({ files }: { files: readonly File[] }) => {
  if (files.length === 0) return null;
  return (
    <section aria-label={say.mail.attachments} class="mail-files">
      <h3>{files.length === 1 ? say.mail.oneFile : say.mail.files(files.length)}</h3>
      {files.map(({ name, type, size, href, events = [] }) => (
        <div key={href} class="mail-file">
          <a href={href} {...(opensInBrowser(type) ? { target: '_blank', rel: 'noreferrer' } : { download: name })}>
            <Icon name="file" size={18} /> {name}
          </a>
          <span class="soft small">{` ${type.split(';')[0]}, ${sizeInWords(size)}`}</span>
          {opensInBrowser(type) ? (
            <a class="small" href={href} download={name} aria-label={say.mail.downloadFile(name)}>
              {say.mail.downloadPlain}
            </a>
          ) : null}
          {events.map((event) => (
            <Announced key={event.start + event.title} event={event} />
          ))}
        </div>
      ))}
    </section>
  );
};

/** Pages and pictures are shown by the browser itself, each in a tab of its own. */
const opensInBrowser = (type: string) => /^(application\/pdf|image\/(png|jpeg|gif|webp))\b/i.test(type);

/** An event of a calendar file, as a calendar would show it. */
const Announced = ({ event }: { event: AnnouncedEvent }) => (
  <div class={event.cancelled ? 'announced cancelled' : 'announced'}>
    <Icon name="calendar" />
    <div>
      <strong>{event.title || say.calendar.untitledEvent}</strong>
      {event.cancelled ? <span class="error"> {say.mail.cancelled}</span> : null}
      <p>{spanInWords(event)}</p>
      {event.location ? <p>{event.location}</p> : null}
      {event.description ? <p class="soft lines small">{event.description}</p> : null}
    </div>
  </div>
);

function sizeInWords(bytes: number): string {
  if (bytes < 1000) return say.mail.bytes(bytes);
  const kilo = bytes / 1000;
  const format = new Intl.NumberFormat(say.measures.locale, { maximumFractionDigits: 1 });
  return kilo < 1000 ? `${format.format(kilo)} kB` : `${format.format(kilo / 1000)} MB`;
}
