// What runs inside the local workspace: carries out a clause over the real adapters and the services around them.
import { archivesContract } from './archives.ts';
import { type Contract, carryOut } from './contract.ts';
import { damagesContract } from './damages.ts';
import { exclusiveContract } from './exclusive.ts';
import * as services from './google/services.ts';
import * as tabs from './google/tabs.ts';
import { historyContract } from './history.ts';
import { intakeContract } from './intake.ts';
import { linksContract } from './links.ts';
import { mailerContract } from './mailer.ts';
import { officeContract } from './office.ts';
import { outboxContract } from './outbox.ts';
import { outsideContract } from './outside.ts';
import { pageTabsContract } from './page-tabs.ts';
import { registerContract } from './register.ts';
import { roomCalendarContract } from './room-calendar.ts';
import { sentFormsContract } from './sent-forms.ts';
import { stateContract } from './state.ts';

const over =
  <Bench>(contract: Contract<Bench>, makeBench: () => Bench) =>
  (title: string) =>
    carryOut(contract, title, makeBench());

const PORTS = {
  archives: over(archivesContract, tabs.archivesBench),
  damages: over(damagesContract, tabs.damagesBench),
  exclusive: over(exclusiveContract, services.exclusiveBench),
  history: over(historyContract, tabs.historyBench),
  intake: over(intakeContract, services.intakeBench),
  links: over(linksContract, services.linksBench),
  office: over(officeContract, tabs.officeBench),
  outbox: over(outboxContract, tabs.outboxBench),
  outside: over(outsideContract, services.outsideBench),
  pageTabs: over(pageTabsContract, tabs.pageTabsBench),
  mailer: over(mailerContract, services.mailerBench),
  register: over(registerContract, tabs.registerBench),
  roomCalendar: over(roomCalendarContract, services.roomCalendarBench),
  sentForms: over(sentFormsContract, services.sentFormsBench),
  state: over(stateContract, services.stateBench),
};

export type PortName = keyof typeof PORTS;

/** @returns what was seen, as plain data */
export function see(port: PortName, title: string): unknown {
  return PORTS[port](title);
}
