// Faults that a test plans: at a call of an execution an error, a kill, or something that happens meanwhile.
import type { Fault, FaultEffect } from '../../facade.ts';

/** Where an execution is when it calls. */
export interface CallPlace {
  readonly function: string;
  readonly method: string;
  /** How many bridge calls the execution has made, this one counted. */
  readonly call: number;
  /** How many of this method, this one counted. */
  readonly nth: number;
}

export class FaultPlan {
  private faults: { fault: Fault; left: number }[] = [];

  plan(...faults: Fault[]): void {
    for (const fault of faults) this.faults.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.faults = [];
  }

  pending(): Fault[] {
    return this.faults.map((each) => each.fault);
  }

  /** @returns the effects that strike at this call, in the order planned; each is used up */
  strike(place: CallPlace): FaultEffect[] {
    if (this.faults.length === 0) return [];
    const struck = this.faults.filter(({ fault }) => meets(fault, place));
    for (const each of struck) each.left -= 1;
    this.faults = this.faults.filter((each) => each.left > 0);
    return struck.map((each) => each.fault.effect);
  }
}

/** A method such as `Calendar.*` means every call of a service. A method alone means its first call; neither call nor method, the first call of all. */
function meets({ at }: Fault, place: CallPlace): boolean {
  if (at.function !== undefined && at.function !== place.function) return false;
  if (at.method?.endsWith('.*'))
    return place.method.startsWith(at.method.slice(0, -1)) && (at.call ?? place.call) === place.call;
  if (at.method !== undefined && at.method !== place.method) return false;
  if (at.call !== undefined) return at.call === place.call && (at.nth === undefined || at.nth === place.nth);
  return at.method === undefined ? place.call === (at.nth ?? 1) : place.nth === (at.nth ?? 1);
}
