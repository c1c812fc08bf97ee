// A damage that staff or the applicant report on their pages, without a step of a letter.

import type { Severity } from '../../domain/damage/damage.ts';
import { isSameDevice } from '../../domain/damage/device.ts';
import { seenOn } from '../../domain/damage/notes.ts';
import type { PageClaims } from '../../domain/office/token.ts';
import { LONGEST_SETTING_TEXT } from '../../domain/settings/setting-shapes.ts';
import { sameAddress } from '../../domain/settings/team.ts';
import { fingerprint } from '../../domain/text/text.ts';
import { dateOf } from '../../domain/time/time.ts';
import { FOUND_BY_APPLICANT } from '../../words/sheet/damage.ts';
import { notingRules } from '../jobs/refresh-rules.ts';
import { tellOfDamage } from '../jobs/tell-of-damage.ts';
import type { Desk } from '../ports/desk.ts';
import { standingOf } from '../views/room-view.ts';
import { officer } from './actor.ts';

/** What was sent. */
export interface SentDamage {
  readonly device: string;
  readonly severity: Severity | null;
  readonly description: string;
}

/** `AGAIN` if the same report came a second time: it stands in the tab once. */
export type DamageOutcome = 'REPORTED' | 'AGAIN' | 'UNKNOWN_DEVICE' | 'TOO_EARLY' | 'TOO_MANY' | 'STRANGER';

/** So many reports of one request are taken from its applicant: each is mailed. */
const MOST_OF_APPLICANT = 5;

/** Writes the row under the lock, then tells whom it concerns. What is reported stands in no request: its event may be over. */
export function reportDamage(desk: Desk, claims: PageClaims, sent: SentDamage): DamageOutcome {
  // No device has such a name, and comparing it would keep everybody else waiting for the lock.
  if (sent.device.length > LONGEST_SETTING_TEXT) return 'UNKNOWN_DEVICE';
  const outcome = desk.exclusive.hold((): DamageOutcome => {
    const office = desk.office.snapshot();
    const now = desk.office.now();
    const { number } = claims;
    const request = number === '' ? null : standingOf(desk, number);
    const seen = request && seenOn(request, office.settings.hours, now);
    const reporter = claims.purpose === 'APPLICANT' ? null : officer(claims.email, office, now);
    if (reporter === null) {
      if (!request || !sameAddress(request.email, claims.email)) return 'STRANGER';
      if (seen === null) return 'TOO_EARLY';
    } else if (reporter.roles.length === 0) return 'STRANGER';
    const device = office.devices.find(({ name }) => isSameDevice(name, sent.device))?.name;
    if (device === undefined) return 'UNKNOWN_DEVICE';
    // No name of an applicant: it would outlast the day on which personal data is masked.
    const foundBy = reporter === null ? FOUND_BY_APPLICANT : reporter.name || reporter.email;
    // An event that is still to come is none during which it was seen.
    const about = { device, severity: sent.severity, description: sent.description, foundBy };
    const where = { number: seen === null ? '' : number, foundOn: seen ?? dateOf(now) };
    const key = `KERUSAKAN@${dateOf(now)}:${fingerprint(JSON.stringify([about, where]))}`;
    const isFull = reporter === null && reportsOf(desk, number) >= MOST_OF_APPLICANT;
    if (isFull && !desk.damages.has(key)) return 'TOO_MANY';
    let isNew = false;
    // Also the second time: the first may have been killed before the row was read.
    notingRules(desk, claims.email, () => {
      isNew = desk.damages.add({ ...about, ...where, key });
      desk.office.refreshDamages();
    });
    return isNew ? 'REPORTED' : 'AGAIN';
  });
  if (outcome === 'REPORTED' || outcome === 'AGAIN') tellOfDamage(desk, sent.device);
  return outcome;
}

function reportsOf({ damages }: Pick<Desk, 'damages'>, number: string): number {
  return damages.read().filter((damage) => damage.number === number && damage.foundBy === FOUND_BY_APPLICANT).length;
}
