// What kinds of value a setting takes: how what people type is read, and how it is kept between executions.
import * as z from 'zod/mini';
import { count } from '../records/fields.ts';
import { onFirstUse, type Schema, textThat } from '../records/schema.ts';
import { PHONE } from '../text/text.ts';
import type { PlainTime } from '../time/time.ts';

/** Limits of a whole number, both inclusive. */
export interface NumberLimits {
  readonly from: number;
  readonly to: number;
}

/** Longer than any name or address; a whole page would fill every mail and the calendar. */
export const LONGEST_SETTING_TEXT = 200;
/** A name for menus and subjects, where more has no room. */
export const LONGEST_SHORT_NAME = 40;
/** All of a list together. */
export const LONGEST_SETTING_LIST = 2000;

/** So much of a text in which something can be read: no dashes alone. */
const readable = (most: number) => new RegExp(`^(?=.*[\\p{L}\\p{N}]).{1,${most}}$`, 'u');

const PATTERNS = {
  TEXT: readable(LONGEST_SETTING_TEXT),
  SHORT_NAME: readable(LONGEST_SHORT_NAME),
  LINE: /./u,
  /** One address of a valid form; it may still not exist. */
  MAIL_ADDRESS: /^(?!\.|.*(?:[\s"(),:;<>[\]\\]|\.[.@]|@-))[^@]+@(?:[^@.]+\.)+[^@.]{2,}$/,
  PHONE: new RegExp(`^${PHONE}$`),
} as const;

const POSSIBLE_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A text, a mail address, or a telephone number, in one line, without spaces around it or signs that nobody sees. */
export function parseText(shape: keyof typeof PATTERNS, text: string): string | null {
  const line = text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return PATTERNS[shape].test(line) ? line : null;
}

/** A whole number in digits, within limits. */
function parseWholeNumber(text: string, { from, to }: NumberLimits): number | null {
  const trimmed = text.trim();
  const value = Number(trimmed);
  return /^\d{1,9}$/.test(trimmed) && value >= from && value <= to ? value : null;
}

/** A deployment's address in all forms that Google uses; not `/dev`, which only editors can open (facts 13.2). */
const DEPLOYED =
  /^https:\/\/script\.google\.com\/(?:a\/(?:macros\/)?[\w.-]+\/)?(?:macros\/)?(?:u\/\d+\/)?s\/([\w-]+)\/exec\/?(?:[?#].*)?$/;

/**
 * The address of a deployed web app, as somebody copied it.
 * @returns the address that needs no account of a Workspace domain; `null` for the test address and for any other site
 */
export function parseWebAddress(text: string): string | null {
  const match = DEPLOYED.exec(text.trim());
  return match ? `https://script.google.com/macros/s/${match[1]}/exec` : null;
}

/** "ya" or "tidak". */
export function parseYesNo(text: string): boolean | null {
  switch (text.trim().toLowerCase()) {
    case 'ya':
      return true;
    case 'tidak':
      return false;
    default:
      return null;
  }
}

/** What stands between semicolons or in lines of its own. */
function parseList(text: string): string[] | null {
  const items = text.split(/[;\n]/).flatMap((item) => parseText('LINE', item) ?? []);
  return text.length > LONGEST_SETTING_LIST ? null : items;
}

/** An hour of the day: "07.30", "7:30". */
function parseTime(text: string): PlainTime | null {
  const [, hour = '', minute = ''] = /^(\d{1,2})[.:](\d{2})$/.exec(text.trim()) ?? [];
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return POSSIBLE_TIME.test(time) ? time : null;
}

/** Hours, or "tidak ada" and the like for no break. */
export function parseBreak(text: string): { readonly hours: Hours | null } | null {
  if (/^(?:tidak ada|tanpa istirahat|nihil|-|–)$/i.test(text.trim().replace(/\s+/g, ' '))) return { hours: null };
  const hours = parseHours(text);
  return hours && { hours };
}

/** "07.15–15.45", also with any dash, "s.d.", "s/d" or "sampai", a colon between hours and minutes, and spaces. */
export function parseHours(text: string): Hours | null {
  const [, first = '', second = ''] =
    /^(\d{1,2}[.:]\d{2})(?:[-‐‑–—−]|s\.?\/?d\.?|sampai)(\d{1,2}[.:]\d{2})$/i.exec(text.replace(/\s/g, '')) ?? [];
  const [from, to] = [parseTime(first), parseTime(second)];
  return from !== null && to !== null && from < to ? { from, to } : null;
}

/** An office may work until 24.00. */
const hour = onFirstUse(() => textThat((text) => text === '24:00' || POSSIBLE_TIME.test(text)));
const hours = onFirstUse(() => z.object({ from: hour(), to: hour() }));

/** A span of hours within one day, half-open. */
export type Hours = Readonly<z.infer<ReturnType<typeof hours>>>;

interface Shape<Value> {
  /** `null` if the text is no value. Values are wrapped, since the value of a break may be `null`. */
  readonly parse: (text: string, limits: NumberLimits) => { readonly value: Value } | null;
  readonly kept: () => Schema<Value>;
}

/** @param parse returns `null` for an invalid text */
function shape<Value>(
  kept: () => Schema<Value>,
  parse: (text: string, limits: NumberLimits) => Value | null,
): Shape<Value> {
  const wrapped = (text: string, limits: NumberLimits) => {
    const value = parse(text, limits);
    return value === null ? null : { value };
  };
  return { kept, parse: wrapped };
}

const string = () => z.string();

/** How the values of each kind are read and kept; their words are in `words/sheet`. */
export const SHAPES = {
  TEXT: shape(string, (text) => parseText('TEXT', text)),
  SHORT_NAME: shape(string, (text) => parseText('SHORT_NAME', text)),
  OPTIONAL_TEXT: shape(string, (text) => (text.trim() === '' ? '' : parseText('TEXT', text))),
  LIST: shape((): Schema<readonly string[]> => z.array(z.string()), parseList),
  /** Blank, or an address that a browser opens. */
  LINK: shape(string, (text) =>
    /^https:\/\/[^\s"<>]{1,500}$/.test(text.trim()) || text.trim() === '' ? text.trim() : null,
  ),
  MAIL_ADDRESS: shape(string, (text) => parseText('MAIL_ADDRESS', text)),
  PHONE: shape(string, (text) => parseText('PHONE', text)),
  WHOLE_NUMBER: shape(count, parseWholeNumber),
  HOURS: shape((): Schema<Hours> => hours(), parseHours),
  BREAK: {
    kept: (): Schema<Hours | null> => z.nullable(hours()),
    parse: (text: string) => {
      const parsed = parseBreak(text);
      return parsed && { value: parsed.hours };
    },
  },
  TIME: shape(hour, parseTime),
  YES_NO: shape(() => z.boolean(), parseYesNo),
  /** Blank: the address that Google tells a deployed page. */
  WEB_ADDRESS: shape(string, (text) => (text.trim() === '' ? '' : parseWebAddress(text))),
} satisfies Readonly<Record<string, Shape<unknown>>>;

export type SettingShape = keyof typeof SHAPES;
/** What the values of a kind are. */
export type SettingValue<Name extends SettingShape> = z.infer<ReturnType<(typeof SHAPES)[Name]['kept']>>;
