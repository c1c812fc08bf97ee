// What all schemas share that read what comes from outside or was stored: made when first used, and faults in Indonesian.
import * as z from 'zod/mini';
import indonesian from 'zod/v4/locales/id.js';

/** A schema that reads values of one type. */
export type Schema<Value> = z.ZodMiniType<Value>;

/** Where something stored does not fit, what stands there and what is expected instead, in words. */
export interface RecordFault {
  /** "change.after.status"; blank where it is the whole. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: RecordFault };

/** Nothing that is read is compiled: Apps Script runs it once or twice an execution. */
const { localeError } = indonesian();
const HOW = { error: localeError, jitless: true, reportInput: true };

const LONGEST_FOUND = 60;

/** Makes a schema when it is first needed; an execution needs few of them. */
export function onFirstUse<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Reads a value of unknown shape; keys that the schema does not name are left out. */
export function read<Value>(schema: Schema<Value>, value: unknown): Reading<Value> {
  const result = schema.safeParse(value, HOW);
  if (result.success) return { ok: true, value: result.data };
  const [issue] = result.error.issues;
  const path = issue?.path.map(String).join('.') ?? '';
  return { ok: false, fault: { path, found: shown(issue?.input), expected: issue?.message ?? '' } };
}

/** Reads a text of JSON. A text that is none is a fault of the whole. */
export function readJson<Value>(schema: Schema<Value>, text: string): Reading<Value> {
  const parsed = parseJson(text);
  return parsed.ok ? read(schema, parsed.value) : parsed;
}

/** The value of a text of JSON, whatever its shape. */
export function parseJson(text: string): Reading<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, fault: { path: '', found: shown(text), expected: NO_JSON } };
  }
}

/**
 * A schema of a text that people type, read by one of the parsers; what it cannot read is no value.
 * @param problem what the fault is called, where the words stand elsewhere
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

/** All faults of a value of several fields: the first of each. */
export function readFields<Value>(
  schema: Schema<Value>,
  value: unknown,
): { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fields: readonly string[] } {
  const result = schema.safeParse(value, HOW);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, fields: [...new Set(result.error.issues.map(({ path }) => String(path[0])))] };
}

/** Reads a value whose schema calls its faults by codes: the first of them, and the field it is about. */
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

/** A value, or all of a list that can be read: for what is used without the rest. */
export function readEach<Value>(schema: Schema<Value>, values: unknown): Value[] {
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
