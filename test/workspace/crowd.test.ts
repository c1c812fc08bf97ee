// Thirty people send the form in one moment, within the limits that an office is given at first.
import { expect, it } from 'vitest';
import { numberAt } from '../../build/full-desk.ts';
import { CROWD, cellsOfCrowd, crowd, emailAt, mailsTo } from './crowd-of-forms.ts';
import { errorsOf, installedDesk, PEOPLE } from './desk.ts';

it('with the limits as they are set at first, fifteen strangers are receipted and the Kabid is told of the others once', async () => {
  const desk = installedDesk('2026-11-24T08:12:05+07:00', 'consumer');
  const { workspace } = desk;
  expect(errorsOf(crowd(workspace, CROWD))).toEqual([]);
  expect(cellsOfCrowd(workspace, 'No.')).toEqual(Array.from({ length: CROWD }, (_, index) => numberAt(index)));
  const receipts = Array.from({ length: CROWD }, (_, index) => mailsTo(workspace, emailAt(index)));
  // A consumer account sends a hundred mails a day, and forty are kept for the office's own steps.
  expect([...receipts].sort()).toEqual([...new Array(15).fill(0), ...new Array(15).fill(1)]);
  const many = (await desk.mails()).filter(({ subject }) => subject.includes('Banyak permohonan masuk'));
  expect(many.map(({ to }) => to)).toEqual([[PEOPLE.kabid]]);
  const told = cellsOfCrowd(workspace, 'Pesan').filter((words) => words.includes('Tanda terima tidak dikirim'));
  expect(told).toHaveLength(15);
});
