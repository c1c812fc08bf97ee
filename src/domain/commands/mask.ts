// Decides whose personal data is masked, since its retention is over, and what of an earlier record is kept then.
import { isMaskingDue, maskedText, type Named, withoutContact } from '../request/personal-data.ts';
import { dateOf } from '../time/time.ts';
import type { Context, MaskCommand } from './command.ts';
import type { Decision, HistoryEntry } from './decision.ts';
import { recordSteps, type Step } from './record.ts';

/** Masks what is due, the first received first; the row stays in the register. Nobody is written to about it. */
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
 * An entry as it is kept once a later one holds the request without its contact: who did what when stays. What it brought
 * about was done long ago, and whom it named is not told any more.
 * @param contacts whom the request ever named
 */
export function maskedEntry(entry: HistoryEntry, contacts: readonly Named[]): HistoryEntry {
  return {
    ...entry,
    commandId: maskedText(entry.commandId, contacts),
    text: maskedText(entry.text, contacts),
    change: { before: null, after: withoutContact(entry.change.after), findings: [], alternatives: [], message: null },
    effects: [],
  };
}
