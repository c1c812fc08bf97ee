// Other times over several days, in the product: shown, mailed, tapped, taken meanwhile, and chosen from the room's month.

import { beforeEach, describe, expect, it } from 'vitest';
import { errorsOf, installedDesk, OTHER_ANSWERS, type Page, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';
import { filledIn, linkTo, send } from '../links.ts';

const FIRST = 'PC-2026-0001';
const NUMBER = 'PC-2026-0002';
/** Tuesday to Thursday, of which PLAIN_ANSWERS has the Tuesday. */
const THREE_DAYS = { 'Tanggal Mulai': '2026-12-08', 'Tanggal Selesai': '2026-12-10' };
const NEXT = 'Rabu–Jumat, 9–11 Desember 2026, pukul 09.00–11.00 WIB';
const AFTER = 'Senin–Rabu, 14–16 Desember 2026, pukul 09.00–11.00 WIB';

let desk: TestDesk;
let link: string;
beforeEach(async () => {
  desk = installedDesk('2026-11-24T08:12:05+07:00');
  await desk.submit(PLAIN_ANSWERS);
});

async function submitted(answers: Readonly<Record<string, string>> = THREE_DAYS): Promise<void> {
  await desk.submit({ ...OTHER_ANSWERS, ...answers });
  link = await linkTo(desk, NUMBER, OTHER_ANSWERS.Email);
}

const page = () => desk.visit(link);
const buttons = ({ html }: Page) =>
  new Map(
    [...html.matchAll(/name="answer" value="([^"]*)">([^<]*)</g)].map(([, value = '', words = '']) => [words, value]),
  );
async function tap(shown: Page, words: string): Promise<Page> {
  const answer = buttons(shown).get(words);
  if (answer === undefined) throw new Error(`No button “${words}”: ${shown.text}`);
  return desk.visit(link.replace(/\?.*/, ''), filledIn(shown, { answer }));
}
const time = async (number = NUMBER) => {
  const row = await desk.row(number);
  return [row['Tanggal Mulai'], row['Tanggal Selesai'], row['Jam Mulai'], row['Jam Selesai']];
};
const mailOf = async (number: string) => {
  const toApplicant = (await desk.mails(number)).filter(({ to }) => !to.includes(PEOPLE.admin));
  return desk.mail(toApplicant.at(-1)?.id ?? '');
};

describe('whose days another has on one of them', () => {
  beforeEach(() => submitted());

  it('are offered as many days in the row, in the receipt and on the page; one tap takes all of them', async () => {
    expect(String((await desk.row(NUMBER))['Waktu Alternatif']).split('\n')).toEqual([
      NEXT,
      AFTER,
      'Kamis–Senin, 17–21 Desember 2026 (kecuali Sabtu, 19 Desember 2026 dan Minggu, 20 Desember 2026), pukul 09.00–11.00 WIB',
    ]);
    const [receipt] = (await desk.mails(NUMBER)).filter(({ to }) => to.includes(OTHER_ANSWERS.Email));
    expect((await desk.mail(receipt?.id ?? '')).text).toContain(`Waktu kosong terdekat: ${NEXT}`);
    const shown = await page();
    const done = await tap(shown, NEXT);
    expect(done.text).toContain(
      'Waktu yang Anda minta kini Rabu, 9 Desember 2026 s.d. Jumat, 11 Desember 2026, setiap hari',
    );
    expect(await time()).toEqual(['09/12/2026', '11/12/2026', '09.00', '11.00']);
    expect(await desk.row(NUMBER)).toMatchObject({
      'Perlu Perhatian': '',
      'Waktu Alternatif': '',
    });
    expect((await tap(shown, NEXT)).text).toContain('sudah dicatat sebelumnya');
    expect((await desk.rows('Riwayat')).filter((row) => row['No.'] === NUMBER)).toHaveLength(2);
    expect(errorsOf(desk.workspace.executions())).toEqual([]);
  });
});

describe('the room’s month', () => {
  beforeEach(() => submitted());

  it('shows what is free on as many days, and takes all of them', async () => {
    const month = await desk.visit(`${link}&month=2026-12`);
    expect(month.text).toContain('Permohonan Anda memerlukan 3 hari kerja berturut-turut');
    const visit = desk.workspace
      .executions()
      .filter(({ function: name }) => name === 'doGet')
      .at(-1);
    expect(visit?.operations, JSON.stringify(visit?.calls)).toBeLessThanOrEqual(10);
    const day = await desk.visit(`${link}&day=2026-12-10`);
    expect(day.text).toContain('Kamis–Senin, 10–14 Desember 2026');
    const form = filledIn(day, { startTime: '09:30', endTime: '11:00', answer: 'TIME' });
    const done = await desk.visit(link.replace(/\?.*/, ''), form);
    expect(done.text).toContain(
      's.d. Senin, 14 Desember 2026 (kecuali Sabtu, 12 Desember 2026 dan Minggu, 13 Desember 2026)',
    );
    expect(await time()).toEqual(['10/12/2026', '14/12/2026', '09.30', '11.00']);
  });
});

describe('whose scheduled days the office needs', () => {
  it('are offered others; the old ones leave the calendar, the chosen come into it, each with its file', async () => {
    await submitted({ 'Tanggal Mulai': '2026-12-14', 'Tanggal Selesai': '2026-12-16' });
    await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
    await desk.choose(NUMBER, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'disepakati');
    await desk.choose(NUMBER, 'Masukkan ke agenda', 'admin');
    const events = () => desk.events('2026-12-14T00:00:00+07:00', '2027-01-01T00:00:00+07:00');
    const before = (await events()).length;
    await desk.choose(NUMBER, 'Pindahkan (ruangan dipakai dinas)', 'kabid', 'Ruangan dipakai Wali Kota');
    await desk.at('2026-11-24T08:40:00+07:00');
    const offer = 'Selasa–Kamis, 29–31 Desember 2026, pukul 09.00–11.00 WIB';
    const told = await mailOf(NUMBER);
    expect(told.text).toContain(`- ${offer}`);
    const filesOf = (days: readonly string[], end = '') => days.map((day) => `${NUMBER}-2026-12-${day}${end}.ics`);
    expect(told.attachments.map(({ name }) => name)).toEqual(filesOf(['14', '15', '16'], '-batal'));
    expect(await events()).toEqual([]);
    await send(desk, link, { answer: '2026-12-29 2026-12-31 09:00 11:00', text: '' });
    await desk.choose(NUMBER, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi');
    await desk.choose(NUMBER, 'Masukkan ke agenda', 'admin');
    expect(await events()).toHaveLength(before);
    const confirmed = await mailOf(NUMBER);
    expect(confirmed.text).toContain('Selasa, 29 Desember 2026 s.d. Kamis, 31 Desember 2026');
    expect(confirmed.attachments.map(({ name }) => name)).toEqual(filesOf(['29', '30', '31']));
    expect((await desk.row(FIRST)).Status).toBe('Diajukan');
    expect(errorsOf(desk.workspace.executions())).toEqual([]);
  });
});
