// How records are kept: as JSON with a version that fits a cell, read back by schemas that are made on first use.

import * as z from 'zod/mini';
import { clip, withoutHidden } from '../text/text.ts';

/** A schema that reads values of one type. */
export type Schema<Value> = z.ZodMiniType<Value>;

/** What a schema reads, as nobody may change it. @see onFirstUse */
export type ReadBy<Make extends () => z.ZodMiniType> = Unchanged<z.infer<ReturnType<Make>>>;
type Unchanged<Value> = Value extends object ? { readonly [Key in keyof Value]: Unchanged<Value[Key]> } : Value;

/** Where a value does not fit its schema, what was found there and what is expected, in words. */
export interface RecordFault {
  /** "change.after.status"; blank for the whole value. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: RecordFault };

/** Without compiling (`jitless`): a schema is used only once or twice per execution. */
const HOW = { error: expectedBy, jitless: true, reportInput: true };

/** zod's own Indonesian brings words for all that zod can refuse, and says once more what was found. */
function expectedBy(issue: Parameters<z.core.$ZodErrorMap>[0]): string {
  if (issue.code === 'invalid_value') return `Diharapkan ${issue.values.join(' | ')}`;
  return issue.code === 'invalid_type' ? `Diharapkan ${issue.expected}` : 'Tidak valid';
}

const LONGEST_FOUND = 60;

/** Makes a schema, or anything else, when it is first used; an execution needs few of them. */
export function onFirstUse<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * A schema of texts that pass: zod's own checks of length and pattern weigh more than all of ours.
 * @param problem the code of the fault, if its words are elsewhere
 */
export function textThat(passes: (text: string) => boolean, problem?: string): z.ZodMiniString<string> {
  return z.string(problem).check(z.refine(passes, problem));
}

/** A schema that reads this value where another fits nothing: zod's own `catch` brings all helpers of zod along. */
export function orElse<Inner extends z.ZodMiniType>(innerType: Inner, value: z.output<Inner>): z.ZodMiniCatch<Inner> {
  return new z.ZodMiniCatch({ type: 'catch', innerType, catchValue: () => value }) as z.ZodMiniCatch<Inner>;
}

/** A schema of values by names of any kind: zod's own `record` also reads the names by a schema, and weighs more than its objects. */
export function recordOf<Value>(value: Schema<Value>): Schema<Record<string, Value>> {
  return z.catchall(z.object({}), value);
}

/** Reads a value of unknown shape; keys that the schema does not name are left out. */
export function read<Value>(schema: Schema<Value>, value: unknown): Reading<Value> {
  const result = schema.safeParse(value, HOW);
  if (result.success) return { ok: true, value: result.data };
  const [issue] = result.error.issues;
  const path = issue?.path.map(String).join('.') ?? '';
  return { ok: false, fault: { path, found: shown(issue?.input), expected: issue?.message ?? '' } };
}

/** Reads JSON. If the text is no JSON, the fault is one of the whole value. */
export function readJson<Value>(schema: Schema<Value>, text: string): Reading<Value> {
  const parsed = parseJson(text);
  return parsed.ok ? read(schema, parsed.value) : parsed;
}

/** The value of JSON, whatever its shape. */
export function parseJson(text: string): Reading<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, fault: { path: '', found: shown(text), expected: NO_JSON } };
  }
}

/**
 * A schema of a text that people type, read by a parser that returns `null` for an invalid text.
 * @param problem the code of the fault, if its words are elsewhere
 */
export function typed<Value>(parse: (text: string) => Value | null, problem?: string): Schema<Value> {
  const reading = z.transform((text: string, context): Value => {
    const value = parse(text);
    if (value !== null) return value;
    context.issues.push({ code: 'custom', input: text, ...(problem !== undefined && { message: problem }) });
    return z.NEVER;
  });
  return z.pipe(z.string(problem), reading);
}

