// What can be wrong with the desk, by kind; banner, digest, greeting and `Kesehatan` all tell the same.

export const TROUBLE_KINDS = [
  'DESK',
  'OFFICE',
  'SETTINGS',
  'TEAM',
  'HOLIDAYS',
  'NEXT_YEAR',
  'RAMADAN',
  'SILENCE',
  'TEN_MINUTES',
  'QUOTA',
  'RELEASED',
  'RESTORE',
  'LOSS',
  'RECORDS',
  'MEMORY',
  'FORM',
  'WEB_APP',
  'WEB_ADDRESS',
  'WEB_BUILD',
  'SHEET',
  'KEPT',
  'SETUP',
] as const;

/** Failed work, unusable values in tabs, jobs that do not run, lost or damaged data, doors open or shut, and what is still to be set up. */
export type TroubleKind = (typeof TROUBLE_KINDS)[number];

/** What is wrong at present, each in words that say what to do. */
export type Troubles = Readonly<Partial<Record<TroubleKind, string>>>;

/** What is wrong, in words and in the order of the kinds; what is only left to set up is no alarm. */
export function alarmsOf(troubles: Troubles): readonly string[] {
  return TROUBLE_KINDS.flatMap((kind) => (kind === 'SETUP' ? [] : (troubles[kind] ?? []))).filter(
    (text) => text !== '',
  );
}
