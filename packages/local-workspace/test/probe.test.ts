// The project that asks Google what the emulation stands on, asked here: every answer is the one that the emulation claims.
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { READINGS } from '../src/data/readings.ts';
import { BY_HAND } from '../src/probe/by-hand.ts';
import type { Workspace } from '../src/workspace.ts';
import { facts } from './facts.ts';
import { answered, answerOf, asked, deployed, fine, OWNER, rowOf, rowsOf } from './probe-project.ts';

function meanwhile(workspace: Workspace, method: string, happens: () => void): void {
  workspace.faults.plan({ at: { function: 'ask', method }, effect: { meanwhile: happens } });
}

const submit = ({ forms }: Workspace) =>
  fine(forms.respond('Probe', { Day: '2026-12-08', Hour: '09:30', Boxes: ['One'], Phone: '0812' }));

describe('every question', () => {
  const rows = rowsOf(asked());

  it.each(rows)('$id stands on a switch or a file, and on a fact', ({ stands, fact }) => {
    const file = new URL(`../src/${stands}.ts`, import.meta.url);
    expect(stands in READINGS || existsSync(file)).toBe(true);
    expect(facts.map(({ at }) => at)).toContain(fact);
  });

  it('is answered as the emulation claims, or says what brings its answer about', () => {
    const open = rows.filter(({ answer }) => answer !== 'yes');
    expect(open.map(({ id }) => id).sort()).toEqual(Object.keys(BY_HAND).sort());
    for (const { answer, how } of open) {
      expect(answer).toBe('');
      expect(how).not.toBe('');
    }
  });

  it('is asked of every switch that such a project can ask about', () => {
    const named = rows.map(({ stands }) => stands);
    // A form's own script, a question to the script editor, and a service that a push has left off.
    expect(Object.keys(READINGS).filter((name) => !named.includes(name))).toEqual([
      'activeFormInWebApp',
      'editorAlerts',
      'pushedServices',
    ]);
  });
});

it('an answer is written by nobody who does not have the key', () => {
  const workspace = answered();
  const before = rowsOf(workspace);
  workspace.scriptRun('receive', [{ key: 'guessed', way: 'CALL' }], '', 'web-app');
  expect(workspace.exec({ method: 'GET', parameters: { key: ['guessed'], way: ['state'] } }).body).not.toContain(OWNER);
  expect(rowsOf(workspace)).toEqual(before);
});

describe('a run', () => {
  it('that was broken off is gone on with', () => {
    const workspace = deployed();
    const at = { function: 'ask', method: 'Mail.send' };
    workspace.faults.plan({ at, effect: { kill: 'applied' } });
    expect(workspace.menu('Ask Google', OWNER).executions[0]?.status).toBe('killed');
    expect([answerOf(workspace, 'SORTING'), answerOf(workspace, 'LOCK')]).toEqual(['yes', '']);
    const before = rowOf(workspace, 'SORTING');
    asked(workspace);
    expect(rowOf(workspace, 'SORTING')).toEqual(before);
    expect(answerOf(workspace, 'LOCK')).toBe('yes');
  });

  it('ends before Google ends it, and leaves the rest for the next one', () => {
    const workspace = deployed();
    meanwhile(workspace, 'Calendar.Events.list', () => void workspace.clock.advance('PT5M'));
    asked(workspace);
    expect([answerOf(workspace, 'EVENT_TAGS'), answerOf(workspace, 'MAIL')]).toEqual(['yes', '']);
    expect(answerOf(asked(workspace), 'MAIL')).toBe('yes');
  });

  it('is alone', () => {
    const workspace = deployed();
    let second: unknown;
    meanwhile(workspace, 'Mail.send', () => {
      second = workspace.run('ask', [], OWNER).value;
    });
    asked(workspace);
    expect(second).toBe('Another run is at work.');
  });

  it('leaves its answers and its form, once it is told to clear up', () => {
    const workspace = answered();
    submit(workspace);
    const before = rowsOf(workspace).map(({ id, answer }) => [id, answer]);
    fine(workspace.menu('Clear up', OWNER));
    const left = workspace.sheets.list().map(({ name }) => name);
    expect([workspace.triggers(), workspace.calendars.list().map(({ name }) => name)]).toEqual([
      [],
      expect.not.arrayContaining(['Probe']),
    ]);
    expect(left).toContain('Answers');
    expect(left).not.toContain('Bench');
    const [row] = workspace.sheets.read('Answers').values.slice(1);
    expect(row?.slice(0, 3)).toEqual([before[0]?.[0], expect.any(String), before[0]?.[1]]);
  });
});
