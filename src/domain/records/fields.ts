// The schemas of single values that many records hold: days, hours, moments, request numbers, closed choices.

import * as z from 'zod/mini';
import { MAIL_TEMPLATES } from '../mail/mails.ts';
import { NUMBER } from '../request/numbering.ts';
import type { Instant, PlainDate, PlainTime, WallTime } from '../time/time.ts';
import { isPlainDate, isPlainTime } from '../time/time.ts';
import { ACTIONS, DEPUTY_KINDS, OTHER_STEPS, ROLES, STATUSES } from '../vocabulary.ts';
import { onFirstUse, type Schema, textThat } from './schema.ts';

/** A day between 2017 and 2099, `2026-12-08`. */
export const plainDate = onFirstUse((): Schema<PlainDate> => textThat(isPlainDate));
/** An hour of the day, `09:00`. */
export const plainTime = onFirstUse((): Schema<PlainTime> => textThat(isPlainTime));
/** The end of a day may be written `24:00`. */
export const wallTime = onFirstUse((): Schema<WallTime> => textThat((text) => WALL_TIME.test(text)));
/** A moment in the room's zone, to the second. */
export const instant = onFirstUse((): Schema<Instant> => textThat(isInstant));
/** A moment, or blank, since its cell in the register may have been emptied. */
export const instantOrBlank = onFirstUse(() => textThat((text) => text === '' || isInstant(text)));
/** Any text but none. */
export const filled = onFirstUse(() => textThat((text) => text !== ''));
/** `PC-2026-0042` */
export const requestNumber = onFirstUse((): Schema<string> => textThat((text) => NUMBER.test(text)));
/** Counts from 0. */
export const count = onFirstUse(() => z.number().check(z.refine((value) => Number.isSafeInteger(value) && value >= 0)));
export const slot = onFirstUse(() => z.object({ start: wallTime(), end: wallTime() }));

export const status = onFirstUse(() => z.enum(STATUSES));
export const role = onFirstUse(() => z.enum(ROLES));
export const deputyKind = onFirstUse(() => z.enum(DEPUTY_KINDS));
export const holder = onFirstUse(() => z.enum([...ROLES, 'APPLICANT', 'NOBODY']));
export const action = onFirstUse(() => z.enum(ACTIONS));
export const stepName = onFirstUse(() => z.enum([...ACTIONS, ...OTHER_STEPS]));
export const mailTemplate = onFirstUse(() => z.enum(MAIL_TEMPLATES));
export const addressee = onFirstUse(() => z.enum(['APPLICANT', 'INVOLVED', 'HOLDER', ...ROLES]));
export const answerType = onFirstUse(() => z.enum(['CONFIRM', 'CHOOSE', 'REPLY', 'CANCEL']));

const WALL_TIME = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d$|^\d{4}-\d{2}-\d{2}T24:00$/;
const INSTANT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\+07:00$/;

function isInstant(text: string): boolean {
  return INSTANT.test(text);
}
