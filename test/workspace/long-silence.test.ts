// A step that was killed after `Riwayat`, on a desk whose jobs then rest for long: its mails leave all the same.
import { expect, it } from 'vitest';
import { APPLICANT, desperateDesk, errorsOf, PEOPLE, PLAIN_ANSWERS, type TestDesk } from './desk.ts';

const ANSWERS = { ...PLAIN_ANSWERS, 'Tanggal Mulai': '2027-03-02' };

function switchJobs(desk: TestDesk, disabled: boolean): void {
  for (const { uid } of desk.workspace.triggers()) desk.workspace.disableTrigger(uid, disabled);
}

const readers = async (desk: TestDesk, number: string) => (await desk.mails(number)).flatMap(({ to }) => to).sort();

/** A form comes in and is killed when `Riwayat` is written; then nothing runs until that day. */
async function killedAndSilent(until: string): Promise<TestDesk> {
  const desk = desperateDesk('2026-11-24T08:12:05+07:00');
  // The first night has removed old work from the outbox.
  await desk.at('2026-11-25T08:00:00+07:00');
  desk.disturb({ function: 'onFormSubmitted_', method: 'Range.setValues', nth: 2 }, { kill: 'applied' });
  await desk.submit(ANSWERS);
  expect(desk.workspace.faults.pending()).toEqual([]);
  expect((await desk.rows('Riwayat')).map(({ 'No.': No }) => No)).toEqual(['PC-2026-0001']);
  expect([await desk.rows('Permohonan'), await desk.mails()]).toEqual([[], []]);
  switchJobs(desk, true);
  await desk.at(until);
  switchJobs(desk, false);
  return desk;
}

it.each([
  ['after a day', '2026-11-26T08:00:00+07:00', '2026-11-26T09:30:00+07:00'],
  ['after 32 days', '2026-12-27T08:00:00+07:00', '2026-12-27T09:30:00+07:00'],
  ['after 90 days, where the night is the first to run', '2027-02-22T23:30:00+07:00', '2027-02-23T08:30:00+07:00'],
])('both mails of a killed step leave, %s', async (_, until, later) => {
  const desk = await killedAndSilent(until);
  expect(errorsOf(await desk.at(later))).toEqual([]);
  expect((await desk.row('PC-2026-0001')).Status).toBe('Diajukan');
  expect(await readers(desk, 'PC-2026-0001')).toEqual([APPLICANT, PEOPLE.kabid].sort());
});
