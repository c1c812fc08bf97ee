// A whole desk in memory, with a clock that tests set: the ports as the commands and jobs have them, and the hands of people.
import type { Desk } from '../../src/app/ports/desk.ts';
import type { OfficeSnapshot } from '../../src/app/ports/office.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import { MemoryArchives } from './archives.ts';
import { MemoryDamages } from './damages.ts';
import { MemoryExclusive } from './exclusive.ts';
import { MemoryFaults } from './faults.ts';
import { MemoryForms } from './forms.ts';
import { MemoryGuests } from './guests.ts';
import { MemoryHistory } from './history.ts';
import { MemoryImportTab } from './import-tab.ts';
import { MemoryLinks } from './links.ts';
import { MemoryOffice } from './office.ts';
import { MemoryOutbox } from './outbox.ts';
import { MemoryOutside } from './outside.ts';
import { MemoryAgendaTab, MemoryReportTab } from './page-tabs.ts';
import { MemoryPost } from './post.ts';
import { MemoryRegister } from './register.ts';
import { MemoryRoomCalendar } from './room-calendar.ts';
import { MemoryState } from './state.ts';
import { MemorySurveys } from './surveys.ts';

/** What people and the platform see of the desk, and may change. */
export class MemoryDesk {
  readonly exclusive = new MemoryExclusive();
  readonly register = new MemoryRegister();
  readonly history = new MemoryHistory();
  readonly archives = new MemoryArchives(this);
  readonly importTab = new MemoryImportTab();
  readonly outbox = new MemoryOutbox();
  readonly calendar = new MemoryRoomCalendar();
  readonly post = new MemoryPost();
  readonly outside = new MemoryOutside();
  readonly links = new MemoryLinks();
  readonly agendaTab = new MemoryAgendaTab();
  readonly reportTab = new MemoryReportTab();
  readonly forms = new MemoryForms();
  readonly state = new MemoryState();
  readonly surveys = new MemorySurveys();
  readonly guests = new MemoryGuests();
  readonly faults = new MemoryFaults();
  readonly office: MemoryOffice;
  readonly damages: MemoryDamages;
  private ids = 0;

  constructor(now: Instant, snapshot: OfficeSnapshot) {
    this.office = new MemoryOffice(now, snapshot, this.state);
    this.damages = new MemoryDamages(this.office);
  }

  /** The desk as the next execution has it. */
  open(): Desk {
    this.faults.revive();
    const { forms, faults } = this;
    const plain: Omit<Desk, 'newId'> = {
      exclusive: this.exclusive,
      office: this.office,
      register: this.register,
      history: this.history,
      archives: this.archives,
      importTab: this.importTab,
      outbox: this.outbox,
      calendar: this.calendar,
      post: this.post,
      outside: this.outside,
      links: this.links,
      intake: forms,
      sentForms: forms,
      agendaTab: this.agendaTab,
      reportTab: this.reportTab,
      damages: this.damages,
      state: this.state,
      surveys: this.surveys,
      guests: this.guests,
    };
    const around = Object.entries(plain).map(([name, port]) => [name, faults.around(name, port)]);
    return { ...(Object.fromEntries(around) as typeof plain), newId: () => `command-${++this.ids}` };
  }
}
