// What broke during an event, said beside the record of it: a row of `Kerusakan`, told at once.

import { slotsOf } from '../../domain/request/room-time.ts';
import { sameText } from '../../domain/text/text.ts';
import { dateOf, wallTimeOf } from '../../domain/time/time.ts';
import { notingRules } from '../jobs/refresh-rules.ts';
import { tellOfDamage } from '../jobs/tell-of-damage.ts';
import type { Desk } from '../ports/desk.ts';
import { recordedRequest } from '../views/room-view.ts';
import { officer } from './actor.ts';

/**
 * Writes the row under the lock, then tells whom it concerns; call it once the event is recorded.
 * @param of the request, and who recorded it
 * @returns whether the device is one of `Perangkat`
 */
export function reportDamage(
  desk: Desk,
  of: { readonly number: string; readonly email: string },
  name: string,
  description: string,
): boolean {
  const isListed = desk.exclusive.hold(() => {
    const office = desk.office.snapshot();
    const now = desk.office.now();
    const device = office.devices.find((each) => sameText(each.name, name))?.name;
    if (device === undefined) return false;
    const request = recordedRequest(desk, of.number);
    const begun = request
      ? slotsOf(request, office.settings.hours).filter(({ start }) => start <= wallTimeOf(now))
      : [];
    const day = begun[begun.length - 1];
    const reporter = officer(of.email, office, now);
    // Also the second time: the first may have been killed before the row was read.
    notingRules(desk, of.email, () => {
      desk.damages.add({
        device,
        description,
        foundBy: reporter.name || reporter.email,
        foundOn: day ? dateOf(day.start) : dateOf(now),
        number: of.number,
      });
      desk.office.refreshDamages();
    });
    return true;
  });
  if (isListed) tellOfDamage(desk, name);
  return isListed;
}
