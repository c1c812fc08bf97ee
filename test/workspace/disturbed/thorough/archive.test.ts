// The night in which requests go to the archive, killed at its calls and disturbed by hands: nothing is lost, nothing stands twice.
import { describe, expect, it } from 'vitest';
import type { ExecutionRecord } from '../../../../packages/local-workspace/src/facade.ts';
import { FIRST, NIGHT, SECOND, START, THIRD, tellOfThree } from '../../archived-desk.ts';
import { columnName, errorsOf, PEOPLE, REGISTER, type Row, type TestDesk } from '../../desk.ts';
import { momentsOf, pairsOf } from '../commands.ts';
import { FATES, keptDesk, killedAt } from '../kills.ts';

/** The first took place, the second was refused, the third is in June, and somebody has begun to type a row of their own. */
async function eve(desk: TestDesk): Promise<void> {
  await tellOfThree(desk);
  await desk.edit(REGISTER, 'C5', 'Karang Taruna', 'admin');
  // The last night before the first of them leaves.
  await desk.at('2026-12-22T20:00:00+07:00');
  expect((await desk.rows(REGISTER)).filter((row) => row['No.'] !== '')).toHaveLength(3);
}

function nightOf(executions: readonly ExecutionRecord[]): ExecutionRecord | undefined {
  return executions.find(({ function: name }) => name === 'everyNight_');
}

/** The next sweep, and one more night with its own. */
async function goOn(desk: TestDesk): Promise<void> {
  desk.workspace.faults.clear();
  for (const time of ['10T05:20', '11T05:00', '11T05:20']) await desk.at(`2027-02-${time}:00+07:00`);
}

/** Every request and step, by the tab where it stands, without what tells when. */
async function standing(desk: TestDesk): Promise<Record<string, unknown>> {
  const rows = async (tab: string) =>
    (await desk.rows(tab)).filter((row) => Object.values(row).some((cell) => cell !== ''));
  const told = ({ 'No.': No, Status, Instansi, Narahubung, Hadir, 'Tanggal Mulai': day }: Row) =>
    [No, Status, Instansi, Narahubung, Hadir, day].join(' | ');
  const step = ({ 'No.': No, Revisi, Langkah, Isi }: Row) => [No, Revisi, Langkah, Isi].join(' | ');
  return {
    register: (await rows(REGISTER)).map(told).sort(),
    archive: (await rows('Arsip 2026')).map(told).sort(),
    steps: (await rows('Riwayat')).map(step).sort(),
    archivedSteps: (await rows('Riwayat 2026')).map(step).sort(),
    numbers: (await desk.rows(REGISTER)).filter((row) => row['No.'] === THIRD).length,
  };
}

const sort = (tab: string) => (desk: TestDesk) => {
  const { rows } = desk.workspace.sheets.read(tab);
  if (rows > 1) desk.workspace.sheets.sort(tab, { column: 2, ascending: false }, PEOPLE.owner);
};

const HANDS: readonly { readonly does: string; readonly work: (desk: TestDesk) => void }[] = [
  { does: 'sorts the register', work: sort(REGISTER) },
  {
    does: 'inserts a row above all others',
    work: ({ workspace }) => void workspace.sheets.insertRows(REGISTER, { before: 2 }, PEOPLE.admin),
  },
  {
    does: 'inserts a row in the archive',
    work: ({ workspace }) => {
      const isThere = workspace.sheets.list().some(({ name }) => name === 'Arsip 2026');
      if (isThere) workspace.sheets.insertRows('Arsip 2026', { before: 2 }, PEOPLE.owner);
    },
  },
  {
    does: 'inserts a column of their own',
    work: ({ workspace }) => void workspace.sheets.insertColumns(REGISTER, { before: 4 }, PEOPLE.admin),
  },
  { does: 'sorts the history', work: sort('Riwayat') },
];

describe('the night in which requests go to the archive', () => {
  it('killed anywhere, is gone on with by the next ones', async () => {
    const open = await keptDesk(START, eve);
    const quiet = open();
    const night = nightOf(await quiet.at(NIGHT));
    await goOn(quiet);
    const expected = await standing(quiet);
    expect(expected).toMatchObject({ archive: { length: 2 }, register: { length: 2 }, numbers: 1 });
    const moments = night ? momentsOf(night) : [];
    // Between two parts of a move what is remembered is written: each of these moments, and some of the others.
    const remembered = moments.filter(({ method }) => method === 'Properties.setProperties');
    const others = moments.filter((moment) => !remembered.includes(moment));
    const pairs = [...pairsOf(remembered, FATES, 1), ...pairsOf(others, FATES, 10)];
    for (const { desk, where } of killedAt(open, 'everyNight_', pairs)) {
      await desk.at(NIGHT);
      expect(desk.workspace.faults.pending(), where).toEqual([]);
      await goOn(desk);
      expect(await standing(desk), where).toEqual(expected);
    }
  });

  it('somebody types in a row that leaves: it stays until that is recorded, and what they typed is kept', async () => {
    const open = await keptDesk(START, eve);
    const night = nightOf(await open().at(NIGHT));
    const moments = night ? momentsOf(night).filter(({ method }) => method !== 'Sheet.deleteRows') : [];
    const remarks = new Map<string, number>();
    for (const { moment } of pairsOf(moments, ['types'], 6)) {
      const desk = open();
      let hasTyped = false;
      const type = () => {
        const { values } = desk.workspace.sheets.read(REGISTER);
        const [headers = []] = values;
        const row = values.findIndex((cells) => cells[headers.indexOf('No.')] === FIRST) + 1;
        if (row === 0) return;
        hasTyped = true;
        const range = `${columnName(headers.indexOf('Catatan Petugas'))}${row}`;
        desk.workspace.sheets.edit(REGISTER, { range, value: 'kunci dikembalikan' }, PEOPLE.admin);
      };
      desk.disturb({ ...moment, function: 'everyNight_' }, type);
      const where = `at ${moment.method} #${moment.nth}`;
      expect(errorsOf(await desk.at(NIGHT)), where).toEqual([]);
      await goOn(desk);
      const found = [...(await desk.rows(REGISTER)), ...(await desk.rows('Arsip 2026'))].filter(
        ({ 'No.': No }) => No !== '',
      );
      expect(found.map(({ 'No.': No }) => No).sort(), where).toEqual([FIRST, SECOND, THIRD]);
      const remark = String(found.find(({ 'No.': No }) => No === FIRST)?.['Catatan Petugas']);
      expect(remark, where).toBe(hasTyped ? 'kunci dikembalikan' : '');
      remarks.set(remark, (remarks.get(remark) ?? 0) + 1);
    }
    expect(remarks.size).toBe(2);
  });

  it('whatever people do meanwhile, ends as if they had not', async () => {
    const open = await keptDesk(START, eve);
    const quiet = open();
    const night = nightOf(await quiet.at(NIGHT));
    await goOn(quiet);
    const expected = await standing(quiet);
    const moments = night ? momentsOf(night) : [];
    const pairs = pairsOf(moments, HANDS, 9);
    for (const { moment, disturbance: hand } of pairs) {
      const desk = open();
      desk.disturb({ ...moment, function: 'everyNight_' }, () => hand.work(desk));
      const where = `at ${moment.method} #${moment.nth} somebody ${hand.does}`;
      expect(errorsOf(await desk.at(NIGHT)), where).toEqual([]);
      await goOn(desk);
      expect(await standing(desk), where).toEqual(expected);
    }
  });
});
