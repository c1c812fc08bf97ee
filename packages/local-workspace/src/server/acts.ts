// One row for each thing that can be asked of a workspace over HTTP: its route and what GET /api says of it come from the row.
import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import type { ActionResult, TourStep, Workspace } from '../facade.ts';
import type { DialogPages } from './dialog-pages.ts';
import { readBody, readQuery } from './input.ts';
import type { Meanwhile } from './meanwhile.ts';
import { wordsOf } from './schema-words.ts';

/** What most acts answer. */
export const EXECUTIONS =
  '{executions: [{id, function, trigger, as, person?, startedAt, status, milliseconds, modelledMilliseconds, lockWait, lockHeld, longestHold, operations, calls, logs, toasts?, error?}]}';

/** What the acts of one server work on. */
export interface Desk {
  readonly workspace: Workspace;
  readonly pages: DialogPages;
  readonly meanwhile: Meanwhile;
  tour(): readonly TourStep[];
  /** Forgets everything and makes ready again. */
  restart(): ActionResult;
}

/** A request, before its body is read. */
export interface Asked extends Desk {
  readonly c: Context;
  /** @returns what stands in the address at this name */
  param(name: string): string;
}

interface Row<Of, Body, Query> {
  readonly does: string;
  /** What the address names; found first. @throws NotFound */
  of?(asked: Asked): Of;
  /** In words where the act reads it by itself. */
  readonly body?: z.ZodType<Body> | string;
  readonly query?: z.ZodType<Query>;
  readonly answer: string;
  /** Performs it. @returns a response, or what is answered as JSON */
  act(asked: Asked & { readonly of: Of; readonly body: Body; readonly query: Query }): unknown;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** As `GET /api` tells it; `?` marks what may be left out. */
export interface Endpoint {
  readonly method: Method;
  readonly path: string;
  readonly does: string;
  readonly body?: string;
  readonly answer: string;
}

export interface Act {
  readonly method: Method;
  /** As in `/api/mails/:id.eml`. */
  readonly path: string;
  endpoint(): Endpoint;
  answerTo(c: Context, desk: Desk): Promise<Response>;
}

const made =
  (method: Method) =>
  <Of, Body, Query>(path: string, row: Row<Of, Body, Query>): Act => ({
    method,
    path,
    endpoint: () => {
      const { does, body, answer } = row;
      const words = typeof body === 'object' ? wordsOf(body) : body;
      return { method, path, does, ...(words !== undefined && { body: words }), answer };
    },
    answerTo: async (c, desk) => {
      const [, name, ending = ''] = ENDING.exec(path) ?? [];
      const param = (each: string) => {
        const given = c.req.param(each) ?? '';
        return each === name ? given.slice(0, given.length - ending.length) : given;
      };
      const asked = { ...desk, c, param };
      const of = row.of?.(asked) as Of;
      const body = (typeof row.body === 'object' ? await readBody(c, row.body) : undefined) as Body;
      const query = (row.query && readQuery(c, row.query)) as Query;
      const answer = await row.act({ ...asked, of, body, query });
      return answer instanceof Response ? answer : c.json(answer);
    },
  });

export const get = made('GET');
export const post = made('POST');
export const put = made('PUT');
export const patch = made('PATCH');
export const remove = made('DELETE');

/** The last part of a path that ends as a file does. */
const ENDING = /:(\w+)(\.\w+)$/;

/** Puts acts under their addresses, in this order. */
export function serveActs(app: Hono, acts: readonly Act[], desk: Desk): void {
  for (const { method, path, answerTo } of acts) {
    const route = path.replace(ENDING, ':$1{.+\\$2}').replace(':number', ':number{[0-9]+}');
    app.on(method, route, (c) => answerTo(c, desk));
  }
}
