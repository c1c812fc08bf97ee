// What the clauses of the port Register are carried out with: the hands around its rows, and two requests.
import type { Register } from '../../src/app/ports/register.ts';
import type { Change } from '../../src/domain/commands/decision.ts';
import type { BookingRequest } from '../../src/domain/request/request.ts';
import { holderIn } from '../../src/domain/request/status.ts';
import { ACTION_WORDS } from '../../src/words/sheet/choices.ts';
import type { RegisterColumn } from '../../src/words/sheet/columns.ts';
import { aRequest } from '../domain/requests.ts';
import { SETTINGS } from '../pages/office.ts';
import { AT, FIRST, SECOND } from './examples.ts';

export interface RegisterBench {
  /** The register as the next execution finds it. */
  open(): Register;
  /** Somebody types into a cell of a request's row. */
  type(number: string, column: RegisterColumn, text: string): void;
  /** Somebody types a row of their own below the others. */
  typeRow(cells: Readonly<Partial<Record<RegisterColumn, string>>>): void;
  /** What a cell of a row of the sheet shows. */
  shows(row: number, column: RegisterColumn): string;
  /** Somebody copies the row that shows a number to the end. */
  copy(number: string): void;
  /** Somebody turns the rows around. */
  turnAround(): void;
  /** Somebody deletes the row that shows a number. */
  takeOut(number: string): void;
  /** Somebody deletes the tab. */
  loseTab(): void;
}

export const THIRD = 'PC-2026-0003';
export const UNKNOWN_NUMBER = 'PC-2026-0099';

export function changeTo(after: BookingRequest, given: Partial<Change> = {}): Change {
  return { before: null, after, findings: [], alternatives: [], message: null, ...given };
}

export const TENTH = { startDate: '2026-12-10', endDate: '2026-12-10' };
export const ONE = aRequest({ number: FIRST, responseId: 'r-1', email: 'dewi@smkn4.example', phone: '0812-0000-0001' });
export const TWO = aRequest({
  number: SECOND,
  startTime: '13:00',
  endTime: '15:00',
  equipment: ['Mikrofon', 'Internet'],
});
export const FORWARDED = { ...ONE, revision: 2, status: 'FORWARDED', holder: holderIn('FORWARDED') } as const;
export const RECORDED = { code: 'RECORDED', action: 'FORWARD', at: AT } as const;
export const OFFERED = { date: '2026-12-14', from: '09:00', to: '11:00' };

export const FORWARD = ACTION_WORDS.FORWARD;
export const FULL_ROW = {
  kind: 'Kunjungan',
  institution: 'Karang Taruna',
  startDate: '10/12/2026',
  startTime: '08.00',
  endTime: '09.00',
};

/** A register with two requests in it; as another execution wrote them. */
export function withTwo({ open }: RegisterBench, given: Partial<Change> = {}): void {
  const register = open();
  register.read();
  register.write([changeTo(ONE, given), changeTo(TWO)], SETTINGS);
}

/** The register of a new execution, which has read the tab. */
export function readAgain({ open }: RegisterBench): Register {
  const register = open();
  register.read();
  return register;
}

export const numbers = (rows: readonly { readonly number: string }[]) => rows.map(({ number }) => number);

/** What stands in `Tindakan`, `Isi Disposisi/Keterangan` and `Pesan` of a row. */
export const said = ({ shows }: RegisterBench, row: number) =>
  (['action', 'text', 'message'] as const).map((column) => shows(row, column));
