// A whole desk in memory, with a clock that tests set: the ports as the commands and jobs have them, and the hands of people.
import { correctCells } from '../../src/app/commands/correct-cells.ts';
import type { Desk } from '../../src/app/ports/desk.ts';
import type { OfficeSnapshot } from '../../src/app/ports/office.ts';
import { CELL_FIELDS } from '../../src/domain/request/fields.ts';
import { type Instant, secondsLater } from '../../src/domain/time/time.ts';
import { typedCells } from '../../src/google/sheets/register/typed-cells.ts';
import type { RegisterColumn } from '../../src/words/sheet/columns.ts';
import { MemoryArchives } from './archives.ts';
import { MemoryDamages } from './damages.ts';
import { MemoryExclusive } from './exclusive.ts';
import { MemoryFaults } from './faults.ts';
import { MemoryForms } from './forms.ts';
import { MemoryHistory } from './history.ts';
import { MemoryLinks } from './links.ts';
import { MemoryMailer } from './mailer.ts';
import { MemoryOffice } from './office.ts';
import { MemoryOutbox } from './outbox.ts';
import { MemoryOutside } from './outside.ts';
import { MemoryAgendaTab, MemoryReportTab } from './page-tabs.ts';
import { MemoryRegister } from './register.ts';
import { cellIn, INPUTS, type MemoryRow, typeInto } from './register-rows.ts';
import { MemoryRoomCalendar } from './room-calendar.ts';
import { MemoryState } from './state.ts';

/** What people and the platform see of the desk, and may change. */
export class MemoryDesk {
  readonly exclusive = new MemoryExclusive();
  readonly register = new MemoryRegister({
    isStranger: (number) =>
      !this.history.knows(number, this.archives.numbers()) ||
      this.archives.isElsewhere(number, this.state.get('movingRequests') ?? {}),
  });
  readonly history = new MemoryHistory();
  readonly archives = new MemoryArchives(this);
  readonly outbox = new MemoryOutbox();
  readonly calendar = new MemoryRoomCalendar();
  readonly mailer = new MemoryMailer();
  readonly outside = new MemoryOutside();
  readonly links = new MemoryLinks();
  readonly agendaTab = new MemoryAgendaTab();
  readonly reportTab = new MemoryReportTab();
  readonly forms = new MemoryForms();
  readonly state = new MemoryState();
  readonly faults = new MemoryFaults();
  readonly office: MemoryOffice;
  readonly damages: MemoryDamages;
  private ids = 0;

  constructor(now: Instant, snapshot: OfficeSnapshot) {
    this.office = new MemoryOffice(now, snapshot, this.state);
    this.damages = new MemoryDamages(this.office);
  }

  /** Somebody types into a row of `Permohonan`, cell by cell, and the event of each edit says so. */
  type(row: MemoryRow, cells: Readonly<Partial<Record<RegisterColumn, string>>>, by: string): void {
    for (const [name, text] of Object.entries(cells)) {
      const column = name as RegisterColumn;
      typeInto(row, column, text);
      this.note([row], [column], by);
    }
  }

  /** The event of an edit: in one row of a request fields are corrected, all else does not count. */
  note(rows: readonly MemoryRow[], columns: readonly RegisterColumn[], by: string): void {
    const typed = columns.filter((column) => !INPUTS.some((each) => each === column));
    if (typed.length === 0) return;
    const [kept] = rows.length === 1 ? rows.map((row) => row.kept) : [];
    const fields = kept ? CELL_FIELDS.filter((field) => typed.includes(field)) : [];
    const cells = rows.flatMap((row) => fields.map((field) => ({ field, ...cellIn(row, field) })));
    const { values, wrong } = kept ? typedCells(kept, cells) : { values: {}, wrong: [] };
    const others = typed.filter((column) => !fields.some((field) => field === column));
    const requests = rows.flatMap((row) => {
      return row.kept ? [{ row: this.register.rows.indexOf(row) + 2, number: row.kept.after.number }] : [];
    });
    const desk = this.open();
    correctCells(desk, { rows: requests, values, wrong, others, editor: by, id: desk.newId() });
  }

  /** The desk as the next execution has it. */
  open(): Desk {
    this.faults.revive();
    const { forms, faults } = this;
    const plain: Omit<Desk, 'newId' | 'pause'> = {
      exclusive: this.exclusive,
      office: this.office,
      register: this.register,
      history: this.history,
      archives: this.archives,
      outbox: this.outbox,
      calendar: this.calendar,
      mailer: this.mailer,
      outside: this.outside,
      links: this.links,
      intake: forms,
      sentForms: forms,
      agendaTab: this.agendaTab,
      reportTab: this.reportTab,
      damages: this.damages,
      state: this.state,
    };
    const around = Object.entries(plain).map(([name, port]) => [name, faults.around(name, port)]);
    const pause = (seconds: number) => {
      this.office.time = secondsLater(this.office.time, seconds);
    };
    const ports = Object.fromEntries(around) as typeof plain;
    return { ...ports, ...faults.around('desk', { pause }), newId: () => `command-${++this.ids}` };
  }
}
