// What Google answered beside what the emulation answers: the newest recording agrees with it, question by question.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askHere } from '../src/probe/ask-here.ts';
import type { Recording } from '../src/probe/recording.ts';
import { differences, newestRecording, recordingOf, writeRecording } from '../src/probe/recording.ts';
import { tableOf } from '../src/probe/table.ts';
import { newFolder } from './open-project.ts';

const WHEN = '2026-12-01T03:00:00.000Z';
const recording = newestRecording();
const answersOf = { workspace: askHere('workspace'), consumer: askHere('consumer') };
const here = answersOf[recording?.account ?? 'workspace'];
const likeHere = recordingOf(here, { when: WHEN, account: 'workspace' });
const otherwise = (answers: Recording['answers']): Recording => ({
  ...likeHere,
  answers: { ...likeHere.answers, ...answers },
});

it('the newest recording of Google agrees with the emulation', () => {
  expect((recording ? differences(recording, here) : []).map(({ words }) => words)).toEqual([]);
});

/** What no hand does here: a copy by the menu, a sort of some cells, a filter view, Google's own screens. */
const NOT_HERE = [
  'COPIED_PROTECTIONS',
  'LOCKED_SORT_INSIDE',
  'LOCKED_FILTER_VIEW',
  'RANGES_SORT_INSIDE',
  'RANGES_FILTER_VIEW',
  'COPIED_SHEET',
  'CONSENT_AGAIN',
  'PAGE_NOTE',
];

it.each(['workspace', 'consumer'] as const)(
  'of a %s account every question has its answer here but a few',
  (account) => {
    const others = answersOf[account].filter(({ answer }) => answer !== 'yes');
    expect(others.map(({ id, answer }) => [id, answer])).toEqual(NOT_HERE.map((id) => [id, '']));
  },
);

describe('a difference', () => {
  it('names the question, both answers, and the file or the switch that stands on it', () => {
    const [file, reading, ...more] = differences(otherwise({ MAIL: 'no', SORTING: 'no' }), here)
      .map(({ words }) => words)
      .sort();
    expect(file).toBe(
      'MAIL: Does a mail to oneself with an .ics file cost one of the day’s mails? Google: no. Emulation: yes. If not: The quota is counted otherwise, or later. Facts 8.1 claim it; on it stands src/services/mail.ts.',
    );
    expect(reading).toContain('Facts 3.5 claim it; on it stands the reading “sorting” (src/data/readings.ts).');
    expect(more).toEqual([]);
  });

  it('is none where Google has not been asked, and one where nobody can ask here what Google denies', () => {
    expect(differences(otherwise({ MAIL: 'open' }), here)).toEqual([]);
    expect(differences({ ...likeHere, answers: {} }, here)).toEqual([]);
    expect(differences(otherwise({ COPIED_SHEET: 'no' }), here)).toMatchObject([{ google: 'no', emulation: 'yes' }]);
  });
});

describe('a recording', () => {
  it('holds when, the kind of account, and an answer a question, and nothing that was seen', () => {
    const path = writeRecording(newFolder(), likeHere);
    expect(path).toMatch(/2026-12-01\.json$/);
    const kept = JSON.parse(readFileSync(path, 'utf8'));
    expect(Object.keys(kept)).toEqual(['when', 'account', 'answers']);
    expect(new Set(Object.values(kept.answers))).toEqual(new Set(['yes', 'open']));
  });

  it('is the newest of its folder; what is none is named', () => {
    const folder = newFolder();
    expect(newestRecording(folder)).toBeUndefined();
    writeRecording(folder, { ...likeHere, when: '2026-11-30T00:00:00.000Z' });
    writeRecording(folder, likeHere);
    expect(newestRecording(folder)).toEqual(likeHere);
    writeFileSync(join(folder, '2026-12-02.json'), '{"seen":"somebody@mail.example"}');
    expect(() => newestRecording(folder)).toThrow(/2026-12-02\.json is no recording/);
  });
});

describe('the table', () => {
  it('says plainly where nobody has asked Google', () => {
    expect(tableOf(here, undefined)).toMatch(/\nHere: 108 questions, 100 yes, 0 no, 8 open\nGoogle: 0 recorded$/);
  });

  it('shows what Google answered beside what is answered here', () => {
    const table = tableOf(here, otherwise({ MAIL: 'no' }));
    expect(table).toMatch(/^MAIL +yes +no +Does a mail/m);
    expect(table).toMatch(/\nGoogle: 100 of 108 recorded \(2026-12-01, workspace account\)$/);
  });
});
