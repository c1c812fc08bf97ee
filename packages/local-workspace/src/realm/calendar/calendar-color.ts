// The named colours of calendars: the text of each is its hexadecimal one (reference/calendar/color).
import { enumeration } from '../core/guard.ts';

const colours = {
  BLUE: '#2952A3',
  BROWN: '#8D6F47',
  CHARCOAL: '#4E5D6C',
  CHESTNUT: '#865A5A',
  GRAY: '#5A6986',
  GREEN: '#0D7813',
  INDIGO: '#5229A3',
  LIME: '#528800',
  MUSTARD: '#88880E',
  OLIVE: '#6E6E41',
  ORANGE: '#BE6D00',
  PINK: '#B1365F',
  PLUM: '#705770',
  PURPLE: '#7A367A',
  RED: '#A32929',
  RED_ORANGE: '#B1440E',
  SEA_BLUE: '#29527A',
  SLATE: '#4A716C',
  TEAL: '#28754E',
  TURQOISE: '#1B887A',
  YELLOW: '#AB8B00',
} as const;

type Name = keyof typeof colours;

/** @returns the enumeration `CalendarApp.Color`; `Color` alone is a class of sheets */
export function calendarColors(): ReturnType<typeof enumeration<Name>> {
  const names = Object.keys(colours) as Name[];
  const found = enumeration('CalendarColor', names);
  for (const name of names) Object.defineProperty(found[name], 'toString', { value: () => colours[name] });
  return found;
}
