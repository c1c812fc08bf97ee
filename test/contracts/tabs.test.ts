// Ports over the tabs of the sheet keep their contracts, there and in memory.

import type { Damage } from '../../src/domain/devices/damage.ts';
import { secondsLater } from '../../src/domain/time/time.ts';
import { dayOf, textOf } from '../../src/google/sheets/cells.ts';
import { pageCellWords } from '../../src/words/print/columns.ts';
import { aDesk } from '../app/office-day.ts';
import { aDamage } from '../domain/devices/devices.ts';
import { broken } from '../domain/requests.ts';
import { MemoryDamages } from '../memory/damages.ts';
import { MemoryHistory } from '../memory/history.ts';
import { MemoryOffice } from '../memory/office.ts';
import { MemoryOutbox } from '../memory/outbox.ts';
import { MemoryAgendaTab, MemoryReportTab } from '../memory/page-tabs.ts';
import { MemoryRegister } from '../memory/register.ts';
import { aBlankRow, cellsIn, sameRow } from '../memory/register-rows.ts';
import { MemoryState } from '../memory/state.ts';
import { SETTINGS } from '../pages/office.ts';
import { archivesContract } from './archives.ts';
import { damagesContract } from './damages.ts';
import { AT } from './examples.ts';
import { historyContract } from './history.ts';
import { officeContract } from './office.ts';
import { outboxContract } from './outbox.ts';
import { pageTabsContract } from './page-tabs.ts';
import { registerContract } from './register.ts';
import { groundOf, holds, holdsInBoth } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

holds('Archives', archivesContract, inWorkspace('archives'));
holds(
  'Archives',
  archivesContract,
  groundOf('in memory', archivesContract, () => {
    const desk = aDesk();
    const { archives, register } = desk;
    return {
      open: () => desk,
      type: (number, column, text) => register.type(number, column, text),
      takeOut: (number) => {
        const rows = register.rows.filter((row) => row.number !== number);
        register.rows.splice(0, register.rows.length, ...rows);
      },
      paste: (year, number) => {
        const row = archives.of(year).register.find(number);
        if (row) register.rows.push(sameRow(row));
      },
      loseTab: (year) => void archives.lose(year),
    };
  }),
);

holdsInBoth('Damages', damagesContract, inWorkspace('damages'), () => {
  const rows: { damages: readonly Damage[] } = { damages: [] };
  const damages = new MemoryDamages(rows);
  return {
    damages: () => damages,
    type: (device, repairedOn) => {
      if (device !== '') damages.type(aDamage({ device, repairedOn: dayOf(repairedOn) }));
    },
  };
});

holdsInBoth('History', historyContract, inWorkspace('history'), () => {
  const { rows, office } = new MemoryHistory();
  return {
    open: () => new MemoryHistory(rows, office),
    typeOver: (row, data) => void Object.assign(rows[row - 2] ?? {}, { typedOver: data }),
    turnAround: () => void rows.reverse(),
    takeOut: (number) => {
      for (const row of rows.filter(({ entry }) => entry.number === number)) rows.splice(rows.indexOf(row), 1);
    },
  };
});

holdsInBoth('Office', officeContract, inWorkspace('office'), () => {
  const state = new MemoryState();
  const tabs = {
    settings: SETTINGS,
    sheetUrl: 'https://lembar.example',
    calendarUrl: 'https://calendar.google.com/calendar/u/0/r?cid=cnVhbmc',
    team: [],
    owner: 'kantor@dinas.example',
    isClosed: false,
    devices: [],
    damaged: [],
  };
  let office = new MemoryOffice(AT, tabs, state);
  return {
    open: () => office,
    pass: (seconds) => {
      office.time = secondsLater(office.time, seconds);
    },
    enterDamage: (equipment) => {
      office.tabs = { ...tabs, damaged: [broken(equipment, { since: null })] };
    },
    uninstall: () => {
      office = new MemoryOffice(AT, null, state);
    },
  };
});

holdsInBoth('Outbox', outboxContract, inWorkspace('outbox'), () => {
  const { rows } = new MemoryOutbox();
  const withKey = (key: string) => rows.filter((row) => row.key === key);
  return {
    open: () => new MemoryOutbox(rows),
    typeOver: (key, data) => {
      for (const row of withKey(key)) row.typedOver = data;
    },
    turnAround: () => void rows.reverse(),
    takeOut: (key) => {
      for (const row of withKey(key)) rows.splice(rows.indexOf(row), 1);
    },
    copy: (key) => void rows.push(...withKey(key).map((row) => ({ ...row }))),
  };
});

holdsInBoth('AgendaTab and ReportTab', pageTabsContract, inWorkspace('pageTabs'), () => {
  const [agenda, report] = [new MemoryAgendaTab(), new MemoryReportTab()];
  return {
    agenda: () => agenda,
    report: () => report,
    lines: () => agenda.lines,
    page: (year) => report.pages.get(year)?.rows.map(({ cells }) => cells) ?? [],
    shown: (year) => report.pages.get(year)?.rows.map(({ cells }) => cells.map(pageCellWords)) ?? [],
    charts: (year) => report.pages.get(year)?.charts.length ?? 0,
  };
});

holdsInBoth('Register', registerContract, inWorkspace('register'), () => {
  const register = new MemoryRegister();
  const { rows } = register;
  const named = (number: string) => rows.filter((row) => row.number === number);
  return {
    open: () => register,
    type: (number, column, text) => register.type(number, column, text),
    typeRow: (cells) => register.typeRow(cells),
    shows: (row, column) => textOf(cellsIn(rows[row - 2] ?? aBlankRow())[column]),
    copy: (number) => void rows.push(...named(number).map(sameRow)),
    turnAround: () => void rows.reverse(),
    takeOut: (number) => {
      for (const row of named(number)) rows.splice(rows.indexOf(row), 1);
    },
    loseTab: () => {
      register.fault = { code: 'MISSING_TAB', tab: 'Permohonan' };
    },
  };
});
