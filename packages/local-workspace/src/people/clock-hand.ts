// Moves the workspace's clock and fires the time-driven triggers that come due on the way.

import { readDuration, readInstant, withinReach } from '../engine/clock.ts';
import { fire } from '../engine/execution/launcher.ts';
import { BadRequest, unknown } from '../engine/refusals.ts';
import type { TriggerData } from '../engine/store/office-records.ts';
import { mailFailures } from '../engine/triggers/failure-mail.ts';
import type { World } from '../engine/world.ts';
import type { ExecutionRecord, WorkspaceClock } from '../facade.ts';
import { told } from '../model/refusal-words.ts';
import { wallOf } from '../model/time/zone.ts';

const DAY = 86_400_000;

/** The event of a time-driven trigger: the time it fires at, in its own zone (facts 2). */
function clockEvent(trigger: TriggerData, at: number, scriptZone: string): Record<string, unknown> {
  const zone = trigger.schedule?.zone ?? scriptZone;
  const wall = new Date(wallOf(zone, at));
  const firstDay = new Date(Date.UTC(wall.getUTCFullYear(), 0, 1)).getUTCDay();
  const dayOfYear = Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY);
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    'day-of-month': wall.getUTCDate(),
    'day-of-week': wall.getUTCDay() || 7,
    'week-of-year': Math.floor((dayOfYear + firstDay) / 7) + 1,
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    timezone: zone,
  };
}

function ring(world: World, trigger: TriggerData, at: number): ExecutionRecord {
  world.triggers.plan(trigger, at);
  return fire(world, trigger, clockEvent(trigger, at, world.zone));
}

/**
 * Fires a time-driven trigger beside its schedule.
 * @throws NotFound for an unknown one @throws BadRequest for one that waits for an event, which only the event has
 */
export function fireByHand(world: World, uid: string): ExecutionRecord {
  const trigger = world.triggers.get(uid);
  if (!trigger) {
    const known = world.triggers.info().map((each) => `${each.uid} (${each.function})`);
    throw unknown(told('NO_TRIGGER', { name: JSON.stringify(uid) }), known);
  }
  if (trigger.event !== 'CLOCK') throw new BadRequest(told('WAITS_FOR_EVENT', { name: trigger.function }));
  return fire(world, trigger, clockEvent(trigger, world.clock.now(), world.zone));
}

/** Fires every due trigger in the order of time, as often as it is due, until an instant. */
function ringUntil(world: World, until: number, stepClock: boolean): ExecutionRecord[] {
  const records: ExecutionRecord[] = [];
  for (let due = world.triggers.firstDue(until); due; due = world.triggers.firstDue(until)) {
    const at = due.next ?? until;
    if (stepClock) world.clock.freeze(Math.max(at, world.clock.now()));
    records.push(ring(world, due, at));
  }
  return records;
}

/** @returns the clock of the workspace as the facade shows it */
export function clockOf(world: World): WorkspaceClock {
  const told = (records: ExecutionRecord[]) => {
    mailFailures(world);
    const { office } = world.documents;
    if (world.clock.frozen) office.frozenAt = world.clock.now();
    else delete office.frozenAt;
    world.documents.touch('office');
    world.notify({ kind: 'clock' });
    return records;
  };
  /** Each trigger that came due fires once, at the new time: the clock jumped over the rest. */
  const jump = (): ExecutionRecord[] => {
    const now = world.clock.now();
    // One that an earlier handler deleted does not fire any more.
    return world.triggers
      .due(now)
      .flatMap((trigger) => (world.triggers.has(trigger.uid) ? [ring(world, trigger, now)] : []));
  };
  return {
    now: () => new Date(world.clock.now()),
    get frozen() {
      return world.clock.frozen;
    },
    set: (to) => {
      const at = readInstant(to);
      const back = at < world.clock.now();
      world.clock.freeze(at);
      if (back) world.triggers.reanchor(at);
      return told(back ? [] : jump());
    },
    advance: (by) => {
      const until = withinReach(world.clock.now() + readDuration(by));
      const wasReal = !world.clock.frozen;
      const start = world.clock.now();
      const records = ringUntil(world, until, true);
      if (wasReal) {
        world.clock.release();
        world.clock.sleep(until - start);
      } else world.clock.freeze(Math.max(until, world.clock.now()));
      return told(records);
    },
    real: () => {
      const before = world.clock.now();
      world.clock.release();
      const now = world.clock.now();
      if (now < before) world.triggers.reanchor(now);
      return told(now < before ? [] : jump());
    },
    tick: () => {
      const records = ringUntil(world, world.clock.now(), false);
      mailFailures(world);
      return records;
    },
  };
}
