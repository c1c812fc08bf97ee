// All questions of the self-test, in the order in which they are asked and shown.
import type { Probe } from '../probe.ts';
import { BY_HAND_PROBES } from './by-hand.ts';
import { CALENDAR_PROBES } from './calendar.ts';
import { CELL_PROBES } from './cells.ts';
import { DESK_PROBES } from './desk.ts';
import { SCOPE_PROBES, SERVICE_PROBES, TRIGGER_PROBES } from './script.ts';

export const PROBES: readonly Probe[] = [
  ...SCOPE_PROBES,
  ...CELL_PROBES,
  ...DESK_PROBES,
  ...CALENDAR_PROBES,
  ...TRIGGER_PROBES,
  ...SERVICE_PROBES,
  ...BY_HAND_PROBES,
];
