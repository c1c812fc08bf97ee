// Somebody sorts `Permohonan` at any read or write of a step of a letter of five dates: each date stays its own request's.
import { describe, expect, it } from 'vitest';
import { errorsOf, PEOPLE, REGISTER, type Row, type TestDesk } from '../desk.ts';
import { BYSTANDER, carriedOut, FIVE_DATES, type Moment, pairsOf, prepared } from '../disturbed/commands.ts';

const NEXT_COMMAND = '2026-11-24T08:14:00+07:00';
const HOUR_LATER = '2026-11-24T09:30:00+07:00';

/** Turned round, and each row moved by one: by number from the last, by institution from the first. */
const SORTS = [
  { column: 1, ascending: false },
  { column: 2, ascending: true },
] as const;
type Sort = (typeof SORTS)[number];

/** All that reads or writes the sheet, the calendar, or lets others see what was written. */
const READS_OR_WRITES = /^(Range|Sheet|SpreadsheetApp|Calendar)\./;

/** What was recorded: of each step its request, its place, who took it, and the time that the request has since. */
async function recorded(desk: TestDesk): Promise<string[]> {
  const steps = await desk.rows('Riwayat');
  return steps
    .map((row) => {
      const { change } = JSON.parse(String(row.Data));
      const { startDate, startTime, endTime, status } = change.after;
      return [row['No.'], row.Revisi, row.Langkah, row.Menjadi, row.Oleh, startDate, startTime, endTime, status].join(
        ' | ',
      );
    })
    .sort();
}

/** What people see in the rows, save what is said in `Pesan`, and what each keeps. */
async function shown(desk: TestDesk, where: string): Promise<readonly Row[]> {
  const rows = (await desk.rows()).filter((row) => Object.values(row).some((cell) => cell !== ''));
  const numbers = rows.map((row) => row['No.']);
  expect([...new Set(numbers)], `${where}: each number once`).toEqual(numbers);
  const all = rows.map(async (row): Promise<Row> => {
    const { revision } = await desk.kept(String(row['No.']));
    return { ...timeless(row), revision };
  });
  return (await Promise.all(all)).sort((one, other) => String(one['No.']).localeCompare(String(other['No.'])));
}

/** Without what the desk says of its own work, and the minute of a step, which is another one where it was chosen again. */
function timeless(row: Row): Row {
  const { Pesan: _, 'Batas Waktu': __, Giliran, ...others } = row;
  return { ...others, Giliran: String(Giliran).replace(/, s\.d\. .*/, '') };
}

/** Every event of the month, and every line of the agenda. */
async function planned(desk: TestDesk): Promise<unknown> {
  const events = await desk.events('2026-12-01T00:00:00+07:00', '2027-01-01T00:00:00+07:00');
  return [
    events.map(({ id, title, start, end }) => `${id} ${title} ${start} ${end}`).sort(),
    (await desk.rows('Agenda')).map((row) => [row['No.'], row.Tanggal, row.Jam, row.Instansi, row.Status].join(' | ')),
  ];
}

describe.each(FIVE_DATES)('sorted during the $name', (command) => {
  const number = command.number;

  it('it is recorded once for each date, or asked for anew; within the hour each row is its own again', async () => {
    const day = await prepared(command);
    const undisturbed = day.open();
    const before = await recorded(undisturbed);
    await carriedOut(undisturbed, command);
    const steps = await recorded(undisturbed);
    expect(steps).toHaveLength(before.length + 5);
    await undisturbed.at(HOUR_LATER);
    const expected = {
      rows: await shown(undisturbed, 'undisturbed'),
      planned: await planned(undisturbed),
      steps: await recorded(undisturbed),
    };
    expect(expected.rows).toHaveLength(8);
    const moments = day.moments.filter(({ method }) => READS_OR_WRITES.test(method));
    const pairs = pairsOf(moments, SORTS, 1);
    for (const { moment, disturbance: sort } of pairs) {
      const where = `${moment.method} #${moment.nth}, sorted by column ${sort.column}`;
      const desk = day.open();
      plan(desk, command.handler, moment, sort);
      expect(errorsOf([await carriedOut(desk, command)]), where).toEqual([]);
      expect(desk.workspace.faults.pending(), where).toEqual([]);
      const isTaken = await wasTaken(desk, where);
      // No wrong record, whatever the rows show until they are put right.
      expect(await recorded(desk), where).toEqual(isTaken ? steps : before);
      if (!isTaken && command.step) {
        await desk.choose(number, command.step.action, command.step.person, command.step.text);
        expect(await recorded(desk), `${where}, chosen again`).toEqual(steps);
      }
      // Whoever comes next decides upon what was recorded; here they are refused.
      await desk.at(NEXT_COMMAND);
      await desk.choose(BYSTANDER, 'Disposisikan ke Kabid', 'admin');
      expect(await recorded(desk), `${where}, after another step`).toEqual(steps);
      expect(errorsOf(await desk.at(HOUR_LATER)), where).toEqual([]);
      expect(await recorded(desk), where).toEqual(expected.steps);
      expect(await shown(desk, where), where).toEqual(expected.rows);
      expect(await planned(desk), where).toEqual(expected.planned);
    }
  });

  /** @returns whether the step was taken; if not, it still stands in its row */
  async function wasTaken(desk: TestDesk, where: string): Promise<boolean> {
    const last = (await desk.rows('Riwayat')).filter((row) => row['No.'] === number).pop();
    if (last?.Menjadi === command.status) return true;
    const row = await desk.row(number);
    expect(row.Tindakan, where).toBe(command.step?.action);
    return false;
  }
});

function plan(desk: TestDesk, handler: string, moment: Moment, sort: Sort): void {
  const meanwhile = () => void desk.workspace.sheets.sort(REGISTER, sort, PEOPLE.admin);
  desk.disturb({ ...moment, function: handler }, meanwhile);
}
