// Every run, the latest first, and one of them in full.
import { useEffect, useState } from 'preact/hooks';
import type { ExecutionRecord } from '../../data/index.ts';
import { dayAndHour } from '../shell/dates.ts';
import { useLive } from '../shell/live.ts';
import { say } from '../words/words.ts';
import { callCounts, meetsWords } from './calls.ts';
import { durationInWords, endInWords, number, startInWords } from './words.ts';

const SHOWN = 200;

/** The list and the chosen run. */
export const Runs = () => {
  const [all, setAll] = useState(false);
  const [words, setWords] = useState('');
  const [failedOnly, setFailedOnly] = useState(false);
  const [chosen, setChosen] = useState(() => new URLSearchParams(location.search).get('id') ?? undefined);
  const runs = useLive<readonly ExecutionRecord[]>(`/api/executions${all ? '' : `?last=${SHOWN}`}`, ['execution']);
  useEffect(() => {
    const query = chosen === undefined ? '' : `?id=${encodeURIComponent(chosen)}`;
    history.replaceState(null, '', `/executions${query}`);
  }, [chosen]);
  const listed = [...(runs.value ?? [])]
    .reverse()
    .filter(({ status }) => !failedOnly || status === 'failed' || status === 'killed')
    .filter((run) => meetsWords(textsOf(run), words));
  return (
    <div class="runs">
      <section class="card" aria-label={say.executions.list}>
        <div class="row">
          <input
            type="search"
            aria-label={say.executions.filter}
            placeholder={say.executions.filterHint}
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
          <label>
            <input
              type="checkbox"
              checked={failedOnly}
              onChange={({ currentTarget }) => setFailedOnly(currentTarget.checked)}
            />
            {say.executions.onlyFailed}
          </label>
        </div>
        {runs.problem ? <p class="notice-box problem">{runs.problem}</p> : null}
        {runs.value && listed.length === 0 ? <p class="soft">{say.executions.noneMatches}</p> : null}
        <ul class="run-list">
          {listed.map((run) => (
            <li key={run.id}>
              <button
                type="button"
                class={`run-line ${run.status}`}
                aria-current={run.id === chosen ? 'true' : undefined}
                onClick={() => setChosen(run.id)}
              >
                <span class="run-name">
                  <strong>{run.function}</strong>
                  <span class={`status ${run.status}`}>{endInWords(run.status)}</span>
                </span>
                <span class="soft small">{`${dayAndHour(run.startedAt)} · ${startInWords(run)}${run.person ? ` · ${run.person}` : ''}`}</span>
                <span class="small">
                  {say.executions.cost(durationInWords(run.milliseconds), number(run.operations))}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {!all && (runs.value?.length ?? 0) >= SHOWN ? (
          <button type="button" class="quiet" onClick={() => setAll(true)}>
            {say.executions.showAll}
          </button>
        ) : null}
      </section>
      {chosen === undefined ? (
        <p class="soft run-none">{say.executions.choose}</p>
      ) : (
        <RunDetails key={chosen} id={chosen} />
      )}
    </div>
  );
};

function textsOf(run: ExecutionRecord): string[] {
  const { error, logs, as, person = '' } = run;
  return [run.function, run.id, as, person, startInWords(run), error?.message ?? '', ...logs.map(({ text }) => text)];
}

type FullRun = ExecutionRecord & { readonly error?: { readonly source?: string } };

const RunDetails = ({ id }: { id: string }) => {
  const { value: run, problem } = useLive<FullRun>(`/api/executions/${encodeURIComponent(id)}`, ['execution']);
  if (problem !== undefined) return <p class="notice-box problem">{problem}</p>;
  if (!run) return <p class="soft">{say.shell.loading}</p>;
  const facts: [string, string][] = [
    [say.executions.startedBy, startInWords(run)],
    [say.executions.time, dayAndHour(run.startedAt)],
    [say.executions.person, run.person ?? '–'],
    [say.executions.runAs, run.as],
    [say.executions.lengthHere, durationInWords(run.milliseconds)],
    [say.executions.lengthAtGoogle, durationInWords(run.modelledMilliseconds)],
    ...(run.lockWait > 0 ? [[say.executions.waitedForLock, durationInWords(run.lockWait)] as [string, string]] : []),
    ...(run.lockHeld > 0 ? [[say.executions.heldLock, durationInWords(run.lockHeld)] as [string, string]] : []),
    [say.executions.operations, number(run.operations)],
    [say.executions.cellsRead, number(run.cellsRead)],
    [say.executions.cellsWritten, number(run.cellsWritten)],
  ];
  const counts = callCounts(run.calls);
  return (
    <article class="card run-details" aria-labelledby="execution">
      <h2 id="execution">
        {run.function} <span class={`status ${run.status}`}>{endInWords(run.status)}</span>
      </h2>
      {run.error ? (
        <div class="notice-box problem">
          <strong>{`${run.error.name}: ${run.error.message}`}</strong>
          {run.error.stack ? <Stack stack={run.error.stack} source={run.error.source} /> : null}
        </div>
      ) : null}
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt class="soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{say.executions.log}</h3>
      {run.logs.length === 0 ? (
        <p class="soft">{say.executions.nothing}</p>
      ) : (
        <ol class="logs">
          {run.logs.map(({ level, text }, index) => (
            <li key={`${index} ${text}`} class={level}>
              <span class="soft">{level}</span> <code>{text}</code>
            </li>
          ))}
        </ol>
      )}
      <h3>{say.executions.serviceCalls}</h3>
      {counts.length === 0 ? (
        <p class="soft">{say.executions.nothing}</p>
      ) : (
        <table class="calls">
          <thead>
            <tr>
              <th scope="col">{say.executions.call}</th>
              <th scope="col" class="number">
                {say.executions.times}
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ method, count, operation }) => (
              <tr key={method} class={operation ? '' : 'soft'}>
                <td>
                  <code>{method}</code>
                  {operation ? <span class="status">{say.executions.operation}</span> : null}
                </td>
                <td class="number">{number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </article>
  );
};

/** The places in the sources, where a source map tells them; the built script's on request. */
const Stack = ({ stack, source }: { stack: string; source: string | undefined }) => (
  <>
    <pre>{source ?? stack}</pre>
    {source === undefined ? null : (
      <details>
        <summary>{say.executions.stack}</summary>
        <pre>{stack}</pre>
      </details>
    )}
  </>
);
