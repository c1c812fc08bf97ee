// Writing a mail: a new one, or the answer to one; what was written stays until it is sent.
import { useRef, useState } from 'preact/hooks';
import type { Mail, MailInfo, MailWriting } from '../../data/index.ts';
import { send, wordsOfProblem } from '../shell/api.ts';
import { dayAndHour } from '../shell/dates.ts';
import { Dialog } from '../shell/dialog.tsx';
import { showToast } from '../shell/toast.tsx';
import { say } from '../words/words.ts';

type Writing = MailWriting & { readonly cc: string };

/** What was begun and not sent, by who wrote it and what it answers. */
const begun = new Map<string, Writing>();

const EMPTY: Writing = { to: '', cc: '', subject: '', text: '' };

/** What of a mail its answer needs. */
type Answered = Pick<Mail, 'id' | 'at' | 'from' | 'to' | 'cc' | 'replyTo' | 'subject' | 'text'>;

/**
 * @param as who answers
 * @param all whether everybody who got the mail gets the answer, too
 * @returns an answer with the mail quoted below it
 */
export function answerTo(mail: Answered, as: string, all: boolean): Writing {
  const sender = mail.replyTo ?? addressIn(mail.from);
  const others = [...mail.to, ...mail.cc].filter((each) => each !== as && each !== sender);
  const quoted = mail.text
    .trimEnd()
    .split('\n')
    .map((line) => `> ${line}`);
  return {
    to: sender,
    cc: all ? others.join(', ') : '',
    subject: /^re:/i.test(mail.subject) ? mail.subject : `Re: ${mail.subject}`,
    text: say.mail.quoted(dayAndHour(mail.at), mail.from, quoted.join('\n')),
    answers: mail.id,
  };
}

/** @returns the address of `Name <address>` */
function addressIn(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from;
}

interface LetterProps {
  /** Who writes. */
  readonly as: string;
  /** What it begins with; absent: nothing. */
  readonly start?: Writing | undefined;
  readonly onClose: () => void;
}

/** The window in which a mail is written. */
export const Letter = ({ as, start = EMPTY, onClose }: LetterProps) => {
  const key = `${as} ${start.answers ?? ''} ${start.cc}`;
  const [mail, setMail] = useState(begun.get(key) ?? start);
  const [problem, setProblem] = useState<string>();
  const sending = useRef(false);
  const change = (part: Partial<Writing>) => {
    const next = { ...mail, ...part };
    begun.set(key, next);
    setMail(next);
  };
  const go = async () => {
    if (sending.current) return;
    sending.current = true;
    try {
      const { to } = await send<MailInfo>('POST', '/api/mails', { as, ...mail });
      begun.delete(key);
      showToast({ kind: 'done', text: say.mail.sent(to.join(', ')) });
      onClose();
    } catch (thrown) {
      setProblem(wordsOfProblem(thrown));
    } finally {
      sending.current = false;
    }
  };
  const line = (name: 'to' | 'cc' | 'subject', words: string) => (
    <label>
      <span>{words}</span>
      <input value={mail[name]} autocomplete="off" onInput={(event) => change({ [name]: event.currentTarget.value })} />
    </label>
  );
  return (
    <Dialog title={start.answers === undefined ? say.mail.new : say.mail.replying} width={680} onClose={onClose}>
      <form
        class="letter"
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
      >
        <p class="soft small">{say.mail.from(as)}</p>
        {line('to', say.mail.to)}
        {line('cc', say.mail.cc)}
        {line('subject', say.mail.subject)}
        <label>
          <span>{say.mail.text}</span>
          <textarea
            ref={begins}
            data-first={start.answers}
            rows={9}
            value={mail.text}
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
        </label>
        {problem === undefined ? null : (
          <p class="notice-box problem" role="alert">
            {problem}
          </p>
        )}
        <footer>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              begun.delete(key);
              onClose();
            }}
          >
            {say.mail.discard}
          </button>
          <button type="submit" class="main">
            {say.mail.send}
          </button>
        </footer>
      </form>
    </Dialog>
  );
};

/** An answer is written above what it quotes. */
function begins(field: HTMLTextAreaElement | null): void {
  if (field && field !== document.activeElement) field.setSelectionRange(0, 0);
}
