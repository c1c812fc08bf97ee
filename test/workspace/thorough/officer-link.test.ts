// The letter by link in the product: each step is one confirmed click from a mail, decided by the team of that moment.
import { describe, expect, it } from 'vitest';
import { FIRST, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';
import { filledIn, linkTo, send } from '../links.ts';

const STRANGER = 'orang.lain@gmail.example';
const SUBMITTED_AT = '2026-11-24T08:12:05+07:00';

/** A desk with one plain request, half past eight. */
async function desk(account: 'workspace' | 'consumer' = 'workspace'): Promise<TestDesk> {
  const made = installedDesk(SUBMITTED_AT, account);
  await made.submit(PLAIN_ANSWERS);
  await made.at('2026-11-24T08:30:00+07:00');
  return made;
}

const status = async (at: TestDesk) => (await at.row(FIRST)).Status;

describe('Meja saya', () => {
  const item = 'Meja saya';
  const linkIn = (markup = '') => (/href="(https:[^"]+)"/.exec(markup)?.[1] ?? '').replaceAll('&amp;', '&');

  it('leads each who clicks to their own page, also where Google names no editor', async () => {
    const office = await desk('consumer');
    const own = linkIn(office.workspace.menu(item, PEOPLE.kabid).dialog?.content);
    expect((await office.visit(own)).text).toContain(FIRST);
    const page = await send(office, `${own}&number=${FIRST}`, { step: 'REJECT', text: 'tidak sesuai' });
    expect(page.text).toContain('“Tolak permohonan” sudah dicatat.');
    expect((await office.rows('Riwayat'))[1]).toMatchObject({
      Langkah: 'Tolak permohonan',
      Oleh: 'Budi Santoso (Kabid, kabid@diskominfo.example)',
    });
  });

  it('tells somebody who is not in the team why not', async () => {
    const { dialog } = (await desk()).workspace.menu(item, PEOPLE.owner);
    expect(dialog?.content).toContain(`Akun Anda, ${PEOPLE.owner}, tidak tercatat di tab Tim Pengelola`);
  });
});

describe('who holds the link', () => {
  it('a colleague whom Google names does not act in another’s name', async () => {
    const office = await desk('workspace');
    const link = await linkTo(office, FIRST, PEOPLE.kabid);
    const form = filledIn(await office.visit(link, null, PEOPLE.kabid), { step: 'FORWARD', text: '' });
    for (const page of [
      await office.visit(link, null, PEOPLE.kasi),
      await office.visit(link.replace(/\?.*/, ''), form, PEOPLE.kasi),
    ])
      expect(page.text).toContain(
        `Anda masuk sebagai ${PEOPLE.kasi}, sedangkan tautan ini dikirim kepada ${PEOPLE.kabid}`,
      );
    expect(await status(office)).toBe('Diajukan');
  });

  it.each([
    ['nobody Google knows', ''],
    ['themselves', PEOPLE.kabid],
    ['the office’s account on a shared computer', PEOPLE.owner],
    ['a private account of theirs', STRANGER],
  ])('%s may: the link stands for the Kabid', async (_, as) => {
    const office = await desk('workspace');
    const link = await linkTo(office, FIRST, PEOPLE.kabid);
    await send(office, link, { step: 'FORWARD', text: '' }, as);
    expect((await office.rows('Riwayat'))[1]).toMatchObject({
      Langkah: 'Disposisikan ke Kasi',
      Oleh: 'Budi Santoso (Kabid, kabid@diskominfo.example)',
    });
  });
});

it('a disturbed desk says so, keeps what was written, and records the same form once when it is well again', async () => {
  const office = await desk();
  const link = await linkTo(office, FIRST, PEOPLE.kabid);
  const form = filledIn(await office.visit(link), { step: 'FORWARD', text: 'Telaah segera' });
  const address = link.replace(/\?.*/, '');
  office.disturb(
    { function: 'doPost', method: 'Range.setValues', nth: 1 },
    { error: 'Service Spreadsheets failed while accessing document' },
  );
  const page = await office.visit(address, form);
  expect(page.text).toContain('Layanan sedang terganggu');
  expect(page.html).toContain('Telaah segera</textarea>');
  await office.visit(address, form);
  await office.visit(address, form);
  expect(await status(office)).toBe('Didisposisikan');
  const [, ...past] = await office.rows('Riwayat');
  expect(past.map(({ Langkah, Isi }) => [Langkah, Isi])).toEqual([['Disposisikan ke Kasi', 'Telaah segera']]);
});
