// Decides which requests lose their personal data because its retention is over, and what older entries keep.
import { isMaskingDue, maskedText, type Named, withoutContact } from '../request/personal-data.ts';
import { dateOf } from '../time/time.ts';
import type { Context, MaskCommand } from './command.ts';
import type { Decision, HistoryEntry } from './decision.ts';
import type { Step } from './examined-steps.ts';
import { recordSteps } from './record.ts';

/** Masks the requests that are due, in register order; the rows stay. Sends no mail. */
export function decideMask(command: MaskCommand, context: Context): Decision {
  const { now, privacy } = context;
  const due = context.requests.filter((request) => isMaskingDue(request, dateOf(now), privacy.retentionMonths));
  const steps = due.slice(0, command.most).map((before): Step => {
    const message = { code: 'MASKED', at: now, months: privacy.retentionMonths } as const;
    return { name: 'MASK', before, after: withoutContact(before), text: '', mails: [], message, masks: true };
  });
  return recordSteps(steps, command, context);
}

/**
 * An older entry of a masked request: who did what when stays. Its effects, done long ago, are removed, and contacts
 * are masked.
 * @param contacts all contacts that the request ever named
 */
export function maskedEntry(entry: HistoryEntry, contacts: readonly Named[]): HistoryEntry {
  return {
    ...entry,
    commandId: maskedText(entry.commandId, contacts),
    text: maskedText(entry.text, contacts),
    ...(entry.applicantMessage && { applicantMessage: maskedText(entry.applicantMessage, contacts) }),
    change: { before: null, after: withoutContact(entry.change.after), findings: [], alternatives: [], message: null },
    effects: [],
  };
}
