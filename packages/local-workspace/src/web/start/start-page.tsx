// Where a visitor begins: who they are today, the guided tour, and the doors of the workspace.
import type { ExecutionRecord } from '../../data/index.ts';
import { send, wordsOfProblem } from '../shell/api.ts';
import { useDesk } from '../shell/desk.ts';
import { ask } from '../shell/dialog.tsx';
import { Icon } from '../shell/icons.tsx';
import { choosePerson, usePerson } from '../shell/person.ts';
import { tellRuns } from '../shell/runs.ts';
import { showToast } from '../shell/toast.tsx';
import { Files } from './files.tsx';
import { Tour } from './tour-list.tsx';
import './start.css';
import { say } from '../words/words.ts';

/** The start page. */
export const StartPage = () => {
  const { title } = useDesk();
  return (
    <>
      <h1>{title}</h1>
      <p class="about">{say.start.about(title)}</p>
      <div class="columns">
        <Tour />
        <div class="stack">
          <People />
          <Doors />
          <Files />
          <StartOver />
        </div>
      </div>
    </>
  );
};

const People = () => {
  const { people } = useDesk();
  const { email: current } = usePerson();
  return (
    <fieldset class="card people">
      <legend>{say.start.whoAreYou}</legend>
      <div class="faces">
        {people.map(({ name, email, title }) => (
          <label key={email} class="person">
            <input type="radio" name="person" checked={email === current} onChange={() => choosePerson(email)} />
            <span class="face" aria-hidden="true">
              {initials(name)}
            </span>
            <span>
              <strong>{name}</strong>
              <span class="soft small">{title ?? email}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

function initials(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

const Doors = () => {
  const { forms, spreadsheets, hasWebApp } = useDesk();
  const { email } = usePerson();
  return (
    <section class="card" id="forms" aria-labelledby="doors">
      <h2 id="doors">{say.start.open}</h2>
      <ul class="doors">
        {spreadsheets.map(({ id, title }) => (
          <li key={id}>
            <Icon name="sheet" />
            <a href={`/sheet?spreadsheet=${encodeURIComponent(id)}`}>{title}</a>
          </li>
        ))}
        {forms.map(({ id, title, open }) => (
          <li key={id}>
            <Icon name="form" />
            <a href={`/form/${encodeURIComponent(id)}`}>{title}</a>
            {open ? null : <span class="soft">{say.start.closed}</span>}
          </li>
        ))}
        {hasWebApp ? (
          <li>
            <Icon name="run" />
            <a href={`/as/${encodeURIComponent(email)}/exec`}>{say.start.webApp}</a>
          </li>
        ) : null}
      </ul>
      {spreadsheets.length + forms.length === 0 ? <p class="soft">{say.start.noDocument}</p> : null}
    </section>
  );
};

/** Forgets everything, after asking. */
const StartOver = () => (
  <section class="card" aria-labelledby="over">
    <h2 id="over">{say.start.over}</h2>
    <p class="soft">{say.start.overExplained}</p>
    <p>
      <button type="button" class="danger" onClick={startOver}>
        {say.start.overMore}
      </button>
    </p>
  </section>
);

async function startOver(): Promise<void> {
  const sure = await ask({
    title: say.start.overQuestion,
    text: say.start.overWarning,
    go: say.start.overYes,
    danger: true,
  });
  if (!sure) return;
  try {
    const { executions } = await send<{ executions: ExecutionRecord[] }>('POST', '/api/reset');
    tellRuns(say.start.overDone, executions);
  } catch (problem) {
    showToast({ kind: 'problem', text: wordsOfProblem(problem) });
  }
}
