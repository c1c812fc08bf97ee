// What another time costs in the queue, as its applicant reads it before they choose one.
import { expect, it } from 'vitest';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import { costWords } from '../../../src/words/pages/room.ts';

const costs = (status: Parameters<typeof costWords>[0]['status']) =>
  costWords({ status, marks: NO_MARKS, queuedSince: '2026-11-24T08:12:00+07:00' });

it('the queue begins anew for whoever was offered no other time', () => {
  expect(costs('AWAITING_APPLICANT')).toContain('masuk antrean lagi');
  expect(costs('SCHEDULED')).toContain('hanya dapat dipersingkat');
});
