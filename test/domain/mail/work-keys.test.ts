// Work of the outbox is told apart by its key: the step it follows from, and what is done.
import { expect, it } from 'vitest';
import { isLaterWork } from '../../../src/domain/mail/work-keys.ts';

const WORK = 'PC-2026-0001@9:CALENDAR';

it.each([
  ['a later step of the same request', 'PC-2026-0001@10:CALENDAR', true],
  ['the same step', WORK, false],
  ['the same step, for another calendar', `${WORK}:room@group.calendar.google.com`, false],
  ['an earlier step', 'PC-2026-0001@8:CALENDAR', false],
  ['another request', 'PC-2026-0002@10:CALENDAR', false],
  ['a request whose number begins alike', 'PC-2026-00011@10:CALENDAR', false],
  ['other work of a later step', 'PC-2026-0001@10:RECEIPT:ani@x.example', false],
  ['work of a day', 'DIGEST@2026-11-24:CALENDAR', false],
])('work of %s', (_, key, isLater) => expect(isLaterWork(key, WORK)).toBe(isLater));
