// What several commands decided on together do to one row.
import { expect, it } from 'vitest';
import { mergeChanges } from '../../../src/app/commands/context.ts';
import type { Change } from '../../../src/domain/commands/decision.ts';
import type { Message } from '../../../src/domain/commands/message.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { aRequest } from '../../domain/requests.ts';

const NOW = '2026-11-24T09:00:00+07:00';
const VACANT: Message = { code: 'NOBODY_TOLD', at: NOW, role: 'SECTION_HEAD' };
const UNTOLD: Message = { code: 'APPLICANT_UNTOLD', at: NOW };
const [first, second, third] = [1, 2, 3].map((revision) => aRequest({ revision })) as [
  BookingRequest,
  BookingRequest,
  BookingRequest,
];

function merged(...messages: readonly [Message | null, Message | null]): readonly Change[] {
  const common = { findings: [], alternatives: [] };
  const changes = [
    { ...common, before: first, after: second, message: messages[0] },
    { ...common, before: second, after: third, message: messages[1] },
  ];
  return mergeChanges({ ok: true, changes, history: [], effects: [] }).changes;
}

it('two changes of a row are written as one, from before the first to after the last', () => {
  expect(merged(null, null)).toMatchObject([{ before: first, after: third, message: null }]);
});

it('the row says what the last change tells, and what the first does where the last tells nothing', () => {
  expect(merged(VACANT, UNTOLD)[0]?.message).toEqual(UNTOLD);
  expect(merged(VACANT, null)[0]?.message).toEqual(VACANT);
});
