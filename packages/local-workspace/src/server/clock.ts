// The workspace's clock over HTTP: read it, freeze it, move it, let it go.
import { z } from 'zod';
import type { ExecutionRecord, Workspace } from '../facade.ts';
import { isoIn } from '../model/time/zone.ts';
import { type Act, get, post } from './acts.ts';
import { duration, instant, oneOf } from './input.ts';

const move = oneOf({ set: instant, advance: duration, real: z.literal(true, 'write true') }, {});

export const clockActs: readonly Act[] = [
  get('/api/clock', {
    does: 'the workspace’s clock',
    answer: '{now, frozen}',
    act: ({ workspace }) => clockFace(workspace),
  }),
  post('/api/clock', {
    does: 'sets the clock, then runs the triggers that fall due',
    body: move,
    answer: '{now, frozen, executions}',
    act: ({ workspace, body }) => {
      const executions = moveClock(workspace, body);
      return { ...clockFace(workspace), executions };
    },
  }),
];

/** @returns the time with the workspace's offset, and whether it stands still */
function clockFace(workspace: Workspace): { now: string; frozen: boolean } {
  const { clock, project } = workspace;
  return { now: isoIn(project.zone, clock.now().getTime()), frozen: clock.frozen };
}

/** Moves the clock. @returns what the triggers that fell due did */
function moveClock({ clock }: Workspace, to: z.output<typeof move>): readonly ExecutionRecord[] {
  if (to.set !== undefined) return clock.set(to.set);
  if (to.advance !== undefined) return clock.advance(to.advance);
  return clock.real();
}
