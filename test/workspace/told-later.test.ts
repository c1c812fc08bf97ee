// Refusals, cancellations and moves leave when they can no longer be taken back; the applicant's calendar follows them.
import PostalMime from 'postal-mime';
import { beforeEach, describe, expect, it } from 'vitest';
import { installedDesk, PLAIN_ANSWERS, type TestDesk } from './desk.ts';

const NUMBER = 'PC-2026-0001';
const APPLICANT = 'dewi.kartika@smkn4.example';

let desk: TestDesk;
let seen: number;

/** Mails since the last look: who, and about what. */
async function news(): Promise<string[]> {
  const mails = await desk.mails(NUMBER);
  const fresh = mails.slice(seen).map(({ to, subject }) => `${to}: ${subject.split(':')[0]}`);
  seen = mails.length;
  return fresh;
}

/** What the calendar file of the last mail to the applicant says. */
async function calendarFile(): Promise<Record<string, string | undefined>> {
  const [mail] = (await desk.mails(NUMBER)).filter(({ to }) => to.includes(APPLICANT)).slice(-1);
  const { attachments } = await PostalMime.parse(await desk.workspace.mails.eml(mail?.id ?? ''));
  const file = new TextDecoder().decode(attachments[0]?.content as ArrayBuffer).replace(/\r?\n /g, '');
  const value = (name: string) =>
    new RegExp(`^${name}[:;](.*?)\r?$`, 'm').exec(file.split('BEGIN:VEVENT')[1] ?? '')?.[1];
  const method = /^METHOD:(.*?)\r?$/m.exec(file)?.[1];
  return { method, uid: value('UID'), sequence: value('SEQUENCE'), start: value('DTSTART'), status: value('STATUS') };
}

beforeEach(async () => {
  desk = installedDesk('2026-11-24T08:00:00+07:00');
  seen = 0;
  await desk.submit(PLAIN_ANSWERS);
  await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
});

describe('a step that is taken back', () => {
  it.each([
    ['Batalkan (oleh dinas)', 'kasi'],
    ['Tolak permohonan', 'kabid'],
  ] as const)('%s: nobody is written to', async (action, person) => {
    await news();
    await desk.choose(NUMBER, action, person, 'Keliru');
    expect(await news()).toEqual([]);
    await desk.at('2026-11-24T08:05:00+07:00');
    await desk.choose(NUMBER, 'Urungkan langkah terakhir', person);
    expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Didisposisikan' });
    await desk.at('2026-11-24T08:30:00+07:00');
    await desk.at('2026-11-24T09:30:00+07:00');
    expect(await news()).toEqual([]);
  });

  it('one that a later mail has overtaken is not told any more: the last he reads is what holds', async () => {
    await desk.type(NUMBER, 'Tanggal Mulai', '10/12/2026', 'kasi');
    await desk.choose(NUMBER, 'Ubah jadwal', 'kasi', 'permintaan pemohon');
    await desk.choose(NUMBER, 'Tawarkan jadwal lain', 'kasi');
    await desk.type(NUMBER, 'Tanggal Mulai', '14/12/2026', 'kasi');
    await desk.choose(NUMBER, 'Catat jawaban pemohon', 'kasi', 'Senin saja');
    await news();
    await desk.at('2026-11-24T08:30:00+07:00');
    expect(await news()).toEqual([]);
    expect(await desk.rows('Kotak Keluar')).toContainEqual(
      expect.objectContaining({
        Pekerjaan: 'Email perubahan jadwal',
        Keadaan: 'DITARIK',
        Kendala: 'Tidak dikirim: pemohon sudah menerima kabar yang lebih baru.',
      }),
    );
  });

  it('a cancellation reaches him though he was reminded of the event that morning', async () => {
    await desk.choose(NUMBER, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'Disepakati');
    await desk.choose(NUMBER, 'Masukkan ke agenda', 'admin');
    await desk.at('2026-12-07T07:31:00+07:00');
    await news();
    await desk.choose(NUMBER, 'Batalkan (oleh dinas)', 'kasi', 'Listrik padam');
    await desk.at('2026-12-07T08:00:00+07:00');
    expect(await news()).toContain(`${APPLICANT}: ${NUMBER} Permohonan dibatalkan`);
  });

  it('of a mail that could not leave meanwhile nobody is told that it is void', async () => {
    await desk.choose(NUMBER, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'Disepakati');
    await news();
    desk.workspace.faults.plan({ at: { method: 'Mail.send' }, effect: { error: 'Layanan tidak tersedia: Mail' } });
    await desk.choose(NUMBER, 'Masukkan ke agenda', 'admin');
    expect((await desk.rows('Kotak Keluar')).pop()).toMatchObject({ Keadaan: 'MENUNGGU', Percobaan: '1' });
    await desk.choose(NUMBER, 'Urungkan langkah terakhir', 'admin');
    await desk.at('2026-11-24T08:30:00+07:00');
    expect(await news()).toEqual([]);
    const states = (await desk.rows('Kotak Keluar')).filter(({ Kepada }) => Kepada === APPLICANT);
    expect(states.map(({ Pekerjaan, Keadaan }) => [Pekerjaan, Keadaan]).slice(1)).toEqual([
      ['Email konfirmasi jadwal', 'DITARIK'],
      ['Email langkah diurungkan', 'DITARIK'],
    ]);
  });

  it('one that stands is told at the next sweep', async () => {
    await news();
    await desk.choose(NUMBER, 'Tolak permohonan', 'kabid', 'Ruangan diperbaiki');
    await desk.at('2026-11-24T08:21:00+07:00');
    expect(await news()).toEqual([`${APPLICANT}: ${NUMBER} Permohonan belum dapat kami penuhi`]);
  });
});

describe('what stands in the applicant’s calendar', () => {
  beforeEach(async () => {
    await desk.choose(NUMBER, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'Waktu disepakati');
    await desk.choose(NUMBER, 'Masukkan ke agenda', 'admin');
  });

  it('is moved under its id, then called off', async () => {
    const confirmed = await calendarFile();
    expect(confirmed).toMatchObject({ method: 'PUBLISH', status: 'CONFIRMED' });
    expect(confirmed.start).toContain('20261208T090000');
    await desk.type(NUMBER, 'Tanggal Mulai', '10/12/2026', 'kasi');
    await desk.type(NUMBER, 'Tanggal Selesai', '10/12/2026', 'kasi');
    await desk.choose(NUMBER, 'Ubah jadwal', 'kasi', 'permintaan pemohon');
    await desk.at('2026-11-24T08:21:00+07:00');
    const moved = await calendarFile();
    expect(moved).toMatchObject({ method: 'PUBLISH', uid: confirmed.uid, status: 'CONFIRMED' });
    expect(moved.start).toContain('20261210T090000');
    expect(Number(moved.sequence)).toBeGreaterThan(Number(confirmed.sequence));
    await desk.choose(NUMBER, 'Batalkan (permintaan pemohon)', 'kasi', 'Berhalangan');
    await desk.at('2026-11-24T08:41:00+07:00');
    const off = await calendarFile();
    expect(off).toMatchObject({ method: 'CANCEL', uid: confirmed.uid, status: 'CANCELLED', start: moved.start });
    expect(Number(off.sequence)).toBeGreaterThan(Number(moved.sequence));
  });
});
