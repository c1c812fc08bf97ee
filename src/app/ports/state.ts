// The port State: what the jobs remember from one execution to the next.
import type { Instant, PlainDate } from '../../domain/time/time.ts';

/** When a row was last edited, and by whom; blank where Google did not say, or where it was several people. */
export interface EditNote {
  readonly at: Instant;
  readonly by: string;
}

/** The latest edits by request number, as far as the edit events told. */
export type EditNotes = Readonly<Record<string, EditNote>>;

/** The tier of a job, and the first of its tasks that was not begun. */
export interface LeftTasks {
  readonly tier: 'HOUR' | 'NIGHT';
  readonly from: string;
}

export interface DeskState {
  /** Rows of `Permohonan` that somebody has edited, until the edits are taken. */
  readonly editNotes: EditNotes;
  /** What a job had no time for. */
  readonly leftTasks: LeftTasks | null;
  /** Steps that stood in `Tindakan` at the last look. */
  readonly standingSteps: readonly string[];
  /** What rows were told at the last look that they lack, in short. */
  readonly toldRows: readonly string[];
  /** Responses sent before this moment are all in the register. */
  readonly takenInUntil: Instant;
  /** When the office last changed what requests are measured against. */
  readonly rulesEditedAt: Instant;
  /** What requests were last examined against, in short: what the office has set, and hand-made events in their way. */
  readonly examinedRules: string;
  readonly examinedCalendar: string;
  /** The last day on which the mails of the morning were sent. */
  readonly morningOn: PlainDate;
}

export interface State {
  /** @returns `undefined` where nothing is kept, or what was kept is damaged */
  get<Key extends keyof DeskState>(key: Key): DeskState[Key] | undefined;
  put(values: Partial<DeskState>): void;
}
