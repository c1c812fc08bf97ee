// Failures on purpose: at which call of which function a script is to fail, or to be killed, the next time it runs.
import { useState } from 'preact/hooks';
import type { ExecutionRecord, Fault } from '../../data/index.ts';
import { send, wordsOfProblem } from '../shell/api.ts';
import { useDesk } from '../shell/desk.ts';
import { useLive } from '../shell/live.ts';
import { showToast } from '../shell/toast.tsx';
import { say } from '../words/words.ts';
import { EFFECTS, type EffectName, effectInWords, PRESETS, placeInWords } from './fault-words.ts';

type Waiting = { readonly pending: readonly Pick<Fault, 'at' | 'effect' | 'times'>[] };

/** Ready-made failures, one's own, and those that wait. */
export const Faults = () => {
  const { value, problem, reload } = useLive<Waiting>('/api/faults', ['execution']);
  const plan = async (fault: unknown) => {
    try {
      await send('POST', '/api/faults', fault);
      showToast({ kind: 'info', text: say.faults.planned });
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
        <section class="card" aria-labelledby="ready">
          <h2 id="ready">{say.faults.ready}</h2>
          <p class="soft">{say.faults.once}</p>
          <ul class="presets">
            {PRESETS.map(({ words, fault }) => (
              <li key={words}>
                <span>{words}</span>
                <button type="button" aria-label={say.faults.planOf(words)} onClick={() => void plan(fault)}>
                  {say.faults.plan}
                </button>
              </li>
            ))}
          </ul>
        </section>
        <OwnFault plan={plan} />
      </div>
      <section class="card" aria-labelledby="pending">
        <h2 id="pending">{say.faults.pending}</h2>
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
              {say.faults.clear}
            </button>
          </>
        ) : (
          <p class="soft">{say.faults.none}</p>
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
      aria-labelledby="own"
      onSubmit={(event) => {
        event.preventDefault();
        void plan({ at: place, effect: effect === 'error' ? { error: message } : EFFECTS[effect].effect });
      }}
    >
      <h2 id="own">{say.faults.own}</h2>
      <label>
        {say.executions.function}
        <select value={name} onChange={({ currentTarget }) => setName(currentTarget.value)}>
          <option value="">{say.faults.anyFunctionChoice}</option>
          {functions.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.faults.call}
        <input
          type="text"
          list="calls"
          placeholder={say.faults.anyCall}
          value={method}
          onInput={({ currentTarget }) => setMethod(currentTarget.value)}
        />
      </label>
      <datalist id="calls">
        {methods.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <label>
        {say.faults.whichOne}
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
        {say.faults.effect}
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
          {say.faults.message}
          <input
            type="text"
            required
            value={message}
            onInput={({ currentTarget }) => setMessage(currentTarget.value)}
          />
        </label>
      ) : null}
      <button type="submit" class="main">
        {say.faults.plan}
      </button>
    </form>
  );
};
