// Reads the office's settings from the tab `Pengaturan`: checks every value, and names each fault.
import { SHAPES } from './setting-shapes.ts';
import {
  bySlice,
  limitsOf,
  SETTING_KEYS,
  SETTINGS,
  type SettingKey,
  type Settings,
  type WorkingHours,
} from './settings.ts';

/** A value that cannot be used. */
export interface SettingProblem {
  readonly key: SettingKey;
  readonly found: string;
}

/** The settings without the holidays, which have a tab of their own. */
export type OfficeSettings = Omit<Settings, 'hours'> & { readonly hours: Omit<WorkingHours, 'holidays'> };

type Texts = Readonly<Partial<Record<SettingKey, string>>>;

/** Reads what somebody typed as the value of a setting; wrapped, since the value of a break may be `null`. */
function parsed(key: SettingKey, text: string): { readonly value: unknown } | null {
  return SHAPES[SETTINGS[key].shape].parse(text, limitsOf(key) ?? { from: 0, to: 0 });
}

/** The first value of a setting. */
export function initialValue(key: SettingKey): unknown {
  return parsed(key, SETTINGS[key].initial)?.value;
}

/**
 * Reads the settings: a value that is missing or cannot be used stays as it was, and holds up no other.
 * @param typedTexts what stands in the column `Nilai`
 * @param last what was in force; where nothing was, the first value is
 * @returns the settings in force, their texts, and every value that cannot be used
 */
export function readSettings(typedTexts: Texts, last: Texts = {}) {
  const texts = {} as Record<SettingKey, string>;
  const problems: SettingProblem[] = [];
  for (const key of SETTING_KEYS) {
    const found = typedTexts[key];
    const isGood = found !== undefined && parsed(key, found);
    texts[key] = isGood ? found : (last[key] ?? SETTINGS[key].initial);
    if (!isGood) problems.push({ key, found: found ?? '' });
  }
  return { settings: settingsOf((key) => parsed(key, texts[key])?.value), texts, problems };
}

/** The settings before anybody has changed them. */
export function initialSettings(): OfficeSettings {
  return settingsOf(initialValue);
}

/** Groups the values as the rules take them; the titles of the posts are part of the office. */
function settingsOf(value: (key: SettingKey) => unknown): OfficeSettings {
  const { titles, ...slices } = bySlice(value);
  // The compiler cannot follow an object made from a table.
  return { ...slices, office: { ...slices.office, titles } } as unknown as OfficeSettings;
}

/** Whether the office has replaced the made-up reply address and WhatsApp number of the install. */
export function contactsAreSet(settings: OfficeSettings | undefined): boolean {
  const { replyTo, whatsapp } = SETTINGS;
  return settings?.office.replyTo !== replyTo.initial && settings?.office.whatsapp !== whatsapp.initial;
}

/**
 * Whether a room that has another name than the first has an SOP, a decree and a title of its Admin of its own; others of its
 * rows may rightly stay, in one government. `null` for the first room.
 */
export function ownNames(settings: OfficeSettings | undefined): boolean | null {
  if (!settings || settings.office.room === SETTINGS.roomName.initial) return null;
  const { sop, related, titles } = settings.office;
  return (
    sop !== SETTINGS.sop.initial &&
    related.join('; ') !== SETTINGS.related.initial &&
    titles.ROOM_ADMIN !== SETTINGS.titleRoomAdmin.initial
  );
}
