// Every count of a year is the same in the tab, on the page, in the mailed paper, the printed register and the berita acara.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { registerOf } from '../../../src/domain/print/lists.ts';
import { countsOf } from '../../../src/domain/report/figures.ts';
import { annualReport } from '../../../src/domain/report/model.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { slotsOf } from '../../../src/domain/request/room-time.ts';
import { REQUEST_KINDS, STATUSES } from '../../../src/domain/vocabulary.ts';
import { mailedReport } from '../../../src/pages/print/mailed-report.tsx';
import { minutesPaper } from '../../../src/pages/print/minutes-paper.tsx';
import { reportPaper } from '../../../src/pages/print/report/body.tsx';
import { reportTabPage } from '../../../src/pages/print/report/tab.ts';
import { registerPaper } from '../../../src/pages/print/table-paper.tsx';
import { pageCellWords } from '../../../src/words/print/columns.ts';
import { OPEN } from '../../../src/words/print/paper.ts';
import { aRequest, HOURS } from '../../domain/requests.ts';
import { runs } from '../../runs.ts';
import { OFFICE } from '../office.ts';
import { yearPage } from './year-page.ts';

const day = fc.constantFrom('2026-01-05', '2026-03-10', '2026-11-30', '2026-12-31', '2027-01-04', '2025-12-31');
const request = fc
  .record({
    kind: fc.constantFrom(...REQUEST_KINDS),
    status: fc.constantFrom(...STATUSES),
    sent: day,
    receivedOn: fc.option(day),
    startDate: day,
    people: fc.option(fc.nat({ max: 1500 })),
  })
  .map(({ sent, people, startDate, ...given }) => {
    const plain = aRequest({ ...given, startDate, endDate: startDate, submittedAt: `${sent}T08:00:00+07:00` });
    const attended = given.status === 'COMPLETED' ? [{ date: startDate, people }] : [];
    return { ...plain, marks: { ...plain.marks, attended } };
  });
const requests = fc
  .array(request, { maxLength: 12 })
  .map((all) => all.map((each, index) => ({ ...each, number: `PC-2026-${1000 + index}` })));

/** The cells of each row of all tables, as text. */
const rowsIn = (html: string) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '')),
  );
const ADMIN = { role: 'ROOM_ADMIN', deputy: null, name: 'Rudi Hartono' } as const;
const BESIDE = { office: OFFICE, ways: [] };
const slotOf = (request: BookingRequest) => slotsOf(request, HOURS)[0] ?? null;

const numberOf = (cell: unknown) => Number(String(cell).replace(/\./g, ''));

/** Received, held and present, as rows of cells say. */
function told(rows: readonly (readonly unknown[])[]) {
  const figure = (name: string) => numberOf(rows.find(([first]) => String(first).split(':')[0] === name)?.[1]);
  const sums = rows.find(([first], index) => first === 'Jumlah' && index > 0) ?? [];
  const held = rows.filter((cells) => /^PC-/.test(String(cells[0])) && cells.includes('Terlaksana')).length;
  const heads = (...names: readonly string[]) =>
    rows.find((cells) => names.every((name) => cells.includes(name))) ?? [];
  const months = heads('Bulan', 'Kunjungan terlaksana');
  const month = (name: RegExp) => sums.filter((_, place) => name.test(String(months[place]))).map(numberOf);
  const outcomes = rows.filter((cells) => cells.length >= 9 && /^(?:Kunjungan|Peminjaman)$/.test(String(cells[0])));
  const outcome = (name: string) =>
    outcomes.reduce((sum, cells) => sum + numberOf(cells[heads('Jenis', 'Masuk').indexOf(name)]), 0);
  const came = heads('No.', 'Peserta hadir').indexOf('Peserta hadir');
  const used = rows.find(([first]) => String(first).startsWith('Jam terpakai'))?.[1];
  return {
    outcomes: ['Masuk', 'Ditolak', 'Dibatalkan'].map(outcome),
    used,
    came: new Map(rows.filter(([first]) => /^PC-/.test(String(first))).map((cells) => [String(cells[0]), cells[came]])),
    figures: ['Permohonan masuk', 'Terlaksana', 'Peserta hadir'].map(figure),
    months: [/^Permohonan /, / terlaksana$/, /^Peserta hadir /].map((name) =>
      month(name).reduce((sum, figure) => sum + figure, 0),
    ),
    held,
  };
}

it('over random years', () => {
  fc.assert(
    fc.property(requests, (all) => {
      const page = yearPage(all);
      const tab = told(reportTabPage(page).rows.map(({ cells }) => cells.map(pageCellWords)));
      const [received, held] = tab.figures;
      expect(tab.months).toEqual(tab.figures);
      expect(tab.held).toBe(held);
      for (const html of [reportPaper(page, OFFICE), mailedReport(page, OFFICE)])
        expect(told(rowsIn(html))).toEqual(tab);
      const { rejected, cancelled } = countsOf(annualReport(2026, all, HOURS));
      expect(tab.outcomes).toEqual([received, rejected, cancelled]);
      const choice = { period: '2026', kind: null };
      const register = registerPaper({ ...BESIDE, choice, requests: registerOf(all, choice) });
      for (const [number, came] of tab.came) {
        const request = all.find((each) => each.number === number) ?? aRequest();
        const minutes = minutesPaper({
          ...BESIDE,
          request,
          slot: slotOf(request),
          damages: [],
          admin: ADMIN,
        });
        const [, counted] = /Peserta hadir<.dt><dd>(.*?)<.dd>/.exec(minutes) ?? [];
        if (request.status === 'COMPLETED' && Number(came) !== 0)
          expect(counted).toBe(/\d/.test(String(came)) ? `${came} orang` : OPEN);
      }
      expect(numberOf(/semua jenis: ([\d.]+) permohonan/.exec(register)?.[1])).toBe(received);
    }),
    runs(100),
  );
});
