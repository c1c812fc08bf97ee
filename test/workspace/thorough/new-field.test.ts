// Questions that the office did not ask so far, a number, a choice and a text: one row of the table of fields, one row of
// words. The form, the register, the history, the mails, pages, papers, the agenda and the calendar know them by these alone.

import { describe, expect, it } from 'vitest';
import { root } from '../../../build/bundle.ts';
import { openWorkspace } from '../../../packages/local-workspace/src/workspace.ts';
import { type Added, complaintsAbout, deskWith } from '../added.ts';
import { FIRST, NIGHT, rowIn, START, THIRD, threeRequests } from '../archived-desk.ts';
import { APPLICANT, columnName, errorsOf, PEOPLE, PLAIN_ANSWERS, TestDesk, temporaryFolder } from '../desk.ts';
import { deskLink, linkTo, send } from '../links.ts';

const NAME = 'Jumlah kursi tambahan';

const LIVE = 'Siaran langsung';
const SEATING = 'Susunan kursi';

/** The two rows of each, and the words of the choice. */
const ADDED: Added = {
  'domain/request/fields.ts': {
    'FIELDS.equipment': `
  extraChairs: number({ from: 'FORM', isOwn: true, most: 40, shown: ['STAFF', 'APPLICANT', 'MAIL', 'CHECKLIST'] }),
  live: choice(['NO', 'YES'], 'NO', { from: 'FORM', isRequired: true, shown: ['STAFF', 'APPLICANT', 'MAIL', 'CHECKLIST'] }),
  seating: text({ from: 'FORM', shown: ['STAFF', 'APPLICANT', 'MAIL', 'CHECKLIST'] }),`,
  },
  'words/sheet/choices.ts': { 'CHOICE_WORDS.catering': "  live: { NO: 'Tidak', YES: 'Ya' }," },
  'words/sheet/fields.ts': {
    'COLUMN_WORDS.attended': `
  extraChairs: column('${NAME}', 100, 'EVENT', {
    question: { title: '${NAME}', help: 'Di luar kursi yang tersedia.' },
    unit: 'kursi',
  }),
  live: column('${LIVE}', 100, 'EVENT', { question: { title: '${LIVE}', help: '' } }),
  seating: column('${SEATING}', 100, 'EVENT', { question: { title: '${SEATING}', help: '' } }),`,
  },
};

/** What an applicant answers to the three. */
const answers = (chairs: string, live: string, seating: string) => {
  return { ...PLAIN_ANSWERS, [NAME]: chairs, [LIVE]: live, [SEATING]: seating };
};

