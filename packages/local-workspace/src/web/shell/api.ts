// Asks the workspace over its HTTP API, and knows how many requests are under way.

import type { Refused } from '../../data/refused.ts';
import { say } from '../words/words.ts';
import { createStore } from './store.ts';

/** What the workspace refused or could not do, in words for the visitor. */
export class ApiProblem extends Error {
  readonly status: number;
  /** The whole answer, such as the messages of a form by question. */
  readonly answer: Partial<Refused>;

  constructor(status: number, message: string, answer: Partial<Refused> = {}) {
    super(message);
    this.status = status;
    this.answer = answer;
  }
}

/** How many requests wait for their answer. */
export const underWay = createStore(0);

/**
 * @param path with query, such as `/api/sheets`
 * @throws ApiProblem with the workspace's words
 */
export function get<Answer>(path: string): Promise<Answer> {
  return ask('GET', path);
}

/** Sends a change. @throws ApiProblem with the workspace's words */
export function send<Answer>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<Answer> {
  return ask(method, path, body);
}

/** @returns the words for whatever went wrong */
export function wordsOfProblem(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}

async function ask<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  underWay.set(underWay.get() + 1);
  try {
    const response = await reach(method, path, body);
    const text = await response.text();
    const answer = readAnswer(text);
    if (!response.ok) {
      const refused = Object(answer) as Partial<Refused>;
      throw new ApiProblem(response.status, say.refusal({ ...refused, error: refused.error ?? text }), refused);
    }
    return answer as Answer;
  } finally {
    underWay.set(underWay.get() - 1);
  }
}

async function reach(method: string, path: string, body: unknown): Promise<Response> {
  try {
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    return await fetch(path, { method, headers: { 'Content-Type': 'application/json' }, ...content });
  } catch {
    throw new ApiProblem(0, say.shell.noAnswer);
  }
}

function readAnswer(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
