// What applicants send becomes a request once: at the event, or within the hour if the event never came.
import { describe, expect, it } from 'vitest';
import { receiveMissedSubmissions, receiveSubmission } from '../../../src/app/commands/receive-submission.ts';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { desk, eachOnADesk, FIRST, others, SECOND } from '../office-day.ts';

eachOnADesk();

describe('a request', () => {
  it('that arrives twice is recorded once', () => {
    desk.submit();
    const [response] = desk.forms.responses;
    receiveSubmission(desk.open(), () => response ?? null);
    expect(desk.history.commands()).toEqual(['r-1']);
    expect(desk.readers()).toHaveLength(2);
  });

  it('is looked for under the lock: where there is none nothing is recorded', () => {
    let wasHeld = false;
    const outcome = receiveSubmission(desk.open(), () => {
      wasHeld = desk.exclusive.isHeld;
      return null;
    });
    expect([outcome.type, wasHeld, desk.history.rows.length]).toEqual(['NOTHING', true, 0]);
  });
});

describe('a request whose event never came', () => {
  it('is looked for among those since the last hour only, less the hour by which Google may be late', () => {
    desk.at('09:00', hourly);
    expect(desk.state.get('responsesReadUntil')).toBe('2026-11-24T08:00:00+07:00');
    desk.send('r-8');
    const [late] = desk.forms.responses;
    if (late) desk.forms.responses.push({ ...late, id: 'r-0', submittedAt: '2026-11-24T07:59:00+07:00' });
    desk.at('10:00', hourly);
    expect(desk.history.commands()).toEqual(['r-8']);
  });

  it('is not taken in a second time though its row is gone, or cannot be read', () => {
    desk.submit();
    desk.submit('r-2', others('r-2', { startDate: '2026-12-09', endDate: '2026-12-09' }));
    desk.deleteRow(FIRST);
    desk.edit(SECOND, 'catering', 'Beres');
    expect(receiveMissedSubmissions(desk.open(), '2000-01-01T00:00:00+07:00', () => true)).toBe(true);
    expect(desk.history.commands()).toEqual(['r-1', 'r-2']);
  });

  it('is not taken in a second time where Riwayat tells nothing of it, whatever was typed in its row', () => {
    desk.submit();
    desk.edit(FIRST, 'catering', 'Beres');
    desk.history.rows.splice(0);
    expect(receiveMissedSubmissions(desk.open(), '2000-01-01T00:00:00+07:00', () => true)).toBe(true);
    expect(desk.stepsOf(FIRST)).toEqual(['REEXAMINE']);
    expect(desk.statuses()).toHaveLength(1);
  });

  it('waits for a desk that is busy once, however many there are', () => {
    for (const id of ['r-1', 'r-2', 'r-3']) desk.send(id, others(id));
    const { exclusive } = desk;
    let asked = 0;
    const hold = exclusive.hold.bind(exclusive);
    exclusive.hold = (work) => {
      // Somebody takes it after Riwayat was looked at.
      exclusive.isHeld = asked++ > 0;
      return hold(work);
    };
    expect(() => receiveMissedSubmissions(desk.open(), '2000-01-01T00:00:00+07:00', () => true)).toThrow(/BUSY/);
    expect(asked).toBe(2);
  });

  it('that cannot be recorded keeps nobody else waiting', () => {
    desk.send('r-1');
    desk.send('r-2', others('r-2'));
    // In the batch, and once more alone.
    desk.faults.failAt('history.append', new Error('history.append failed'), 2);
    expect(() => desk.at('09:00', hourly)).toThrow('history.append failed');
    expect(desk.history.commands()).toEqual(['r-2']);
    expect(desk.state.get('responsesReadUntil')).toBeUndefined();
    desk.at('10:00', hourly);
    expect(desk.history.commands()).toEqual(['r-2', 'r-1']);
  });
});
