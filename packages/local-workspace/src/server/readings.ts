// The readings of Google's behaviour over HTTP: which are in force, and setting them otherwise.
import { Hono } from 'hono';
import { z } from 'zod';
import type { Workspace } from '../facade.ts';
import { readBody } from './input.ts';

const wanted = z.record(z.string(), z.string());

/** @returns the routes of /api/readings */
export function readingRoutes({ readings }: Workspace): Hono {
  const routes = new Hono();
  routes.get('/', (c) => c.json(readings.list()));
  routes.put('/', async (c) => {
    readings.set(await readBody(c, wanted));
    return c.json(readings.list());
  });
  return routes;
}
