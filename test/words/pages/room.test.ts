// What another time costs in the queue, as its applicant reads it before they choose one.
import { expect, it } from 'vitest';
import { costWords } from '../../../src/words/pages/room.ts';

const costs = (status: Parameters<typeof costWords>[0]['status']) =>
  costWords({ status, queuedSince: '2026-11-24T08:12:00+07:00' });

it('who is asked keeps their place, whatever they are asked; nobody is said to have been asked for a time', () => {
  expect(costs('AWAITING_APPLICANT')).toContain('tidak mengubah tempat Anda dalam urutan');
  expect(costs('AWAITING_APPLICANT')).not.toContain('meminta Anda memilih waktu');
  expect(costs('FORWARDED')).toContain('masuk antrean lagi');
  expect(costs('SCHEDULED')).toContain('hanya dapat dipersingkat');
});
