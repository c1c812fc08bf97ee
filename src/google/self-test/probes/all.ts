// All questions of the self-test: the compiler asks for each that has words.
import type { ProbeId } from '../../../words/google/self-test.ts';
import type { Probe } from '../probe.ts';
import { CALENDAR_PROBES } from './calendar.ts';
import { CELL_PROBES } from './cells.ts';
import { DESK_PROBES } from './desk.ts';
import { SCRIPT_PROBES } from './script.ts';
import { SUBMISSION_PROBES } from './submissions.ts';
import { WEB_PROBES } from './web.ts';

export const PROBES: Readonly<Record<ProbeId, Probe>> = {
  ...CELL_PROBES,
  ...DESK_PROBES,
  ...CALENDAR_PROBES,
  ...SCRIPT_PROBES,
  ...SUBMISSION_PROBES,
  ...WEB_PROBES,
};
