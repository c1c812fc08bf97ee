// One letter asks for four Tuesdays, of which one is taken: three are set by one step, one is offered another time, and the
// letter causes one receipt and one confirmation.

import { beforeAll, describe, expect, it } from 'vitest';
import { toldInOrder } from '../../../packages/local-workspace/test/in-order.ts';
import { listed } from '../../listed.ts';
import { APPLICANT, installedDesk, OTHER_ANSWERS, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';
import { deskLink, filledIn, linkTo, send } from '../links.ts';
import { STEPS } from '../tabs.ts';

const OTHER = { ...OTHER_ANSWERS, 'Tanggal Mulai': '2026-12-22' };
const DATES = 'Selasa, 15 Desember 2026\n22/12/2026\nsetiap Selasa\n29 Des';
const [ONE, TWO, TAKEN, FOUR] = ['PC-2026-0002', 'PC-2026-0003', 'PC-2026-0004', 'PC-2026-0005'] as const;
const SESSIONS = [ONE, TWO, TAKEN, FOUR];

const statuses = async (desk: TestDesk) => (await desk.rows()).map(({ Status }) => Status);
const subjectsTo = async (desk: TestDesk, to: string) =>
  (await desk.mails()).filter((mail) => mail.to.includes(to)).map(({ subject }) => subject);
const lastAbout = async (desk: TestDesk, word: string) => (await desk.mails(word)).at(-1);

describe('four Tuesdays of which one is taken', () => {
  toldInOrder();
  let desk: TestDesk;

  beforeAll(async () => {
    desk = installedDesk('2026-11-24T08:00:00+07:00');
    await desk.submit(OTHER);
    await desk.at('2026-11-24T08:12:00+07:00');
    await desk.submit({ ...PLAIN_ANSWERS, 'Tanggal Lain': DATES });
  });

  it('are four rows with numbers that follow each other; the taken one alone clashes, and what is no date is noted', async () => {
    const rows = (await desk.rows()).slice(1);
    expect(rows.map((row) => [row['No.'], row['Tanggal Mulai'], row['Jam Mulai'], row['Perlu Perhatian']])).toEqual([
      [ONE, '08/12/2026', '09.00', expect.not.stringContaining('PC-')],
      [TWO, '15/12/2026', '09.00', ''],
      [TAKEN, '22/12/2026', '09.00', 'Waktu sama dengan PC-2026-0001'],
      [FOUR, '29/12/2026', '09.00', ''],
    ]);
    expect(rows.map(({ 'Tanggal Lain': text }) => text)).toEqual([DATES, '', '', '']);
    expect(rows[0]?.['Perlu Perhatian']).toContain('Tanggal lain belum tercatat: “setiap Selasa”');
    expect(rows.filter((row) => String(row['Perlu Perhatian']).includes('sama dengan'))).toHaveLength(1);
  });

  it('cause one receipt, which shows them back, and one mail to the Kabid', async () => {
    expect(await subjectsTo(desk, APPLICANT)).toEqual([
      'Tanda terima (belum persetujuan): kunjungan Selasa, 8 Desember 2026 pukul 09.00 dan 3 tanggal lain (PC-2026-0002)',
    ]);
    const text = (await lastAbout(desk, 'Tanda terima (belum persetujuan): kunjungan Selasa, 8 Desember'))?.text;
    expect(text).toContain('Tanggal lain (PC-2026-0003–PC-2026-0005): 15, 22, 29 Des; sudah diminta: 22 Des.');
    expect(text).toContain('Tidak dicatat (tidak terbaca, jam keliru, lewat, atau terlalu banyak): “setiap Selasa”.');
    const toKabid = await subjectsTo(desk, PEOPLE.kabid);
    expect(toKabid.filter((subject) => SESSIONS.some((number) => subject.includes(number)))).toHaveLength(1);
  });

  it('are passed on by the Kabid once, and stand together on the page of the letter', async () => {
    await desk.choose(TWO, STEPS.FORWARD, 'kabid', 'telaah');
    expect(await statuses(desk)).toEqual(['Diajukan', ...Array<string>(4).fill('Didisposisikan')]);
    expect(String((await desk.row(ONE)).Pesan)).toContain(`bersama ${TWO}`);
    expect((await lastAbout(desk, 'Mohon ditelaah'))?.text).toContain('15, 22, 29 Des; sudah diminta: 22 Des');
    expect((await lastAbout(desk, 'Mohon ditelaah'))?.text).toContain(
      `Pilih “${STEPS.APPROVE_SESSIONS}” paling lambat`,
    );
    const { text } = await desk.visit(await linkTo(desk, ONE, PEOPLE.kasi));
    expect(text).toContain('Selasa 22 Des 09.00–11.00 (PC-2026-0004): Didisposisikan; berimpit dengan PC-2026-0001');
    expect(text).toContain('Selasa 29 Des 09.00–11.00 (PC-2026-0005): Didisposisikan ');
    expect(text).toContain(STEPS.APPROVE_SESSIONS);
  });

  it('are set by that step, pressed twice on the page: three at once, and the taken one stays with the Kasi', async () => {
    const link = await linkTo(desk, ONE, PEOPLE.kasi);
    const press = () => send(desk, link, { step: 'APPROVE_SESSIONS', text: 'Waktu disepakati, tanpa prasmanan' });
    expect(await press()).toMatchObject({
      text: expect.stringContaining(
        'Belum ditetapkan: Selasa 22 Des 09.00–11.00 (PC-2026-0004): Didisposisikan; berimpit dengan PC-2026-0001.',
      ),
    });
    await press();
    expect(await statuses(desk)).toEqual(listed`
      Diajukan · Jadwal Ditetapkan · Jadwal Ditetapkan · Didisposisikan · Jadwal Ditetapkan
    `);
    const toAdmin = await subjectsTo(desk, PEOPLE.admin);
    expect(toAdmin.filter((subject) => subject.includes('Masukkan ke agenda'))).toHaveLength(1);
    await desk.choose(TAKEN, STEPS.OFFER_TIMES, 'kasi', 'Sudah diminta sekolah lain');
    expect((await subjectsTo(desk, APPLICANT)).filter((subject) => subject.startsWith('Tawaran'))).toHaveLength(1);
  });

  it('are confirmed once, with every date and a calendar entry of each', async () => {
    await desk.choose(FOUR, STEPS.SCHEDULE, 'admin');
    const confirmations = (await subjectsTo(desk, APPLICANT)).filter((subject) => subject.startsWith('Disetujui'));
    expect(confirmations).toEqual([
      'Disetujui: kunjungan Selasa, 8 Desember 2026 pukul 09.00 dan 2 tanggal lain (PC-2026-0002)',
    ]);
    const { text, attachments = [] } = (await lastAbout(desk, 'Disetujui')) ?? {};
    expect(text).toContain('Disetujui pula: 15, 29 Des.');
    const calendar = attachments.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n');
    for (const number of [ONE, TWO, FOUR]) expect(calendar).toContain(`Nomor permohonan ${number}`);
    expect(calendar).not.toContain(TAKEN);
    const events = await desk.events('2026-12-01T00:00:00+07:00', '2027-01-01T00:00:00+07:00');
    expect(new Set(events.map(({ start }) => start.slice(0, 10)))).toEqual(
      new Set(['2026-12-08', '2026-12-15', '2026-12-29']),
    );
  });

  it('end one by one', async () => {
    const link = await linkTo(desk, ONE, APPLICANT);
    await send(desk, link, { answer: 'CANCEL', sure: '1' });
    expect((await statuses(desk)).slice(1)).toEqual(listed`
      Dibatalkan · Masuk Agenda · Menunggu Konfirmasi Pemohon · Masuk Agenda
    `);
    expect(desk.failures()).toEqual([]);
  });
});

describe('a term that staff enter', () => {
  const LETTER = { kind: 'Kunjungan', activity: 'Kelas', startTime: '09.00', endTime: '10.00', contactName: 'Rina' };

  it('killed as soon as it is recorded, has all thirty dates with the next job, and the mail of the letter', async () => {
    const desk = installedDesk('2026-11-24T08:12:05+07:00');
    await desk.visit('/exec?page=meja', { page: 'meja', alamat: PEOPLE.admin });
    const page = `${await deskLink(desk, PEOPLE.admin)}&page=catat`;
    const enter = async (fields: Readonly<Record<string, string>>) =>
      desk.visit('/exec', filledIn(await desk.visit(page), { ...LETTER, ...fields }));
    // What the history holds before, of which the tail has some.
    await enter({ institution: 'SD 1', startDate: '04/01/2027', furtherDates: 'setiap Senin, 16 kali' });
    const mails = (await desk.mails()).length;
    desk.disturb({ function: 'doPost', method: 'Properties.setProperties' }, { kill: 'applied' });
    await expect(
      enter({ institution: 'SD 2', startDate: '05/01/2027', furtherDates: 'setiap Selasa sampai 27 Juli 2027' }),
    ).rejects.toThrow('Killed');
    const dates = async () => (await desk.rows()).filter(({ Instansi }) => Instansi === 'SD 2');
    expect([await dates(), (await desk.rows('Riwayat')).length]).toEqual([[], 46]);
    for (const time of ['08:31', '09:01', '09:21']) await desk.at(`2026-11-24T${time}:00+07:00`);
    expect(await dates()).toHaveLength(30);
    expect((await dates()).filter(({ Pesan }) => String(Pesan).includes('ditulis kembali'))).toEqual([]);
    expect((await desk.mails()).slice(mails).map(({ to }) => to)).toEqual([[PEOPLE.kabid]]);
  });
});
