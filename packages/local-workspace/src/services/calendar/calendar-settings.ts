// What Calendar tells of itself: the colours it knows by their numbers, and an account's settings (facts 15.4).
import type { World } from '../../engine/world.ts';

const calendars =
  'ac725e d06b64 f83a22 fa573c ff7537 ffad46 42d692 16a765 7bd148 b3dc6c fbe983 fad165 92e1c0 9fe1e7 9fc6e7 4986e7 9a9cff b99aff c2c2c2 cabdbf cca6ac f691b2 cd74e6 a47ae2';
const events = 'a4bdfc 7ae7bf dbadff ff887c fbd75b ffb878 46d6db e1e1e1 5484ed 51b749 dc2127';

const numbered = (colours: string) =>
  Object.fromEntries(
    colours.split(' ').map((hex, index) => [String(index + 1), { background: `#${hex}`, foreground: '#1d1d1d' }]),
  );

/** The answer of `Colors.get`. */
export const calendarPalette = {
  kind: 'calendar#colors',
  updated: '2012-02-14T00:00:00.000Z',
  calendar: numbered(calendars),
  event: numbered(events),
};

/** First values of the settings that nobody can change here. */
const settings: Readonly<Record<string, string>> = {
  autoAddHangouts: 'false',
  dateFieldOrder: 'MDY',
  defaultEventLength: '60',
  format24HourTime: 'false',
  hideInvitations: 'false',
  hideWeekends: 'false',
  remindOnRespondedEventsOnly: 'false',
  showDeclinedEvents: 'true',
  useKeyboardShortcuts: 'true',
  weekStart: '0',
};

/** @returns the settings of an account: those of the workspace, and the first values of all others */
export function calendarSettings({ zone, settings: { locale } }: World) {
  const all = { ...settings, locale: locale.split('_')[0] ?? 'en', timezone: zone };
  return Object.entries(all).map(([id, value]) => ({ kind: 'calendar#setting', id, value }));
}
