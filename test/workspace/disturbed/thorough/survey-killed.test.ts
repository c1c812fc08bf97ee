// An answer to the survey whose execution was killed anywhere: it has one row, once somebody sends it or the clock goes on.
import { expect, it } from 'vitest';
import { PLAIN_ANSWERS, type TestDesk } from '../../desk.ts';
import { linkTo } from '../../links.ts';
import { momentsOf, pairsOf } from '../commands.ts';
import { FATES, keptDesk, killedAt } from '../kills.ts';

const NUMBER = 'PC-2026-0001';
/** When the thanks have left. */
const HELD = '2026-12-08T13:30:00+07:00';
const FORM = { page: 'survei', jawaban: '1', duration: '1', cost: '4', text: 'Lama sekali' };

async function heldEvent(day: TestDesk): Promise<void> {
  await day.submit(PLAIN_ANSWERS);
  await day.intoAgenda(NUMBER);
  await day.at('2026-12-08T13:00:00+07:00');
  await day.choose(NUMBER, 'Catat pelaksanaan', 'admin', 'hadir 34 orang');
  await day.at(HELD);
}

it.each(['sendForm', 'everyTenMinutes_'] as const)(
  'killed in %s, it is recorded once, and its complaint is sent, twice at most',
  async (name) => {
    const open = await keptDesk('2026-11-24T08:12:05+07:00', heldEvent, { opensAt: HELD });
    const link = await linkTo(open(), NUMBER, String(PLAIN_ANSWERS.Email));
    const form = { ...FORM, kode: new URL(link).searchParams.get('kode') ?? '' };

    const send = (desk: TestDesk) => String(desk.workspace.scriptRun('sendForm', [form]).value);
    const sweep = (desk: TestDesk) => void desk.workspace.fireTrigger(desk.triggerOf('everyTenMinutes_'));
    const undisturbed = open();
    send(undisturbed);
    sweep(undisturbed);
    const run = undisturbed.workspace
      .executions()
      .filter(({ function: each }) => each === name)
      .at(-1);
    const moments = run ? momentsOf(run) : [];
    expect(moments.length).toBeGreaterThan(6);

    for (const { desk, where } of killedAt(open, name, pairsOf(moments, FATES))) {
      send(desk);
      sweep(desk);
      expect(desk.workspace.faults.pending(), where).toEqual([]);
      expect(send(desk), where).toMatch(/Jawaban Anda sudah dicatat|Survei sudah diisi/);
      await desk.at('2026-12-08T14:30:00+07:00');
      await desk.at('2026-12-08T15:00:00+07:00');
      const rows = (await desk.rows('Survei Kepuasan')).filter(({ Bulan }) => Bulan !== '');
      expect(
        rows.map((row) => [row['U3 Waktu Penyelesaian'], row['Saran/Masukan'], row.Batas]),
        where,
      ).toEqual([['1', 'Lama sekali', '22/12/2026']]);
      const mails = (await desk.mails()).filter(({ subject }) => subject.includes('keluhan dari survei')).length;
      expect(mails === 1 || (mails === 2 && name === 'everyTenMinutes_'), `${where}: ${mails} mails`).toBe(true);
    }
    console.log(`killed ${name} at ${moments.length} places`);
  },
);
