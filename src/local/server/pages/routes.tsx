import { Hono } from 'hono';
import type { ActionResult, Workspace } from '../../facade.ts';
export function pageRoutes(_w: Workspace, _r: () => ActionResult): Hono {
  return new Hono();
}
