// A question that the office did not ask so far: one row of the table of fields, one row of words. The form, the register,
// the history, the mails, the checklist and the calendar know it by these alone.

import { describe, expect, it } from 'vitest';
import { root } from '../../../build/bundle.ts';
import { openWorkspace } from '../../../packages/local-workspace/src/workspace.ts';
import { type Added, complaintsAbout, deskWith } from '../added.ts';
import { errorsOf, PEOPLE, PLAIN_ANSWERS, TestDesk, temporaryFolder } from '../desk.ts';
import { linkTo, send } from '../links.ts';

const NAME = 'Jumlah kursi tambahan';

/** The two rows. */
const ADDED: Added = {
  'domain/request/fields.ts': {
    'FIELDS.equipment':
      "  extraChairs: number({ from: 'FORM', isOwn: true, most: 40, shown: ['STAFF', 'APPLICANT', 'MAIL', 'CHECKLIST'] }),",
  },
  'words/sheet/fields.ts': {
    'COLUMN_WORDS.attended': `
  extraChairs: column('${NAME}', 100, 'EVENT', {
    question: { title: '${NAME}', help: 'Di luar kursi yang tersedia.' },
    unit: 'kursi',
  }),`,
  },
};

describe('a field that was added to the table', () => {
  it('is a whole program by its two rows', async () => expect(await complaintsAbout(ADDED)).toBe(''));

  it('is asked by the form, stands in register and history, and is read by staff and applicant', async () => {
    const desk = await deskWith(ADDED);
    expect(errorsOf(await desk.submit({ ...PLAIN_ANSWERS, [NAME]: '12' }))).toEqual([]);
    expect((await desk.row('PC-2026-0001', { display: false }))[NAME]).toBe(12);
    expect((await desk.rows('Riwayat')).at(-1)?.Data).toContain('"extraChairs":12');
    const letter = await linkTo(desk, 'PC-2026-0001', PEOPLE.kabid);
    expect((await desk.visit(letter, null, PEOPLE.kabid)).text).toContain(`${NAME} 12 kursi`);
    const page = await linkTo(desk, 'PC-2026-0001', PLAIN_ANSWERS.Email as string);
    expect((await desk.visit(page)).text).toContain(`${NAME} 12 kursi`);
  });

  it('is corrected in its cell, and the Admin prepares what was last asked for', async () => {
    const desk = await deskWith(ADDED);
    await desk.submit({ ...PLAIN_ANSWERS, [NAME]: '12' });
    await desk.choose('PC-2026-0001', 'Disposisikan ke Kasi', 'kabid');
    await desk.type('PC-2026-0001', NAME, 'banyak', 'kasi');
    const agreed = 'disepakati, tanpa prasmanan';
    expect((await desk.row('PC-2026-0001')).Pesan).toContain(
      `Kolom ${NAME} berisi “banyak”; seharusnya angka bulat, dari 0 sampai 40.`,
    );
    await desk.type('PC-2026-0001', NAME, 8, 'kasi');
    await desk.choose('PC-2026-0001', 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', agreed);
    expect((await desk.row('PC-2026-0001')).Status).toBe('Jadwal Ditetapkan');
    const letter = await linkTo(desk, 'PC-2026-0001', PEOPLE.admin);
    expect((await desk.visit(letter, null, PEOPLE.admin)).text).toContain(`${NAME} 8 kursi`);
    await desk.choose('PC-2026-0001', 'Masukkan ke agenda', 'admin');
    const events = await desk.events('2026-12-01T00:00:00+07:00', '2026-12-31T00:00:00+07:00');
    const preparation = events.find(({ title }) => title.includes('Persiapan'));
    expect(preparation?.description).toContain(`☐ ${NAME}: 8 kursi`);
    expect((await desk.visit(`${letter}&cetak=persiapan`)).text).toContain(`${NAME}: 8 kursi`);
    await desk.type('PC-2026-0001', NAME, 6, 'kasi');
    const news = (await desk.mails('PC-2026-0001')).filter(({ subject }) => subject.includes('Persiapan berubah'));
    expect(news.map(({ text }) => text)).toEqual([expect.stringContaining(`${NAME}: 6 kursi`)]);
  });

  it('is changed by the applicant, who must write a number', async () => {
    const desk = await deskWith(ADDED);
    await desk.submit(PLAIN_ANSWERS);
    expect((await desk.row('PC-2026-0001', { display: false }))[NAME]).toBe('');
    const page = await linkTo(desk, 'PC-2026-0001', PLAIN_ANSWERS.Email as string);
    const refused = await send(desk, page, { answer: 'FILL_IN', extraChairs: 'banyak' });
    expect(refused.text).toContain('Tuliskan angka bulat saja, dari 0 sampai 40; misalnya 5.');
    await send(desk, page, { answer: 'FILL_IN', extraChairs: '4' });
    expect((await desk.row('PC-2026-0001', { display: false }))[NAME]).toBe(4);
  });

  it('takes no greater number than its row says, by form, cell and page', async () => {
    const desk = await deskWith(ADDED);
    await expect(desk.submit({ ...PLAIN_ANSWERS, [NAME]: '99' })).rejects.toThrow('Tuliskan angka bulat saja');
    await desk.submit({ ...PLAIN_ANSWERS, [NAME]: '12' });
    await desk.type('PC-2026-0001', NAME, 99, 'kasi');
    await desk.at('2026-11-24T09:30:00+07:00');
    const row = await desk.row('PC-2026-0001', { display: false });
    expect(row[NAME]).toBe(12);
    expect(row.Pesan).toContain(`Kolom ${NAME} berisi “99”; seharusnya angka bulat, dari 0 sampai 40.`);
    const page = await linkTo(desk, 'PC-2026-0001', PLAIN_ANSWERS.Email as string);
    const refused = await send(desk, page, { answer: 'FILL_IN', extraChairs: '99' });
    expect(refused.text).toContain('Tuliskan angka bulat saja, dari 0 sampai 40');
    // Said at the box as well, since there may be a second number.
    expect(refused.html).toMatch(/name="extraChairs"[^>]*aria-invalid="true"/);
  });

  it('is in the mails to officers', async () => {
    const desk = await deskWith(ADDED);
    await desk.submit({ ...PLAIN_ANSWERS, [NAME]: '12' });
    await desk.choose('PC-2026-0001', 'Disposisikan ke Kasi', 'kabid');
    const [mail] = (await desk.mails('PC-2026-0001')).filter(({ to }) => to.includes(PEOPLE.kasi));
    expect(mail?.text).toContain(`${NAME}: 12 kursi`);
  });

  it('comes to a desk in use: its requests have it blank, and the form asks for it from the next repair on', async () => {
    const data = temporaryFolder();
    const before = new TestDesk(openWorkspace({ project: root, data, now: '2026-11-24T08:12:05+07:00' }));
    expect(errorsOf(before.workspace.setup().executions)).toEqual([]);
    await before.submit(PLAIN_ANSWERS);
    before.workspace.save();
    const desk = await deskWith(ADDED, data);
    expect(errorsOf([await desk.choose('PC-2026-0001', 'Disposisikan ke Kasi', 'kabid')])).toEqual([]);
    expect(await desk.row('PC-2026-0001')).toMatchObject({ Status: 'Didisposisikan', [NAME]: '', Peserta: '36' });
    expect(errorsOf(await desk.submit({ ...PLAIN_ANSWERS, 'Nama Instansi': 'SMA 1', [NAME]: '3' }))).toEqual([]);
    expect((await desk.row('PC-2026-0002', { display: false }))[NAME]).toBe(3);
    expect((await desk.rows('Riwayat')).map(({ Langkah }) => Langkah)).not.toContain('Isian diperbaiki');
  });
});
