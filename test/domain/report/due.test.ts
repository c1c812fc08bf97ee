// What is to be done first: the letters that are late, as the report counts them, and the events of today.
import { expect, it } from 'vitest';
import { dueNow } from '../../../src/domain/report/due.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import { aRequest } from '../requests.ts';

const NOW = '2026-12-08T08:40:00+07:00';
const on = (startDate: string, endDate = startDate) => ({ startDate, endDate });

it('counts what is late and open, whoever has it, and what is expected today', () => {
  const late = { dueAt: '2026-12-08T08:39:00+07:00' };
  expect(
    dueNow(
      [
        aRequest({ status: 'FORWARDED', ...late }),
        aRequest({ status: 'AWAITING_APPLICANT', ...late }),
        aRequest({ status: 'SUBMITTED', dueAt: NOW }),
        aRequest({ status: 'REJECTED', ...late }),
        aRequest({ status: 'SCHEDULED', ...late, ...on('2026-12-01') }),
        ...['PC-2026-0021', 'PC-2026-0022'].map((number) =>
          aRequest({ number, status: 'FORWARDED', ...late, marks: { ...NO_MARKS, sessionOf: 'PC-2026-0021' } }),
        ),
        aRequest({ status: 'SCHEDULED', dueAt: null, ...on('2026-12-08') }),
        aRequest({ status: 'READY', dueAt: null, ...on('2026-12-07', '2026-12-09') }),
        aRequest({ status: 'COMPLETED', dueAt: null, ...on('2026-12-08') }),
        aRequest({ status: 'SCHEDULED', dueAt: null, ...on('2026-12-09') }),
      ],
      NOW,
    ),
  ).toEqual({ late: 3, today: 2 });
});
