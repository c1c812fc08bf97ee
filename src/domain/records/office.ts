// How the office is kept: its settings and team in script properties, and what changed of them in `Riwayat`.

import * as z from 'zod/mini';
import type { Actor } from '../commands/command.ts';
import { SHAPES } from '../settings/setting-shapes.ts';
import {
  bySlice,
  HOLIDAY_KINDS,
  type Holiday,
  SETTINGS,
  type SettingKey,
  type WorkingPeriod,
} from '../settings/settings.ts';
import { initialSettings, initialValue, type OfficeSettings } from '../settings/settings-values.ts';
import { type Instant, isPlainDate } from '../time/time.ts';
import { filled, plainDate } from './fields.ts';
import { fitted, onFirstUse, readJson, type Schema } from './schema.ts';

const text = onFirstUse(() => z.string());

/** The schema of the value of a setting. */
function kept(key: SettingKey): Schema<unknown> {
  return SHAPES[SETTINGS[key].shape].kept();
}

const period = onFirstUse(() => {
  const { hours } = bySlice(kept);
  return z.object({ ...hours, name: text(), from: plainDate(), to: plainDate() }) as unknown as Schema<WorkingPeriod>;
});

/** All settings but the holidays. What a snapshot of an older version does not hold has its first value. */
export const officeSettings = onFirstUse((): Schema<OfficeSettings> => {
  const { titles, ...slices } = bySlice((key) => z._default(kept(key), initialValue(key)));
  const initial = initialSettings();
  const fields = {
    ...slices,
    office: { ...slices.office, titles: z.object(titles) },
    hours: { ...slices.hours, periods: z.exactOptional(z.array(period())) },
  };
  const objects = Object.entries(fields).map(([name, each]) => [
    name,
    z._default(z.object(each) as Schema<unknown>, initial[name as keyof OfficeSettings]),
  ]);
  // The compiler cannot follow an object of schemas made from a table.
  return z.object(Object.fromEntries(objects)) as unknown as Schema<OfficeSettings>;
});

/** A holiday without field names, which would be stored a hundred times. */
export type ShortHoliday = readonly [date: string, name: string, kind: Holiday['kind']];

export const shortHoliday = onFirstUse(
  (): Schema<ShortHoliday> =>
    z.array(text()).check(z.refine(isShortHoliday)) as Schema<unknown> as Schema<ShortHoliday>,
);

function isShortHoliday(texts: readonly string[]): boolean {
  const [date = '', , kind = ''] = texts;
  return texts.length === 3 && isPlainDate(date) && (HOLIDAY_KINDS as readonly string[]).includes(kind);
}

/** A row of `Riwayat` about who holds the posts. */
export interface OfficeEntry {
  readonly id: string;
  readonly at: Instant;
  readonly actor: Actor;
  /** What changed, in words. */
  readonly text: string;
  /** The keys of the mails that follow from it. */
  readonly mails: readonly string[];
}

/** What its data tells: enough to know it again, and its mails. */
export type OfficeRecord = Pick<OfficeEntry, 'id' | 'mails'>;

const VERSION = 1;
const STEP = 'TEAM_CHANGED';

/** The data of an entry as JSON; its words stand in the other cells. */
export function writeOfficeEntry({ id, mails }: OfficeRecord): string {
  return fitted({ v: VERSION, office: STEP, id, mails });
}

/** @returns `null` for what is no such data */
export function readOfficeEntry(text: string): OfficeRecord | null {
  const reading = readJson(stored(), text);
  if (!reading.ok) return null;
  const { id, mails } = reading.value;
  return { id, mails };
}

const stored = onFirstUse(
  (): Schema<OfficeRecord & { readonly v: typeof VERSION; readonly office: typeof STEP }> =>
    z.object({
      v: z.literal(VERSION),
      office: z.literal(STEP),
      id: filled(),
      mails: z.array(z.string()),
    }),
);
