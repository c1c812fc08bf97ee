// The letter by link in the product: each step is one confirmed click from a mail, decided by the team of that moment.
import { describe, expect, it } from 'vitest';
import { installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';
import { filledIn, linkTo, send } from '../links.ts';

const NUMBER = 'PC-2026-0001';
const APPLICANT = 'dewi.kartika@smkn4.example';
const STRANGER = 'orang.lain@gmail.example';
const SUBMITTED_AT = '2026-11-24T08:12:05+07:00';

/** A desk with one plain request, half past eight. */
async function desk(account: 'workspace' | 'consumer' = 'workspace'): Promise<TestDesk> {
  const made = installedDesk(SUBMITTED_AT, account);
  await made.submit(PLAIN_ANSWERS);
  await made.at('2026-11-24T08:30:00+07:00');
  return made;
}

const status = async (at: TestDesk) => (await at.row(NUMBER)).Status;

describe('the main job from mails alone', () => {
  it('goes on by Kabid, Kasi and Admin, each from their own mail, also where Google names nobody', async () => {
    const office = await desk('consumer');
    const act = async (person: keyof typeof PEOPLE, step: string, text = '') =>
      send(office, await linkTo(office, NUMBER, PEOPLE[person]), { step, text }, PEOPLE[person]);
    const forwarded = await act('kabid', 'FORWARD', 'Telaah dan jadwalkan');
    expect(forwarded.text).toContain('“Disposisikan ke Kasi” sudah dicatat.');
    expect(forwarded.text).toContain('Status: Didisposisikan. Surat kini berada pada Kasi.');
    await act('kasi', 'APPROVE', 'Waktu disepakati, tanpa prasmanan');
    await act('admin', 'SCHEDULE');
    expect(await status(office)).toBe('Masuk Agenda');
    const past = (await office.rows('Riwayat')).map(({ Langkah, Oleh, Isi }) => [Langkah, Oleh, Isi]);
    expect(past.slice(1)).toEqual([
      ['Disposisikan ke Kasi', 'Budi Santoso (Kabid, kabid@diskominfo.example)', 'Telaah dan jadwalkan'],
      [
        'Tetapkan jadwal, disposisikan ke Admin',
        'Ani Lestari (Kasi, kasi@diskominfo.example)',
        'Waktu disepakati, tanpa prasmanan',
      ],
      ['Masukkan ke agenda', 'Rudi Hartono (Admin Pontive Center, admin.pontive@diskominfo.example)', ''],
    ]);
    const [confirmation] = (await office.mails(NUMBER)).slice(-1);
    expect([confirmation?.to, confirmation?.subject]).toEqual([[APPLICANT], expect.stringContaining('Disetujui')]);
    expect(office.failures()).toEqual([]);
  });
});

describe('the page', () => {
  it('is not the applicant’s: their link takes no step', async () => {
    const office = await desk();
    const link = await linkTo(office, NUMBER, APPLICANT);
    const page = await send(office, link, { step: 'FORWARD', text: '' });
    expect(page.text).toContain('Pilih dahulu salah satu jawaban');
    expect(await status(office)).toBe('Diajukan');
  });
});

describe('Buka surat atas nama saya', () => {
  const item = 'Buka surat atas nama saya';
  const linkIn = (markup = '') => (/href="(https:[^"]+)"/.exec(markup)?.[1] ?? '').replaceAll('&amp;', '&');

  it('leads each who clicks to their own page, also where Google names no editor', async () => {
    const office = await desk('consumer');
    const { dialogs } = office.workspace.menu(item, PEOPLE.kabid, [{ button: 'OK', text: '1' }]);
    const page = await send(office, linkIn(dialogs.at(-1)?.content), { step: 'REJECT', text: 'tidak sesuai' });
    expect(page.text).toContain('“Tolak permohonan” sudah dicatat.');
    expect((await office.rows('Riwayat'))[1]).toMatchObject({
      Langkah: 'Tolak permohonan',
      Oleh: 'Budi Santoso (Kabid, kabid@diskominfo.example)',
    });
  });

  it.each([
    [
      'somebody who is not in the team',
      PEOPLE.owner,
      '1',
      `Akun Anda, ${PEOPLE.owner}, tidak tercatat di tab Tim Pengelola`,
    ],
    ['no number', PEOPLE.kabid, 'surat kemarin', 'Itu bukan nomor permohonan'],
  ])('for %s says why not', async (_, who, text, words) => {
    const office = await desk();
    const { dialogs } = office.workspace.menu(item, who, [{ button: 'OK', text }]);
    expect(dialogs.at(-1)?.content).toContain(words);
  });
});

describe('who holds the link', () => {
  it('a colleague whom Google names does not act in another’s name', async () => {
    const office = await desk('workspace');
    const link = await linkTo(office, NUMBER, PEOPLE.kabid);
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
    const link = await linkTo(office, NUMBER, PEOPLE.kabid);
    await send(office, link, { step: 'FORWARD', text: '' }, as);
    expect((await office.rows('Riwayat'))[1]).toMatchObject({
      Langkah: 'Disposisikan ke Kasi',
      Oleh: 'Budi Santoso (Kabid, kabid@diskominfo.example)',
    });
  });
});

describe('a disturbed desk', () => {
  it('says so, keeps what was written, and records the same form once when it is well again', async () => {
    const office = await desk();
    const link = await linkTo(office, NUMBER, PEOPLE.kabid);
    const form = filledIn(await office.visit(link), { step: 'FORWARD', text: 'Telaah segera' });
    const address = link.replace(/\?.*/, '');
    office.workspace.faults.plan({
      at: { function: 'doPost', method: 'Range.setValues', nth: 1 },
      effect: { error: 'Service Spreadsheets failed while accessing document' },
    });
    const page = await office.visit(address, form);
    expect(page.text).toContain('Layanan sedang terganggu');
    expect(page.html).toContain('Telaah segera</textarea>');
    await office.visit(address, form);
    await office.visit(address, form);
    expect(await status(office)).toBe('Didisposisikan');
    const [, ...past] = await office.rows('Riwayat');
    expect(past.map(({ Langkah, Isi }) => [Langkah, Isi])).toEqual([['Disposisikan ke Kasi', 'Telaah segera']]);
  });
});
