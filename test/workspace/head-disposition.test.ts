// A Kepala Dinas with an address: asked first, by one mail and one tap, and no letter waits for him longer than a day.
import { beforeEach, describe, expect, it } from 'vitest';
import { errorsOf, installedDesk, oneRequest, PEOPLE, PLAIN_ANSWERS, type TestDesk } from './desk.ts';
import { deskLink, linkTo, send } from './links.ts';

const NUMBER = 'PC-2026-0001';
const APPLICANT = String(PLAIN_ANSWERS.Email);
const WAITING = 'Kepala Dinas, s.d. 25 Nov 08.12, lalu Kabid';

let desk: TestDesk;
beforeEach(async () => {
  desk = installedDesk('2026-11-24T08:12:05+07:00');
  await desk.edit('Tim Pengelola', 'C2', PEOPLE.head, 'owner');
});

/** "kabid@… Mohon disposisi", in the order of sending. */
async function sent(number = NUMBER): Promise<string[]> {
  return (await desk.mails(number)).map(
    ({ to, subject }) => `${to} ${subject.replace(`${number} `, '').split(':')[0]}`,
  );
}
async function textTo(address: string): Promise<string> {
  const mails = (await desk.mails(NUMBER)).filter(({ to }) => to.includes(address));
  return (await desk.mail(mails.at(-1)?.id ?? '')).text;
}
const page = async (address: string) => desk.visit(await linkTo(desk, NUMBER, address));
const ASKED = [`${APPLICANT} Tanda terima (belum persetujuan)`, `${PEOPLE.head} Mohon disposisi`];
const TO_KABID = `${PEOPLE.kabid} Mohon disposisi`;
const GIVEN = `${PEOPLE.kabid} Disposisi Kepala Dinas`;

/** He opens the link of his mail and taps the button. */
async function tap(text = '', address: string = PEOPLE.head) {
  return send(desk, await linkTo(desk, NUMBER, address), { step: 'GIVE_DISPOSITION', text });
}

describe('a form where there is a Kepala Dinas with an address', () => {
  it('is laid before him: one mail, his page with one button, and the row says where it lies', async () => {
    expect(errorsOf(await desk.submit(PLAIN_ANSWERS))).toEqual([]);
    expect(await sent()).toEqual(ASKED);
    expect(await desk.row(NUMBER)).toMatchObject({
      Status: 'Diajukan',
      Giliran: WAITING,
      'Batas Waktu': '25/11/2026 08.27',
    });
    const mail = await textTo(PEOPLE.head);
    expect(mail).toContain('Tanpa disposisi sampai Rabu, 25 November 2026 pukul 08.12 WIB, surat ini diteruskan');
    expect(mail).toContain('pilih “Disposisikan ke Kabid”; isinya boleh kosong');
    const { html } = await page(PEOPLE.head);
    expect([...html.matchAll(/name="step" value="(\w+)"/g)].map(([, step]) => step)).toEqual(['GIVE_DISPOSITION']);
    expect((await page(APPLICANT)).text).toContain('Menunggu disposisi Kepala Dinas');
  });

  it('goes on by his tap: the Kabid is mailed at once with his words, the column is filled, the minutes run', async () => {
    await desk.submit(PLAIN_ANSWERS);
    await desk.at('2026-11-24T09:00:05+07:00');
    const { text } = await tap('Mohon dilayani');
    expect(text).toContain('“Disposisikan ke Kabid” sudah dicatat.');
    expect(text).toContain('Surat kini berada pada Kabid.');
    expect(await sent()).toEqual([...ASKED, GIVEN]);
    const mail = await textTo(PEOPLE.kabid);
    expect(mail).toContain('Kepala Dinas mendisposisikan surat permohonan kunjungan');
    expect(mail).toContain('Isi disposisi dari Sri Wahyuni: Mohon dilayani');
    expect(mail).toContain('pilih “Disposisikan ke Kasi”');
    expect(await desk.row(NUMBER)).toMatchObject({
      Status: 'Diajukan',
      Giliran: 'Kabid, s.d. 24 Nov 09.15',
      'Batas Waktu': '24/11/2026 09.15',
      'Disposisi Kepala Dinas': '24/11/2026 09.00',
      Pesan: expect.stringContaining('“Disposisikan ke Kabid” dicatat. (Sri Wahyuni, '),
    });
    expect((await desk.rows('Riwayat')).at(-1)).toMatchObject({
      Langkah: 'Disposisikan ke Kabid',
      Oleh: `Sri Wahyuni (Kepala Dinas, ${PEOPLE.head})`,
      Isi: 'Mohon dilayani',
    });
    // The mail that waited for the day never leaves, and the Kabid goes on as ever.
    await desk.at('2026-11-25T09:00:00+07:00');
    expect((await sent()).filter((mail) => mail === TO_KABID)).toEqual([]);
    await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
    expect((await desk.row(NUMBER)).Status).toBe('Didisposisikan');
  });

  it('on which he is silent for a working day goes to the Kabid by itself', async () => {
    await desk.submit(PLAIN_ANSWERS);
    await desk.at('2026-11-25T08:05:00+07:00');
    expect(await sent()).toEqual(ASKED);
    const digests = (await desk.mails('Pontive Center, ')).map(({ to }) => to[0]);
    expect([digests.includes(PEOPLE.head), digests.includes(PEOPLE.kabid)]).toEqual([true, false]);
    expect((await desk.visit(await deskLink(desk, PEOPLE.head))).text).toContain('SMK Negeri 4');
    await desk.at('2026-11-25T08:25:00+07:00');
    expect(await sent()).toEqual([...ASKED, TO_KABID]);
    expect((await page(PEOPLE.kabid)).text).toContain('Diajukan · Kabid sejak 25/11/2026 08.12');
    // Late he may still do it; it starts the minutes.
    await tap();
    expect(await sent()).toEqual([...ASKED, TO_KABID, GIVEN]);
    expect((await desk.row(NUMBER)).Giliran).toBe('Kabid, s.d. 25 Nov 08.40');
  });
});

