// Turns what goes wrong into an answer a person can act on: a status, words, never a stack.
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { BadRequest, EditRefused, FormRefused, NotFound, ProjectError } from '../engine/refusals.ts';
import { LibraryMissing } from '../export/libraries.ts';

/** A refusal as data: the same for the API and for the page. */
export interface Problem {
  readonly status: ContentfulStatusCode;
  readonly error: string;
  /** For a form: a message by the title of each question. */
  readonly errors?: Readonly<Record<string, string>>;
  /** The same by the id of each item. */
  readonly items?: Readonly<Record<string, string>>;
}

/** @returns what to answer for something that was thrown */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof FormRefused) {
    const { errors, byItem: items } = thrown;
    const list = Object.entries(errors).map(([title, message]) => (title ? `${title}: ${message}` : message));
    return { status: 400, error: `The answer was not accepted. ${list.join(' ')}`, errors, items };
  }
  if (thrown instanceof BadRequest) return { status: 400, error: thrown.message };
  if (thrown instanceof NotFound) return { status: 404, error: thrown.message };
  if (thrown instanceof EditRefused || thrown instanceof ProjectError) return { status: 409, error: thrown.message };
  if (thrown instanceof HTTPException) return { status: thrown.status as ContentfulStatusCode, error: thrown.message };
  if (thrown instanceof LibraryMissing) return { status: 501, error: thrown.message };
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { status: 500, error: `A mistake of the local workspace: ${message}` };
}

/** Answers a thrown refusal or mistake: JSON under /api, plain words elsewhere. */
export function answerProblem(thrown: Error, c: Context): Response {
  const { status, ...body } = problemOf(thrown);
  if (status === 500) console.error(thrown);
  return c.req.path.startsWith('/api') ? c.json(body, status) : c.text(body.error, status);
}

/** Answers a path or method that is no part of the server. */
export function answerUnknownPath(c: Context): Response {
  const error = `There is no ${c.req.method} ${c.req.path}. Those there are: GET /api`;
  return c.req.path.startsWith('/api') ? c.json({ error }, 404) : c.text(error, 404);
}
