// One account owns the application: who may install, go on after another, or take over from one that fell silent.
import { describe, expect, it } from 'vitest';
import { type Ownership, ownershipOf } from '../../../src/domain/office/ownership.ts';
import { silenceOf } from '../../../src/domain/office/troubles.ts';

const NOW = '2026-11-24T10:00:00+07:00';
const ALIVE = { hourRanAt: '2026-11-24T09:12:00+07:00', nightRanAt: '2026-11-24T01:20:00+07:00' };
const SILENT = { ...ALIVE, hourRanAt: '2026-11-24T07:12:00+07:00' };
const OWNED: Ownership = { owner: 'kantor@dinas.example', heartbeat: ALIVE };
const removed = { at: NOW, next: '' };
const handedOver = { at: NOW, next: 'baru@dinas.example' };

describe('who may install', () => {
  it.each([
    ['the first', null, 'siapa@dinas.example', { type: 'FIRST' }],
    ['the owner again', OWNED, 'kantor@dinas.example', { type: 'OWN' }],
    ['the owner, written otherwise', OWNED, ' Kantor@Dinas.example ', { type: 'OWN' }],
    ['a second', OWNED, 'lain@dinas.example', { type: 'REFUSED', owner: OWNED.owner, next: '' }],
    ['the owner after they took it off', { ...OWNED, released: removed }, OWNED.owner, { type: 'OWN' }],
    ['anybody after it was taken off', { ...OWNED, released: removed }, 'lain@dinas.example', { type: 'FIRST' }],
    [
      'the one it was handed over to',
      { ...OWNED, released: handedOver },
      'baru@dinas.example',
      { type: 'SUCCEED', owner: OWNED.owner },
    ],
    ['the old owner who takes it back', { ...OWNED, released: handedOver }, OWNED.owner, { type: 'OWN' }],
    [
      'a third meanwhile',
      { ...OWNED, released: handedOver },
      'lain@dinas.example',
      { type: 'REFUSED', owner: OWNED.owner, next: 'baru@dinas.example' },
    ],
    [
      'another when the owner fell silent',
      { ...OWNED, heartbeat: SILENT },
      'lain@dinas.example',
      { type: 'TAKE_OVER', owner: OWNED.owner, silentSince: SILENT.hourRanAt },
    ],
    [
      'another when the one it was handed over to never came',
      { owner: OWNED.owner, heartbeat: SILENT, released: handedOver },
      'lain@dinas.example',
      { type: 'TAKE_OVER', owner: OWNED.owner, silentSince: SILENT.hourRanAt },
    ],
  ] as const)('%s', (_, ownership, account, claim) => expect(ownershipOf(ownership, account, NOW)).toEqual(claim));
});

describe('silence', () => {
  it.each([
    ['two hours exactly are borne', { ...ALIVE, hourRanAt: '2026-11-24T08:00:00+07:00' }, null],
    ['a minute more is not', { ...ALIVE, hourRanAt: '2026-11-24T07:59:00+07:00' }, 'HOUR'],
    ['a night that came an hour late is borne', { ...ALIVE, nightRanAt: '2026-11-23T08:00:00+07:00' }, null],
    ['a night that did not come is not', { ...ALIVE, nightRanAt: '2026-11-23T07:59:00+07:00' }, 'NIGHT'],
    [
      'the hour before the night',
      { hourRanAt: '2026-11-01T07:00:00+07:00', nightRanAt: '2026-11-01T01:00:00+07:00' },
      'HOUR',
    ],
  ])('%s', (_, heartbeat, silence) => expect(silenceOf(heartbeat, NOW)).toBe(silence));
});
