// The installable triggers of the project: made, listed and deleted by their creators, found by what they wait for.

import { createHash } from 'node:crypto';
import type { Email, TriggerInfo } from '../../facade.ts';
import { told } from '../../model/refusal-words.ts';
import { ServiceError } from '../../model/service-error.ts';
import type { Documents } from '../store/documents.ts';
import type { TriggerData } from '../store/office-records.ts';
import { nextFiring, scheduleInWords } from './schedule.ts';

const mostPerUser = 20;

export class Triggers {
  private readonly documents: Documents;
  private readonly now: () => number;

  constructor(documents: Documents, now: () => number) {
    this.documents = documents;
    this.now = now;
  }

  private get list(): TriggerData[] {
    return this.documents.office.triggers;
  }

  private set list(triggers: TriggerData[]) {
    this.documents.office.triggers = triggers;
    this.documents.touch('office');
  }

  /** @throws ServiceError for the 21st trigger of one user (facts 7.3) */
  create(wish: Omit<TriggerData, 'uid' | 'anchor' | 'next'>): TriggerData {
    if (this.ofCreator(wish.creator).length >= mostPerUser) {
      throw new ServiceError(told('TOO_MANY_TRIGGERS'));
    }
    const uid = String(
      BigInt(`0x${createHash('sha1').update(this.documents.newId('trigger')).digest('hex').slice(0, 15)}`),
    );
    const trigger: TriggerData = { ...wish, uid, anchor: this.now() };
    this.plan(trigger, trigger.anchor);
    this.list = [...this.list, trigger];
    return trigger;
  }

  /** Only the creator's own can be deleted; the rest do not exist to them. */
  delete(uid: string, creator: Email): void {
    this.list = this.list.filter((each) => each.uid !== uid || each.creator !== creator);
  }

  get(uid: string): TriggerData | undefined {
    return this.list.find((each) => each.uid === uid);
  }

  has(uid: string): boolean {
    return this.get(uid) !== undefined;
  }

  ofCreator(creator: Email): TriggerData[] {
    return this.list.filter((each) => each.creator === creator);
  }

  /** @returns triggers that wait for an event of a document */
  waitingFor(event: TriggerData['event'], sourceId: string): TriggerData[] {
    return this.list.filter((each) => each.event === event && each.sourceId === sourceId && !each.disabled);
  }

  /** @returns the clock trigger that is due first, at this instant or before; one made first goes first */
  firstDue(by: number): TriggerData | undefined {
    let first: TriggerData | undefined;
    for (const each of this.list) {
      if (!each.disabled && each.next !== undefined && each.next <= by && (!first || each.next < (first.next ?? 0)))
        first = each;
    }
    return first;
  }

  /** @returns all clock triggers due by an instant, in order of time */
  due(by: number): TriggerData[] {
    return this.list
      .filter((each) => !each.disabled && each.next !== undefined && each.next <= by)
      .sort((a, b) => (a.next ?? 0) - (b.next ?? 0));
  }

  /** Sets when a clock trigger fires next, after an instant. */
  plan(trigger: TriggerData, after: number): void {
    delete trigger.next;
    if (!trigger.schedule) return;
    const next = nextFiring(trigger.schedule, after, trigger.anchor, Number(BigInt(trigger.uid) % 60n));
    if (next !== undefined) trigger.next = next;
    this.documents.touch('office');
  }

  /** Switches a trigger off, as Google does "for an unknown reason", or on again. @returns whether there is such a trigger */
  disable(uid: string, disabled: boolean): boolean {
    const found = this.get(uid);
    if (!found) return false;
    if (disabled) found.disabled = true;
    else {
      delete found.disabled;
      this.plan(found, this.now());
    }
    this.documents.touch('office');
    return true;
  }

  /** Counts intervals anew from an instant: the clock went back. */
  reanchor(to: number): void {
    for (const each of this.list) {
      if (!each.schedule || each.schedule.kind === 'at') continue;
      each.anchor = Math.min(each.anchor, to);
      this.plan(each, to);
    }
  }

  info(): TriggerInfo[] {
    return this.list.map((each) => ({
      uid: each.uid,
      function: each.function,
      event: each.event,
      source: each.source,
      creator: each.creator,
      ...(each.disabled ? { disabled: true as const } : {}),
      ...(each.sourceId ? { sourceId: each.sourceId } : {}),
      ...(each.schedule ? { schedule: scheduleInWords(each.schedule) } : {}),
      ...(each.next === undefined ? {} : { next: new Date(each.next).toISOString() }),
    }));
  }
}
