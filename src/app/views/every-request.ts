// All requests, for pages and papers that show many of them.
import type { BookingRequest } from '../../domain/request/request.ts';
import type { Desk } from '../ports/desk.ts';

/** Reads the register once; rows that cannot be read count as last recorded. */
export function everyRequest({ register, history }: Pick<Desk, 'register' | 'history'>): readonly BookingRequest[] {
  const { requests, unreadable } = register.read();
  if (unreadable.length === 0) return requests;
  const recorded = history.latest(unreadable.map(({ number }) => number));
  return [...requests, ...[...recorded.values()].map(({ change }) => change.after)];
}
