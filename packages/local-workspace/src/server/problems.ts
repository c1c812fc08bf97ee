// Turns what goes wrong into an answer a person can act on: a status, words, never a stack.
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Refused } from '../data/refused.ts';
import { BadRequest, EditRefused, FormRefused, NotFound, ProjectError } from '../engine/refusals.ts';
import { LibraryMissing } from '../export/libraries.ts';
import { type Told, told } from '../model/refusal-words.ts';

/** The same for the API and for the page. */
export type Problem = Refused & { readonly status: ContentfulStatusCode };

/** @returns what a refusal answers */
export function asAnswered({ message, code, values }: Told): Refused {
  return { error: message, ...(code && { code, values: values ?? {} }) };
}

/** @returns what to answer for something that was thrown */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof FormRefused) {
    const { errors, byItem: items, codes } = thrown;
    const list = Object.entries(errors).map(([title, message]) => (title ? `${title}: ${message}` : message));
    const answered = asAnswered(told('NOT_ACCEPTED', { what: list.join(' ') }));
    // What refuses the form as a whole says more.
    return { status: 400, ...answered, ...(codes[''] && { code: codes[''] }), errors, items, codes };
  }
  if (thrown instanceof BadRequest) return { status: 400, ...asAnswered(thrown) };
  if (thrown instanceof NotFound) return { status: 404, ...asAnswered(thrown) };
  if (thrown instanceof EditRefused) return { status: 409, ...asAnswered(thrown) };
  if (thrown instanceof ProjectError) return { status: 409, error: thrown.message };
  if (thrown instanceof HTTPException) return { status: thrown.status as ContentfulStatusCode, error: thrown.message };
  if (thrown instanceof LibraryMissing) return { status: 501, error: thrown.message };
  const what = thrown instanceof Error ? thrown.message : String(thrown);
  return { status: 500, ...asAnswered(told('MISTAKE', { what })) };
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
