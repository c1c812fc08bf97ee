// A form as its respondent meets it: page by page, nothing lost on the way, sent once.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answer, FormInfo, FormItemInfo, FormPageCheck } from '../../data/index.ts';
import { ApiProblem, send, wordsOfProblem } from '../shell/api.ts';
import { wallDate } from '../shell/dates.ts';
import { ask } from '../shell/dialog.tsx';
import { LinkedText, type LocalLinks } from '../shell/linked-text.tsx';
import { say } from '../words/words.ts';
import { EMAIL, readAnswers, type Values } from './answers.ts';
import { forgetDraft, keepDraft } from './draft.ts';
import { type FormPageInfo, pageAsking, pagesOf } from './pages.ts';
import { QuestionCard } from './question.tsx';

/** A form with the local paths of the addresses in its texts. */
export interface OpenedForm extends FormInfo {
  readonly links: LocalLinks;
}

interface FormPageProps {
  readonly form: OpenedForm;
  /** What the fields hold at first. */
  readonly filled: Values;
  /** The response that is changed; absent: a new one. */
  readonly response?: string;
  /** Now, in the workspace. */
  readonly now: string;
  readonly onSent: (response: string) => void;
}

/** What is wrong: by item id, `EMAIL` for the address, '' for the form as a whole. */
type Problems = Readonly<Record<string, string>>;

/** The questions of an open form. */
export const Questions = ({ form, filled, response, now, onSent }: FormPageProps) => {
  const pages = useMemo(() => pagesOf(form), [form]);
  const [values, setValues] = useState(filled);
  const [trail, setTrail] = useState<readonly string[]>(['']);
  const [problems, setProblems] = useState<Problems>({});
  const [isLast, setIsLast] = useState(pages.length === 1);
  const busy = useRef(false);
  const [sending, setSending] = useState(false);
  const top = useRef<HTMLFormElement>(null);
  const here = trail.at(-1) ?? '';
  const page = pages.find(({ id }) => id === here) ?? pages[0];
  const { answers, unreadable } = readAnswers(form.items, values);

  // Only choices can lead to another page.
  const leads = JSON.stringify((page?.items ?? []).map(({ id, choices }) => choices && answers[id]));

  useEffect(() => {
    let stale = false;
    // Whether anything follows depends on the answers where choices lead to pages.
    if (pages.length > 1) {
      void check(form, answers, here)
        .then(({ next }) => !stale && setIsLast(next === undefined))
        .catch(() => {});
    }
    return () => {
      stale = true;
    };
  }, [form, pages, here, leads]);

  const change = (name: string, item: string, given: readonly string[]) => {
    setValues((before) => {
      const after = { ...before, [name]: given };
      keepDraft(form.id, after);
      return after;
    });
    setProblems(({ [item]: _, '': _general, ...rest }) => rest);
  };

  /** Shows what is wrong, and goes to the first of it. */
  const show = (wrong: Problems) => {
    setProblems(wrong);
    const asking = pageAsking(pages, Object.keys(wrong));
    if (asking !== undefined && !trail.includes(asking)) setTrail([...trail, asking]);
    else if (asking !== undefined) setTrail(trail.slice(0, trail.indexOf(asking) + 1));
    requestAnimationFrame(() => focusFirst(form.items, wrong, top.current));
  };

  const leave = (item: FormItemInfo) => {
    if (answers[item.id] === undefined && unreadable[item.id] === undefined) return;
    void wrongOn(form, answers, unreadable, page).then(
      ({ wrong }) => setProblems(({ [item.id]: _, ...rest }) => pick(rest, wrong, item.id)),
      () => {},
    );
  };

  const goOn = async () => {
    if (busy.current || !page) return;
    busy.current = true;
    setSending(true);
    try {
      const { wrong, next } = await wrongOn(form, answers, unreadable, page);
      const email = values[EMAIL]?.[0]?.trim() ?? '';
      if (form.collectsEmail && here === '' && email === '') wrong[EMAIL] = say.form.required;
      if (Object.keys(wrong).length > 0) show(wrong);
      else if (next === undefined) onSent(await submit(form, answers, email, response));
      else {
        setProblems({});
        setTrail([...trail, next]);
        toTop(top.current);
      }
    } catch (problem) {
      show(problemsOf(problem));
    } finally {
      busy.current = false;
      setSending(false);
    }
  };

  const back = () => {
    setProblems({});
    setTrail(trail.slice(0, -1));
    toTop(top.current);
  };

  const clear = async () => {
    const text = say.form.allCleared;
    if (!(await ask({ title: say.form.clearQuestion, text, go: say.form.clear, danger: true }))) return;
    forgetDraft(form.id);
    setValues({});
    setProblems({});
    setTrail(['']);
    toTop(top.current);
  };

  const count = Object.keys(problems).filter((key) => key !== '').length;
  return (
    <form
      ref={top}
      class="form"
      tabIndex={-1}
      noValidate
      aria-labelledby="form-title"
      onSubmit={(event) => {
        event.preventDefault();
        void goOn();
      }}
    >
      <Heading form={form} page={page} first={here === ''} />
      {count > 0 || problems[''] ? (
        <div class="notice-box problem" role="alert">
          {problems[''] ?? (count === 1 ? say.form.oneWrong : say.form.severalWrong(count))}
        </div>
      ) : null}
      {form.collectsEmail && here === '' ? (
        <EmailQuestion
          value={values[EMAIL]?.[0] ?? ''}
          error={problems[EMAIL]}
          onInput={(text) => change(EMAIL, EMAIL, [text])}
        />
      ) : null}
      {page?.items.map((item) => (
        <QuestionCard
          key={item.id}
          item={item}
          links={form.links}
          values={values}
          error={problems[item.id]}
          today={wallDate(now)}
          onChange={(part, given) => change(item.id + part, item.id, given)}
          onLeave={() => leave(item)}
        />
      ))}
      <div class="form-foot">
        {trail.length > 1 ? (
          <button type="button" class="quiet" onClick={back}>
            {say.form.back}
          </button>
        ) : null}
        <button type="submit" class="main" aria-disabled={sending}>
          {sending
            ? say.form.sending
            : isLast
              ? response
                ? say.form.saveChanges
                : say.form.submit
              : say.form.nextPage}
        </button>
        <PageCount pages={pages} here={here} bar={form.progressBar} />
        <button type="button" class="quiet clear" onClick={() => void clear()}>
          {say.form.clearForm}
        </button>
      </div>
    </form>
  );
};

