// How a step is kept in `Riwayat`: as JSON with a version, short enough for a cell, read back by schema.
import * as z from 'zod/mini';
import { alternative } from '../clash/offered-time.ts';
import { actor } from '../commands/command.ts';
import type { Change, Effect, HistoryEntry, MailEffect } from '../commands/decision.ts';
import { message } from '../commands/message.ts';
import { finding } from '../request/finding.ts';
import { type BookingRequest, bookingRequest, readableRequest } from '../request/request.ts';
import type { MailFacts } from './effects.ts';
import { calendarEffect, mailFactsSchema, mailOfList, maskEffect, waitingEffect } from './effects.ts';
import { count, instant, requestNumber, status, stepName } from './fields.ts';
import {
  fitted,
  onFirstUse,
  orElse,
  parseJson,
  RECORD_VERSION,
  type RecordFault,
  read,
  readable,
  type Schema,
} from './schema.ts';

/** What a step made of a request. The state before is left out, since the entry before has it. */
export type ShownChange = Omit<Change, 'before'>;

type StoredEffect = Exclude<Effect, MailEffect> | (Omit<MailEffect, 'facts'> & { readonly facts: number });

interface StoredEntry extends Omit<HistoryEntry, 'change' | 'effects'> {
  readonly v: typeof RECORD_VERSION;
  readonly change: ShownChange;
  /** Several mails of a step may share their facts: each refers to them by their index here. */
  readonly facts: readonly (MailFacts | null)[];
  readonly effects: readonly StoredEffect[];
}

/** The entry as far as it can be read, and the first fault; `entry` is `null` if nothing of it can be used. */
export interface EntryReading {
  readonly entry: HistoryEntry | null;
  readonly fault: RecordFault | null;
}

/** An entry as JSON. The state before is left out, since the entry before has it; texts that are too long are cut. */
export function writeEntry(entry: HistoryEntry): string {
  const { change, effects, ...rest } = entry;
  const { after, findings, alternatives, message } = change;
  const facts: MailFacts[] = [];
  const stored = effects.map((effect): StoredEffect => {
    if (effect.type !== 'MAIL') return effect;
    if (!facts.includes(effect.facts)) facts.push(effect.facts);
    return { ...effect, facts: facts.indexOf(effect.facts) };
  });
  const kept: StoredEntry = {
    v: RECORD_VERSION,
    ...rest,
    change: { after, findings, alternatives, message },
    facts,
    effects: stored,
  };
  return fitted(kept);
}

/** Reads an entry. If only parts are unreadable that the state of its request does not need, the rest is still read. */
export function readEntry(text: string): EntryReading {
  const parsed = parseJson(text);
  if (!parsed.ok) return { entry: null, fault: parsed.fault };
  const whole = read(storedEntry(), parsed.value);
  if (whole.ok) return { entry: entryOf(whole.value), fault: null };
  const core = read(coreOfEntry(), parsed.value);
  return { entry: core.ok ? entryOf(core.value) : null, fault: whole.fault };
}

function entryOf({ v: _, facts, effects, change, ...rest }: StoredEntry): HistoryEntry {
  return {
    ...rest,
    change: { before: null, ...change },
    effects: effects.flatMap((effect): Effect[] => {
      if (effect.type !== 'MAIL') return [effect];
      const keptFacts = facts[effect.facts];
      return keptFacts ? [{ ...effect, facts: keptFacts }] : [];
    }),
  };
}

const effect = onFirstUse(
  (): Schema<StoredEffect> =>
    z.discriminatedUnion('type', [mailOfList(), calendarEffect(), waitingEffect(), maskEffect()]),
);

const storedEntry = onFirstUse(() => entryWith(true));
/** The same, with all parts that the state of a request can do without only as far as they can be read. */
const coreOfEntry = onFirstUse(() => entryWith(false));

/** The schemas of what a step made of a request: but for the request itself, as far as they can be read. */
export const readableChange = onFirstUse(() => changeWith(...partsOf(false)));

type PartOf = <Value>(schema: Schema<Value>, otherwise: Value) => Schema<Value>;
type ListOf = <Value>(schema: Schema<Value>) => Schema<Value[]>;

/** @param all whether a part that cannot be read makes the whole unreadable */
function partsOf(all: boolean): readonly [part: PartOf, list: ListOf, request: Schema<BookingRequest>] {
  return all
    ? [(schema) => schema, (schema) => z.array(schema), bookingRequest()]
    : [orElse, readable, readableRequest()];
}

function changeWith(part: PartOf, list: ListOf, after: Schema<BookingRequest>) {
  return {
    after,
    findings: list(finding()),
    alternatives: list(alternative()),
    message: part(z.nullable(message()), null),
  };
}

function entryWith(allParts: boolean): Schema<StoredEntry> {
  const [part, list, request] = partsOf(allParts);
  const facts: Schema<StoredEntry['facts']> = z.array(part<MailFacts | null>(mailFactsSchema(), null));
  return z
    .object({
      v: z.literal(RECORD_VERSION),
      number: requestNumber(),
      revision: count(),
      commandId: part(z.string(), ''),
      at: instant(),
      actor: part(actor(), { type: 'MACHINE' }),
      step: part(stepName(), 'REEXAMINE'),
      from: part(z.nullable(status()), null),
      to: status(),
      text: part(z.string(), ''),
      applicantMessage: z.exactOptional(part(z.string(), '')),
      attendance: part(z.nullable(count()), null),
      change: z.object(changeWith(part, list, request)),
      facts: part(facts, []),
      effects: list(effect()),
    })
    .check(isOfItsRequest());
}

function isOfItsRequest() {
  return z.refine<StoredEntry>(({ number, revision, to, change: { after } }) => {
    return after.number === number && after.revision === revision && after.status === to;
  });
}