describe('a field that was added to the table', () => {
  it('is a whole program by its two rows', async () => expect(await complaintsAbout(ADDED)).toBe(''));

  it('is asked by the form, stands in register and history, and is read by staff and applicant', async () => {
    const desk = await deskWith(ADDED);
    expect(errorsOf(await desk.submit(answers('12', 'Tidak', '')))).toEqual([]);
    expect((await desk.row('PC-2026-0001', { display: false }))[NAME]).toBe(12);
    expect((await desk.rows('Riwayat')).at(-1)?.Data).toContain('"extraChairs":12');
    const letter = await linkTo(desk, 'PC-2026-0001', PEOPLE.kabid);
    expect((await desk.visit(letter, null, PEOPLE.kabid)).text).toContain(`${NAME} 12 kursi`);
    const page = await linkTo(desk, 'PC-2026-0001', PLAIN_ANSWERS.Email as string);
    expect((await desk.visit(page)).text).toContain(`${NAME} 12 kursi`);
  });

  it('is corrected in its cell, and the Admin prepares what was last asked for', async () => {
    const desk = await deskWith(ADDED);
    await desk.submit(answers('12', 'Tidak', ''));
    await desk.choose('PC-2026-0001', 'Disposisikan ke Kasi', 'kabid');
    const agreed = 'disepakati, tanpa prasmanan';
    await desk.type('PC-2026-0001', NAME, 8, 'kasi');
    await desk.choose('PC-2026-0001', 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', agreed);
    expect((await desk.row('PC-2026-0001')).Status).toBe('Jadwal Ditetapkan');
    const letter = await linkTo(desk, 'PC-2026-0001', PEOPLE.admin);
    expect((await desk.visit(letter, null, PEOPLE.admin)).text).toContain(`${NAME} 8 kursi`);
    await desk.choose('PC-2026-0001', 'Masukkan ke agenda', 'admin');
    const events = await desk.events('2026-12-01T00:00:00+07:00', '2026-12-31T00:00:00+07:00');
    const preparation = events.find(({ title }) => title.includes('Siapkan'));
    expect(preparation?.description).toContain(`☐ ${NAME}: 8 kursi`);
    expect((await desk.visit(`${letter}&cetak=persiapan`)).text).toContain(`${NAME}: 8 kursi`);
    await desk.type('PC-2026-0001', NAME, 6, 'kasi');
    const news = (await desk.mails('PC-2026-0001')).filter(({ subject }) => subject.includes('Persiapan berubah'));
    expect(news.map(({ text }) => text)).toEqual([expect.stringContaining(`${NAME}: 6 kursi`)]);
    await desk.type('PC-2026-0001', NAME, '', 'kasi');
    expect((await desk.mails('PC-2026-0001')).at(-1)?.text).toContain(`WIB; ${NAME}: kosong.`);
  });

  it('takes a number within its limits alone, by form, cell and page', async () => {
    const desk = await deskWith(ADDED);
    for (const unread of ['99', '41', '2.5', '3.0', '1e0']) {
      await expect(desk.submit(answers(unread, 'Tidak', ''))).rejects.toThrow('Tuliskan angka bulat saja');
    }
    await desk.submit(answers('', 'Tidak', ''));
    await desk.type('PC-2026-0001', NAME, 99, 'kasi');
    await desk.at('2026-11-24T09:30:00+07:00');
    const row = await desk.row('PC-2026-0001', { display: false });
    expect(row[NAME]).toBe('');
    expect(row.Pesan).toContain(`Tulis angka bulat saja, dari 0 sampai 40. Kolom ${NAME} berisi “99”.`);
    const page = await linkTo(desk, 'PC-2026-0001', PLAIN_ANSWERS.Email as string);
    for (const extraChairs of ['99', 'banyak']) {
      const refused = await send(desk, page, { answer: 'FILL_IN', extraChairs });
      expect(refused.text).toContain('Tuliskan angka bulat saja, dari 0 sampai 40; misalnya 5.');
      // Said at the box as well, since there may be a second number.
      expect(refused.html).toMatch(/name="extraChairs"[^>]*aria-invalid="true"/);
    }
    await send(desk, page, { answer: 'FILL_IN', extraChairs: '4' });
    expect((await desk.row('PC-2026-0001', { display: false }))[NAME]).toBe(4);
  });

  it('is in the mails to officers', async () => {
    const desk = await deskWith(ADDED);
    await desk.submit(answers('12', 'Tidak', ''));
    await desk.choose('PC-2026-0001', 'Disposisikan ke Kasi', 'kabid');
    const [mail] = (await desk.mails('PC-2026-0001')).filter(({ to }) => to.includes(PEOPLE.kasi));
    expect(mail?.text).toContain(`${NAME}: 12 kursi`);
  });

  it('is told wherever an event is told, and what nobody wants nowhere', async () => {
    const desk = await deskWith(ADDED);
    const told = async (number: string) => {
      await desk.choose(number, 'Disposisikan ke Kasi', 'kabid');
      await desk.choose(number, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'disepakati, tanpa prasmanan');
      await desk.choose(number, 'Masukkan ke agenda', 'admin');
      const [letter, page] = [await linkTo(desk, number, PEOPLE.admin), await linkTo(desk, number, APPLICANT)];
      const of = async (link: string, as = '') => (await desk.visit(link, null, as)).text;
      const events = await desk.events('2026-12-01T00:00:00+07:00', '2026-12-31T00:00:00+07:00');
      return {
        mail: (await desk.mails(number)).find(({ to }) => to.includes(PEOPLE.admin))?.text,
        letter: await of(letter, PEOPLE.admin),
        page: await of(page),
        confirmation: await of(`${page}&cetak=konfirmasi`),
        reply: await of(`${letter}&cetak=jawaban`),
        checklist: await of(`${letter}&cetak=persiapan`),
        agenda: await of(`${await deskLink(desk, PEOPLE.admin)}&cetak=agenda&month=2026-12`),
        tab: (await desk.rows('Agenda')).find((row) => row['No.'] === number)?.Perangkat,
        ...Object.fromEntries(
          events.filter(({ title }) => title.includes(number)).map(({ title, description }) => [title, description]),
        ),
      };
    };
    await desk.visit('/exec?page=meja', { page: 'meja', alamat: PEOPLE.admin });
    await desk.submit(answers('12', 'Ya', 'huruf U'));
    const wanted = await told('PC-2026-0001');
    expect(Object.keys(wanted)).toHaveLength(10);
    for (const [place, text] of Object.entries(wanted)) {
      expect.soft(text, place).toMatch(new RegExp(`${NAME}:? 12 kursi`));
      expect.soft(text, place).toMatch(new RegExp(`${LIVE}:? Ya`));
      expect.soft(text, place).toMatch(new RegExp(`${SEATING}:? huruf U`));
    }
    await desk.submit({ ...answers('0', 'Tidak', ''), 'Tanggal Mulai': '2026-12-09' });
    const unwanted = await told('PC-2026-0002');
    for (const [place, text] of Object.entries(unwanted)) {
      if (place !== 'agenda') expect.soft(text, place).not.toMatch(new RegExp(`${NAME}:? \\d|${LIVE}|${SEATING}`));
    }
    await desk.at('2026-12-08T11:05:00+07:00');
    await desk.choose('PC-2026-0001', 'Catat pelaksanaan', 'admin', 'hadir 34 orang');
    const link = await linkTo(desk, 'PC-2026-0001', PEOPLE.admin);
    const minutes = await desk.visit(`${link}&cetak=berita-acara`, null, PEOPLE.admin);
    expect(minutes.text).toContain(`${NAME} 12 kursi`);
  });

  it('comes to a desk in use: its requests have it blank, archived ones too, and the form asks for it from the next repair on', async () => {
    const data = temporaryFolder();
    const before = new TestDesk(openWorkspace({ project: root, data, now: START }));
    expect(errorsOf(before.workspace.setup().executions)).toEqual([]);
    await threeRequests(before);
    await before.at(NIGHT);
    const [headers = []] = before.workspace.sheets.read('Arsip 2026').values;
    await before.edit('Arsip 2026', `${columnName(headers.indexOf('Data'))}1`, '', 'owner');
    before.workspace.save();
    const desk = await deskWith(ADDED, data, '2027-02-10T08:00:00+07:00');
    expect(await rowIn(desk, 'Arsip 2026', FIRST)).toMatchObject({ Status: 'Terlaksana', [NAME]: '' });
    expect(errorsOf([await desk.choose(THIRD, 'Disposisikan ke Kasi', 'kabid')])).toEqual([]);
    expect(await desk.row(THIRD)).toMatchObject({ Status: 'Didisposisikan', [NAME]: '', Peserta: '36' });
    const event = { 'Nama Instansi': 'SMA 1', 'Tanggal Mulai': '2027-06-17' };
    expect(errorsOf(await desk.submit({ ...answers('3', 'Tidak', ''), ...event }))).toEqual([]);
    expect((await desk.row('PC-2027-0001', { display: false }))[NAME]).toBe(3);
    expect((await desk.rows('Riwayat')).map(({ Langkah }) => Langkah)).not.toContain('Isian diperbaiki');
    expect(errorsOf(await desk.at('2027-02-11T05:00:00+07:00'))).toEqual([]);
  });
});
