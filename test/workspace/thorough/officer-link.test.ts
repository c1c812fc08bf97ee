// The letter by link in the product: each step is one confirmed click from a mail, decided by the team of that moment.
import { describe, expect, it } from 'vitest';
import {
  desperateDesk,
  errorsOf,
  installedDesk,
  OTHER_ANSWERS,
  PEOPLE,
  PLAIN_ANSWERS,
  type TestDesk,
} from '../desk.ts';
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
const failures = (at: TestDesk) => errorsOf(at.workspace.executions());

describe('the main job from mails alone', () => {
  it.each(['workspace', 'consumer'] as const)(
    'on a %s account: Kabid, Kasi and Admin, each from their own mail',
    async (account) => {
      const office = await desk(account);
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
      expect(failures(office)).toEqual([]);
    },
  );

  it('a step by link takes two operations more than one in the sheet', async () => {
    const office = await desk();
    const link = await linkTo(office, NUMBER, PEOPLE.kabid);
    await send(office, link, { step: 'FORWARD', text: '' }, PEOPLE.kabid);
    const posts = office.workspace.executions().filter(({ function: name }) => name === 'doPost');
    expect(posts).toHaveLength(1);
    // Two more than in the sheet: the web app has to open the spreadsheet, and checks the link before it takes the lock.
    // There it takes 17: the columns stand as people ask, so a row is written in a piece more (docs/decisions/0029).
    expect(posts[0]?.operations, JSON.stringify(posts[0]?.calls)).toBeLessThanOrEqual(19);
  });
});

describe('the page', () => {
  it('shows the letter, what needs attention, other times, the agenda of that day and the history', async () => {
    const office = await desk();
    await office.submit(OTHER_ANSWERS);
    await office.addEvent('Kunjungan tamu', '2026-12-08T14:00:00+07:00', '2026-12-08T15:00:00+07:00');
    const link = await linkTo(office, 'PC-2026-0002', PEOPLE.kabid);
    const { text, html } = await office.visit(link, null, PEOPLE.kabid);
    for (const words of [
      'Anda membuka surat ini sebagai Budi Santoso (Kabid).',
      'Waktu sama dengan pemohon sebelumnya (PC-2026-0001)',
      'Surat dari Sekolah Lain',
      '09.00–11.00: PC-2026-0001, SMK Negeri 4 Pontianak',
      '14.00–15.00: Kunjungan tamu (ditulis langsung di kalender)',
      'Permohonan diajukan, pemohon',
      'Disposisikan ke Kasi',
    ])
      expect(text).toContain(words);
    expect(text).toMatch(/Waktu lain yang masih kosong .*Desember 2026/);
    expect(html).toContain('href="https://wa.me/6281300001002?text=Yth.');
  });

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

  it.each(['workspace', 'consumer'] as const)(
    'on a %s account leads each who clicks to their own page',
    async (account) => {
      const office = await desk(account);
      const { dialogs } = office.workspace.menu(item, PEOPLE.kabid, [{ button: 'OK', text: '1' }]);
      const page = await send(office, linkIn(dialogs.at(-1)?.content), { step: 'REJECT', text: 'tidak sesuai' });
      expect(page.text).toContain('“Tolak permohonan” sudah dicatat.');
      expect((await office.rows('Riwayat'))[1]).toMatchObject({
        Langkah: 'Tolak permohonan',
        Oleh: 'Budi Santoso (Kabid, kabid@diskominfo.example)',
      });
    },
  );

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

describe('the address of the web app', () => {
  it('is unknown until it is deployed: mails have no link; the first visit teaches it', async () => {
    const office = desperateDesk(SUBMITTED_AT);
    office.workspace.run('forgetWebApp', [], PEOPLE.owner);
    await office.submit(PLAIN_ANSWERS);
    await expect(linkTo(office, NUMBER, APPLICANT)).rejects.toThrow('has a link');
    await office.visit('/exec');
    await office.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
    expect(await linkTo(office, NUMBER, PEOPLE.kasi)).toContain('/exec?p=');
  });

  it('links outlive a repair of the application', async () => {
    const office = await desk();
    const link = await linkTo(office, NUMBER, APPLICANT);
    office.workspace.menu('Pasang/perbaiki aplikasi', PEOPLE.owner);
    expect((await office.visit(link)).text).toContain(NUMBER);
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
