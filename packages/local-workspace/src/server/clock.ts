// The workspace's clock over HTTP: read it, freeze it, move it, let it go.
import { Hono } from 'hono';
import { z } from 'zod';
import type { ExecutionRecord, Workspace } from '../facade.ts';
import { isoIn } from '../model/time/zone.ts';
import { duration, instant, readBody } from './input.ts';

const move = z
  .strictObject({
    set: instant.exactOptional(),
    advance: duration.exactOptional(),
    real: z.literal(true, 'write true').exactOptional(),
  })
  .refine(
    (body) => Object.keys(body).length === 1,
    'give one of {"set": instant}, {"advance": duration} or {"real": true}',
  );

/** @returns the routes under /api/clock */
export function clockRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/', (c) => c.json(clockFace(workspace)));
  routes.post('/', async (c) => {
    const executions = moveClock(workspace, await readBody(c, move));
    return c.json({ ...clockFace(workspace), executions });
  });
  return routes;
}

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
