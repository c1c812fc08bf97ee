// What a form says beside the record of an event: how many came, who ran the devices, what broke; and what it keeps where it is refused.
import { describe, expect, it } from 'vitest';
import { withAttendance } from '../../../src/google/web/event-record.ts';
import { asideOf } from '../../../src/google/web/visitor.ts';

const REPORT = { step: 'COMPLETE', hadir: '34', text: 'lancar', operator: '', perangkat: '' };

describe('the record of an event', () => {
  it('that is refused keeps all that was typed', () =>
    expect(asideOf('Belum dicatat.', { ...REPORT, text: ' lancar\r\n' })).toEqual({
      notice: 'Belum dicatat.',
      kept: 'lancar',
      typed: { ...REPORT, text: ' lancar\r\n' },
    }));

  it('names in its text how many came and who ran the devices', () => {
    expect(withAttendance(REPORT).text).toBe('hadir 34 orang; lancar');
    expect(withAttendance({ ...REPORT, operator: 'Rudi' }).text).toBe('hadir 34 orang; lancar; operator: Rudi');
    expect(withAttendance({ ...REPORT, hadir: '', text: '34' }).text).toBe('34');
    expect(withAttendance({ ...REPORT, hadir: '5 tidak hadir' }).text).toBe('5 tidak hadir; lancar');
    expect(withAttendance({ ...REPORT, step: 'MARK_READY' })).toEqual({ ...REPORT, step: 'MARK_READY' });
  });
});
