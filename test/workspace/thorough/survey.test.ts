// The survey from the mail of thanks to its row: no number in it, each code once, complaints before the Kasi until settled.
import { beforeEach, describe, expect, it } from 'vitest';
import { errorsOf, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk, textOf } from '../desk.ts';
import { deskLink, linkTo, send } from '../links.ts';
import { SURVEY } from '../tabs.ts';

const NUMBER = 'PC-2026-0001';
const APPLICANT = 'dewi.kartika@smkn4.example';
const TAB = 'Survei Kepuasan';
const GOOD = Object.fromEntries(Object.keys(SURVEY).map((element) => [element, '4']));

let desk: TestDesk;
beforeEach(() => {
  desk = installedDesk('2026-11-24T08:12:05+07:00');
});

/** From the form to the thanks; the event is on Tuesday, 8 December 2026. */
async function held(answers = PLAIN_ANSWERS, number = NUMBER) {
  await desk.submit(answers);
  await desk.choose(number, 'Disposisikan ke Kasi', 'kabid');
  await desk.choose(number, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'setuju');
  await desk.choose(number, 'Masukkan ke agenda', 'admin');
  await desk.at('2026-12-07T08:00:00+07:00');
  await desk.at('2026-12-08T13:00:00+07:00');
  await desk.choose(number, 'Catat pelaksanaan', 'admin', 'hadir 34 orang');
}

/** The same, and the mails have left. */
async function thanked(answers = PLAIN_ANSWERS, number = NUMBER) {
  await held(answers, number);
  await desk.at('2026-12-08T13:30:00+07:00');
}

const codeIn = (link: string) => new URL(link, 'https://x.example').searchParams.get('kode') ?? '';
const answer = (kode: string, fields: Readonly<Record<string, string>> = GOOD) =>
  textOf(String(desk.workspace.scriptRun('sendForm', [{ page: 'survei', jawaban: '1', kode, ...fields }]).value));
/** The next job has run. */
const rows = async () => {
  desk.workspace.fireTrigger(desk.triggerOf('everyTenMinutes_'));
  return (await desk.rows(TAB)).filter(({ Bulan }) => Bulan !== '');
};
const complaints = async () => (await desk.mails()).filter(({ subject }) => subject.includes('keluhan dari survei'));

describe('an applicant after the event', () => {
  it('goes from the thanks to the page, answers, and leaves a row without number, name, day or hour', async () => {
    await thanked();
    const link = await linkTo(desk, NUMBER, APPLICANT);
    expect(link).toContain('?page=survei&kode=');
    const page = await desk.visit(link);
    expect(page.text).toContain('Survei Kepuasan Masyarakat');
    expect(page.html.match(/<legend>/g)).toHaveLength(Object.keys(SURVEY).length);
    for (const element of Object.values(SURVEY)) expect(page.text).not.toContain(element);
    const thanks = await send(desk, link, {
      ...GOOD,
      facilities: '3',
      cost: '',
      gender: 'FEMALE',
      text: '=1+1\r\nBagus',
    });
    expect(thanks.text).toContain('Jawaban Anda sudah dicatat tanpa nama');
    const [row, ...others] = await rows();
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      Bulan: '2026-12',
      [SURVEY.requirements]: '4',
      [SURVEY.cost]: '',
      [SURVEY.facilities]: '3',
      'Jenis Kelamin': 'Perempuan',
      Usia: '',
      'Saran/Masukan': '=1+1\nBagus',
      Batas: '',
    });
    const [{ values }] = [await desk.sheet(TAB)];
    const all = JSON.stringify(values);
    for (const secret of ['PC-2026', 'Dewi', 'SMK', '2026-12-08', '13:30', codeIn(link)]) {
      expect(all).not.toContain(secret);
    }
    expect((await desk.mails(NUMBER)).filter(({ to }) => to.includes(APPLICANT))).toHaveLength(4);
    expect(errorsOf(desk.workspace.executions())).toEqual([]);
  });

  it('costs few operations', async () => {
    await thanked();
    const kode = codeIn(await linkTo(desk, NUMBER, APPLICANT));
    answer(kode, { ...GOOD, text: 'Terima kasih' });
    const [taken] = desk.workspace.executions().slice(-1);
    expect(taken?.operations, JSON.stringify(taken?.calls)).toBeLessThanOrEqual(8);
    expect(taken?.cellsRead).toBeLessThanOrEqual(2500);
  });
});

