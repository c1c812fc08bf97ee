// Says below the header where this workspace asks less of scripts than Google may.
import type { ReadingInfo } from '../../data/index.ts';
import { say } from '../words/words.ts';
import { useLive } from './live.ts';

/** Nothing, as long as every switch stands on its harsher reading. */
export const MilderReadings = () => {
  const { value = [] } = useLive<readonly ReadingInfo[]>('/api/readings', ['readings']);
  const milder = value.filter(({ isMilder }) => isMilder);
  if (milder.length === 0) return null;
  return (
    <aside class="milder" aria-label={say.shell.milder}>
      <strong>{say.shell.milderMark}</strong> {milder.map(({ name }) => say.readings[name]).join('; ')}
    </aside>
  );
};
