// The morning mails of a working day: a digest for each team member, with what was set otherwise, which Riwayat has too,
// reminders to applicants of their event, the Kabid's yearly report.
import { digestsFor, printOf } from '../../domain/mail/digest.ts';
import { answerReminders, eventReminders, lettersPassedOn, urgentReminders } from '../../domain/mail/reminders.ts';
import type { OutboxWork } from '../../domain/records/work.ts';
import { reportDue, reportMails } from '../../domain/report/year-mail.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { dateOf, type Instant } from '../../domain/time/time.ts';
import { isOfficeTime } from '../../domain/time/working-time.ts';
import { archivedIn } from '../archive/archive-desk.ts';
import { sendMails } from '../outbox/send-mails.ts';
import { keptSince, owe } from '../outbox/work.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { OutboxItem } from '../ports/outbox.ts';
import { recover } from '../recovery/recover.ts';
import { yearsAround } from '../views/report.ts';

/**
 * Sends the morning mails. A second call on a day sends nothing twice: the outbox knows each mail by its key.
 * @returns fingerprints of what the digests tell: of those that stay away, and of those that are in the outbox now
 */
export function sendMorningMails(desk: Desk): readonly string[] {
  const { hours: calendar } = desk.office.snapshot().settings;
  const day = dateOf(desk.office.now());
  const due = reportDue(day, desk.state.get('reportTold'), calendar);
  const toldBefore = desk.state.get('digestsTold') ?? [];
  let stillTold: readonly string[] = [];
  const added = send(desk, ({ settings, team, damaged }, now) => {
    const { requests } = recover(desk);
    const { room, hours, limits } = settings;
    const failed = desk.outbox.failures();
    const changed = desk.state.get('settingsChanged') ?? [];
    if (changed.length > 0) {
      const [id, text] = [`SETTINGS@${day}`, changed.join('\n')];
      desk.history.appendOffice({ id, at: now, actor: { type: 'MACHINE' }, text, mails: [] });
      desk.state.put({ settingsChanged: [] });
    }
    const troubles = [...desk.office.troubles(), ...changed];
    const context = { now, requests, room, hours, limits, team, damaged, failed, troubles };
    const digests = settings.mail.digest ? digestsFor(context) : [];
    stillTold = digests.map(printOf).filter((print) => toldBefore.includes(print));
    return [
      ...eventReminders(context),
      ...answerReminders(context),
      ...digests.filter((digest) => !stillTold.includes(printOf(digest))),
      ...(due === null
        ? []
        : reportMails(due, [...requests, ...archivedIn(desk, yearsAround(due))], { team, hours, now })),
    ];
  });
  // After they are in the outbox: a job that is killed before finds them there by their keys.
  if (due !== null) desk.state.put({ reportTold: due });
  return [...stillTold, ...added.flatMap(({ effect }) => (effect.type === 'DIGEST' ? printOf(effect) : []))];
}

/**
 * Tells the Kabid of each letter whose day before the Kepala Dinas is over, and reminds staff once of each that still waits
 * when its event is near; that only during office hours.
 * @param requests as recorded shortly before: nothing is read where they need no mail
 */
export function remindOfLetters(desk: Desk, requests: readonly BookingRequest[]): void {
  const mailsOf = (recorded: readonly BookingRequest[], { settings, team, damaged }: OfficeSnapshot, now: Instant) => {
    const { room, hours } = settings;
    const context = { now, requests: recorded, room, hours, team, damaged };
    const reminders = isOfficeTime(now, hours) ? urgentReminders(context) : [];
    return [...lettersPassedOn(context, keptSince(now)), ...reminders];
  };
  if (mailsOf(requests, desk.office.snapshot(), desk.office.now()).length === 0) return;
  send(desk, (office, now) => mailsOf(recover(desk).requests, office, now));
}

/** Puts mails into the outbox under the lock, and sends those that were not there yet. @returns these */
function send(
  desk: Desk,
  mailsFor: (office: OfficeSnapshot, now: Instant) => readonly OutboxWork[],
): readonly OutboxItem[] {
  const { items, office } = desk.exclusive.hold(() => {
    const office = desk.office.snapshot();
    const now = desk.office.now();
    return { items: owe(desk, mailsFor(office, now), now), office };
  });
  sendMails(desk, items, office);
  return items;
}
