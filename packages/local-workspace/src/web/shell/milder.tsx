// Says below the header where this workspace asks less of scripts than Google may.
import type { ReadingInfo } from '../../data/index.ts';
import { useLive } from './live.ts';

/** Nothing, as long as every switch stands on its harsher reading. */
export const MilderReadings = () => {
  const { value = [] } = useLive<readonly ReadingInfo[]>('/api/readings', ['readings']);
  const milder = value.filter(({ isMilder }) => isMilder);
  if (milder.length === 0) return null;
  return (
    <aside class="milder" aria-label="Lebih ringan dari Google">
      <strong>Lebih ringan dari Google:</strong> {milder.map((each) => each.milder).join('; ')}
    </aside>
  );
};
