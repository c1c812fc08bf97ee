// How a step is kept in `Riwayat`: as JSON with a version, short enough for a cell, read back by schema.
import * as z from 'zod/mini';
import { alternative } from '../clash/offered-time.ts';
import type { Actor } from '../commands/command.ts';
import type { Change, Effect, HistoryEntry, MailEffect } from '../commands/decision.ts';
import { type Message, RECORDED_TASKS } from '../commands/message.ts';
import type { BlockedRefusal } from '../commands/refusal.ts';
import { FILLED_FIELDS } from '../request/fields.ts';
import { finding } from '../request/finding.ts';
import { attendance } from '../request/marks.ts';
import { type BookingRequest, bookingRequest, readableRequest } from '../request/request.ts';
import { post } from '../settings/team.ts';
import { RECEIPT_LIMITS } from '../vocabulary.ts';
import type { MailFacts } from './effects.ts';
import { calendarEffect, mailFactsSchema, mailOfList, maskEffect, waitingEffect } from './effects.ts';
import { action, answerType, count, instant, mailTemplate, requestNumber, role, status, stepName } from './fields.ts';
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

const actor = onFirstUse(
  (): Schema<Actor> =>
    z.discriminatedUnion('type', [
      z.object({
        type: z.literal('STAFF'),
        email: z.string(),
        name: z.string(),
        roles: z.array(role()),
        deputyIn: z.exactOptional(z.array(post())),
        actsAs: z.exactOptional(post()),
      }),
      z.object({ type: z.literal('APPLICANT'), number: z.exactOptional(z.string()) }),
      z.object({ type: z.enum(['MACHINE', 'UNKNOWN']) }),
    ]),
);

const blockedRefusal = onFirstUse(
  (): Schema<BlockedRefusal> =>
    z.object({
      code: z.literal('BLOCKED'),
      action: action(),
      findings: z.array(finding()),
      alternatives: z.array(alternative()),
      next: z.nullable(action()),
      fixed: z.exactOptional(z.number()),
    }),
);

/** What `Pesan` says, by code. */
const message = onFirstUse((): Schema<Message> => {
  const task = z.exactOptional(z.enum(RECORDED_TASKS));
  const passedOn = z.exactOptional(z.string());
  const [at, told] = [instant(), z.exactOptional(action())];
  const saying = <const Code extends Message['code'], const Shape extends object>(
    codes: readonly Code[],
    shape: Shape,
  ) => z.object({ code: z.literal(codes), at, told, ...shape });
  return z.discriminatedUnion('code', [
    saying(['RECORDED'], {
      action: action(),
      task,
      came: z.exactOptional(attendance()),
      passedOn,
      made: z.exactOptional(z.string()),
      along: z.exactOptional(z.string()),
    }),
    saying(['HELD_BACK'], { refusal: blockedRefusal(), written: z.exactOptional(z.string()) }),
    saying(['ADOPTED'], { closed: z.boolean(), task }),
    saying(['ANSWERED'], { answer: answerType() }),
    saying(['CORRECTED'], {
      byApplicant: z.boolean(),
      queued: z.enum(['AS_BEFORE', 'MOVED', 'BY_LETTER']),
      changed: z.array(z.enum(FILLED_FIELDS)),
    }),
    saying(['REPLACED_BY', 'MADE_INSTEAD_OF', 'SECOND_FORM'], { number: z.string() }),
    saying(['DUPLICATE_OF'], {
      number: z.string(),
      byOther: z.exactOptional(z.literal(true)),
      limit: z.exactOptional(z.enum(RECEIPT_LIMITS)),
    }),
    saying(['RESTORED'], {}),
    saying(['APPLICANT_UNTOLD'], { task: z.exactOptional(z.literal('FIND_CONTACT')) }),
    saying(['NO_RECEIPT'], { limit: z.enum(RECEIPT_LIMITS) }),
    saying(['MASKED'], { months: count() }),
    saying(['NOBODY_TOLD'], { role: role() }),
    saying(['MAIL_FAILED'], { template: mailTemplate(), recipient: z.string(), isTask: z.boolean(), passedOn }),
    saying(['TIME_FREE_NOW', 'FINDINGS_CHANGED'], { cause: z.string() }),
  ]);
});

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