/** Reads a value of several fields. @returns the value, or the names of all fields with faults */
export function readFields<Value>(
  schema: Schema<Value>,
  value: unknown,
): { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fields: readonly (keyof Value)[] } {
  const result = schema.safeParse(value, HOW);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, fields: [...new Set(result.error.issues.map(({ path }) => path[0] as keyof Value))] };
}

/** Reads a value whose schema names its faults by codes. @returns the value, or the first fault and its field */
export function readCoded<Value, Code extends string>(
  schema: Schema<Value>,
  value: unknown,
  codes: readonly Code[],
): { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly code: Code; readonly field: string } {
  const reading = read(schema, value);
  if (reading.ok) return reading;
  const code = codes.find((each) => each === reading.fault.expected);
  if (code === undefined) throw new Error(`No code: ${JSON.stringify(reading.fault)}`);
  return { ok: false, code, field: reading.fault.path };
}

/** A schema of those values of a list that can be read; none if it is no list. */
export function readable<Value>(schema: Schema<Value>): Schema<Value[]> {
  return orElse(
    z.transform((values) => readEach(schema, values)),
    [],
  );
}

/** The values of a list that can be read; none if it is no list. */
function readEach<Value>(schema: Schema<Value>, values: unknown): Value[] {
  return (Array.isArray(values) ? values : []).flatMap((each) => {
    const reading = read(schema, each);
    return reading.ok ? [reading.value] : [];
  });
}

const NO_JSON = 'Bukan JSON';

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length <= LONGEST_FOUND ? text : `${text.slice(0, LONGEST_FOUND - 1)}…`;
}

/** Written with every record; a higher one was written by a later version of the application. */
export const RECORD_VERSION = 1;

/** A cell of an .xlsx file holds 32,767 characters, a cell of Google Sheets 50,000. */
const LONGEST_RECORD = 32_000;

/** Longest text in code points, and longest list, at each attempt. */
const LIMITS = [
  { text: 1000, list: Number.POSITIVE_INFINITY },
  { text: 500, list: Number.POSITIVE_INFINITY },
  { text: 250, list: 100 },
  { text: 120, list: 40 },
  { text: 60, list: 20 },
] as const;

/** Identifying fields, useless if cut. No valid mail address is longer than this limit. */
const IDENTIFIERS = new Set(['key', 'commandId', 'responseId', 'recipient', 'email']);
const LONGEST_IDENTIFIER = 400;
/** Lists that are never shortened, since each element is needed. */
const WHOLE_LISTS = new Set(['effects', 'facts', 'steps', 'daysOff', 'sections']);

/** The value as JSON of at most `LONGEST_RECORD` characters. @throws Error if it cannot be cut enough */
export function fitted(value: object): string {
  const text = JSON.stringify(value);
  if (text.length <= LONGEST_RECORD) return text;
  // JSON escapes some characters as two or six, so only the length of the JSON tells whether it fits.
  for (const limit of LIMITS) {
    const short = JSON.stringify(value, (key, each) => shortened(key, each, limit));
    if (short.length <= LONGEST_RECORD) return short;
  }
  throw new Error(`A record of ${text.length} characters cannot be cut to fit`);
}

function shortened(key: string, value: unknown, limit: (typeof LIMITS)[number]): unknown {
  if (typeof value === 'string') {
    const plain = limit.text < 250 ? withoutHidden(value) : value;
    return clip(plain, IDENTIFIERS.has(key) ? Math.max(limit.text, LONGEST_IDENTIFIER) : limit.text);
  }
  return Array.isArray(value) && !WHOLE_LISTS.has(key) ? value.slice(0, limit.list) : value;
}

/** No text is cut shorter than this. */
const SHORTEST_CUT = 40;

/** Whether a record holds the beginning of a text that was too long for it. */
export function isCutFrom(whole: string, kept: string): boolean {
  return kept.length > SHORTEST_CUT && kept.endsWith('…') && whole.startsWith(kept.slice(0, -1));
}
