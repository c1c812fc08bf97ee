// “Tawarkan jadwal lain” in the product: the times that the Kasi writes into the row or on the page are those that the applicant is offered.
import { beforeEach, describe, expect, it } from 'vitest';
import { errorsOf, installedDesk, OTHER_ANSWERS, type Page, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';
import { filledIn, linkTo } from '../links.ts';

const NUMBER = 'PC-2026-0002';
const REASON = 'Waktu yang diminta sama dengan waktu pemohon sebelumnya; mohon pilih waktu lain.';
const [WEDNESDAY, FRIDAY] = [
  'Rabu, 9 Desember 2026 pukul 13.00–15.00 WIB',
  'Jumat, 11 Desember 2026 pukul 08.00–10.00 WIB',
] as const;
const COLUMN = 'Waktu Alternatif';

let desk: TestDesk;
beforeEach(async () => {
  desk = installedDesk('2026-11-24T08:12:05+07:00');
  await desk.submit(PLAIN_ANSWERS);
  await desk.submit(OTHER_ANSWERS);
  await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
});
const offers = async () => String((await desk.row(NUMBER))[COLUMN]);
const buttons = ({ html }: Page) =>
  [...html.matchAll(/name="answer" value="\d[^"]*">([^<]*)</g)].map(([, words = '']) => words);
const lastMail = async () => (await desk.mail((await desk.mails(NUMBER)).at(-1)?.id ?? '')).text;
const applicantPage = async () => desk.visit(await linkTo(desk, NUMBER, OTHER_ANSWERS.Email));
const choose = async () => {
  await desk.choose(NUMBER, 'Tawarkan jadwal lain', 'kasi');
  return desk.row(NUMBER);
};

describe('in the row', () => {
  it('lines that cannot be offered are named, and stay until they are right; then the applicant has them, and no others', async () => {
    const written = '9/12/2026 13-15\nSabtu, 12 Desember 2026, 08.00–10.00\nbesok pagi';
    await desk.type(NUMBER, COLUMN, written, 'kasi');
    const refused = await choose();
    expect(refused).toMatchObject({ Status: 'Didisposisikan', Tindakan: '', [COLUMN]: written });
    expect(refused.Pesan).toContain(
      '“Sabtu, 12 Desember 2026, 08.00–10.00” tidak dapat ditawarkan (hari Sabtu/Minggu); “besok pagi” tidak terbaca',
    );
    expect(refused.Pesan).toContain('Perbaiki atau hapus baris itu di kolom Waktu Alternatif');
    // What others do meanwhile writes into the row, and not over it.
    await desk.choose('PC-2026-0001', 'Disposisikan ke Kasi', 'kabid');
    await desk.choose('PC-2026-0001', 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'disepakati');
    await desk.choose(NUMBER, 'Catat surat diterima', 'kasi', 'map 3');
    await desk.at('2026-11-24T09:00:00+07:00');
    expect(await offers()).toBe(written);
    await desk.type(NUMBER, COLUMN, '9/12/2026 13-15\nJumat, 11 Desember 2026, 08.00–10.00', 'kasi');
    expect(await choose()).toMatchObject({
      Status: 'Menunggu Konfirmasi Pemohon',
      [COLUMN]: `${WEDNESDAY}\n${FRIDAY}`,
    });
    const mail = await lastMail();
    expect(mail).toContain(REASON);
    expect(mail.split('\n').filter((line) => line.startsWith('- '))).toEqual([`- ${WEDNESDAY}`, `- ${FRIDAY}`]);
    const page = await applicantPage();
    expect(buttons(page)).toEqual([WEDNESDAY, FRIDAY]);
    await desk.visit((await linkTo(desk, NUMBER, OTHER_ANSWERS.Email)).replace(/\?.*/, ''), {
      ...filledIn(page, { answer: '2026-12-11 08:00 10:00', text: '' }),
    });
    expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Didisposisikan', 'Jam Mulai': '08.00', [COLUMN]: '' });
    expect(errorsOf(desk.workspace.executions())).toEqual([]);
  });
});

describe('on the page of the letter', () => {
  it('times and reason stand ready; what is changed is offered, and a wrong line is shown again with all that was typed', async () => {
    const link = await linkTo(desk, NUMBER, PEOPLE.kasi);
    const page = await desk.visit(link);
    const [, shown = ''] = /<textarea name="offers"[^>]*>([^<]*)</.exec(page.html) ?? [];
    // Three lines that fit a telephone, of the times that the row shows.
    expect(shown.split('\n')).toEqual(
      (await offers()).split('\n').map((line) => line.replace(' pukul', ',').replace(' WIB', '')),
    );
    expect(page.html).toContain(`>${REASON}</textarea>`);
    const send = (lines: string) =>
      desk.visit(
        link.replace(/\?.*/, ''),
        filledIn(page, { step: 'OFFER_TIMES', offers: lines, applicantMessage: 'Maaf, bentrok.' }),
      );
    const refused = await send('9/12/2026 13-15\n8/12/2026 9-11');
    expect(refused.text).toContain('“8/12/2026 9-11” sudah dipakai atau diminta yang lain');
    expect(refused.text).toContain('pada Waktu yang ditawarkan, lalu tekan lagi');
    expect(refused.html).toContain('>9/12/2026 13-15\n8/12/2026 9-11</textarea>');
    expect(refused.html).toContain('>Maaf, bentrok.</textarea>');
    expect((await send('9/12/2026 13-15')).text).toContain('“Tawarkan jadwal lain” sudah dicatat.');
    expect(buttons(await applicantPage())).toEqual([WEDNESDAY]);
    expect(await lastMail()).toContain('Maaf, bentrok.');
    expect(errorsOf(desk.workspace.executions())).toEqual([]);
  });
});
