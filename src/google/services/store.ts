// What the script stores between executions (script properties); all are read at once.

import type { OfficeSnapshot } from '../../app/ports/office.ts';
import { DeskError } from '../../domain/fault.ts';
import { type Heartbeat, isKnownClosed } from '../../domain/office/troubles.ts';
import { type Reading, readJson } from '../../domain/records/schema.ts';
import { initialSettings } from '../../domain/settings/settings-values.ts';
import type { Instant } from '../../domain/time/time.ts';
import { findNamesIn } from '../../words/names.ts';
import type { UnreadableProperty } from '../../words/problems/records.ts';
import { KEPT_TWICE, SECRET, STORED_SCHEMAS, type Stored } from './stored.ts';

/** The script properties, as read when this was made. */
export class Store {
  private readonly cache: Record<string, string>;
  private readonly read = new Map<keyof Stored, unknown>();
  private readonly faults = new Map<keyof Stored, UnreadableProperty & { readonly key: keyof Stored }>();

  constructor() {
    this.cache = PropertiesService.getScriptProperties().getProperties();
    findNamesIn(
      () => this.get('settings')?.office,
      () => this.get('deskId'),
    );
  }

  /**
   * @returns `undefined` where nothing is stored, or it cannot be read and it can be found out again
   * @throws DeskError `UNREADABLE_PROPERTY` where it cannot be read, nor its copy, and it cannot be found out again
   */
  get<Key extends keyof Stored>(key: Key): Stored[Key] | undefined {
    if (!this.read.has(key)) this.read.set(key, this.readNow(key));
    return this.read.get(key) as Stored[Key] | undefined;
  }

  private readNow<Key extends keyof Stored>(key: Key): Stored[Key] | undefined {
    const text = jsonIn(this.cache, key);
    if (text === undefined) return undefined;
    const reading = readKnown(key, text);
    if (reading.ok) return reading.value;
    const fault = SECRET.has(key) ? { ...reading.fault, found: '…' } : reading.fault;
    this.faults.set(key, { key, fault });
    if (!KEPT_TWICE.has(key)) return undefined;
    const copy = readJson(STORED_SCHEMAS[key](), jsonIn(this.cache, copyOf(key)) ?? '');
    if (copy.ok) return copy.value;
    throw new DeskError({ code: 'UNREADABLE_PROPERTY', key, fault });
  }

  /** @throws DeskError `NOT_INSTALLED` where `get` returns `undefined` */
  need<Key extends keyof Stored>(key: Key): Stored[Key] {
    const value = this.get(key);
    if (value === undefined) throw new DeskError({ code: 'NOT_INSTALLED' });
    return value;
  }

  /** Stores values in one service call. */
  put(values: Partial<Stored>): void {
    const properties: Record<string, string> = {};
    for (const [key, value] of Object.entries(values) as [keyof Stored, unknown][]) {
      const text = JSON.stringify(value);
      Object.assign(properties, propertiesFor(key, text));
      if (KEPT_TWICE.has(key)) Object.assign(properties, propertiesFor(copyOf(key), text));
      this.read.delete(key);
      this.faults.delete(key);
    }
    PropertiesService.getScriptProperties().setProperties(properties);
    Object.assign(this.cache, properties);
  }

  /** Deletes a value, of which one property holds all. */
  forget(key: keyof Stored): void {
    PropertiesService.getScriptProperties().deleteProperty(key);
    delete this.cache[key];
    this.read.delete(key);
    this.faults.delete(key);
  }

  /** Forgets everything: it is another desk's. */
  clear(): void {
    PropertiesService.getScriptProperties().deleteAllProperties();
    for (const key of Object.keys(this.cache)) delete this.cache[key];
    this.read.clear();
    this.faults.clear();
  }

  /** What could not be read so far in this execution. */
  unreadable(): readonly (UnreadableProperty & { readonly key: keyof Stored })[] {
    return [...this.faults.values()];
  }

