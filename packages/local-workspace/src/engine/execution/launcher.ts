// Starts executions: by hand, from menus, by triggers with their event objects (facts 2), and for pages.

import { triggerEvents } from '../../data/triggers.ts';
import type { Email, ExecutionRecord } from '../../facade.ts';
import type { TriggerData } from '../store/office-records.ts';
import type { World } from '../world.ts';
import { bridgeOf } from './bridge.ts';
import { Execution } from './execution.ts';
import type { Launch } from './launch.ts';

/** What people call a trigger's event, by what Google does. */
const NAMES = Object.fromEntries(Object.entries(triggerEvents).map(([name, event]) => [event, name])) as Readonly<
  Record<(typeof triggerEvents)[keyof typeof triggerEvents], string>
>;

type Fields = Readonly<Record<string, unknown>>;

/** Runs what a launch describes. @returns the execution, ended or parked before a lock */
export function launch(world: World, wish: Launch): Execution {
  return new Execution(world, (execution) => bridgeOf(execution, world.services), wish).run();
}

/** Runs an installed trigger with the authority of its creator (facts 7.3). */
export function fire(
  world: World,
  trigger: TriggerData,
  event: Fields,
  person?: Email,
  ended?: () => void,
): ExecutionRecord {
  const open = trigger.event === 'ON_OPEN' || trigger.event === 'ON_EDIT';
  const authMode = trigger.event === 'ON_OPEN' ? 'LIMITED' : 'FULL';
  return launch(world, {
    order: { function: trigger.function, event: { authMode, ...event, triggerUid: trigger.uid }, result: 'none' },
    trigger: NAMES[trigger.event],
    triggerUid: trigger.uid,
    effective: trigger.creator,
    ...(person === undefined ? {} : { person }),
    ...(ended ? { ended } : {}),
    document: world.container !== null,
    ui: open,
  }).record;
}

/** @returns whether the project has this simple trigger and the document is the bound one (facts 2) */
export function hasSimple(world: World, name: 'onOpen' | 'onEdit', document: string): boolean {
  return document === world.container && world.project.info.functions.includes(name);
}

/** Runs `onOpen` or `onEdit` as a simple trigger (facts 2). */
export function fireSimple(
  world: World,
  name: 'onOpen' | 'onEdit',
  event: Fields,
  person: Email,
  ended?: () => void,
): Execution[] {
  // Somebody opened the document: no creator lends authority, so the person is both (facts 2).
  const made = launch(world, {
    order: { function: name, event: { authMode: 'LIMITED', ...event }, result: 'none' },
    trigger: name === 'onOpen' ? 'simple-open' : 'simple-edit',
    effective: person,
    person,
    simple: true,
    ...(ended ? { ended } : {}),
    document: true,
    ui: true,
  });
  return [made];
}

/**
 * @param trigger absent: a simple trigger, which is the developer's, here the owner's
 * @returns what `user` of an event holds: the person's address, or '' where Google keeps it back (facts 7.4)
 */
export function eventUser(world: World, trigger: TriggerData | undefined, person: Email): string {
  return world.accounts.visible(person, trigger?.creator ?? world.settings.owner);
}
