// Somebody else comes while a command is carried out: another applicant, another step, the clock.
import { describe, expect, it } from 'vitest';
import { formOf, PEOPLE, REGISTER, type Row, type TestDesk } from '../../desk.ts';
import { APPROVE, BYSTANDER, COMMANDS, carriedOut, doneAgain, pairsOf, prepared, RIVAL } from '../commands.ts';
import { HELD } from '../wholeness.ts';

interface Rival {
  readonly comes: string;
  readonly work: (desk: TestDesk) => void;
}

const LATER_APPLICANT = formOf('PLN Pontianak', '2026-12-10');

const RIVALS: readonly Rival[] = [
  {
    comes: 'another applicant submits',
    work: ({ workspace }) => void workspace.forms.respond(workspace.forms.list()[0]?.id ?? '', LATER_APPLICANT),
  },
  { comes: 'the Kasi approves the rival', work: (desk) => choose(desk, RIVAL, APPROVE, 'Disepakati') },
  {
    comes: 'the Kabid disposes of another letter',
    work: (desk) => choose(desk, BYSTANDER, 'Disposisikan ke Kasi', 'Telaah'),
  },
  {
    comes: 'the ten minutes’ sweep',
    work: (desk) => void desk.workspace.fireTrigger(desk.triggerOf('everyTenMinutes_')),
  },
  { comes: 'the hour’s sweep', work: (desk) => void desk.workspace.fireTrigger(desk.triggerOf('everyHour_')) },
];

describe.each(COMMANDS)('while a $name is carried out', (command) => {
  it('nobody gets a time twice, a number twice or a mail twice, and both come through', async () => {
    const day = await prepared(command);
    const pairs = pairsOf(day.moments, RIVALS);
    for (const { moment, disturbance: rival } of pairs) {
      const where = `at ${moment.method} #${moment.nth} ${rival.comes}`;
      const desk = day.open();
      desk.disturb({ ...moment, function: command.handler }, () => rival.work(desk));
      await carriedOut(desk, command);
      expect(desk.workspace.faults.pending(), where).toEqual([]);
      expect(desk.failures(), where).toEqual([]);
      // The sweep waits twenty seconds for the event of a step that needs a name; then it asks for it once more.
      const { step, number } = command;
      if (step && /pilih lagi/i.test(String((await desk.row(number)).Pesan))) {
        expect(rival.comes, where).toContain('sweep');
        await doneAgain(desk, command);
      }
      await desk.at('2026-11-24T09:15:00+07:00');
      await desk.at('2026-11-24T09:30:00+07:00');
      const rows = await desk.rows();
      expect((await desk.row(command.number)).Status, where).toBe(command.status);
      expectNumbersOnce(rows, where);
      expectTimesOnce(rows, where);
      const mails = (await desk.mails()).map(({ to, subject }) => `${to.join()} ${subject}`);
      expect(
        mails.filter((mail, index) => mails.indexOf(mail) !== index),
        where,
      ).toEqual([]);
      // News of the free time is withdrawn where the rival is approved first.
      const ended = ['SELESAI', 'DITARIK'];
      const undone = (await desk.rows('Kotak Keluar')).filter(({ Keadaan }) => !ended.includes(String(Keadaan)));
      expect(undone, where).toEqual([]);
      const steps = (await desk.rows('Riwayat')).map(({ 'No.': No }) => String(No));
      for (const { 'No.': No } of rows) {
        const revision = steps.filter((number) => number === No).length;
        expect((await desk.kept(String(No))).revision, where).toBe(revision);
      }
    }
  });
});

function expectNumbersOnce(rows: readonly Row[], where: string): void {
  const numbers = rows.map(({ 'No.': No }) => String(No));
  expect([...new Set(numbers)], where).toEqual(numbers);
}

function expectTimesOnce(rows: readonly Row[], where: string): void {
  const times = rows
    .filter(({ Status }) => HELD.includes(String(Status)))
    .map((row) => `${row['Tanggal Mulai']} ${row['Jam Mulai']}`);
  expect([...new Set(times)], where).toEqual(times);
}

function choose(desk: TestDesk, number: string, action: string, text: string): void {
  const { values } = desk.workspace.sheets.read(REGISTER);
  const header = values[0] ?? [];
  const row = values.findIndex((each) => each[header.indexOf('No.')] === number) + 1;
  for (const [column, value] of [
    ['Isi Disposisi/Keterangan', text],
    ['Tindakan', action],
  ] as const) {
    const range = `${String.fromCharCode(65 + header.indexOf(column))}${row}`;
    desk.workspace.sheets.edit(REGISTER, { range, value }, PEOPLE[action === APPROVE ? 'kasi' : 'kabid']);
  }
}
