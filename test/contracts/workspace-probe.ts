// What runs inside the local workspace: carries out a clause over the real adapters and the services around them.
import { archivesContract } from './archives.ts';
import { type Contract, carryOut } from './contract.ts';
import { damagesContract } from './damages.ts';
import { exclusiveContract } from './exclusive.ts';
import { archivesBench } from './google/archives.ts';
import { damagesBench } from './google/damages.ts';
import { exclusiveBench } from './google/exclusive.ts';
import { historyBench } from './google/history.ts';
import { intakeBench } from './google/intake.ts';
import { linksBench } from './google/links.ts';
import { officeBench } from './google/office.ts';
import { outboxBench } from './google/outbox.ts';
import { outsideBench } from './google/outside.ts';
import { pageTabsBench } from './google/page-tabs.ts';
import { postBench } from './google/post.ts';
import { registerBench } from './google/register.ts';
import { roomCalendarBench } from './google/room-calendar.ts';
import { sentFormsBench } from './google/sent-forms.ts';
import { stateBench } from './google/state.ts';
import { historyContract } from './history.ts';
import { intakeContract } from './intake.ts';
import { linksContract } from './links.ts';
import { officeContract } from './office.ts';
import { outboxContract } from './outbox.ts';
import { outsideContract } from './outside.ts';
import { pageTabsContract } from './page-tabs.ts';
import { postContract } from './post.ts';
import { registerContract } from './register.ts';
import { roomCalendarContract } from './room-calendar.ts';
import { sentFormsContract } from './sent-forms.ts';
import { stateContract } from './state.ts';

const over =
  <Bench>(contract: Contract<Bench>, makeBench: () => Bench) =>
  (title: string) =>
    carryOut(contract, title, makeBench());

const PORTS = {
  archives: over(archivesContract, archivesBench),
  damages: over(damagesContract, damagesBench),
  exclusive: over(exclusiveContract, exclusiveBench),
  history: over(historyContract, historyBench),
  intake: over(intakeContract, intakeBench),
  links: over(linksContract, linksBench),
  office: over(officeContract, officeBench),
  outbox: over(outboxContract, outboxBench),
  outside: over(outsideContract, outsideBench),
  pageTabs: over(pageTabsContract, pageTabsBench),
  post: over(postContract, postBench),
  register: over(registerContract, registerBench),
  roomCalendar: over(roomCalendarContract, roomCalendarBench),
  sentForms: over(sentFormsContract, sentFormsBench),
  state: over(stateContract, stateBench),
};

export type PortName = keyof typeof PORTS;

/** @returns what was seen, as plain data */
export function see(port: PortName, title: string): unknown {
  return PORTS[port](title);
}
