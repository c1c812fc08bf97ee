// SOP step 2, "penentuan ulang jadwal": row, refusal and mail name the same other times, on any desk.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlternativeTime } from '../../../src/domain/clash/alternatives.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { waitsForSender } from '../../../src/domain/request/status.ts';
import { runs } from '../../runs.ts';
import { KABID, KASI, mailsOf, PaperDesk, refusalOf, taken } from './paper-desk.ts';
import { wanted } from './random-days.ts';

const WANTS = 'PC-2026-0001';

/** The times that row, refusal and mail name for the last request of a desk, and the row once more after a step. */
function named(desk: PaperDesk, number: string) {
  const cell = rowOf(taken(desk.act(number, 'FORWARD', KABID)), number);
  const refusal = refusalOf(desk.act(number, 'APPROVE', KASI, 'Waktu disepakati, tanpa prasmanan'));
  const offer = taken(desk.act(number, 'OFFER_TIMES', KASI, 'Waktunya sudah diminta'));
  const mail = mailsOf(offer).find(({ template }) => template === 'TIMES_OFFERED')?.facts.alternatives;
  const later = taken(desk.act(number, 'RECORD_LETTER', KASI, 'Map 3'));
  return { cell, refusal, mail, offered: rowOf(offer, number), later: rowOf(later, number) };
}

function rowOf(decision: ReturnType<typeof taken>, number: string): readonly AlternativeTime[] | undefined {
  return decision.changes.find(({ after }) => after.number === number)?.alternatives;
}

const spans = (times: readonly AlternativeTime[] = []) =>
  times.map(({ date, endDate, from, to }) => `${date}${endDate ? `..${endDate}` : ''} ${from}-${to}`);

describe('other times of one request', () => {
  it('stay offered in the row though nothing stands in the way of the wanted one', () => {
    const desk = new PaperDesk();
    desk.submit({ letterFile: '' }, 'andi');
    const { mail, later } = named(desk, WANTS);
    expect(spans(later)).toEqual(spans(mail));
    expect(mail).toHaveLength(3);
  });

  it('are the same in row, refusal and mail, whatever others want and the calendar holds', () => {
    const event = fc.record({ day: fc.integer({ min: 7, max: 11 }), hour: fc.integer({ min: 8, max: 14 }) });
    const tries = runs(100);
    let offered = 0;
    fc.assert(
      fc.property(
        fc.array(wanted, { maxLength: 6 }),
        fc.array(event, { maxLength: 3 }),
        wanted,
        (others, events, own: Partial<BookingRequest>) => {
          const desk = new PaperDesk();
          desk.foreign = events.map(({ day, hour }) => {
            const date = `2026-12-${String(day).padStart(2, '0')}`;
            return {
              start: `${date}T${String(hour).padStart(2, '0')}:00`,
              end: `${date}T${String(hour).padStart(2, '0')}:45`,
              title: 'Rapat',
            };
          });
          others.forEach((time, index) => {
            desk.submit(time, `lain${index}`);
          });
          // Without a letter it can never be approved, so that every desk has a refusal.
          desk.submit({ ...own, letterFile: '' }, 'budi');
          const number = `PC-2026-000${others.length + 1}`;
          // Nobody passes on what its sender is asked to mend.
          fc.pre(!waitsForSender(desk.request(number)));
          const { cell, refusal, mail, offered: row, later } = named(desk, number);
          expect([row, later]).toEqual([mail, mail]);
          if (!cell || cell.length === 0) return;
          offered += 1;
          expect(cell).toEqual(mail);
          expect(refusal).toMatchObject({ code: 'BLOCKED', alternatives: cell });
        },
      ),
      tries,
    );
    expect(offered).toBeGreaterThan(tries.numRuns / 10);
  });
});
