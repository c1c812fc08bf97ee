// Thirty forms of strangers in one moment: one line for the Kabid, who puts the rest aside by one tap.
import { beforeAll, expect, it } from 'vitest';
import { CROWD, cellsOfCrowd, crowd } from './crowd-of-forms.ts';
import { errorsOf, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from './desk.ts';
import { deskLink } from './links.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = installedDesk('2026-11-24T08:12:05+07:00');
  expect(errorsOf(crowd(desk.workspace, CROWD))).toEqual([]);
  for (const alamat of [PEOPLE.kabid, PEOPLE.kasi]) await desk.visit('/exec?page=meja', { page: 'meja', alamat });
});

const open = async (email: string) => desk.visit(await deskLink(desk, email));
/** What the form sends that the page shows for thirty. */
const fromDeskOf = async (email: string) => ({
  p: new URL(await deskLink(desk, email)).searchParams.get('p') ?? '',
  abaikan: 'PC-2026-0030',
});
const counted = (status: string) => cellsOfCrowd(desk.workspace, 'Status').filter((each) => each === status).length;

it('the Kabid sees them as one line; the Kasi does not', async () => {
  expect((await open(PEOPLE.kabid)).text).toContain(
    '20 formulir dari pengirim yang belum dikenal (PC-2026-0011–PC-2026-0030)',
  );
  expect((await open(PEOPLE.kasi)).text).not.toContain('belum dikenal');
});

it('nobody else puts them aside', async () => {
  expect((await desk.visit('/exec', await fromDeskOf(PEOPLE.kasi))).text).toContain(
    'hanya Kabid yang mengabaikan semuanya',
  );
  expect(counted('Diajukan')).toBe(CROWD);
});

it('one tap puts aside what the page showed: neither the first ten, nor what was passed on, nor what came since', async () => {
  const page = await open(PEOPLE.kabid);
  expect(page.text).toContain('Abaikan 20 formulir');
  await desk.choose('PC-2026-0012', 'Disposisikan ke Kasi', 'kabid');
  await desk.submit(PLAIN_ANSWERS);
  const mails = (await desk.mails()).length;
  const done = await desk.visit('/exec', await fromDeskOf(PEOPLE.kabid));
  expect(done.text).toContain('19 formulir diabaikan.');
  expect([counted('Diabaikan'), counted('Didisposisikan'), counted('Diajukan')]).toEqual([19, 1, 10]);
  expect((await desk.row('PC-2026-0031')).Status).toBe('Diajukan');
  expect((await desk.mails()).length).toBe(mails);
  const steps = (await desk.rows('Riwayat')).filter(({ Langkah }) => Langkah === 'Abaikan');
  expect(steps.map(({ Oleh }) => String(Oleh))).toEqual(Array(19).fill(expect.stringContaining('Budi Santoso')));
  expect(desk.failures()).toEqual([]);
});
