// Everything about running: what ran, what will run, what is left to run with, and failures on purpose.
import { useEffect, useState } from 'preact/hooks';
import { say } from '../words/words.ts';
import { Faults } from './faults.tsx';
import { Quotas } from './quotas.tsx';
import { RunNow } from './run-now.tsx';
import { Runs } from './runs.tsx';
import { Triggers } from './triggers.tsx';

const PARTS = {
  executions: { words: say.shell.executions, Part: Runs },
  triggers: { words: say.executions.triggers, Part: Triggers },
  quotas: { words: say.executions.quotas, Part: Quotas },
  faults: { words: say.executions.faults, Part: Faults },
} as const;

type PartName = keyof typeof PARTS;

function partNow(): PartName {
  const part = new URLSearchParams(location.search).get('part') ?? '';
  return Object.hasOwn(PARTS, part) ? (part as PartName) : 'executions';
}

/** `/executions?part=triggers`, `/executions?id=execution-12` */
export const Executions = () => {
  const [part, setPart] = useState(partNow);
  useEffect(() => {
    const back = () => setPart(partNow());
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const { Part } = PARTS[part];
  return (
    <>
      <div class="executions-top">
        <h1>{say.executions.heading}</h1>
        <RunNow />
      </div>
      <nav class="parts" aria-label={say.executions.parts}>
        {(Object.keys(PARTS) as PartName[]).map((name) => (
          <a
            key={name}
            href={`/executions?part=${name}`}
            aria-current={name === part ? 'page' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              history.pushState(null, '', `/executions?part=${name}`);
              setPart(name);
            }}
          >
            {PARTS[name].words}
          </a>
        ))}
      </nav>
      <Part />
    </>
  );
};
