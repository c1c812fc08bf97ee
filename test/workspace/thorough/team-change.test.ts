// Whoever changes who holds a post does it before everybody's eyes: in the product, with the real bundle and real kills.
import { beforeEach, describe, expect, it } from 'vitest';
import { errorsOf, oneRequest, PEOPLE, type TestDesk } from '../desk.ts';

const STRANGER = 'orang.lain@mail.example';
const TEAM = 'Tim Pengelola';
const SUBJECT = 'Pontive Center: perubahan jabatan Kabid';

let desk: TestDesk;
beforeEach(async () => {
  desk = await oneRequest();
  await desk.at('2026-11-24T08:30:00+07:00');
});

const takePost = () => desk.paste(TEAM, 'A3', [['Orang Lain', 'Kabid', STRANGER]], 'kabid');
const told = async () => (await desk.mails()).filter(({ subject }) => subject === SUBJECT).map(({ to }) => to);
const entries = async () => (await desk.rows('Riwayat')).filter(({ Langkah }) => Langkah === 'Perubahan jabatan');

describe('somebody who gives the post of the Kabid to another, at the Kabid’s own unlocked computer,', () => {
  it('is mailed to the Kabid of before, and stands in Riwayat', async () => {
    expect(errorsOf(await takePost())).toEqual([]);
    expect(errorsOf(await desk.at('2026-11-24T08:50:00+07:00'))).toEqual([]);
    expect(await told()).toEqual([[STRANGER], [PEOPLE.kabid]]);
    expect(await entries()).toEqual([
      expect.objectContaining({
        ...{ Waktu: '24/11/2026 08.50', 'No.': '', Revisi: '', Dari: '', Menjadi: '' },
        Oleh: `Budi Santoso (Kabid, ${PEOPLE.kabid})`,
        Isi: `Kabid: semula Budi Santoso (${PEOPLE.kabid}, utama); kini Orang Lain (${STRANGER}, utama)`,
      }),
    ]);
    expect((await desk.rows('Kotak Keluar')).slice(-2).map((row) => [row.Pekerjaan, row.Keadaan])).toEqual([
      ['Email perubahan jabatan', 'SELESAI'],
      ['Email perubahan jabatan', 'SELESAI'],
    ]);
  });
});
