// Reads what a request brings and says in Indonesian what is wrong with it.
import type { Context } from 'hono';
import { z } from 'zod';
import { BadRequest } from '../engine/refusals.ts';

const { localeError } = z.locales.id();

/** A mail address. */
export const email = z.string().regex(/^[^\s@<>]+@[^\s@<>]+$/, 'tulis alamat email, misalnya "nama@contoh.go.id"');

/** A person's mail address, where one may be given. */
export const person = email.exactOptional();

/** Who edits a sheet, where somebody may be given; '' has no account, only the link. */
export const editor = z
  .union([z.literal(''), email], 'tulis alamat email, misalnya "nama@contoh.go.id", atau "" bagi orang tanpa akun')
  .exactOptional();

/** An instant with its offset. */
export const instant = z
  .string()
  .refine(
    (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) && isRealTime(text),
    'tulis waktu lengkap dengan zonanya, misalnya "2026-12-01T16:45:00+07:00"',
  );

/** A plain date, for events that last whole days. */
export const plainDate = z
  .string()
  .refine(
    (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealTime(`${text}T00:00Z`),
    'tulis tanggal yang ada di kalender, misalnya "2026-12-01"',
  );

/** A duration of weeks, days, hours, minutes and seconds. */
export const duration = z
  .string()
  .regex(
    /^P(?=.)(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/,
    'tulis lama waktu ISO 8601, misalnya "PT30M" (30 menit) atau "P1D" (1 hari)',
  );

/** A row or column, counted from 1. */
export const position = z.number().int().min(1);

/** What a person can type into a cell. */
export const cell = z.union([z.string(), z.number(), z.boolean(), z.null()], {
  error: 'isi sel berupa teks, angka, true/false, atau null',
});

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
      throw new BadRequest(`Isi permintaan bukan JSON yang benar: ${(cause as Error).message}`);
    }
  }
  return check(schema, body, 'Isi permintaan');
}

/** Reads the query. @throws BadRequest for what does not fit */
export function readQuery<Schema extends z.ZodType>(c: Context, schema: Schema): z.output<Schema> {
  return check(schema, c.req.query(), 'Alamat');
}

function check<Schema extends z.ZodType>(schema: Schema, input: unknown, what: string): z.output<Schema> {
  const result = schema.safeParse(input, { error: localeError });
  if (result.success) return result.data;
  throw new BadRequest(`${what} belum benar: ${result.error.issues.map(wordsOf).join('; ')}`);
}

function wordsOf(issue: z.core.$ZodIssue): string {
  const words = issue.message.replace(/^Input tidak valid: /, '');
  return issue.path.length ? `"${issue.path.join('.')}": ${words}` : words;
}

/** Refuses 30 February and 25.00, which `Date.parse` would carry over or let through. */
function isRealTime(iso: string): boolean {
  const [date = '', day = ''] = [iso.slice(0, 10), iso.slice(8, 10)];
  return !Number.isNaN(Date.parse(iso)) && new Date(`${date}T00:00:00Z`).getUTCDate() === Number(day);
}
