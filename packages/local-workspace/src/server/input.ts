// Reads what a request brings and says what is wrong with it.

import type { Context } from 'hono';
import { z } from 'zod';
import { BadRequest } from '../engine/refusals.ts';
import { told } from '../model/refusal-words.ts';

/** A mail address. */
export const email = z.string().refine((text) => /^[^\s@<>]+@[^\s@<>]+$/.test(text), {
  error: 'write a mail address, such as "name@example.com"',
  params: { code: 'MAIL_ADDRESS_WRONG' },
});

/** A person's mail address, where one may be given. */
export const person = email.exactOptional();

/** Who edits a sheet, where somebody may be given; '' has no account, only the link. */
export const editor = z
  .union(
    [z.literal(''), email],
    'write a mail address, such as "name@example.com", or "" for somebody without an account',
  )
  .describe('text')
  .exactOptional();

/** An instant with its offset. */
export const instant = z
  .string()
  .refine(
    (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) && isRealTime(text),
    'write an instant with its zone, such as "2026-12-01T16:45:00+07:00"',
  )
  .describe('instant');

/** A plain date, for events that last whole days. */
export const plainDate = z
  .string()
  .refine(
    (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealTime(`${text}T00:00Z`),
    'write a date of the calendar, such as "2026-12-01"',
  )
  .describe('date');

/** A duration of weeks, days, hours, minutes and seconds. */
export const duration = z
  .string()
  .regex(
    /^P(?=.)(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/,
    'write a duration of ISO 8601, such as "PT30M" (30 minutes) or "P1D" (1 day)',
  )
  .describe('"PT30M"');

/** A row or column, counted from 1. */
export const position = z.number().int().min(1);

/** What a person can type into a cell. */
export const cell = z.union([z.string(), z.number(), z.boolean(), z.null()], {
  error: 'a cell takes a text, a number, true/false or null',
});

/** A query that says at most who asks. */
export const byWhom = z.object({ as: person });

/** @returns the schema of an object with one of some members, beside others that it may have */
export function oneOf<Choice extends z.core.$ZodShape, Others extends z.core.$ZodShape>(
  choice: Choice,
  others: Others,
) {
  const names = Object.keys(choice);
  const optional = Object.fromEntries(Object.entries(choice).map(([name, each]) => [name, z.exactOptional(each)]));
  const shape = { ...optional, ...others } as { [Name in keyof Choice]: z.ZodExactOptional<Choice[Name]> } & Others;
  const last = names.length - 1;
  const words = names.map((name, at) => `${at === 0 ? '' : at === last ? ' or ' : ', '}"${name}"`).join('');
  return z
    .strictObject(shape)
    .refine((body) => names.filter((name) => name in (body as object)).length === 1, `give one of ${words}`)
    .meta({ choice: names });
}

/**
 * Reads a JSON body; no body at all counts as `{}`.
 * @throws BadRequest for text that is no JSON or does not fit
 */
export async function readBody<Schema extends z.ZodType>(c: Context, schema: Schema): Promise<z.output<Schema>> {
  const text = await c.req.text();
  let body: unknown = {};
  if (text.trim() !== '') {
    try {
      body = JSON.parse(text);
    } catch (cause) {
      throw new BadRequest(`The body is not JSON: ${(cause as Error).message}`);
    }
  }
  return check(schema, body, 'body');
}

/** Reads the query. @throws BadRequest for what does not fit */
export function readQuery<Schema extends z.ZodType>(c: Context, schema: Schema): z.output<Schema> {
  return check(schema, c.req.query(), 'address');
}

function check<Schema extends z.ZodType>(schema: Schema, input: unknown, part: string): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const { issues } = result.error;
  const code = issues[0] && isOfAddress(issues[0]) ? 'MAIL_ADDRESS_WRONG' : 'REQUEST_WRONG';
  throw new BadRequest(told(code, { part, what: issues.map(wordsOf).join('; ') }));
}

/** Whether it is about a mail address that stands by itself. */
function isOfAddress(issue: z.core.$ZodIssue): boolean {
  if (issue.path.length > 1) return false;
  if (issue.code === 'invalid_union') return issue.errors.flat().some(isOfAddress);
  return issue.code === 'custom' && issue.params?.code === 'MAIL_ADDRESS_WRONG';
}

function wordsOf(issue: z.core.$ZodIssue): string {
  const words = issue.message.replace(/^Invalid input: /, '');
  return issue.path.length ? `"${issue.path.join('.')}": ${words}` : words;
}

/** Refuses 30 February and 25.00, which `Date.parse` would carry over or let through. */
function isRealTime(iso: string): boolean {
  const [date = '', day = ''] = [iso.slice(0, 10), iso.slice(8, 10)];
  return !Number.isNaN(Date.parse(iso)) && new Date(`${date}T00:00:00Z`).getUTCDate() === Number(day);
}
