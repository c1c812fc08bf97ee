// A page whose execution was killed anywhere: who sends the form again has done one thing, and has no mail twice but the one in flight.
import { expect, it } from 'vitest';
import { FIRST, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../../desk.ts';
import { deskLink, filledIn, linkTo } from '../../links.ts';
import { momentsOf, pairsOf } from '../commands.ts';
import { FATES, keptDesk, killedAt } from '../kills.ts';
import { mailCounts, seen } from '../state.ts';

const START = '2026-11-24T08:12:05+07:00';
/** Reading changes nothing: what is killed there is as if it had never begun. */
const CHANGES = /^(Range\.set|Sheet\.append|SpreadsheetApp\.flush|Mail\.|Calendar\.Events\.insert|Lock\.)/;

/** The row has its first piece, and lacks what the step says further on. */
const HALF_A_ROW = { moment: { method: 'Range.setValues', nth: 4 }, disturbance: 'applied' } as const;

/** How a page sends its form: posted without scripts, by a call with them. */
const WAYS = {
  doPost: (desk: TestDesk, link: string, form: Record<string, string>) => desk.visit(link.replace(/\?.*/, ''), form),
  sendForm: async (desk: TestDesk, _: string, form: Record<string, string>) => {
    const { error } = desk.workspace.scriptRun('sendForm', [form]);
    if (error) throw new Error(error.message);
  },
} as const;

/** Whose step it is, what it is, and how the letter comes to them. */
const STEPS = {
  SCHEDULE: {
    by: PEOPLE.admin,
    recorded: [FIRST, 'Masukkan ke agenda', 'Masuk Agenda'],
    until: '2026-11-24T09:15:00+07:00',
    prepare: async (day: TestDesk) => {
      await day.submit(PLAIN_ANSWERS);
      await day.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
      await day.choose(FIRST, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'setuju');
    },
  },
  GIVE_DISPOSITION: {
    by: PEOPLE.head,
    recorded: [FIRST, 'Disposisikan ke Kabid', 'Diajukan'],
    // The mail that waits a day for the Kepala Dinas would have left by then.
    until: '2026-11-25T09:15:00+07:00',
    prepare: async (day: TestDesk) => {
      await day.edit('Tim Pengelola', 'C2', PEOPLE.head, 'owner');
      await day.submit(PLAIN_ANSWERS);
    },
  },
  /** The applicant takes another time, which the step itself writes into the row. */
  CHOOSE: {
    by: String(PLAIN_ANSWERS.Email),
    recorded: [FIRST, 'Jawaban pemohon', 'Didisposisikan'],
    until: '2026-11-24T10:15:00+07:00',
    prepare: async (day: TestDesk) => {
      await day.submit(PLAIN_ANSWERS);
      await day.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
      await day.choose(FIRST, 'Tawarkan jadwal lain', 'kasi', 'Waktunya dipakai dinas');
    },
  },
  /** One of the team enters a letter of two dates. */
  LETTER: {
    by: PEOPLE.admin,
    recorded: ['PC-2026-0002', 'Permohonan diajukan', 'Diajukan'],
    until: '2026-11-24T10:15:00+07:00',
    prepare: (day: TestDesk) => day.visit('/exec?page=meja', { page: 'meja', alamat: PEOPLE.admin }),
  },
} as const;

const LETTER = {
  kind: 'Peminjaman',
  institution: 'Kwarcab Pramuka',
  activity: 'Rapat kerja',
  startDate: '09/12/2026',
  startTime: '13.30',
  endTime: '15.00',
  furtherDates: '16 Desember 2026',
} as const;
const FIELDS = { CHOOSE: { answer: '2026-12-09 09:00 11:00' }, LETTER } as const;

it.each([
  ['SCHEDULE', 'doPost'],
  ['SCHEDULE', 'sendForm'],
  ['GIVE_DISPOSITION', 'doPost'],
  ['GIVE_DISPOSITION', 'sendForm'],
  ['CHOOSE', 'doPost'],
  ['LETTER', 'doPost'],
  ['LETTER', 'sendForm'],
] as const)('%s by link, sent by %s', async (step, way) => {
  const { by, recorded, until, prepare } = STEPS[step];
  const open = await keptDesk(START, prepare);
  const day = open();
  const link = step === 'LETTER' ? `${await deskLink(day, by)}&page=catat` : await linkTo(day, FIRST, by);
  const fields = step === 'CHOOSE' || step === 'LETTER' ? FIELDS[step] : { step, text: 'Ruang depan' };
  const form = filledIn(await day.visit(link), fields);
  const send = (desk: TestDesk) => WAYS[way](desk, link, form);
  const ended = async (desk: TestDesk) => {
    await send(desk);
    await desk.at('2026-11-24T09:15:00+07:00');
    await desk.at(until);
    return { state: await seen(desk), mails: await mailCounts(desk) };
  };

  const undisturbed = open();
  await send(undisturbed);
  const post = undisturbed.workspace.executions().find(({ function: name }) => name === way);
  const moments = post ? momentsOf(post).filter(({ method }) => CHANGES.test(method)) : [];
  const expected = await ended(undisturbed);
  expect(expected.state.history).toContainEqual(recorded);
  for (const { desk, where } of killedAt(open, way, [...pairsOf(moments, FATES), HALF_A_ROW])) {
    await expect(send(desk), where).rejects.toThrow();
    desk.workspace.faults.clear();
    const { state, mails } = await ended(desk);
    expect(state, where).toEqual(expected.state);
    const repeated = Object.entries(mails).filter(([mail, count]) => count > (expected.mails[mail] ?? 0));
    expect([Object.keys(mails).sort(), repeated.length <= 1], where).toEqual([
      Object.keys(expected.mails).sort(),
      true,
    ]);
  }
  expect(moments.length).toBeGreaterThan(8);
});
