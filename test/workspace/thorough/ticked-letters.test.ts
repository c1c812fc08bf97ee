// The Kabid ticks several letters of Meja saya and passes them on by one button, over the real bundle.
import { beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE, type Person, sampleDesk, type TestDesk } from '../desk.ts';
import { deskLink } from '../links.ts';

const [ONE, TWO, THREE] = ['PC-2026-0001', 'PC-2026-0002', 'PC-2026-0003'] as const;

let desk: TestDesk;
beforeAll(async () => {
  desk = await sampleDesk();
  await desk.at('2026-12-02T07:35:00+07:00');
});

const open = async (person: Person) => desk.visit(await deskLink(desk, PEOPLE[person]));
const tokenOf = async (person: Person) => new URL(await deskLink(desk, PEOPLE[person])).searchParams.get('p') ?? '';
/** The ticks of a page: what each sends. */
const ticksOf = ({ html }: { readonly html: string }): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/type="checkbox" name="(surat-PC-[\d-]+)" value="(\d+)"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
const send = async (person: Person, fields: Readonly<Record<string, string>>) =>
  desk.visit('/exec', { p: await tokenOf(person), tindakan: 'FORWARD', ...fields });
const statusOf = async (number: string) => (await desk.row(number)).Status;

describe('ticked letters', () => {
  it('go to the Kasi by one press; one that a colleague changed meanwhile stays, and is named', async () => {
    const ticks = ticksOf(await open('kabid'));
    expect(Object.keys(ticks).length).toBeGreaterThan(5);
    const some = Object.fromEntries(
      [ONE, TWO, THREE].map((number) => [`surat-${number}`, ticks[`surat-${number}`] ?? '']),
    );
    await desk.choose(THREE, 'Disposisikan ke Kasi', 'kabid');
    await desk.choose(THREE, 'Urungkan tindakan terakhir', 'kabid');
    const done = await send('kabid', some);
    expect(done.text).toContain(`“Disposisikan ke Kasi” sudah dicatat untuk 2 surat: ${ONE} dan ${TWO}.`);
    expect(done.text).toContain(`${THREE} belum dicatat: surat ini berubah sejak halaman dibuka.`);
    expect([await statusOf(ONE), await statusOf(TWO), await statusOf(THREE)]).toEqual([
      'Didisposisikan',
      'Didisposisikan',
      'Diajukan',
    ]);
    const steps = (await desk.rows('Riwayat')).filter(({ Langkah }) => Langkah === 'Disposisikan ke Kasi').slice(-2);
    expect(steps.map((step) => [step['No.'], step.Oleh])).toEqual(
      [TWO, ONE].map((number) => [number, expect.stringContaining('Budi Santoso')]),
    );
    expect(desk.failures()).toEqual([]);
  });

  it('share one reading of the register: five cost far less than five steps', async () => {
    const others = Object.entries(ticksOf(await open('kabid'))).filter(([name]) => !name.endsWith(THREE));
    const ticks = others.slice(0, 5);
    await send('kabid', Object.fromEntries(ticks));
    const posts = desk.workspace.executions().filter(({ function: name }) => name === 'doPost');
    // Five steps one by one cost 80, with the mail to the Kasi that each has.
    expect(posts.at(-1)?.operations, JSON.stringify(posts.at(-1)?.calls)).toBeLessThanOrEqual(52);
  });

  it('none, or nonsense, passes nothing on and says what to do', async () => {
    for (const fields of [{}, { 'surat-x': '1' }, { [`surat-${THREE}`]: 'x' }, { 'surat-constructor': '1' }] as const)
      expect((await send('kabid', fields)).text).toContain('Centang dahulu suratnya');
  });
});
