// A lock does not stop people: they sort, insert, delete and type while a step is carried out.
import { describe, expect, it } from 'vitest';
import { columnName, errorsOf, PEOPLE, REGISTER, type Row, type TestDesk } from '../../desk.ts';
import { BYSTANDER, COMMANDS, carriedOut, type DeskCommand, doneAgain, pairsOf, prepared, RIVAL } from '../commands.ts';

interface Hand {
  readonly does: string;
  readonly work: (desk: TestDesk) => void;
  /** Rows that are not there afterwards. */
  readonly gone?: string;
}

const HANDS: readonly Hand[] = [
  {
    does: 'sorts the register the other way round',
    work: ({ workspace }) => void workspace.sheets.sort(REGISTER, { column: 1, ascending: false }, PEOPLE.admin),
  },
  {
    does: 'inserts a row above all others',
    work: ({ workspace }) => void workspace.sheets.insertRows(REGISTER, { before: 2 }, PEOPLE.admin),
  },
  {
    does: 'deletes another request’s row',
    work: (desk) => void desk.workspace.sheets.deleteRows(REGISTER, { from: rowOf(desk, RIVAL) }, PEOPLE.admin),
    gone: RIVAL,
  },
  {
    does: 'clears another request’s row',
    work: (desk) => {
      const { values } = desk.workspace.sheets.read(REGISTER);
      const blank = (values[0] ?? []).map(() => '');
      desk.workspace.sheets.edit(REGISTER, { range: `A${rowOf(desk, RIVAL)}`, values: [blank] }, PEOPLE.admin);
    },
    gone: RIVAL,
  },
  {
    does: 'pastes a row of their own below the others',
    work: (desk) => {
      const range = `${letterOf(desk, 'Instansi')}${desk.workspace.sheets.read(REGISTER).values.length + 1}`;
      desk.workspace.sheets.edit(REGISTER, { range, values: [['Karang Taruna', 'Rapat', 'Peminjaman']] }, PEOPLE.admin);
    },
  },
  {
    does: 'writes a remark beside another request',
    work: (desk) => {
      const range = `${letterOf(desk, 'Catatan Petugas')}${rowOf(desk, BYSTANDER)}`;
      desk.workspace.sheets.edit(REGISTER, { range, value: 'Hubungi lagi Senin' }, PEOPLE.admin);
    },
  },
  {
    does: 'inserts a column of their own among the script’s',
    work: ({ workspace }) => void workspace.sheets.insertColumns(REGISTER, { before: 4 }, PEOPLE.admin),
  },
];

/** An hour later, and when the next morning’s mails have left. */
const LATER = ['2026-11-24T09:30:00+07:00', '2026-11-25T07:41:00+07:00'] as const;

/** What others may never find changed. */
const KEPT = [BYSTANDER, RIVAL];

describe.each(COMMANDS)('while a $name is carried out', (command) => {
  it('whatever people do, it is recorded for its own request once, and every row is whole within the hour and the next morning', async () => {
    const day = await prepared(command);
    const undisturbed = day.open();
    await carriedOut(undisturbed, command);
    const expectedRows = await rowsLater(undisturbed);
    const idleRows = await rowsLater(day.open());
    const pairs = pairsOf(day.moments, HANDS);
    for (const { moment, disturbance: hand } of pairs) {
      const place = `at ${moment.method} #${moment.nth} somebody ${hand.does}`;
      const desk = day.open();
      desk.disturb({ ...moment, function: command.handler }, () => hand.work(desk));
      const execution = await carriedOut(desk, command);
      expect(errorsOf([execution]), place).toEqual([]);
      await chooseAgain(desk, command, place);
      for (const [index, time] of LATER.entries()) {
        const where = `${place}, ${time}`;
        const [before, expected] = [idleRows[index], expectedRows[index]];
        expect(errorsOf(await desk.at(time)), where).toEqual([]);
        const after = await rowsByNumber(desk, where);
        const own = after.get(command.number);
        // A row that lost cells to a row or column inserted in the middle of a write says that it is back.
        const isBack = hand.does.includes('inserts a') && /ditulis kembali/.test(String(own?.Pesan));
        const shown = isBack && own ? { ...own, Pesan: expected?.get(command.number)?.Pesan ?? '' } : own;
        expect(without(shown), where).toEqual(without(expected?.get(command.number)));
        for (const number of KEPT) {
          const row = after.get(number);
          const was = [before, expected].map((rows) => asked(rows?.get(number), hand, row));
          expect(was, `${where}: ${number}`).toContainEqual(asked(row, hand, row));
        }
        expect(await stepsOf(desk, command), where).toHaveLength((await stepsOf(undisturbed, command)).length);
        if (hand.does.includes('remark')) {
          expect((await desk.row(BYSTANDER))['Catatan Petugas'], where).toBe('Hubungi lagi Senin');
        }
      }
    }
  });
});