describe('a code', () => {
  let kode = '';
  beforeEach(async () => {
    await thanked();
    kode = codeIn(await linkTo(desk, NUMBER, APPLICANT));
  });

  it('counts once, and keeps the words that were typed again', async () => {
    answer(kode);
    const html = String(
      desk.workspace.scriptRun('sendForm', [{ page: 'survei', jawaban: '1', kode, ...GOOD, text: 'Lagi' }]).value,
    );
    expect(textOf(html)).toContain('Survei sudah diisi');
    expect(html).toContain('Lagi</textarea>');
    expect((await desk.visit(`/exec?page=survei&kode=${encodeURIComponent(kode)}`)).text).toContain(
      'Survei sudah diisi',
    );
    expect(await rows()).toHaveLength(1);
  });

  it('is not spent by opening the page, whatever the address says', async () => {
    await desk.visit(`/exec?page=survei&jawaban=1&cost=1&kode=${encodeURIComponent(kode)}`);
    expect(await rows()).toEqual([]);
    expect(answer(kode)).toContain('Terima kasih');
  });
});

describe('a low answer with words', () => {
  const LOW = { ...GOOD, duration: '1', facilities: '2', text: 'Menunggu lama & AC mati' };
  beforeEach(async () => {
    await thanked();
    const said = answer(codeIn(await linkTo(desk, NUMBER, APPLICANT)), LOW);
    expect(said).toContain('ditangani paling lambat Selasa, 22 Desember 2026');
    await desk.at('2026-12-08T13:50:00+07:00');
  });

  it('goes to the Kasi alone, with words, elements and the day, and without a name', async () => {
    const [mail, ...others] = await complaints();
    expect(others).toEqual([]);
    expect(mail?.to).toContain(PEOPLE.kasi);
    const { text, subject } = await desk.mail(mail?.id ?? '');
    expect(subject).toContain('paling lambat Selasa, 22 Desember 2026');
    expect(text).toContain('Menunggu lama & AC mati');
    expect(text).toContain('U3 Waktu Penyelesaian');
    for (const secret of [NUMBER, 'SMK', 'Kartika']) expect(text + subject).not.toContain(secret);
    expect((await rows())[0]).toMatchObject({ Batas: '22/12/2026', 'Selesai Tanggal': '' });
    expect(errorsOf(desk.workspace.executions())).toEqual([]);
  });

  it('stands in the Kasi’s digest and on their desk until it is settled, late when its day is over', async () => {
    const digestOn = async (moment: string, day: string) => {
      await desk.at(moment);
      const found = (await desk.mails()).filter(({ to, subject }) => to.includes(PEOPLE.kasi) && subject.includes(day));
      return found[0] ? (await desk.mail(found[0].id)).text : '';
    };
    expect(await digestOn('2026-12-09T08:00:00+07:00', '9 Desember')).toContain('Batas Selasa, 22 Desember 2026. U3');
    expect((await desk.visit(await deskLink(desk, PEOPLE.kasi))).text).toContain('Batas Selasa, 22 Desember 2026. U3');
    expect(await digestOn('2026-12-23T08:00:00+07:00', '23 Desember')).toContain('22 Desember 2026 (sudah lewat)');
    const header = (await desk.sheet(TAB)).values[0] ?? [];
    const column = String.fromCharCode(65 + header.indexOf('Selesai Tanggal'));
    await desk.edit(TAB, `${column}2`, '23/12/2026', 'kasi');
    await desk.at('2026-12-23T10:30:00+07:00');
    expect((await desk.visit(await deskLink(desk, PEOPLE.kasi))).text).not.toContain('Keluhan dari survei');
    expect(await digestOn('2026-12-28T08:00:00+07:00', '28 Desember')).not.toContain('Keluhan dari survei');
  });
});
