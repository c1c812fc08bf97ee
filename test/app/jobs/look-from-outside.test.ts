// What a stranger meets is noted each night, and shown until it is mended; a silent network changes nothing.
import { describe, expect, it } from 'vitest';
import { lookFromOutside } from '../../../src/app/jobs/look-from-outside.ts';
import { nightly } from '../../../src/app/jobs/nightly.ts';
import { MemoryDesk } from '../../memory/memory-desk.ts';
import { SETTINGS } from '../../pages/office.ts';

const NIGHT = '2026-11-25T01:00:00+07:00';

function desk(): MemoryDesk {
  return new MemoryDesk(NIGHT, {
    settings: SETTINGS,
    sheetUrl: 'https://lembar.example',
    calendarUrl: 'https://calendar.google.com/calendar/u/0/r?cid=cnVhbmc',
    team: [],
    devices: [],
    damaged: [],
    owner: 'kantor@contoh.go.id',
    isClosed: true,
  });
}

describe('a look from outside', () => {
  it('a network that does not answer leaves what was noted and shown', () => {
    const office = desk();
    office.outside.atForm = 'SIGN_IN';
    lookFromOutside(office.open());
    office.outside.atForm = 'UNKNOWN';
    expect(lookFromOutside(office.open())).toEqual([]);
    expect(office.state.get('formOpenToAll')).toEqual({ answer: 'NO', at: NIGHT });
    expect(office.office.troubles().join()).toContain('masuk ke akun Google');
  });

  it('is part of the night, outside the lock', () => {
    const office = desk();
    office.outside.atForm = 'CLOSED';
    office.outside.sheet = () => {
      expect(office.exclusive.isHeld).toBe(false);
      return 'SIGN_IN';
    };
    nightly(office.open());
    expect(office.state.get('sheetOpenToAll')?.answer).toBe('NO');
    expect(office.office.troubles().join()).toContain('tidak menerima jawaban');
  });
});
