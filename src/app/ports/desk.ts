// All ports of the desk together, as an execution has them.
import type { Archives } from './archives.ts';
import type { Damages } from './damages.ts';
import type { Exclusive } from './exclusive.ts';
import type { History } from './history.ts';
import type { ImportTab } from './import-tab.ts';
import type { Intake } from './intake.ts';
import type { Links } from './links.ts';
import type { Office } from './office.ts';
import type { Outbox } from './outbox.ts';
import type { Outside } from './outside.ts';
import type { AgendaTab, ReportTab } from './page-tabs.ts';
import type { Post } from './post.ts';
import type { Register } from './register.ts';
import type { RoomCalendar } from './room-calendar.ts';
import type { SentForms } from './sent-forms.ts';
import type { State } from './state.ts';
import type { Surveys } from './surveys.ts';

/** Everything a command needs, put together for one execution. */
export interface Desk {
  readonly exclusive: Exclusive;
  readonly office: Office;
  readonly register: Register;
  readonly history: History;
  readonly archives: Archives;
  readonly outbox: Outbox;
  readonly calendar: RoomCalendar;
  readonly post: Post;
  readonly outside: Outside;
  readonly links: Links;
  readonly agendaTab: AgendaTab;
  readonly sentForms: SentForms;
  readonly intake: Intake;
  readonly reportTab: ReportTab;
  readonly damages: Damages;
  readonly state: State;
  readonly surveys: Surveys;
  readonly importTab: ImportTab;
  /** An id that no other command has. */
  readonly newId: () => string;
}
