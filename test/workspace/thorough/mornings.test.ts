// The mails that no step sends, in the product: the digest at 07.30, and what becomes of mails where people and kills disturb them.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ExecutionRecord } from '../../../packages/local-workspace/src/facade.ts';
import { errorsOf, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';

const NUMBER = 'PC-2026-0001';
const APPLICANT = 'dewi.kartika@smkn4.example';

let desk: TestDesk;
let seen = new Set<string>();
let ran: ExecutionRecord[] = [];

/** Moves the clock; the night and the hour before are not left out, or the desk would take its automation for dead. */
async function at(...moments: string[]): Promise<void> {
  for (const moment of moments) {
    if (moment.slice(6, 8) === '07') ran.push(...(await desk.at(`2026-${moment.slice(0, 6)}06:50:00+07:00`)));
    ran.push(...(await desk.at(`2026-${moment}:00+07:00`)));
  }
}

/** Mails since the last look: who, and about what. */
async function news(): Promise<string[]> {
  const fresh = (await desk.mails()).filter(({ id }) => !seen.has(id));
  for (const { id } of fresh) seen.add(id);
  return fresh.map(({ to, subject }) => `${to}: ${subject}`);
}

async function lastMail(): Promise<string> {
  const [mail] = (await desk.mails()).slice(-1);
  return (await desk.mail(mail?.id ?? '')).text;
}

beforeEach(async () => {
  desk = installedDesk('2026-11-24T08:00:00+07:00');
  seen = new Set();
  ran = [];
  await at('11-24T08:10');
});

describe('the digest of the morning', () => {
  it('tells whoever has a letter, once a day, on working days only', async () => {
    await desk.submit(PLAIN_ANSWERS);
    await at('11-24T08:30');
    await news();
    await at('11-25T07:20');
    expect(await news()).toEqual([]);
    await at('11-25T07:31');
    expect(await news()).toEqual([`${PEOPLE.kabid}: Pontive Center, Rabu, 25 November 2026: 1 hal menunggu Anda`]);
    const digest = await lastMail();
    expect(digest).toContain(`${NUMBER} SMK Negeri 4 Pontianak, Selasa 8 Des`);
    const [link = ''] = /https:\/\/script\.google\.com\/\S+p=D~\S+/.exec(digest) ?? [];
    expect((await desk.visit(link, null, PEOPLE.kabid)).text).toContain('Anda membuka surat ini sebagai Budi Santoso');
    await at('11-25T07:41', '11-25T09:00', '11-25T13:00', '11-25T23:00', '11-28T07:40', '11-29T07:40');
    expect(await news()).toEqual([]);
    await at('11-30T07:40');
    expect(await news()).toEqual([`${PEOPLE.kabid}: Pontive Center, Senin, 30 November 2026: 1 hal menunggu Anda`]);
    expect(errorsOf(ran)).toEqual([]);
  });

  it.each([
    ['after the first mail, its mark lost', 'SpreadsheetApp.flush', 2, 'lost'],
    ['after the first mail, its mark written', 'SpreadsheetApp.flush', 2, 'applied'],
  ] as const)(
    'killed %s, it is finished by the next sweeps, with at most the mail in flight twice',
    async (_, method, nth, kill) => {
      await desk.submit(PLAIN_ANSWERS);
      await desk.submit({
        ...PLAIN_ANSWERS,
        'Nama Instansi': 'SMA 1',
        'Nomor WhatsApp': '0813-0000-0001',
        Email: '',
        'Tanggal Mulai': '2026-12-09',
      });
      await news();
      desk.workspace.faults.plan({
        at: { function: 'everyTenMinutes_', method, nth },
        effect: { kill },
      });
      await at('11-25T07:31', '11-25T07:41', '11-25T07:51', '11-25T08:11');
      const mails = await news();
      expect(new Set(mails)).toEqual(
        new Set([
          `${PEOPLE.kabid}: Pontive Center, Rabu, 25 November 2026: 2 hal menunggu Anda`,
          `${PEOPLE.kasi}: Pontive Center, Rabu, 25 November 2026: 1 hal menunggu Anda`,
        ]),
      );
      expect(mails.length).toBeLessThanOrEqual(3);
    },
  );

  it('names bad settings to the Admin, while the last good ones stay in force', async () => {
    const rows = (await desk.sheet('Pengaturan')).values;
    const row = rows.findIndex(([first]) => String(first).startsWith('Kapasitas')) + 1;
    await desk.edit('Pengaturan', `B${row}`, 'banyak', 'kasi');
    await at('11-25T07:31');
    expect(await news()).toEqual([`${PEOPLE.admin}: Pontive Center, Rabu, 25 November 2026: 1 hal menunggu Anda`]);
    expect(await lastMail()).toContain(`B${row}`);
  });
});

it('an office that installs in the evening is told of what came overnight the very next morning', async () => {
  desk = installedDesk('2026-11-24T16:30:00+07:00');
  await desk.submit(PLAIN_ANSWERS);
  await news();
  await at('11-25T07:31');
  expect(await news()).toEqual([`${PEOPLE.kabid}: Pontive Center, Rabu, 25 November 2026: 1 hal menunggu Anda`]);
});

describe('mails that cannot leave', () => {
  const outbox = async () => (await desk.rows('Kotak Keluar')).map((row) => [row.Kepada, row.Keadaan, row.Percobaan]);

  /** The first mail of so many executions cannot leave, nor the second of so many. */
  it('a spent quota costs no attempt; when it is back the most urgent leaves first', async () => {
    desk.workspace.leaveQuota('mail recipients', 0);
    const [submitted] = await desk.submit(PLAIN_ANSWERS);
    // The first mail that finds it spent speaks for those behind it.
    expect(submitted?.calls['Mail.send']).toBe(1);
    await desk.submit({
      ...PLAIN_ANSWERS,
      'Nama Instansi': 'SMA 1',
      'Nomor WhatsApp': '0813-0000-0001',
      Email: 'sma@x.example',
      'Tanggal Mulai': '2026-11-25',
      'Nomor Surat': '9',
    });
    expect((await outbox()).map(([, state, attempts]) => [state, attempts])).toEqual(
      Array.from({ length: 6 }, () => ['MENUNGGU', '0']),
    );
    await at('11-24T08:40');
    expect(await news()).toEqual([]);
    const head = async () => (await desk.sheet('Permohonan')).notes.A1 ?? '';
    expect(await head()).toContain('Kuota email hari ini habis.');
    desk.workspace.leaveQuota('mail recipients', 100);
    await at('11-24T09:01');
    const subjects = (await news()).map((mail) =>
      mail
        .split(': ')[1]
        ?.replace(/^PC-\d+-\d+ /, '')
        .replace(/^(SANGAT SEGERA, mohon) .*/, '$1'),
    );
    expect(subjects).toEqual([
      'SANGAT SEGERA, mohon',
      'SANGAT SEGERA',
      'SANGAT SEGERA',
      'Mohon disposisi',
      'Tanda terima (belum persetujuan)',
      'Tanda terima (belum persetujuan)',
    ]);
    expect(await head()).toBe('');
  });

  it.each([
    ['sorts the outbox by recipient', () => desk.workspace.sheets.sort('Kotak Keluar', { column: 4 }, PEOPLE.owner)],
    ['inserts a row above', () => desk.workspace.sheets.insertRows('Kotak Keluar', { before: 2 }, PEOPLE.owner)],
  ])(
    'somebody %s while the first mail leaves: each mail is marked in its own row, and none leaves twice',
    async (_, hands) => {
      await desk.submit({
        ...PLAIN_ANSWERS,
        'Nama Instansi': 'SMA 1',
        'Nomor WhatsApp': '0813-0000-0001',
        Email: 'z@sma1.example',
        'Nomor Surat': '9',
        'Tanggal Mulai': '2026-12-10',
      });
      await news();
      desk.workspace.faults.plan({ at: { method: 'Mail.send' }, effect: { meanwhile: () => void hands() } });
      await desk.submit(PLAIN_ANSWERS);
      await at('11-24T08:22', '11-24T09:22');
      expect(await news()).toEqual([
        `${APPLICANT}: Tanda terima (belum persetujuan): kunjungan Selasa, 8 Desember 2026 pukul 09.00 (${NUMBER.replace('1', '2')})`,
        `${PEOPLE.kabid}: ${NUMBER.replace('1', '2')} Mohon disposisi: SMK Negeri 4 Pontianak, Selasa 8 Des`,
      ]);
      expect((await outbox()).filter(([to]) => to !== '').map(([, state]) => state)).toEqual(
        new Array(4).fill('SELESAI'),
      );
    },
  );
});
