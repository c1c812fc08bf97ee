// What all schemas share: they are made when first used, and report faults in Indonesian.
import * as z from 'zod/mini';
import indonesian from 'zod/v4/locales/id.js';

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
const { localeError } = indonesian();
const HOW = { error: localeError, jitless: true, reportInput: true };

const LONGEST_FOUND = 60;

/** Makes a schema when it is first used; an execution needs few of them. */
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
): { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fields: readonly string[] } {
  const result = schema.safeParse(value, HOW);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, fields: [...new Set(result.error.issues.map(({ path }) => String(path[0])))] };
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

/** The values of a list that can be read; none if it is no list. */
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
