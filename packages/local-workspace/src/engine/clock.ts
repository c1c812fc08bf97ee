// The workspace's time: frozen at an instant, or the real time, moved by sleeps either way.
import { told } from '../model/refusal-words.ts';
import { BadRequest } from './refusals.ts';

/** @returns milliseconds since 1970 UTC @throws BadRequest for text that is no instant */
export function readInstant(iso: string): number {
  const isText = typeof iso === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(Z|[+-]\d{2}:?\d{2})$/.test(iso);
  const at = isText && isDay(iso.slice(0, 10)) ? Date.parse(iso) : Number.NaN;
  if (Number.isNaN(at)) {
    const given = typeof iso === 'string' ? JSON.stringify(iso) : `${iso}`;
    throw new BadRequest(told('NO_INSTANT', { given }));
  }
  return withinReach(at);
}

/** Whether the calendar has a day: `Date.parse` takes 30 February for 2 March. */
function isDay(date: string): boolean {
  return new Date(`${date}T00:00:00Z`).getUTCDate() === Number(date.slice(8));
}

const FIRST = Date.UTC(1970, 0, 1);
const LAST = Date.UTC(9999, 0, 1);

/** @returns the instant itself @throws BadRequest outside 1970–9998, where dates are not written with four digits, or not at all */
export function withinReach(at: number): number {
  if (at >= FIRST && at < LAST) return at;
  throw new BadRequest(told('CLOCK_REACH'));
}

/** @returns milliseconds of an ISO 8601 duration of weeks, days, hours, minutes, seconds @throws BadRequest */
export function readDuration(text: string): number {
  const match = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
  if (!match || text.endsWith('P') || text.endsWith('T'))
    throw new BadRequest(told('NO_DURATION', { given: JSON.stringify(text) }));
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((each) => Number(each ?? 0));
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}

/** A clock; `sleep` moves it on in both modes, so that a script that waits for a time gets there. */
export class Clock {
  private frozenAt: number | undefined;
  private ahead = 0;

  constructor(frozenAt?: number) {
    this.frozenAt = frozenAt;
  }

  get frozen(): boolean {
    return this.frozenAt !== undefined;
  }

  /** @returns milliseconds since 1970 UTC */
  now(): number {
    return this.frozenAt ?? Date.now() + this.ahead;
  }

  freeze(at: number): void {
    this.frozenAt = at;
  }

  release(): void {
    this.frozenAt = undefined;
    this.ahead = 0;
  }

  sleep(milliseconds: number): void {
    if (this.frozenAt === undefined) this.ahead += milliseconds;
    else this.frozenAt += milliseconds;
  }
}
