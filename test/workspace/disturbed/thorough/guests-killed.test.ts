// A guest's signature, and the Admin's tap that strikes it out, whose execution was killed anywhere: sent again, each is there once.
import { expect, it } from 'vitest';
import { root } from '../../../../build/bundle.ts';
import { openWorkspace } from '../../../../packages/local-workspace/src/workspace.ts';
import { codesIn } from '../../../codes.ts';
import { PEOPLE, PLAIN_ANSWERS, TestDesk, temporaryFolder } from '../../desk.ts';
import { linkTo } from '../../links.ts';
import { momentsOf, pairsOf } from '../commands.ts';

const NUMBER = 'PC-2026-0001';
const TAB = 'Buku Tamu';
const DURING = '2026-12-08T09:30:00+07:00';
const FATES = ['lost', 'applied', { first: 1 }] as const;
type Form = Readonly<Record<string, string>>;

const data = temporaryFolder();
const open = (now = DURING) => new TestDesk(openWorkspace({ project: root, now, data }));
const send = (desk: TestDesk, form: Form) => String(desk.workspace.scriptRun('sendForm', [form]).value);

/** A desk with one guest on the list of an event that takes place, and the forms that the next one and the Admin send. */
async function eventDay(): Promise<readonly [sign: Form, strike: Form]> {
  const day = open('2026-11-24T08:12:05+07:00');
  expect(day.workspace.setup().executions.flatMap(({ error }) => error ?? [])).toEqual([]);
  await day.submit(PLAIN_ANSWERS);
  await day.intoAgenda(NUMBER);
  const link = await linkTo(day, NUMBER, PEOPLE.admin);
  await day.at(DURING);
  const code =
    codesIn((await day.visit('/exec?page=pintu')).html).find((address) => address.includes('page=tamu')) ?? '';
  const sign = {
    page: 'tamu',
    kode: new URL(code).searchParams.get('kode') ?? '',
    institution: 'SMK Negeri 4',
    phone: '',
  };
  send(day, { ...sign, name: 'Andi' });
  const [, tamu = ''] = /name="tamu" value="([\w-]+)"/.exec((await day.visit(link)).html) ?? [];
  const p = new URL(link, 'https://x.example').searchParams.get('p') ?? '';
  day.workspace.save();
  return [
    { ...sign, name: '=1+1' },
    { p, tamu },
  ];
}

it('killed anywhere, each is there once when it is sent again, and nobody else is touched', async () => {
  for (const [index, form] of (await eventDay()).entries()) {
    const undisturbed = open();
    send(undisturbed, form);
    const expected = (await undisturbed.sheet(TAB)).values;
    const run = undisturbed.workspace.executions().at(-1);
    const moments = run ? momentsOf(run) : [];
    expect(moments.length).toBeGreaterThan(6);
    for (const { moment, disturbance: fate } of pairsOf(moments, FATES, 2)) {
      const where = `form ${index}, killed before ${moment.method} #${moment.nth}, buffered writes ${JSON.stringify(fate)}`;
      const desk = open();
      desk.workspace.faults.plan({ at: { ...moment, function: 'sendForm' }, effect: { kill: fate } });
      send(desk, form);
      expect(desk.workspace.faults.pending(), where).toEqual([]);
      send(desk, form);
      const { values, formulas } = await desk.sheet(TAB);
      expect([values, formulas], where).toEqual([expected, {}]);
    }
    console.log(`killed ${index === 0 ? 'a signature' : 'a tap'} at ${moments.length} places`);
  }
});
