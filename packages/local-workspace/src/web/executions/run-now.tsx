// Runs a function by hand as the current person, as the script editor does.
import { useState } from 'preact/hooks';
import type { ExecutionRecord } from '../../data/index.ts';
import { send, wordsOfProblem } from '../shell/api.ts';
import { useDesk } from '../shell/desk.ts';
import { personNow } from '../shell/person.ts';
import { tellRuns } from '../shell/runs.ts';
import { showToast } from '../shell/toast.tsx';
import { say } from '../words/words.ts';

/** A choice of the script's functions and a button. */
export const RunNow = () => {
  const { functions } = useDesk();
  const [name, setName] = useState(functions[0] ?? '');
  const [running, setRunning] = useState(false);
  if (functions.length === 0) return null;
  const run = async () => {
    if (running) return;
    setRunning(true);
    try {
      const body = { function: name, as: personNow() };
      const { executions } = await send<{ executions: ExecutionRecord[] }>('POST', '/api/run', body);
      tellRuns(say.executions.done(name), executions);
    } catch (problem) {
      showToast({ kind: 'problem', text: wordsOfProblem(problem) });
    } finally {
      setRunning(false);
    }
  };
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <label>
        {say.executions.function}
        <select value={name} onChange={({ currentTarget }) => setName(currentTarget.value)}>
          {functions.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="main" aria-disabled={running}>
        {running ? say.executions.running : say.executions.runNow}
      </button>
    </form>
  );
};
