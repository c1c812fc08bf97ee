// Every rule names where it comes from; the list for people, docs/rules.md, is written from the rules themselves.

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TRANSITIONS } from '../../../src/domain/flow/transitions.ts';
import { FINDING_CODES } from '../../../src/domain/request/finding.ts';
import { FINDINGS } from '../../../src/domain/rules/findings.ts';
import { ACTIONS } from '../../../src/domain/vocabulary.ts';
import { ACTION_WORDS, ROLE_WORDS, STATUS_WORDS } from '../../../src/words/sheet/choices.ts';
import { FINDING_SOURCES, MEASURED_WHEN_ASKED, OTHER_SOURCES, type Source, STEP_SOURCES } from './sources.ts';

const SOURCES: Readonly<Record<Source['from'], string>> = { SOP: 'SOP', LAW: 'law', OFFICE: 'office' };

const WEIGHTS = {
  BLOCKING: 'blocks',
  MAY_BE_SET_ASIDE: 'blocks; the Kabid may set it aside',
  WARNING: 'warns',
} as const;

const TEXTS = {
  NONE: 'nothing',
  OPTIONAL: 'optional',
  REQUIRED: 'required',
  UNLESS_CONFIRMED: 'required unless the applicant confirmed by their page',
} as const;

function sourceWords({ from, says }: Source): string {
  return `${SOURCES[from]}: ${says}`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function rulesForPeople(): string {
  const findings = FINDING_CODES.map((code) => {
    const when = MEASURED_WHEN_ASKED.includes(code) ? ', measured when it was asked for' : '';
    return [code, `${WEIGHTS[FINDINGS[code].weight]}${when}`, sourceWords(FINDING_SOURCES[code])];
  });
  const steps = ACTIONS.map((action) => {
    const { roles, from, to, text } = TRANSITIONS[action];
    const states = from.length > 5 ? `${from.length} statuses` : from.map((status) => STATUS_WORDS[status]).join(', ');
    const target = to === 'SAME' ? 'the same' : to === 'BEFORE' ? 'the one before' : STATUS_WORDS[to];
    const posts = roles.map((role) => ROLE_WORDS[role]).join(', ');
    return [ACTION_WORDS[action], posts, `${states} → ${target}`, TEXTS[text], sourceWords(STEP_SOURCES[action])];
  });
  const others = OTHER_SOURCES.map(({ rule, file, source }) => [rule, `\`src/domain/${file}\``, sourceWords(source)]);
  return [
    '# The rules and where they come from',
    'Written from `src/domain` by `npx vitest run test/domain/flow/sources.test.ts -u`.',
    '“SOP” quotes the SOP (3 February 2020); “office” is what neither SOP nor law says: decided here, most of it a setting.',
    '## Findings',
    'Measured at every look, if nothing else is said.',
    table(['code', 'weight', 'source'], findings),
    '## Steps',
    table(['step', 'who', 'status', 'text', 'source'], steps),
    '## Other rules',
    table(['rule', 'where', 'source'], others),
    '',
  ].join('\n\n');
}

describe('every rule', () => {
  it('stands in the list for people as it is', () =>
    expect(rulesForPeople()).toMatchFileSnapshot('../../../docs/rules.md'));

  it.each(OTHER_SOURCES)('$rule: is where the list says', ({ file }) =>
    expect(existsSync(new URL(`../../../src/domain/${file}`, import.meta.url))).toBe(true),
  );

  it('that only a change clears says what it is about, so that a refusal names the step that settles it', () =>
    expect(FINDING_CODES.filter((code) => FINDINGS[code].weight === 'BLOCKING' && !FINDINGS[code].about)).toEqual([]));

  it('that blocks comes from the SOP', () => {
    for (const code of FINDING_CODES) {
      if (FINDINGS[code].weight === 'BLOCKING') expect(FINDING_SOURCES[code].from, code).toBe('SOP');
    }
  });
});
