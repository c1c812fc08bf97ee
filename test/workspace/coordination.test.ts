// The dropdown in the product: moved by what is typed in the row, taken back with its calendar, offered anew.
import { beforeEach, describe, expect, it } from 'vitest';
import { errorsOf, installedDesk, OTHER_ANSWERS, PEOPLE, PLAIN_ANSWERS, type TestDesk } from './desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
const THIRD = 'PC-2026-0003';
const APPLICANT = 'dewi.kartika@smkn4.example';
const OTHER = { ...OTHER_ANSWERS, 'Tanggal Mulai': '2026-12-09' };

let desk: TestDesk;
beforeEach(async () => {
  desk = installedDesk('2026-11-24T08:12:05+07:00');
  await desk.submit(PLAIN_ANSWERS);
  await desk.at('2026-11-24T08:30:00+07:00');
});

async function schedule(): Promise<void> {
  await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
  await desk.choose(FIRST, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'setuju');
  await desk.choose(FIRST, 'Masukkan ke agenda', 'admin');
}

const december = () => desk.events('2026-12-01T00:00:00+07:00', '2027-01-01T00:00:00+07:00');

describe('Ubah jadwal', () => {
  it('takes the time typed in the row; the calendar follows, and applicant and Admin are told once', async () => {
    await schedule();
    const mails = (await desk.mails(FIRST)).length;
    await desk.type(FIRST, 'Tanggal Mulai', '10/12/2026', 'kasi');
    await desk.type(FIRST, 'Tanggal Selesai', '10/12/2026', 'kasi');
    expect(errorsOf([await desk.choose(FIRST, 'Ubah jadwal', 'kasi', 'permintaan pemohon')])).toEqual([]);
    expect(await desk.row(FIRST)).toMatchObject({ Status: 'Masuk Agenda', 'Tanggal Mulai': '10/12/2026' });
    expect((await december()).map(({ start }) => start.slice(0, 10))).toEqual(['2026-12-10', '2026-12-10']);
    await desk.at('2026-11-24T08:55:00+07:00');
    const told = (await desk.mails(FIRST)).slice(mails);
    expect(told.map(({ to, subject }) => [to, subject.includes('Jadwal berubah')])).toEqual([
      [[APPLICANT], true],
      [[PEOPLE.admin], true],
    ]);
  });
});

describe('Urungkan tindakan terakhir', () => {
  it('scheduling taken back empties the calendar, and the applicant is told that it is void', async () => {
    await schedule();
    await desk.choose(FIRST, 'Urungkan tindakan terakhir', 'admin');
    expect(await desk.row(FIRST)).toMatchObject({ Status: 'Jadwal Ditetapkan' });
    expect(await december()).toEqual([]);
    const [last] = (await desk.mails(FIRST)).slice(-1);
    expect(last?.subject).toContain('tidak berlaku');
  });
});

describe('the rest of the dropdown', () => {
  it('times are offered, the answer is recorded with the time typed, and the letter comes back', async () => {
    await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
    await desk.choose(FIRST, 'Tawarkan jadwal lain', 'kasi', 'Waktunya dipakai dinas');
    expect(await desk.row(FIRST)).toMatchObject({ Status: 'Menunggu Konfirmasi Pemohon' });
    const [offer] = (await desk.mails(FIRST)).slice(-1);
    expect((await desk.mail(offer?.id ?? '')).text).toContain('Waktu yang masih kosong');
    await desk.type(FIRST, 'Jam Mulai', '13.30', 'kasi');
    await desk.type(FIRST, 'Jam Selesai', '15.00', 'kasi');
    await desk.choose(FIRST, 'Catat jawaban pemohon', 'kasi', 'setuju lewat telepon');
    expect(await desk.row(FIRST)).toMatchObject({ Status: 'Didisposisikan', 'Jam Mulai': '13.30' });
  });

  it('a displaced event leaves the calendar, and stays displaced over many readings of its row', async () => {
    await schedule();
    await desk.choose(FIRST, 'Pindahkan (ruangan dipakai dinas)', 'kabid', 'Dipakai Wali Kota');
    expect(await desk.row(FIRST)).toMatchObject({ Status: 'Menunggu Konfirmasi Pemohon' });
    expect(await december()).toEqual([]);
    // The office's own request has its time, and no hand has typed it.
    expect(await desk.row(SECOND)).toMatchObject({
      Status: 'Jadwal Ditetapkan',
      Jenis: 'Pemakaian Dinas',
      Kegiatan: 'Dipakai Wali Kota',
    });
    await desk.submit({ ...OTHER, 'Tanggal Mulai': PLAIN_ANSWERS['Tanggal Mulai'] });
    expect((await desk.row(THIRD))['Bentrok dengan']).toBe(SECOND);
    await desk.choose(SECOND, 'Batalkan (oleh dinas)', 'admin', 'Rapat dibatalkan');
    // What the office gives back is its guest's again, who is told once that can no longer be undone.
    expect((await desk.row(THIRD))['Bentrok dengan']).toBe(FIRST);
    await desk.at('2026-11-24T08:55:00+07:00');
    const turns = (await desk.mails()).filter(({ subject }) => subject.includes('Giliran Anda'));
    expect(turns.map(({ to }) => to)).toEqual([[APPLICANT]]);
  });
});
