// Runs inside a desk's project: fills archives by the code with which the night and the import write them.
import type { HistoryEntry } from '../src/domain/commands/decision.ts';
import { numberOf } from '../src/domain/request/numbering.ts';
import { withoutContact } from '../src/domain/request/personal-data.ts';
import type { Status } from '../src/domain/vocabulary.ts';
import { openDesk } from '../src/google/desk.ts';

/** The steps of a plain case, which take it from the form to its event. */
const STEPS = ['SUBMIT', 'FORWARD', 'APPROVE', 'SCHEDULE', 'COMPLETE'] as const;
const EVENTS_A_DAY = 6;

/**
 * Adds a year of requests that took place to its archive.
 * @param like the entry of a submission, of which each is another one
 * @param whole whether each has all its steps; else its last alone
 */
export function fillArchive(year: number, count: number, like: HistoryEntry, whole: boolean): void {
  const desk = openDesk();
  const entries = Array.from({ length: count }, (_, index) => entriesAt(year, index, like, whole)).flat();
  entries.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : one.revision - other.revision));
  desk.exclusive.hold(() => desk.archives.add(year, entries, desk.office.snapshot().settings));
}

function entriesAt(year: number, index: number, like: HistoryEntry, whole: boolean): HistoryEntry[] {
  const day = new Date(Date.UTC(year, 0, 2 + Math.floor(index / EVENTS_A_DAY))).toISOString().slice(0, 10);
  const at = (hour: number) => `${day}T${String(hour).padStart(2, '0')}:00:00+07:00`;
  const hour = 8 + (index % EVENTS_A_DAY);
  const number = numberOf(String(year), index + 1);
  const steps = whole ? STEPS : STEPS.slice(-1);
  return steps.map((step, place) => {
    const revision = place + 1;
    const status: Status = step === 'COMPLETE' ? 'COMPLETED' : 'SUBMITTED';
    const after = {
      ...like.change.after,
      ...{ number, revision, status, holder: 'NOBODY' as const, responseId: `${number}-form` },
      ...{
        institution: `Sekolah ${year} ${index}`,
        activity: `Kunjungan ${index}`,
        email: `s${index}@sekolah.example`,
      },
      ...{ phone: `0813-${10_000_000 + index}`, letterNumber: `${index}/S/${year}`, findingCodes: [] },
      ...{ startDate: day, endDate: day, startTime: at(hour).slice(11, 16), endTime: at(hour + 1).slice(11, 16) },
      ...{ submittedAt: at(7), queuedSince: at(7), heldSince: at(7) },
    };
    // Of all but the last year the personal data was masked when its time came.
    const kept = whole ? after : withoutContact(after);
    const change = { ...like.change, after: kept, findings: [], alternatives: [], message: null };
    const isLast = step === 'COMPLETE';
    const told = {
      step,
      from: null,
      to: status,
      text: '',
      attendance: isLast ? 30 : null,
      commandId: `${number}@${revision}`,
    };
    return { ...like, ...told, number, revision, at: at(isLast ? hour + 2 : 7), change, effects: [] };
  });
}
