// What makes the desk examine its requests anew: another rule, and another device that is out of order.
import { expect, it } from 'vitest';
import { rulesFingerprint } from '../../../src/app/jobs/refresh-rules.ts';
import type { OfficeSnapshot } from '../../../src/app/ports/office.ts';
import { broken } from '../../domain/requests.ts';
import { aDesk, SETTINGS } from '../office-day.ts';

const of = (given: Partial<OfficeSnapshot>) => rulesFingerprint(aDesk(given).open());
const BEFORE = of({ damaged: [broken('Mikrofon')] });

it.each<[string, Partial<OfficeSnapshot>, boolean]>([
  ['another device', { damaged: [broken('Proyektor')] }, true],
  ['one that no event can do without', { damaged: [broken('Mikrofon', { critical: true })] }, true],
  ['a second one', { damaged: [broken('Mikrofon'), broken('Proyektor')] }, true],
  [
    'a longer preparation of the room',
    { damaged: [broken('Mikrofon')], settings: { ...SETTINGS, room: { ...SETTINGS.room, setupMinutes: 95 } } },
    true,
  ],
  ['only other words about the damage', { damaged: [broken('Mikrofon', { description: 'Tidak bersuara' })] }, false],
])('%s', (_, given, isAnother) => expect(of(given) !== BEFORE).toBe(isAnother));