const Heading = ({ form, page, first }: { form: OpenedForm; page: FormPageInfo | undefined; first: boolean }) => (
  <>
    <div class="card form-heading">
      <h1 id="form-title">{form.title || say.form.untitled}</h1>
      {first && form.description ? (
        <p class="lines">
          <LinkedText text={form.description} links={form.links} />
        </p>
      ) : null}
      {form.items.some(({ required }) => required) ? <p class="required">{say.form.starMeans}</p> : null}
    </div>
    {page && !first ? (
      <div class="card between page-heading">
        <h2>{page.title || say.form.untitledPage}</h2>
        {page.help ? (
          <p class="soft lines">
            <LinkedText text={page.help} links={form.links} />
          </p>
        ) : null}
      </div>
    ) : null}
  </>
);

const EmailQuestion = (props: { value: string; error: string | undefined; onInput: (text: string) => void }) => (
  <div class={props.error ? 'card question wrong' : 'card question'}>
    <label class="title" for={`q-${EMAIL}`}>
      {say.form.email}
      <span class="required" aria-hidden="true">
        {' *'}
      </span>
      <span class="hidden"> {say.form.isRequired}</span>
    </label>
    <input
      id={`q-${EMAIL}`}
      type="email"
      autocomplete="email"
      value={props.value}
      placeholder={say.form.yourEmail}
      aria-required="true"
      aria-invalid={props.error !== undefined}
      aria-describedby={props.error ? `galat-${EMAIL}` : undefined}
      onInput={(event) => props.onInput(event.currentTarget.value)}
    />
    {props.error ? (
      <p class="error" id={`galat-${EMAIL}`}>
        {props.error}
      </p>
    ) : null}
  </div>
);

const PageCount = ({ pages, here, bar }: { pages: readonly FormPageInfo[]; here: string; bar: boolean }) => {
  if (pages.length === 1) return null;
  const at = pages.findIndex(({ id }) => id === here) + 1;
  const words = say.form.pageOf(at, pages.length);
  return (
    <span class="page-count">
      {bar ? <progress max={pages.length} value={at} aria-label={say.form.progress} /> : null}
      <span class="soft">{words}</span>
    </span>
  );
};

async function check(form: FormInfo, answers: Readonly<Record<string, Answer>>, page: string): Promise<FormPageCheck> {
  return send('POST', `/api/forms/${encodeURIComponent(form.id)}/check`, { answers, page });
}

/** What is wrong on a page: what cannot be read at all, and what the form itself refuses. */
async function wrongOn(
  form: FormInfo,
  answers: Readonly<Record<string, Answer>>,
  unreadable: Problems,
  page: FormPageInfo | undefined,
): Promise<{ wrong: Record<string, string>; next: string | undefined }> {
  const { errors, codes, next } = await check(form, answers, page?.id ?? '');
  const here = (page?.items ?? []).flatMap(({ id }) => (unreadable[id] ? [[id, unreadable[id]]] : []));
  return { wrong: { ...inWords(errors, codes), ...Object.fromEntries(here) }, next };
}

async function submit(
  form: FormInfo,
  answers: Readonly<Record<string, Answer>>,
  email: string,
  response: string | undefined,
): Promise<string> {
  const path = `/api/forms/${encodeURIComponent(form.id)}/responses`;
  const body = { answers, ...(form.collectsEmail ? { email } : {}) };
  const sent = await (response === undefined
    ? send<{ responseId: string }>('POST', path, body)
    : send<{ responseId: string }>('PUT', `${path}/${encodeURIComponent(response)}`, body));
  forgetDraft(form.id);
  return sent.responseId;
}

/** @returns what the workspace says of each question, as the page says it */
function inWords(errors: Problems, codes: FormPageCheck['codes']): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).map(([id, error]) => [id, say.refusal({ error, code: codes[id] })]));
}

function problemsOf(problem: unknown): Problems {
  if (!(problem instanceof ApiProblem)) return { '': wordsOfProblem(problem) };
  const { items = {}, code, codes = {} } = problem.answer;
  if (Object.keys(items).length > 0) return inWords(items, codes);
  return { '': code === 'MAIL_ADDRESS_WRONG' ? say.form.checkEmail : problem.message };
}

function pick(rest: Problems, wrong: Problems, id: string): Problems {
  const message = wrong[id];
  return message === undefined ? rest : { ...rest, [id]: message };
}

function focusFirst(items: readonly FormItemInfo[], wrong: Problems, top: HTMLElement | null): void {
  const first = [EMAIL, ...items.map(({ id }) => id)].find((id) => wrong[id] !== undefined);
  const element = first === undefined ? null : document.getElementById(`q-${first}`);
  const field = element?.matches('fieldset') ? element.querySelector<HTMLElement>('input') : element;
  (field ?? top)?.focus();
}

function toTop(top: HTMLElement | null): void {
  requestAnimationFrame(() => {
    top?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  });
}
