// Failures that can be tried out, in Indonesian: ready-made ones with Google's own messages, and what each would do.
import type { Fault, FaultEffect, FaultPoint } from '../../data/index.ts';
import { say } from '../words/words.ts';

/** What can happen at a call; the message of an error is the visitor's. */
export const EFFECTS = {
  error: { words: say.faults.error, effect: undefined },
  lost: { words: say.faults.lost, effect: { kill: 'lost' } },
  applied: { words: say.faults.applied, effect: { kill: 'applied' } },
  half: { words: say.faults.half, effect: { kill: { first: 1 } } },
} as const;

export type EffectName = keyof typeof EFFECTS;

interface Preset {
  readonly words: string;
  readonly fault: Pick<Fault, 'at' | 'effect' | 'times'>;
}

export const PRESETS: readonly Preset[] = [
  {
    words: say.faults.mailQuota,
    fault: { at: { method: 'Mail.send' }, effect: { error: 'Service invoked too many times for one day: email.' } },
  },
  {
    words: say.faults.killedBeforeMail,
    fault: { at: { method: 'Mail.send' }, effect: { kill: 'applied' } },
  },
  {
    words: say.faults.writeTimesOut,
    fault: {
      at: { method: 'SpreadsheetApp.flush' },
      effect: { error: 'Service Spreadsheets timed out while accessing document.' },
    },
  },
  {
    words: say.faults.killedWriting,
    fault: { at: { method: 'SpreadsheetApp.flush' }, effect: { kill: 'lost' } },
  },
  {
    words: say.faults.calendarRefuses,
    fault: {
      at: { method: 'Calendar.Events.insert' },
      effect: { error: 'Service invoked too many times: Calendar.' },
    },
  },
  {
    words: say.faults.calendarOff,
    fault: {
      at: { method: 'Calendar.*' },
      effect: {
        error:
          'Google Calendar API has not been used in project 100200300400 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/calendar-json.googleapis.com/overview?project=100200300400 then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
      },
      times: 20,
    },
  },
  {
    words: say.faults.killedAtFirst,
    fault: { at: { call: 1 }, effect: { kill: 'lost' } },
  },
];

/** @returns what will happen */
export function effectInWords(effect: FaultEffect): string {
  if ('error' in effect) return say.faults.fails(effect.error);
  if ('meanwhile' in effect) return say.faults.meanwhile;
  if (effect.kill === 'lost') return EFFECTS.lost.words;
  if (effect.kill === 'applied') return EFFECTS.applied.words;
  return say.faults.first(effect.kill.first);
}

/** @returns where it will happen */
export function placeInWords({ function: name, method, nth, call }: FaultPoint): string {
  if (method?.endsWith('.*')) return say.faults.everyCall(method, name ?? say.faults.anyFunction);
  const which = nth === undefined || nth === 1 ? say.faults.firstTime : say.faults.nth(nth);
  const what = method === undefined ? say.faults.callNumber(call ?? nth ?? 1) : say.faults.which(method, which);
  return name === undefined ? say.faults.atAny(what) : say.faults.at(what, name);
}
