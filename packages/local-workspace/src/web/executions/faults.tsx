// Failures on purpose: at which call of which function a script is to fail, or to be killed, the next time it runs.
import { useState } from 'preact/hooks';
import type { ExecutionRecord, Fault } from '../../data/index.ts';
import { send, wordsOfProblem } from '../shell/api.ts';
import { useDesk } from '../shell/desk.ts';
import { useLive } from '../shell/live.ts';
import { showToast } from '../shell/toast.tsx';
import { EFFECTS, type EffectName, effectInWords, PRESETS, placeInWords } from './fault-words.ts';

type Waiting = { readonly pending: readonly Pick<Fault, 'at' | 'effect' | 'times'>[] };

/** Ready-made failures, one's own, and those that wait. */
export const Faults = () => {
  const { value, problem, reload } = useLive<Waiting>('/api/faults', ['execution']);
  const plan = async (fault: unknown) => {
    try {
      await send('POST', '/api/faults', fault);
      showToast({ kind: 'info', text: 'Gangguan disiapkan. Lakukan sesuatu yang menjalankan skrip.' });
      await reload();
      return true;
    } catch (thrown) {
      showToast({ kind: 'problem', text: wordsOfProblem(thrown) });
      return false;
    }
  };
  const clear = async () => {
    await send('DELETE', '/api/faults').catch((thrown) => showToast({ kind: 'problem', text: wordsOfProblem(thrown) }));
    await reload();
  };
  return (
    <div class="columns">
      <div class="stack">
        <section class="card" aria-labelledby="siap-pakai">
          <h2 id="siap-pakai">Gangguan siap pakai</h2>
          <p class="soft">Terjadi sekali, pada panggilan berikutnya yang cocok. Lihat apakah skrip pulih sendiri.</p>
          <ul class="presets">
            {PRESETS.map(({ words, fault }) => (
              <li key={words}>
                <span>{words}</span>
                <button type="button" aria-label={`Siapkan: ${words}`} onClick={() => void plan(fault)}>
                  Siapkan
                </button>
              </li>
            ))}
          </ul>
        </section>
        <OwnFault plan={plan} />
      </div>
      <section class="card" aria-labelledby="menunggu">
        <h2 id="menunggu">Yang menunggu</h2>
        {problem === undefined ? null : <p class="notice-box problem">{problem}</p>}
        {value?.pending.length ? (
          <>
            <ul class="pending">
              {value.pending.map((fault, index) => (
                <li key={`${index} ${JSON.stringify(fault)}`}>
                  <strong>{effectInWords(fault.effect)}</strong>
                  <p class="soft">{placeInWords(fault.at)}</p>
                </li>
              ))}
            </ul>
            <button type="button" class="danger" onClick={() => void clear()}>
              Lepas semua
            </button>
          </>
        ) : (
          <p class="soft">Tidak ada gangguan yang menunggu.</p>
        )}
      </section>
    </div>
  );
};

const OwnFault = ({ plan }: { plan: (fault: unknown) => Promise<boolean> }) => {
  const { functions } = useDesk();
  const runs = useLive<readonly ExecutionRecord[]>('/api/executions?last=200', []);
  const methods = [...new Set((runs.value ?? []).flatMap(({ calls }) => Object.keys(calls)))].sort();
  const [name, setName] = useState('');
  const [method, setMethod] = useState('');
  const [nth, setNth] = useState('1');
  const [effect, setEffect] = useState<EffectName>('error');
  const [message, setMessage] = useState('Service error');
  const place = {
    ...(name === '' ? {} : { function: name }),
    ...(method.trim() === '' ? {} : { method: method.trim() }),
    nth: Number(nth),
  };
  return (
    <form
      class="card own-fault"
      aria-labelledby="buatan-sendiri"
      onSubmit={(event) => {
        event.preventDefault();
        void plan({ at: place, effect: effect === 'error' ? { error: message } : EFFECTS[effect].effect });
      }}
    >
      <h2 id="buatan-sendiri">Gangguan buatan sendiri</h2>
      <label>
        Fungsi
        <select value={name} onChange={({ currentTarget }) => setName(currentTarget.value)}>
          <option value="">Fungsi apa pun</option>
          {functions.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <label>
        Panggilan
        <input
          type="text"
          list="panggilan"
          placeholder="panggilan apa pun, misalnya Range.setValues"
          value={method}
          onInput={({ currentTarget }) => setMethod(currentTarget.value)}
        />
      </label>
      <datalist id="panggilan">
        {methods.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <label>
        Yang keberapa
        <input
          type="text"
          inputMode="numeric"
          pattern="[1-9][0-9]*"
          required
          class="count-field"
          value={nth}
          onInput={({ currentTarget }) => setNth(currentTarget.value)}
        />
      </label>
      <label>
        Yang terjadi
        <select value={effect} onChange={({ currentTarget }) => setEffect(currentTarget.value as EffectName)}>
          {(Object.keys(EFFECTS) as EffectName[]).map((each) => (
            <option key={each} value={each}>
              {EFFECTS[each].words}
            </option>
          ))}
        </select>
      </label>
      {effect === 'error' ? (
        <label>
          Pesan galat
          <input
            type="text"
            required
            value={message}
            onInput={({ currentTarget }) => setMessage(currentTarget.value)}
          />
        </label>
      ) : null}
      <button type="submit" class="main">
        Siapkan
      </button>
    </form>
  );
};