describe.each(COMMANDS.filter(({ step }) => step !== null))('while a $name is carried out', (command) => {
  it('its own row may be deleted: within the hour it stands there whole, and nothing is left in a blank row', async () => {
    const day = await prepared(command);
    const before = await stepsOf(day.open(), command);
    const undisturbed = day.open();
    const asked = contentOf(await undisturbed.row(command.number));
    await carriedOut(undisturbed, command);
    const kept = await rowsByNumber(undisturbed);
    const done = contentOf(await undisturbed.row(command.number));
    const deleting = (desk: TestDesk) => {
      desk.workspace.sheets.deleteRows(REGISTER, { from: rowOf(desk, command.number) }, PEOPLE.admin);
    };
    for (const { moment } of pairsOf(day.moments, [deleting])) {
      const where = `at ${moment.method} #${moment.nth} somebody deletes its row`;
      const desk = day.open();
      desk.disturb({ ...moment, function: command.handler }, () => deleting(desk));
      expect(errorsOf([await carriedOut(desk, command)]), where).toEqual([]);
      expect(errorsOf(await desk.at(LATER[0])), where).toEqual([]);
      const row = await desk.row(command.number);
      const steps = await stepsOf(desk, command);
      expect(contentOf(row), where).toEqual(steps.length > before.length ? done : asked);
      expect(row.Status, where).toBe(steps.at(-1)?.Menjadi);
      const rows = await rowsByNumber(desk, where);
      for (const number of KEPT) {
        expect(contentOf(rows.get(number) ?? {}), `${where}: ${number}`).toEqual(contentOf(kept.get(number) ?? {}));
      }
      const stray = (await desk.rows()).filter(
        ({ 'No.': No, Status, Giliran }) => No === '' && (Status !== '' || Giliran !== ''),
      );
      expect(stray, where).toEqual([]);
    }
  });
});

/** The rows of a desk at each of the later moments. */
async function rowsLater(desk: TestDesk): Promise<readonly Map<string, Row>[]> {
  const rows: Map<string, Row>[] = [];
  for (const time of LATER) {
    await desk.at(time);
    rows.push(await rowsByNumber(desk));
  }
  return rows;
}

async function stepsOf(desk: TestDesk, { number }: DeskCommand): Promise<readonly Row[]> {
  return (await desk.rows('Riwayat')).filter(({ 'No.': No }) => No === number);
}

/** What the applicant asks for, save the time, which a move changes. */
function contentOf({
  'No.': No,
  Instansi,
  Kegiatan,
  Uraian,
  Peserta,
  Narahubung,
  Email,
  WhatsApp,
  Konsumsi,
}: Row): unknown {
  return { 'No.': No, Instansi, Kegiatan, Uraian, Peserta, Narahubung, Email, WhatsApp, Konsumsi };
}

/** A step that lost its row is never guessed: it still stands there with its words; a correction only loses its column. */
async function chooseAgain(desk: TestDesk, command: DeskCommand, where: string): Promise<void> {
  const { step, number, status } = command;
  if (!step) return;
  const row = await desk.row(number);
  // While rows are sorted, a cell of it may be written elsewhere: the record says what was done, the hour shows it.
  const last = (await desk.rows('Riwayat')).findLast(({ 'No.': No }) => No === number);
  if (last?.Langkah === step.action && last.Menjadi === status) return;
  if (step.cell) expect(where).toContain('inserts a column');
  else expect(row.Tindakan, where).toBe(step.action);
  await doneAgain(desk, command);
}

/** What a person’s own remark and the hour of the step do not count. */
function without(row: Row | undefined): unknown {
  if (!row) return null;
  const { Pesan, 'Catatan Petugas': _, '': __, ...rest } = row;
  return { ...rest, Pesan: String(Pesan).replace(/\d{2}\.\d{2}/g, 'TIME') };
}

/** The same of a row that somebody deleted or remarked upon, or that was shown again: it has a word of that. */
function asked(row: Row | undefined, { gone, does }: Hand, told: Row | undefined): unknown {
  const isTold = /dikembalikan seperti yang tercatat|ditulis kembali/.test(String(told?.Pesan));
  const isRemarked = does.includes('remark') && row?.['No.'] === BYSTANDER;
  if (!row || !(isTold || isRemarked || gone)) return without(row);
  const { Pesan: _, ...rest } = without(row) as Row;
  return rest;
}

async function rowsByNumber(desk: TestDesk, where = 'undisturbed'): Promise<Map<string, Row>> {
  const rows = (await desk.rows()).filter(({ 'No.': No }) => No !== '');
  const numbers = rows.map(({ 'No.': No }) => String(No));
  expect([...new Set(numbers)], `${where}: every number stands once`).toEqual(numbers);
  return new Map(rows.map((row) => [String(row['No.']), row]));
}

function rowOf(desk: TestDesk, number: string): number {
  const { values } = desk.workspace.sheets.read(REGISTER);
  const column = (values[0] ?? []).indexOf('No.');
  return values.findIndex((row) => row[column] === number) + 1;
}

function letterOf(desk: TestDesk, header: string): string {
  return columnName((desk.workspace.sheets.read(REGISTER).values[0] ?? []).indexOf(header));
}
