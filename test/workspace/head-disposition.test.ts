// A Kepala Dinas with an address: asked first, by one mail and one tap, and no letter waits for him longer than a day.
import { beforeEach, expect, it } from 'vitest';
import { FIRST, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from './desk.ts';
import { deskLink, linkTo, send } from './links.ts';

const ASKED = [`${PLAIN_ANSWERS.Email} Tanda terima (belum persetujuan)`, `${PEOPLE.head} Mohon disposisi`];
const GIVEN = `${PEOPLE.kabid} Disposisi Kepala Dinas`;

let desk: TestDesk;
beforeEach(async () => {
  desk = installedDesk('2026-11-24T08:12:05+07:00');
  await desk.edit('Tim Pengelola', 'C2', PEOPLE.head, 'owner');
  await desk.submit(PLAIN_ANSWERS);
});

/** "kabid@… Mohon disposisi", in the order of sending. */
async function sent(): Promise<string[]> {
  return (await desk.mails(FIRST)).map(({ to, subject }) => `${to} ${subject.replace(`${FIRST} `, '').split(':')[0]}`);
}

it('goes on by his tap: the Kabid is mailed at once with his words, the column is filled, the minutes run', async () => {
  await desk.at('2026-11-24T09:00:05+07:00');
  const link = await linkTo(desk, FIRST, PEOPLE.head);
  const { text } = await send(desk, link, { step: 'GIVE_DISPOSITION', text: 'Mohon dilayani' });
  expect(text).toContain('“Disposisikan ke Kabid” sudah dicatat.');
  expect(text).toContain('Surat kini berada pada Kabid.');
  expect(await sent()).toEqual([...ASKED, GIVEN]);
  const mail = (await desk.mails(FIRST)).at(-1)?.text;
  expect(mail).toContain('Kepala Dinas mendisposisikan permohonan kunjungan');
  expect(mail).toContain('Isi disposisi dari Sri Wahyuni: Mohon dilayani');
  expect(mail).toContain('Pilih “Disposisikan ke Kasi” paling lambat 24 Nov 09.15.');
  expect(await desk.row(FIRST)).toMatchObject({
    Status: 'Diajukan',
    Giliran: 'Kabid, s.d. 24 Nov 09.15',
    'Batas Waktu': '24/11/2026 09.15',
    'Disposisi Kepala Dinas': '24/11/2026 09.00',
    Pesan: expect.stringContaining('“Disposisikan ke Kabid” dicatat. (24 Nov'),
  });
  expect((await desk.rows('Riwayat')).at(-1)).toMatchObject({
    Langkah: 'Disposisikan ke Kabid',
    Oleh: `Sri Wahyuni (Kepala Dinas, ${PEOPLE.head})`,
    Isi: 'Mohon dilayani',
  });
  // The mail that waited for the day never leaves, and the Kabid goes on as ever.
  await desk.at('2026-11-25T09:00:00+07:00');
  expect(await sent()).toEqual([...ASKED, GIVEN]);
  await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
  expect((await desk.mails(FIRST)).at(-1)?.text).toContain('Isi disposisi dari Sri Wahyuni: Mohon dilayani');
});

it('enters no letter: the page for that shows him no form', async () => {
  await desk.visit('/exec?page=meja', { page: 'meja', alamat: PEOPLE.head });
  const page = await desk.visit(`${await deskLink(desk, PEOPLE.head)}&page=catat`);
  expect([page.html.includes('<form'), page.text.includes('Belum dicatat: itu tindakan Kabid')]).toEqual([false, true]);
});

it('goes to the Kabid by itself where he is silent for a working day', async () => {
  await desk.at('2026-11-25T08:05:00+07:00');
  expect(await sent()).toEqual(ASKED);
  const first = await desk.row(FIRST);
  expect([first.Giliran, first['Batas Waktu']]).toEqual(['Kepala Dinas, s.d. 25 Nov 08.12', '25/11/2026 08.12']);
  await desk.at('2026-11-25T08:25:00+07:00');
  expect(await sent()).toEqual([...ASKED, `${PEOPLE.kabid} Mohon disposisi`]);
  // Whoever looks a week later reads who has it, and since when it is late.
  await desk.at('2026-12-02T08:05:00+07:00');
  expect((await desk.row(FIRST)).Giliran).toBe('Kabid, s.d. 25 Nov 08.27');
});
