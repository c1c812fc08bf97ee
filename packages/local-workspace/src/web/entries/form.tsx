// The page of one form: its questions, that it is closed, or that the answer was received.
import '../form/form.css';
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../data/index.ts';
import { prefilled, shownAnswers, type Values } from '../form/answers.ts';
import { forgetDraft, keptDraft } from '../form/draft.ts';
import { type OpenedForm, Questions } from '../form/form-page.tsx';
import { get, wordsOfProblem } from '../shell/api.ts';
import { LinkedText } from '../shell/linked-text.tsx';
import { nameWindow, openPage } from '../shell/page.tsx';
import { say } from '../words/words.ts';

interface Opened {
  readonly form: OpenedForm;
  readonly filled: Values;
  readonly now: string;
  readonly response?: string;
}

/** `/form/ID`, with the fields of a prefilled link, or `edit2` of a response that may be changed. */
async function open(): Promise<Opened> {
  const id = location.pathname.split('/')[2] ?? '';
  const query = new URLSearchParams(location.search);
  const [form, { now }] = await Promise.all([get<OpenedForm>(`/api/forms/${id}`), get<{ now: string }>('/api/clock')]);
  nameWindow(form.title || say.shell.form);
  const draft = keptDraft(form.id);
  const response = query.get('edit2');
  if (response === null || !form.allowsEdits) return { form, now, filled: draft ?? prefilled(form, query) };
  const path = `/api/forms/${id}/responses/${encodeURIComponent(response)}`;
  const { answers } = await get<{ answers: Record<string, Answer> }>(path);
  return { form, now, response, filled: draft ?? shownAnswers(form, answers) };
}

const FormDocument = () => {
  const [opened, setOpened] = useState<Opened>();
  const [problem, setProblem] = useState<string>();
  const [sent, setSent] = useState<string>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    open().then(setOpened, (thrown) => setProblem(wordsOfProblem(thrown)));
  }, [turn]);
  if (problem !== undefined) return <Message title={say.form.cannotOpen} text={problem} />;
  if (!opened) return <p class="soft">{say.form.loading}</p>;
  const { form } = opened;
  if (sent !== undefined) {
    return (
      <Sent
        form={form}
        response={sent}
        again={() => {
          forgetDraft(form.id);
          history.replaceState(null, '', location.pathname);
          setSent(undefined);
          setOpened(undefined);
          setTurn(turn + 1);
        }}
      />
    );
  }
  if (!form.published) {
    return <Message title={form.title} text={say.form.unpublished} />;
  }
  if (!form.accepting) {
    return <Message title={form.title} text={form.closedMessage || say.form.closed} />;
  }
  return <Questions key={turn} {...opened} onSent={setSent} />;
};

const Message = ({ title, text }: { title: string; text: string }) => (
  <div class="form">
    <div class="card form-heading">
      <h1>{title}</h1>
      <p class="lines">{text}</p>
      <p>
        <a href="/">{say.form.toStart}</a>
      </p>
    </div>
  </div>
);

const Sent = ({ form, response, again }: { form: OpenedForm; response: string; again: () => void }) => (
  <div class="form">
    <div class="card form-heading">
      <h1>{form.title}</h1>
      <p class="lines" role="status">
        <LinkedText text={form.confirmationMessage || say.form.recorded} links={form.links} />
      </p>
      <p class="row">
        {form.allowsEdits ? (
          <a href={`${location.pathname}?edit2=${encodeURIComponent(response)}`}>{say.form.change}</a>
        ) : null}
        {form.showsLink ? (
          <button type="button" class="quiet" onClick={again}>
            {say.form.another}
          </button>
        ) : null}
        <a href="/mail">{say.form.seeMail}</a>
      </p>
    </div>
  </div>
);

void openPage({ place: 'form', title: say.shell.form }, FormDocument);