  /**
   * Restores unreadable values from their copies, and deletes those without a copy, which are found out again.
   * @returns what was unreadable
   */
  repair(): readonly UnreadableProperty[] {
    for (const key of Object.keys(STORED_SCHEMAS) as (keyof Stored)[]) this.get(key);
    const unreadable = this.unreadable();
    for (const { key } of unreadable) {
      const value = this.get(key);
      if (value !== undefined) {
        this.put({ [key]: value });
        continue;
      }
      this.forget(key);
    }
    return unreadable;
  }

  /** When the hourly and the nightly job last ran. @param now used for a job that has never run */
  heartbeat(now: Instant): Heartbeat {
    return { hourRanAt: this.get('hourRanAt') ?? now, nightRanAt: this.get('nightRanAt') ?? now };
  }

  /** Whether everything that the office has set is stored and readable. */
  knowsOffice(): boolean {
    return (['settings', 'holidays', 'team', 'devices', 'damaged'] as const).every(
      (key) => this.get(key) !== undefined,
    );
  }

  /** What the office has set, as last found valid; the initial values for what cannot be read. */
  office(): OfficeSnapshot {
    const { spreadsheetId, calendarId, owner } = this.need('installation');
    const settings = this.get('settings') ?? initialSettings();
    const holidays = (this.get('holidays') ?? []).map(([date, name, kind]) => ({ date, name, kind }));
    return {
      settings: { ...settings, hours: { ...settings.hours, holidays } },
      sheetUrl: `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`,
      // As Google writes its own links to a calendar: the id in base64, without padding (facts 5).
      calendarUrl: `https://calendar.google.com/calendar/u/0/r?cid=${Utilities.base64EncodeWebSafe(calendarId).replace(/=+$/, '')}`,
      team: this.get('team') ?? [],
      owner,
      isClosed: isKnownClosed(this.get('sheetOpenToAll')),
      devices: this.get('devices') ?? [],
      damaged: this.get('damaged') ?? [],
    };
  }
}

/** What was read in this execution already, by key: a store is made anew under the lock, where most is as it was. */
const readings = new Map<keyof Stored, { readonly text: string; readonly reading: Reading<unknown> }>();

/** Reads a text by the schema of its key, once for each text. */
function readKnown<Key extends keyof Stored>(key: Key, text: string): Reading<Stored[Key]> {
  const lastReading = readings.get(key);
  const reading = lastReading?.text === text ? lastReading.reading : readJson<Stored[Key]>(STORED_SCHEMAS[key](), text);
  readings.set(key, { text, reading });
  return reading as Reading<Stored[Key]>;
}

function copyOf(key: string): string {
  return `${key}.copy`;
}

/** Well under Google's 9 kB a value (facts 7.2); stored text is ASCII, so that one character is one byte. */
const PIECE_LENGTH = 8000;

/** The properties for a JSON text: `key` alone, or "3|…" under `key` and the other pieces under `key~1`, `key~2`. */
export function propertiesFor(key: string, json: string): Record<string, string> {
  const text = json.replace(/[\u0080-\uffff]/g, escapeCharacter);
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += PIECE_LENGTH) pieces.push(text.slice(start, start + PIECE_LENGTH));
  const [first = '', ...others] = pieces;
  if (others.length === 0) return { [key]: first };
  const properties: Record<string, string> = { [key]: `${pieces.length}|${first}` };
  others.forEach((piece, index) => {
    properties[`${key}~${index + 1}`] = piece;
  });
  return properties;
}

/** @returns the JSON text stored under a key, or `undefined`; pieces left from an older, longer text are ignored */
export function jsonIn(properties: Readonly<Record<string, string>>, key: string): string | undefined {
  const text = properties[key];
  const [head, count] = /^(\d+)\|/.exec(text ?? '') ?? [];
  if (text === undefined || head === undefined) return text;
  const firstPiece = text.slice(head.length);
  const others = Array.from({ length: Number(count) - 1 }, (_, index) => properties[`${key}~${index + 1}`] ?? '');
  return firstPiece + others.join('');
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
