// The mails of a working day's morning: what waits for each of the team, and the applicants whose event is next.
import { digestsFor } from '../../domain/digest.ts';
import { eventReminders, urgentReminders } from '../../domain/reminders.ts';
import type { Settings } from '../../domain/settings.ts';
import { dateOf, type Instant, type PlainDate, timeOf } from '../../domain/time.ts';
import { isWorkingDay, officeHoursOn } from '../../domain/working-time.ts';
import { CLAIM_MINUTES, minutesLater } from '../command.ts';
import { performMails } from '../perform.ts';
import type { Desk, OfficeSnapshot, OutboxItem, OutboxWork } from '../ports.ts';

/**
 * Whether the mails of this morning are still to be sent: from the hour that the office has set until it closes, on
 * working days. After a morning without automation they come later; the evening is no time to be told what waits, unless
 * the office has set an hour after it closes.
 * @param doneOn the last day on which they were sent
 */
export function isMorningDue(
  { mail, hours }: Pick<Settings, 'mail' | 'hours'>,
  now: Instant,
  doneOn: PlainDate | undefined,
): boolean {
  const today = dateOf(now);
  if (doneOn === today || timeOf(now) < mail.digestTime || !isWorkingDay(today, hours)) return false;
  return timeOf(now) < officeHoursOn(today, hours).to || timeOf(now).slice(0, 2) === mail.digestTime.slice(0, 2);
}

/** Sends them. Done again on the same day it sends nothing twice: the outbox knows each by its key. */
export function sendMorningMails(desk: Desk): void {
  send(desk, ({ settings, team, damaged }, now) => {
    const { requests: agenda } = desk.register.read();
    const { room, hours, limits } = settings;
    const failed = desk.outbox.failures();
    const context = { now, agenda, room, hours, limits, team, damaged, failed, troubles: desk.office.troubles() };
    return [...eventReminders(context), ...(settings.mail.digest ? digestsFor(context) : [])];
  });
}

/** Reminds once of each letter that still lies on a desk when its event is near; only while somebody is at his desk. */
export function remindOfUrgentLetters(desk: Desk): void {
  const { hours } = desk.office.snapshot().settings;
  if (!isOfficeTime(desk.office.now(), hours)) return;
  send(desk, ({ settings, team, damaged }, now) => {
    const { requests: agenda } = desk.register.read();
    const { room, limits } = settings;
    return urgentReminders({ now, agenda, room, hours: settings.hours, limits, team, damaged });
  });
}

/** Puts mails into the outbox under the lock, and sends those that were not there yet. */
function send(desk: Desk, mailsFor: (office: OfficeSnapshot, now: Instant) => readonly OutboxWork[]): void {
  const { items, office } = desk.exclusive.hold(() => {
    const office = desk.office.snapshot();
    const now = desk.office.now();
    const mails = mailsFor(office, now);
    const until = minutesLater(now, CLAIM_MINUTES);
    const items: readonly OutboxItem[] = mails.length > 0 ? desk.outbox.add(mails, now, until, 'MAYBE_THERE') : [];
    return { items, office };
  });
  performMails(desk, items, office);
}

function isOfficeTime(now: Instant, hours: Settings['hours']): boolean {
  const today = dateOf(now);
  const { from, to } = officeHoursOn(today, hours);
  return isWorkingDay(today, hours) && from <= timeOf(now) && timeOf(now) < to;
}
