// What workspace.json takes for an accepted step when the pages of the local workspace show the reply in `Pesan`.
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/domain/commands/message.ts';
import type { Refusal } from '../../../src/domain/commands/refusal.ts';
import { refusalWords } from '../../../src/words/problems/refusals.ts';
import { REGISTER_COLUMNS } from '../../../src/words/sheet/columns.ts';
import { messageWords } from '../../../src/words/sheet/messages.ts';
import { TABS } from '../../../src/words/sheet/tabs.ts';
import workspace from '../../../workspace.json' with { type: 'json' };
import { aRequest } from '../../domain/requests.ts';

const AT = '2026-11-24T08:30:00+07:00';
const [reply] = workspace.replies;
const accepted = new RegExp(reply?.accepted ?? '(?!)');

it('the reply stands where the register says it', () => {
  expect(reply).toMatchObject({ sheet: TABS.REGISTER, column: REGISTER_COLUMNS.message });
});

describe('accepted', () => {
  it.each<Message>([
    { code: 'RECORDED', action: 'FORWARD', at: AT },
    { code: 'ADOPTED', at: AT, closed: false },
    { code: 'ADOPTED', at: AT, closed: true },
    { code: 'CORRECTED', at: AT, byApplicant: false, changed: ['catering'], queued: 'MOVED' },
    { code: 'NOBODY_TOLD', at: AT, role: 'SECTION_HEAD' },
  ])('$code', (message) => {
    expect(messageWords(message, aRequest())).toMatch(accepted);
  });
});

describe('not accepted', () => {
  const refusals: readonly Refusal[] = [
    { code: 'UNKNOWN_NUMBER', number: '' },
    { code: 'UNKNOWN_ACTION', text: 'Setuju' },
    { code: 'NOT_NOW', action: 'SCHEDULE', status: 'SUBMITTED', holder: 'DIVISION_HEAD', next: 'FORWARD' },
    { code: 'TEXT_NEEDED', action: 'APPROVE' },
  ];
  it.each(refusals.map((refusal) => [refusal.code, refusal] as const))('%s', (_, refusal) => {
    expect(refusalWords(refusal)).not.toMatch(accepted);
  });
});
