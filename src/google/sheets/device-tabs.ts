// The port Damages over the tab `Kerusakan`, in which people type as well, and the reading of both tabs of devices.
import type { Damages } from '../../app/ports/tabs.ts';
import { type Damage, type DamageRow, isSameReport, type NewDamage, readDamages } from '../../domain/devices/damage.ts';
import type { Device, DeviceRow } from '../../domain/devices/device.ts';
import { codeOf } from '../../words/sheet/choices.ts';
import { DAMAGE_COLUMNS, EQUIPMENT_COLUMNS } from '../../words/sheet/columns.ts';
import { DEVICE_STATE_WORDS, SEVERITY_WORDS } from '../../words/sheet/devices.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import { YES_NO_WORDS } from '../../words/sheet/team.ts';
import { type Cell, cellText, dateOfDay, nameOf, textOf } from './cells.ts';
import { ifAllowed } from './kindness.ts';
import { dateOrFault, grownRange, type Layout, readTable, sheetNamed } from './tables.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab as read: each row as the rules take it, and as its cells are. */
interface Table<Row, Column extends string> {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly layout: Layout<Column>;
  readonly header: readonly Cell[];
  readonly cells: readonly (readonly Cell[])[];
  readonly rows: readonly Row[];
}

/** The tab `Perangkat`. @throws DeskError `MISSING_TAB`, `MISSING_COLUMN` */
export function deviceTable(spreadsheet: Spreadsheet): Table<DeviceRow, keyof typeof EQUIPMENT_COLUMNS> {
  return tableOf(spreadsheet, TABS.EQUIPMENT, EQUIPMENT_COLUMNS, (text) => {
    const critical = choiceIn(YES_NO_WORDS, text('critical'));
    return {
      name: text('name'),
      state: choiceIn(DEVICE_STATE_WORDS, text('state')),
      notes: text('notes'),
      critical: critical === '' || critical === null ? critical : critical === 'YES',
      place: text('place'),
      guide: text('guide'),
      responsible: text('responsible'),
    };
  });
}

/** The tab `Kerusakan`. @throws DeskError `MISSING_TAB`, `MISSING_COLUMN` */
export function damageTable(spreadsheet: Spreadsheet): Table<DamageRow, keyof typeof DAMAGE_COLUMNS> {
  return tableOf(spreadsheet, TABS.DAMAGE, DAMAGE_COLUMNS, (text, cell) => {
    const severity = choiceIn(SEVERITY_WORDS, text('severity'));
    return {
      device: text('equipment'),
      foundOn: dateOrFault(cell('foundOn')),
      foundBy: nameOf(cell('foundBy')),
      number: text('number'),
      severity: severity === '' ? null : (severity ?? 'UNREADABLE'),
      description: text('description'),
      action: text('action'),
      repairedOn: dateOrFault(cell('repairedOn')),
      cost: text('cost').trim() === '' ? null : rupiahIn(text('cost')),
    };
  });
}

function tableOf<Row, Column extends string>(
  spreadsheet: Spreadsheet,
  tab: string,
  columns: Readonly<Record<Column, string>>,
  rowOf: (text: (column: Column) => string, cell: (column: Column) => Cell | undefined) => Row,
): Table<Row, Column> {
  const sheet = sheetNamed(spreadsheet, tab);
  const { layout, header, rows: cells } = readTable(sheet, columns);
  const rows = cells.map((row) => {
    const cell = (column: Column) => row[layout[column]];
    return rowOf((column) => textOf(cell(column)), cell);
  });
  return { sheet, layout, header, cells, rows };
}

/** The code of a choice; blank for a blank cell, `null` for what is none of them. */
function choiceIn<Code extends string>(words: Readonly<Record<Code, string>>, text: string): Code | '' | null {
  return text.trim() === '' ? '' : codeOf(words, text);
}

/** "150000", "150.000", "Rp 150.000,00": dots part thousands, a comma the sen, which nobody counts. */
function rupiahIn(text: string): number | 'UNREADABLE' {
  const [, digits] = /^\s*(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d{1,12})(?:,\d{1,2}|\.\d{1,2})?\s*$/i.exec(text) ?? [];
  return digits === undefined ? 'UNREADABLE' : Number(digits.replace(/\./g, ''));
}

export class DamageTab implements Damages {
  private readonly open: () => Spreadsheet;
  private readonly devices: () => readonly Device[];
  private readonly today: () => string;

  /** @param devices what `Perangkat` last listed */
  constructor(open: () => Spreadsheet, devices: () => readonly Device[], today: () => string) {
    this.open = open;
    this.devices = devices;
    this.today = today;
  }

  read(): readonly Damage[] {
    return readDamages(damageTable(this.open()).rows, this.devices(), this.today()).damages;
  }

  add(damage: NewDamage): boolean {
    const { device, foundOn, foundBy, number, description } = damage;
    const { sheet, layout, header, cells, rows } = damageTable(this.open());
    if (readDamages(rows, this.devices(), this.today()).damages.some((each) => isSameReport(each, damage)))
      return false;
    const written = {
      equipment: cellText(device),
      foundOn: dateOfDay(foundOn),
      foundBy: cellText(foundBy),
      number,
      description: cellText(description),
    };
    // Columns that people added stay blank.
    const row = new Array<Cell>(header.length).fill('');
    for (const column of Object.keys(written) as (keyof typeof written)[]) row[layout[column]] = written[column];
    const range = grownRange(sheet, cells.length + 2, 1, header.length);
    // A stranger's words must not become a formula where people have cleared the format.
    ifAllowed(sheet, () => range.offset(0, layout.description, 1, 1).setNumberFormat('@'));
    range.setValues([row]);
    return true;
  }
}
