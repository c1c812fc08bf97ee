// Tells the creators of triggers by mail what failed: one summary, late, to the creator only (facts 7.3).

import { isoIn } from '../../model/time/zone.ts';
import type { Failure } from '../store/office-records.ts';
import type { World } from '../world.ts';

const sender = 'noreply-apps-scripts-notifications@google.com';
/** When Google sends is not recorded; a week is the longest that a project may go without being told. */
const week = 7 * 24 * 3_600_000;

/** Keeps a failure for the creator's next summary. */
export function noteFailure(world: World, failure: Failure): void {
  const { office } = world.documents;
  office.failures = [...(office.failures ?? []), failure];
  world.documents.touch('office');
}

/** Sends the summaries that are due: a week after the first failure in them. */
export function mailFailures(world: World): void {
  const { office } = world.documents;
  const now = world.clock.now();
  const creators = new Set((office.failures ?? []).map((each) => each.creator));
  for (const creator of creators) {
    const mine = (office.failures ?? []).filter((each) => each.creator === creator);
    if (now < Math.min(...mine.map((each) => each.at)) + week) continue;
    office.failures = (office.failures ?? []).filter((each) => each.creator !== creator);
    world.documents.touch('office');
    world.documents.mails.push({
      id: world.documents.newId('mail', 16),
      at: now,
      from: sender,
      to: [creator],
      cc: [],
      bcc: [],
      subject: 'Summary of failures for Apps Script',
      text: summary(world, mine),
      attachments: [],
    });
    world.touch('mails');
  }
}

function summary(world: World, failures: readonly Failure[]): string {
  const lines = failures.map(
    (each) => `${isoIn(world.zone, each.at)}  ${each.function}  ${each.message}  (${each.trigger})`,
  );
  return [`Your script, ${world.settings.title}, has recently failed to finish successfully.`, '', ...lines].join('\n');
}
