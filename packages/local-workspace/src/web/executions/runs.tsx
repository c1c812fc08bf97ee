// Every run, the latest first, and one of them in full.
import { useEffect, useState } from 'preact/hooks';
import type { ExecutionRecord } from '../../data/index.ts';
import { dayAndHour } from '../shell/dates.ts';
import { useLive } from '../shell/live.ts';
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
      <section class="card" aria-label="Daftar eksekusi">
        <div class="row">
          <input
            type="search"
            aria-label="Saring eksekusi"
            placeholder="Fungsi, orang, pesan"
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
          <label>
            <input
              type="checkbox"
              checked={failedOnly}
              onChange={({ currentTarget }) => setFailedOnly(currentTarget.checked)}
            />
            Hanya yang gagal
          </label>
        </div>
        {runs.problem ? <p class="notice-box problem">{runs.problem}</p> : null}
        {runs.value && listed.length === 0 ? <p class="soft">Tidak ada eksekusi yang cocok.</p> : null}
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
                <span class="small">{`${durationInWords(run.milliseconds)} · ${number(run.operations)} operasi`}</span>
              </button>
            </li>
          ))}
        </ul>
        {!all && (runs.value?.length ?? 0) >= SHOWN ? (
          <button type="button" class="quiet" onClick={() => setAll(true)}>
            Tampilkan semua
          </button>
        ) : null}
      </section>
      {chosen === undefined ? (
        <p class="soft run-none">Pilih eksekusi untuk melihat panggilan, log, dan galatnya.</p>
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
  if (!run) return <p class="soft">Memuat…</p>;
  const facts: [string, string][] = [
    ['Dimulai oleh', startInWords(run)],
    ['Waktu', dayAndHour(run.startedAt)],
    ['Orang', run.person ?? '–'],
    ['Berjalan sebagai', run.as],
    ['Lama di sini', durationInWords(run.milliseconds)],
    ['Perkiraan di Google', durationInWords(run.modelledMilliseconds)],
    ...(run.lockWait > 0 ? [['Menunggu kunci', durationInWords(run.lockWait)] as [string, string]] : []),
    ...(run.lockHeld > 0 ? [['Memegang kunci', durationInWords(run.lockHeld)] as [string, string]] : []),
    ['Operasi', number(run.operations)],
    ['Sel dibaca', number(run.cellsRead)],
    ['Sel ditulis', number(run.cellsWritten)],
  ];
  const counts = callCounts(run.calls);
  return (
    <article class="card run-details" aria-labelledby="eksekusi">
      <h2 id="eksekusi">
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
      <h3>Log</h3>
      {run.logs.length === 0 ? (
        <p class="soft">Tidak ada.</p>
      ) : (
        <ol class="logs">
          {run.logs.map(({ level, text }, index) => (
            <li key={`${index} ${text}`} class={level}>
              <span class="soft">{level}</span> <code>{text}</code>
            </li>
          ))}
        </ol>
      )}
      <h3>Panggilan layanan</h3>
      {counts.length === 0 ? (
        <p class="soft">Tidak ada.</p>
      ) : (
        <table class="calls">
          <thead>
            <tr>
              <th scope="col">Panggilan</th>
              <th scope="col" class="number">
                Kali
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ method, count, operation }) => (
              <tr key={method} class={operation ? '' : 'soft'}>
                <td>
                  <code>{method}</code>
                  {operation ? <span class="status">operasi</span> : null}
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
        <summary>Jejak di skrip yang terpasang</summary>
        <pre>{stack}</pre>
      </details>
    )}
  </>
);
