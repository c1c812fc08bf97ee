// A guest's signature, and the Admin's tap that strikes it out, whose execution was killed anywhere: sent again, each is there once.
import { expect, it } from 'vitest';
import { codesIn } from '../../../codes.ts';
import { PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../../desk.ts';
import { linkTo } from '../../links.ts';
import { momentsOf, pairsOf } from '../commands.ts';
import { FATES, keptDesk, killedAt } from '../kills.ts';

const NUMBER = 'PC-2026-0001';
const TAB = 'Buku Tamu';
const DURING = '2026-12-08T09:30:00+07:00';
type Form = Readonly<Record<string, string>>;

const send = (desk: TestDesk, form: Form) => String(desk.workspace.scriptRun('sendForm', [form]).value);

/** Puts one guest on the list of an event that takes place. @returns the forms that the next one and the Admin send */
async function eventDay(day: TestDesk): Promise<readonly [sign: Form, strike: Form]> {
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
  return [
    { ...sign, name: '=1+1' },
    { p, tamu },
  ];
}

it('killed anywhere, each is there once when it is sent again, and nobody else is touched', async () => {
  let forms: readonly Form[] = [];
  const open = await keptDesk('2026-11-24T08:12:05+07:00', async (day) => (forms = await eventDay(day)), {
    opensAt: DURING,
  });
  for (const [index, form] of forms.entries()) {
    const undisturbed = open();
    send(undisturbed, form);
    const expected = (await undisturbed.sheet(TAB)).values;
    const run = undisturbed.workspace.executions().at(-1);
    const moments = run ? momentsOf(run) : [];
    expect(moments.length).toBeGreaterThan(6);
    for (const { desk, where } of killedAt(open, 'sendForm', pairsOf(moments, FATES, 2))) {
      send(desk, form);
      expect(desk.workspace.faults.pending(), `form ${index}, ${where}`).toEqual([]);
      send(desk, form);
      const { values, formulas } = await desk.sheet(TAB);
      expect([values, formulas], `form ${index}, ${where}`).toEqual([expected, {}]);
    }
    console.log(`killed ${index === 0 ? 'a signature' : 'a tap'} at ${moments.length} places`);
  }
});
