// Every question of the self-test names what of the local workspace stands on its answer; docs/self-test.md is written from that.
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { READINGS, type ReadingName, usualOf } from '../../../packages/local-workspace/src/engine/readings.ts';
import { PROBES } from '../../../src/google/self-test/probes/all.ts';
import { type ProbeId, SELF_TEST_QUESTIONS } from '../../../src/words/google/self-test.ts';

const IDS = Object.keys(SELF_TEST_QUESTIONS) as ProbeId[];

/** The list for people who change the local workspace. */
function table(): string {
  const rows = IDS.map((id) => `| ${[id, SELF_TEST_QUESTIONS[id][0], askedBy(id), standing(id)].join(' | ')} |`);
  return `# What Uji di Google settles

Written by \`npx vitest run test/google/self-test -u\` from \`src/google/self-test/probes/\`: change it there.

The desk relies on “Ya”. A “Tidak” is a row \`BERBEDA\` in the tab \`Uji\`: either something has to be set right at the desk, which the row says, or the part of the local workspace that stands beside it behaves otherwise than Google, and is changed first. A switch is one of \`engine/readings.ts\`, with the reading that “Ya” means; a file lies in \`packages/local-workspace/src/\`.

| question | | answered by | stands in the local workspace |
|---|---|---|---|
${rows.join('\n')}

Switches without a question, since no way of the desk depends on them: ${withoutQuestion()
    .map((name) => `\`${name}\``)
    .join(', ')}.
`;
}

function askedBy(id: ProbeId): string {
  const { ask } = PROBES[id];
  const [, , how] = SELF_TEST_QUESTIONS[id] as readonly string[];
  if (typeof ask === 'function') return 'the run';
  if (ask === 'BY_HAND') return 'a person';
  return how === undefined ? 'nobody: what it makes could not be removed' : 'an event after the run';
}

function standing(id: ProbeId): string {
  const { emulated } = PROBES[id];
  if (!isReading(emulated)) return `\`${emulated}.ts\``;
  return `switch \`${emulated}\`: ${usualOf(emulated)} (${READINGS[emulated].source})`;
}

const isReading = (name: string): name is ReadingName => name in READINGS;

function withoutQuestion(): string[] {
  const named = IDS.map((id) => PROBES[id].emulated);
  return Object.keys(READINGS).filter((name) => !named.includes(name));
}

describe('every question', () => {
  it('stands in the list for people as it is', () => expect(table()).toMatchFileSnapshot('../../../docs/self-test.md'));

  it.each(IDS)('%s names a switch or a file that there is', (id) => {
    const { emulated } = PROBES[id];
    const file = new URL(`../../../packages/local-workspace/src/${emulated}.ts`, import.meta.url);
    expect(isReading(emulated) || existsSync(file)).toBe(true);
  });

  it('is asked of every switch that makes a difference to the desk', () => {
    // The desk never asks for the form that a script is bound to, shows no alert to the script editor, and takes both
    // answers of a closed sheet and an unpublished form; a desk that asks has its calendar service on, and
    // never names in a removal whom Google may refuse to remove.
    expect(withoutQuestion()).toEqual([
      'activeFormInWebApp',
      'editorAlerts',
      'privateAddress',
      'unpublishedForm',
      'pushedServices',
      'protectionEditors',
    ]);
  });

  it('fits the tab, with its header and room for more', () => expect(IDS.length).toBeLessThan(58));
});
