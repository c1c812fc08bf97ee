// The readings of Google's behaviour over HTTP: which are in force, and setting them otherwise.
import { z } from 'zod';
import { type Act, get, put } from './acts.ts';

const wanted = z.record(z.string(), z.string()).describe('{name of a switch: one of its values}');
const READINGS = '[{name, value, values, isMilder, documentation, source, milder}]';

export const readingActs: readonly Act[] = [
  get('/api/readings', {
    does: 'switches: where Google’s documentation can be read in two ways, and which counts; values: the harsher first',
    answer: READINGS,
    act: ({ workspace: { readings } }) => readings.list(),
  }),
  put('/api/readings', {
    does: 'sets switches; those not named stay',
    body: wanted,
    answer: READINGS,
    act: ({ workspace: { readings }, body }) => {
      readings.set(body);
      return readings.list();
    },
  }),
];