describe('around it', () => {
  it('no row offers it, nor is it anybody else’s; by the sheet he may take it where Google names him', async () => {
    await desk.submit(PLAIN_ANSWERS);
    const cells = Object.entries(await desk.row(NUMBER)).filter(([title]) => title.startsWith('Langkah '));
    expect(cells[0]?.[1]).toBe('Disposisikan ke Kasi');
    expect(cells.map(([, step]) => step)).not.toContain('Disposisikan ke Kabid');
    await desk.choose(NUMBER, 'Disposisikan ke Kabid', 'kabid');
    expect((await desk.row(NUMBER)).Pesan).toContain('itu tindakan Kepala Dinas.');
    await desk.choose(NUMBER, 'Disposisikan ke Kabid', 'head');
    expect((await desk.row(NUMBER)).Pesan).toContain('“Disposisikan ke Kabid” dicatat. (Sri Wahyuni, ');
  });

  it('an editor whom Google does not name cannot act for him', async () => {
    desk = installedDesk('2026-11-24T08:12:05+07:00', 'consumer');
    await desk.edit('Tim Pengelola', 'C2', PEOPLE.head, 'owner');
    await desk.submit(PLAIN_ANSWERS);
    await desk.choose(NUMBER, 'Disposisikan ke Kabid', 'head');
    expect(await desk.row(NUMBER)).toMatchObject({ Giliran: WAITING, 'Disposisi Kepala Dinas': '' });
  });
});

describe('where nobody records a disposition', () => {
  const MISSING = 'Disposisi Kepala Dinas belum dicatat';
  beforeEach(async () => {
    desk = await oneRequest();
  });

  it('the letter that went on without it warns, until it is recorded', async () => {
    await desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
    expect((await desk.row(NUMBER))['Perlu Perhatian']).toBe(MISSING);
    // Who has it now can do nothing about it there: it stands in the fold of the letter, and not before the question.
    expect((await page(PEOPLE.kasi)).html.split(MISSING)).toHaveLength(2);
    expect((await page(PEOPLE.kasi)).html).toContain(`</dl><p>${MISSING}</p></details>`);
    await desk.type(NUMBER, 'Disposisi Kepala Dinas', '24/11/2026 08.00', 'kabid');
    await desk.at('2026-11-24T08:40:00+07:00');
    expect((await desk.row(NUMBER))['Perlu Perhatian']).toBe('');
  });
});
