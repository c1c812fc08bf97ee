// The mails that no step sends, in the product: the digest at 07.30, and what becomes of mails where people and kills disturb them.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ExecutionRecord } from '../../../packages/local-workspace/src/facade.ts';
import { APPLICANT, FIRST, formOf, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';

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

beforeEach(async () => {
  desk = installedDesk('2026-11-24T08:00:00+07:00');
  seen = new Set();
  ran = [];
  await at('11-24T08:10');
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

  it.each([
    ['sorts the outbox by recipient', () => desk.workspace.sheets.sort('Kotak Keluar', { column: 4 }, PEOPLE.owner)],
    ['inserts a row above', () => desk.workspace.sheets.insertRows('Kotak Keluar', { before: 2 }, PEOPLE.owner)],
  ])(
    'somebody %s while the first mail leaves: each mail is marked in its own row, and none leaves twice',
    async (_, hands) => {
      await desk.submit(formOf('SMA 1', '2026-12-10'));
      await news();
      desk.disturb({ method: 'Mail.send' }, () => hands());
      await desk.submit(PLAIN_ANSWERS);
      await at('11-24T08:22', '11-24T09:22');
      expect(await news()).toEqual([
        `${APPLICANT}: Tanda terima (belum persetujuan): kunjungan Selasa, 8 Desember 2026 pukul 09.00 (${FIRST.replace('1', '2')})`,
        `${PEOPLE.kabid}: ${FIRST.replace('1', '2')} Mohon disposisi: SMK Negeri 4 Pontianak, Selasa 8 Des`,
      ]);
      expect((await outbox()).filter(([to]) => to !== '').map(([, state]) => state)).toEqual(
        new Array(4).fill('SELESAI'),
      );
    },
  );
});
