// A page whose execution was killed anywhere: who sends the form again has done one thing, and has no mail twice but the one in flight.
import { expect, it } from 'vitest';
import { root } from '../../../build/bundle.ts';
import { openWorkspace } from '../../../packages/local-workspace/src/workspace.ts';
import { PEOPLE, PLAIN_ANSWERS, TestDesk, temporaryFolder } from '../desk.ts';
import { filledIn, linkTo } from '../links.ts';
import { momentsOf, pairsOf } from './commands.ts';
import { mailCounts, seen } from './state.ts';

const NUMBER = 'PC-2026-0001';
const START = '2026-11-24T08:12:05+07:00';
const FATES = ['lost', 'applied', { first: 1 }] as const;
/** Reading changes nothing: what is killed there is as if it had never begun. */
const CHANGES = /^(Range\.set|Sheet\.append|SpreadsheetApp\.flush|Mail\.|Calendar\.Events\.insert|Lock\.)/;

/** How a page sends its form: posted without scripts, by a call with them. */
const WAYS = {
  doPost: (desk: TestDesk, link: string, form: Record<string, string>) => desk.visit(link.replace(/\?.*/, ''), form),
  sendForm: async (desk: TestDesk, _: string, form: Record<string, string>) => {
    const { error } = desk.workspace.scriptRun('sendForm', [form]);
    if (error) throw new Error(error.message);
  },
} as const;

it.each(['doPost', 'sendForm'] as const)(
  'the Admin’s step by link, sent by %s',
  async (way) => {
    const data = temporaryFolder();
    const open = () => new TestDesk(openWorkspace({ project: root, now: START, data }));
    const day = open();
    expect(day.workspace.setup().executions.flatMap(({ error }) => error ?? [])).toEqual([]);
    await day.submit(PLAIN_ANSWERS);
    await day.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
    await day.choose(NUMBER, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'setuju');
    const link = await linkTo(day, NUMBER, PEOPLE.admin);
    const form = filledIn(await day.visit(link), { step: 'SCHEDULE', text: 'Ruang depan' });
    day.workspace.save();
    const send = (desk: TestDesk) => WAYS[way](desk, link, form);
    const ended = async (desk: TestDesk) => {
      await send(desk);
      await desk.at('2026-11-24T09:15:00+07:00');
      return { state: await seen(desk), mails: await mailCounts(desk) };
    };

    const undisturbed = open();
    await send(undisturbed);
    const post = undisturbed.workspace.executions().find(({ function: name }) => name === way);
    const moments = post ? momentsOf(post).filter(({ method }) => CHANGES.test(method)) : [];
    const expected = await ended(undisturbed);
    expect(expected.state.history).toContainEqual([NUMBER, 'Masukkan ke agenda', 'Masuk Agenda']);
    for (const { moment, disturbance: fate } of pairsOf(moments, FATES)) {
      const where = `killed before ${moment.method} #${moment.nth}, buffered writes ${JSON.stringify(fate)}`;
      const desk = open();
      desk.workspace.faults.plan({ at: { ...moment, function: way }, effect: { kill: fate } });
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
    console.log(`killed a page at ${moments.length} places`);
    expect(moments.length).toBeGreaterThan(8);
  },
  120_000,
);
