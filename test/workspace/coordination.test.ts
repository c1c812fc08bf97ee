// The dropdown in the product: moved by what is typed in the row, taken back with its calendar, offered anew.
import { beforeEach, describe, expect, it } from 'vitest';
import { OTHER_ANSWERS, oneRequest, PLAIN_ANSWERS, type TestDesk } from './desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
const THIRD = 'PC-2026-0003';
const APPLICANT = 'dewi.kartika@smkn4.example';
const OTHER = { ...OTHER_ANSWERS, 'Tanggal Mulai': '2026-12-09' };

let desk: TestDesk;
beforeEach(async () => {
  desk = await oneRequest();
  await desk.at('2026-11-24T08:30:00+07:00');
});

async function schedule(): Promise<void> {
  await desk.intoAgenda(FIRST);
}

const december = () => desk.events('2026-12-01T00:00:00+07:00', '2027-01-01T00:00:00+07:00');

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
    expect((await desk.row(THIRD))['Perlu Perhatian']).toContain(`(${SECOND})`);
    await desk.choose(SECOND, 'Batalkan (oleh dinas)', 'admin', 'Rapat dibatalkan');
    // What the office gives back is its guest's again, who is told once that can no longer be undone.
    expect((await desk.row(THIRD))['Perlu Perhatian']).toContain(`(${FIRST})`);
    await desk.at('2026-11-24T08:55:00+07:00');
    const turns = (await desk.mails()).filter(({ subject }) => subject.includes('Giliran Anda'));
    expect(turns.map(({ to }) => to)).toEqual([[APPLICANT]]);
  });
});
