// The first hour with an account as a list: what a person does, in order, and what of it is done. What questions wait for ticks
// itself by their answers; the rest a person ticks, which is kept beside the recordings.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Answered } from './project.ts';
import type { Ready } from './scratch.ts';
import { writeWhole } from './whole-file.ts';

export interface Step {
  readonly id: string;
  readonly words: string;
  /** Its questions without an answer. */
  readonly open: readonly string[];
  readonly isDone: boolean;
}

const ticksSchema = z.strictObject({ done: z.array(z.string()) });

/** The ids of what a person has ticked, kept in the folder of the recordings. */
export class Ticks {
  private readonly path: string;

  constructor(recorded: string) {
    this.path = join(recorded, 'steps.json');
  }

  /** @throws Error naming a file that holds something else */
  read(): readonly string[] {
    if (!existsSync(this.path)) return [];
    try {
      return ticksSchema.parse(JSON.parse(readFileSync(this.path, 'utf8'))).done;
    } catch {
      throw new Error(`${this.path} does not say which steps are done. Delete it, and tick them again.`);
    }
  }

  /** Ticks a step, or takes its tick away. */
  turn(id: string): void {
    const done = this.read();
    writeWhole(this.path, { done: done.includes(id) ? done.filter((each) => each !== id) : [...done, id] });
  }
}

interface Act {
  readonly id: string;
  readonly words: string;
  readonly asked?: readonly Answered[];
  readonly isDone?: boolean;
}

/**
 * @param answered every question
 * @param ticked ids of steps that a person has ticked
 * @param ready the sheet with the probe; absent: nobody has made one in this call
 */
export function stepsOf(answered: readonly Answered[], ticked: readonly string[], ready?: Ready): readonly Step[] {
  const acts = [...firstActs(answered, ready), ...actsOfQuestions(answered), LAST];
  return acts.map(({ id, words, asked = [], isDone = false }) => {
    const open = asked.filter(({ answer }) => answer === '').map((each) => each.id);
    return { id, words, open, isDone: ticked.includes(id) || isDone || (asked.length > 0 && open.length === 0) };
  });
}

const MOST_NAMED = 12;

/** @returns the list with its ticks */
export function hourWords(steps: readonly Step[]): string {
  const done = steps.filter(({ isDone }) => isDone).length;
  const lines = steps.map(({ words, open, isDone }, place) => {
    const named = open.length > MOST_NAMED ? `${open.length} questions` : open.join(', ');
    const waits = open.length > 0 && !isDone ? ` (${named})` : '';
    return `[${isDone ? 'x' : ' '}] ${place + 1}. ${words}${waits}`;
  });
  return [`The hour, ${done} of ${steps.length} steps done:`, ...lines].join('\n');
}

/** What comes before anything is answered. */
function firstActs(answered: readonly Answered[], ready: Ready | undefined): readonly Act[] {
  const signedIn = ready !== undefined;
  const [editor, page, sheet] = signedIn
    ? [
        `https://script.google.com/d/${ready.script}/edit`,
        `https://script.google.com/macros/s/${ready.deployment}/exec`,
        `https://docs.google.com/spreadsheets/d/${ready.sheet}/edit`,
      ]
    : ['its script in the editor', 'the address of its web app', 'the sheet'];
  const visited = answered.filter(({ id }) => VISITED.test(id));
  return [
    {
      id: 'SWITCH',
      words: 'Open https://script.google.com/home/usersettings and turn on “Google Apps Script API”.',
      isDone: signedIn,
    },
    {
      id: 'LOGIN',
      words: 'Run npx clasp login with the account alone in a private window; tick every permission.',
      isDone: signedIn,
    },
    { id: 'SCRATCH', words: 'Run npx local-workspace probe --google: it makes the sheet.', isDone: signedIn },
    {
      id: 'SERVICE',
      words: `Open ${editor}. Under Services, remove Calendar and add “Google Calendar API” again.`,
      // Without it no calendar is made.
      isDone: answered.some(({ id, answer }) => id === 'CALENDAR_ZONE' && answer === 'yes'),
    },
    {
      id: 'ACCESS',
      words: 'There, choose Deploy › Manage deployments › the pencil › Who has access: Anyone › Deploy, and allow it.',
      isDone: ready?.isOpen ?? false,
    },
    { id: 'VISIT', words: `Open ${page} once.`, asked: visited },
    {
      id: 'ASK',
      words: `Open ${sheet}, choose Probe › Ask Google, allow all it asks for (where Google warns: Advanced › Go to Probe), choose it again if it was not started, and wait until it has ended.`,
      asked: answered.filter(({ how }) => how === ''),
    },
  ];
}

/** Asked of the web app by the run itself, once its address is known. */
const VISITED = /^WEB_(?:STRANGER|ADDRESS_IN_PAGE|WINDOW|DOCUMENT|POST|COLD_START)$/;

/** One act for all questions that the same brings about. */
function actsOfQuestions(answered: readonly Answered[]): readonly Act[] {
  const ways = new Map<string, Answered[]>();
  for (const each of answered) {
    if (each.how === '' || VISITED.test(each.id)) continue;
    ways.set(each.how, [...(ways.get(each.how) ?? []), each]);
  }
  return [...ways].map(([words, asked]) => ({ id: asked[0]?.id ?? '', words, asked }));
}

const LAST: Act = {
  id: 'CLEAR',
  words: 'At last choose Probe › Clear up, then throw the sheet and the form “Probe” away.',
};
