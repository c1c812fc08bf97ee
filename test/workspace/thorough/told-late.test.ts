// What may still be undone is told late: row, calendar and agenda have it at once, the applicant’s pages what they were told.
import { beforeEach, describe, expect, it } from 'vitest';
import { errorsOf, installedDesk, OTHER_ANSWERS, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';
import { filledIn, linkTo } from '../links.ts';
import { STEPS } from '../tabs.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
const APPLICANT = String(PLAIN_ANSWERS.Email);
const WAIT = 'Permohonan ini sedang diproses petugas. Buka lagi sesudah 09.10.';
const DECEMBER = ['2026-12-01T00:00:00+07:00', '2027-01-01T00:00:00+07:00'] as const;

let desk: TestDesk;
let link: string;
beforeEach(async () => {
  desk = installedDesk('2026-11-24T08:12:05+07:00');
  await desk.submit(PLAIN_ANSWERS);
  await desk.choose(FIRST, STEPS.FORWARD, 'kabid');
  await desk.choose(FIRST, STEPS.APPROVE, 'kasi', 'Sudah dikoordinasikan, tanpa prasmanan');
  await desk.choose(FIRST, STEPS.SCHEDULE, 'admin');
  link = await linkTo(desk, FIRST, APPLICANT);
  await desk.at('2026-11-24T09:00:00+07:00');
});

const page = () => desk.visit(link);
const toApplicant = async () => (await desk.mails(FIRST)).filter(({ to }) => to.includes(APPLICANT)).length;
const status = async () => (await desk.row(FIRST)).Status;

describe('a request that gives way to the office', () => {
  it('is “Terjadwal” for its applicant until the Kabid can undo it no more, and a page left open does nothing', async () => {
    const open = await page();
    const mails = await toApplicant();
    await desk.choose(FIRST, STEPS.DISPLACE, 'kabid', 'Ruangan dipakai Wali Kota');
    expect(await status()).toBe('Menunggu Konfirmasi Pemohon');
    const between = await page();
    expect(between.text).toContain('Terjadwal');
    expect(between.text).toContain(WAIT);
    expect(between.html).not.toContain('type="submit"');
    const sent = await desk.visit(link.replace(/\?.*/, ''), filledIn(open, { answer: 'CANCEL', sure: '1' }));
    expect(sent.text).toContain(WAIT);
    expect(await status()).toBe('Menunggu Konfirmasi Pemohon');
    expect(await toApplicant()).toBe(mails);
    await desk.at('2026-11-24T09:21:00+07:00');
    expect(await toApplicant()).toBe(mails + 1);
    const after = await page();
    expect(after.text).not.toContain('sedang diproses');
    expect(after.text).toContain('Ruangan dipakai Wali Kota');
    expect(errorsOf(desk.workspace.executions())).toEqual([]);
  });

  it('undone, nobody was told anything, and the applicant can act at once', async () => {
    const mails = await toApplicant();
    await desk.choose(FIRST, STEPS.DISPLACE, 'kabid', 'Ruangan dipakai Wali Kota');
    await desk.choose(FIRST, STEPS.UNDO, 'kabid');
    expect(await status()).toBe('Masuk Agenda');
    const now = await page();
    expect(now.text).not.toContain('sedang diproses');
    expect(now.html).toContain('type="submit"');
    await desk.at('2026-11-24T10:05:00+07:00');
    expect(await toApplicant()).toBe(mails);
  });
});

describe('an event that is moved', () => {
  const moved = async () => {
    await desk.type(FIRST, 'Tanggal Mulai', '14/12/2026', 'kasi');
    await desk.choose(FIRST, STEPS.CHANGE_TIME, 'kasi', 'permintaan pemohon');
  };

  it('has its new day in calendar and agenda, and its old one on the page and the confirmation until it is told', async () => {
    await moved();
    const days = (await desk.events(...DECEMBER)).map(({ start }) => start.slice(0, 10));
    expect(new Set(days)).toEqual(new Set(['2026-12-14']));
    const shown = [await page(), await desk.visit(`${link}&cetak=konfirmasi`)];
    for (const { text } of shown) {
      expect(text).toContain('8 Desember 2026');
      expect(text).not.toContain('14 Desember 2026');
    }
    await desk.at('2026-11-24T09:21:00+07:00');
    for (const { text } of [await page(), await desk.visit(`${link}&cetak=konfirmasi`)]) {
      expect(text).toContain('14 Desember 2026');
      expect(text).not.toContain('8 Desember 2026');
    }
  });

  it('a correction by staff ends the wait of the page; the mail keeps its time', async () => {
    await moved();
    const mails = await toApplicant();
    await desk.type(FIRST, 'Narahubung', 'Rina Wati', 'kasi');
    await desk.choose(FIRST, STEPS.RECORD_LETTER, 'admin', 'map 3');
    const { text } = await page();
    expect(text).toContain('14 Desember 2026');
    expect(text).not.toContain('sedang diproses');
    expect(await toApplicant()).toBe(mails);
    await desk.at('2026-11-24T09:21:00+07:00');
    expect(await toApplicant()).toBe(mails + 1);
  });
});

describe('a time that becomes free for somebody else and is taken again', () => {
  it('is told to nobody as free', async () => {
    const answers = { ...OTHER_ANSWERS, 'Tanggal Mulai': '2026-12-08', 'Jam Mulai': '09:00', 'Jam Selesai': '11:00' };
    await desk.submit(answers);
    await desk.choose(SECOND, STEPS.FORWARD, 'kabid');
    await desk.at('2026-11-24T10:00:00+07:00');
    const before = (await desk.mails(SECOND)).length;
    await desk.type(FIRST, 'Tanggal Mulai', '14/12/2026', 'kasi');
    await desk.choose(FIRST, STEPS.CHANGE_TIME, 'kasi', 'permintaan dinas');
    expect(await desk.codes(SECOND)).not.toContain('CLASH');
    await desk.type(FIRST, 'Tanggal Mulai', '08/12/2026', 'kasi');
    await desk.choose(FIRST, STEPS.CHANGE_TIME, 'kasi', 'permintaan dinas');
    expect(await desk.codes(SECOND)).toContain('CLASH');
    await desk.at('2026-11-24T11:05:00+07:00');
    const subjects = (await desk.mails(SECOND)).slice(before).map(({ subject }) => subject);
    expect(subjects.filter((subject) => /kosong/i.test(subject))).toEqual([]);
    expect(errorsOf(desk.workspace.executions())).toEqual([]);
  });
});

describe('within the hour before the event', () => {
  it('nothing waits: the mail leaves at once, and the page says what holds', async () => {
    await desk.at('2026-12-08T08:20:00+07:00');
    const mails = await toApplicant();
    await desk.choose(FIRST, STEPS.CANCEL_BY_OFFICE, 'kasi', 'Listrik padam');
    expect(await toApplicant()).toBe(mails + 1);
    const { text } = await page();
    expect(text).toContain('Dibatalkan');
    expect(text).not.toContain('sedang diproses');
  });
});
