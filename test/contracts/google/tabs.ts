// The benches of the ports that stand in tabs of the sheet.
import { openDesk } from '../../../src/google/desk.ts';
import { Store } from '../../../src/google/services/store.ts';
import { type Cell, dayOf, isDate } from '../../../src/google/sheets/cells.ts';
import { DamageTab } from '../../../src/google/sheets/device-tabs.ts';
import { SheetHistory } from '../../../src/google/sheets/history.ts';
import { SheetOutbox } from '../../../src/google/sheets/outbox.ts';
import { SheetAgendaTab } from '../../../src/google/sheets/page-tabs.ts';
import { SheetRegister } from '../../../src/google/sheets/register/register.ts';
import { SheetReportTab } from '../../../src/google/sheets/report-tab.ts';
import type { PageCell } from '../../../src/words/print/columns.ts';
import { DAMAGE_COLUMNS, HISTORY_COLUMNS, OUTBOX_COLUMNS, REGISTER_COLUMNS } from '../../../src/words/sheet/columns.ts';
import { archiveTab, reportTab, TABS } from '../../../src/words/sheet/tabs.ts';
import type { ArchivesBench } from '../archives.ts';
import type { DamagesBench } from '../damages.ts';
import type { HistoryBench } from '../history.ts';
import type { OfficeBench } from '../office.ts';
import type { OutboxBench } from '../outbox.ts';
import type { PageTabsBench } from '../page-tabs.ts';
import type { RegisterBench } from '../register-bench.ts';
import { handsOn } from './sheet-hands.ts';

export function archivesBench(): ArchivesBench {
  const desk = handsOn(TABS.REGISTER, REGISTER_COLUMNS);
  const archive = (year: number) => handsOn(archiveTab(year), REGISTER_COLUMNS);
  return {
    open: () => openDesk(),
    type: (number, column, text) => desk.type(desk.rowsWith('number', number)[0] ?? 0, column, text),
    takeOut: (number) => desk.takeOut('number', number),
    paste: (year, number) => desk.paste(archive(year).cellsWith('number', number)),
    loseTab: (year) => archive(year).loseTab(),
  };
}

export function damagesBench(): DamagesBench {
  const hands = handsOn(TABS.DAMAGE, DAMAGE_COLUMNS);
  return {
    damages: () =>
      new DamageTab(
        () => SpreadsheetApp.getActive(),
        () => [],
        () => '2026-11-24',
      ),
    type: (device, repairedOn) => {
      const row = hands.lastRow() + 1;
      hands.type(row, 'equipment', device);
      hands.type(row, 'repairedOn', repairedOn);
    },
  };
}

export function historyBench(): HistoryBench {
  const hands = handsOn(TABS.HISTORY, HISTORY_COLUMNS);
  return {
    open: () => {
      const store = new Store();
      return new SheetHistory(
        () => SpreadsheetApp.getActive(),
        () => store,
      );
    },
    typeOver: (row, data) => hands.type(row, 'entry', data),
    turnAround: hands.turnAround,
    takeOut: (number) => hands.takeOut('number', number),
  };
}

export function officeBench(): OfficeBench {
  const damages = handsOn(TABS.DAMAGE, DAMAGE_COLUMNS);
  return {
    open: () => openDesk().office,
    pass: (seconds) => Utilities.sleep(seconds * 1000),
    enterDamage: (equipment) => damages.type(damages.lastRow() + 1, 'equipment', equipment),
    uninstall: () => void PropertiesService.getScriptProperties().deleteAllProperties(),
  };
}

export function outboxBench(): OutboxBench {
  const hands = handsOn(TABS.OUTBOX, OUTBOX_COLUMNS);
  return {
    open: () => new SheetOutbox(() => SpreadsheetApp.getActive()),
    typeOver: (key, data) => {
      for (const row of hands.rowsWith('key', key)) hands.type(row, 'effect', data);
    },
    turnAround: hands.turnAround,
    takeOut: (key) => hands.takeOut('key', key),
    copy: (key) => hands.copy('key', key),
  };
}

function shown(cell: Cell): PageCell {
  if (isDate(cell)) return { date: dayOf(cell) ?? '' };
  return typeof cell === 'boolean' ? String(cell) : cell;
}

export function pageTabsBench(): PageTabsBench {
  const open = () => SpreadsheetApp.getActive();
  const rows = (tab: string) => {
    const cells = (open().getSheetByName(tab)?.getDataRange().getValues() ?? []) as Cell[][];
    return cells.map((row) => row.map(shown));
  };
  return {
    agenda: () => new SheetAgendaTab(open),
    report: () => new SheetReportTab(open),
    lines: () =>
      rows(TABS.AGENDA)
        .slice(1)
        .filter((row) => row.some((cell) => cell !== '')),
    page: (year) => rows(reportTab(year)),
    shown: (year) => open().getSheetByName(reportTab(year))?.getDataRange().getDisplayValues() ?? [],
    charts: (year) => open().getSheetByName(reportTab(year))?.getCharts().length ?? 0,
  };
}

export function registerBench(): RegisterBench {
  const hands = handsOn(TABS.REGISTER, REGISTER_COLUMNS);
  const rowOf = (number: string) => hands.rowsWith('number', number)[0] ?? 0;
  return {
    open: () => new SheetRegister(() => SpreadsheetApp.getActive()),
    type: (number, column, text) => hands.type(rowOf(number), column, text),
    typeRow: (cells) => {
      const row = hands.lastRow() + 1;
      for (const [column, text] of Object.entries(cells)) hands.type(row, column, text);
    },
    shows: (row, column) => hands.read(row, column),
    copy: (number) => hands.copy('number', number),
    turnAround: hands.turnAround,
    takeOut: (number) => hands.takeOut('number', number),
    loseTab: hands.loseTab,
  };
}
