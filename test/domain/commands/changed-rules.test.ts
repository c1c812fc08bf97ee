// What requests are measured against changes: they are examined anew and put before whoever can decide; people move them, never we.
import { afterEach, describe, expect, it } from 'vitest';
import { slotsOf } from '../../../src/domain/request/room-time.ts';
import { FINDINGS } from '../../../src/domain/rules/findings.ts';
import { broken } from '../requests.ts';
import { ADMIN, APPLICANT, freshDesk, KABID, KASI, lettersOf, mailsOf, refusalOf, taken } from './paper-desk.ts';

const FIRST = 'PC-2026-0001';
const HOLIDAY = { date: '2026-12-09', name: 'Hari Pemungutan Suara', kind: 'PUBLIC_HOLIDAY' } as const;

const desk = freshDesk();

const announce = () => {
  desk.hours = { ...desk.hours, holidays: [...desk.hours.holidays, HOLIDAY] };
};

describe('the time of a request passes', () => {
  it('its row says so once, without a mail, and nothing else is examined', () => {
    desk.submit({ startDate: '2026-12-09' });
    desk.submit({ startDate: '2026-12-16', institution: 'SMA Negeri 1', letterNumber: '2/S/2026' });
    announce();
    desk.now = '2026-12-09T08:00:00+07:00';
    expect(taken(desk.reexamine('DAY')).changes).toEqual([]);
    desk.now = '2026-12-09T18:00:00+07:00';
    const decision = taken(desk.reexamine('DAY'));
    expect(decision.changes.map(({ after }) => after.number)).toEqual([FIRST]);
    expect(decision.changes[0]?.after.findingCodes).toContain('IN_THE_PAST');
    // What it says already stays.
    expect(decision.changes[0]?.message).toBeNull();
    expect(lettersOf(decision)).toEqual([]);
    expect(taken(desk.reexamine('DAY')).changes).toEqual([]);
  });
});

describe('the weight of a finding is raised', () => {
  const { weight } = FINDINGS.SHORT_NOTICE;
  const weighs = (raised: string) => Object.assign(FINDINGS.SHORT_NOTICE, { weight: raised });
  afterEach(() => {
    weighs(weight);
  });

  it.each([
    ['APPROVED', 'SCHEDULE', 'FORWARDED'],
    ['SCHEDULED', 'MARK_READY', 'SCHEDULED'],
  ] as const)(
    'what is %s is held up at its next step, with the Kasi, until the Kabid sets it aside',
    (fixed, step, held) => {
      desk.submit({ startDate: '2026-11-25', endDate: '2026-11-25' });
      desk.advance(FIRST, fixed);
      expect(desk.request(FIRST).findingCodes).toEqual(['SHORT_NOTICE']);
      weighs('MAY_BE_SET_ASIDE');
      // What else is offered is as far off as if it were asked for now.
      desk.now = '2026-11-25T08:00:00+07:00';
      const alternatives = [{ date: '2026-12-01' }, { date: '2026-12-02' }, { date: '2026-12-03' }];
      expect(refusalOf(desk.act(FIRST, step, ADMIN))).toMatchObject({ code: 'BLOCKED', alternatives });
      expect(desk.request(FIRST)).toMatchObject({ status: held, holder: 'SECTION_HEAD' });
      taken(desk.act(FIRST, 'SET_ASIDE', KABID, 'Waktunya sudah disepakati'));
      if (held === 'FORWARDED') taken(desk.act(FIRST, 'APPROVE', KASI, 'Waktu disepakati'));
      taken(desk.act(FIRST, step, ADMIN));
    },
  );
});

describe('a holiday is announced', () => {
  it.each(['APPROVED', 'SCHEDULED'] as const)(
    'a time that is %s stays, and the Kabid is asked, who alone may allow it',
    (status) => {
      desk.submit({ startDate: '2026-12-09' });
      desk.advance(FIRST, status);
      announce();
      const decision = taken(desk.reexamine());
      expect(desk.request(FIRST)).toMatchObject({ status, findingCodes: ['HOLIDAY'] });
      expect(lettersOf(decision)).toEqual([`RECHECK → ${KABID}`]);
      expect(decision.changes[0]?.message).toBeNull();
      expect(taken(desk.reexamine()).changes).toEqual([]);
    },
  );

  it.each([
    ['SUBMITTED', KABID],
    ['FORWARDED', KASI],
  ] as const)(
    'of a letter that is %s whoever has it is told, and of nothing that was known before',
    (status, holder) => {
      desk.submit({ startDate: '2026-12-09' }, 'andi');
      desk.submit({ startDate: '2026-12-09', letterFile: 'menyusul' }, 'budi');
      if (status === 'FORWARDED') taken(desk.act('PC-2026-0002', 'FORWARD', KABID));
      expect(desk.request('PC-2026-0002').findingCodes).toEqual(['CLASH_EARLIER_CANDIDATE', 'LETTER_MISSING']);
      announce();
      const [, told] = mailsOf(taken(desk.reexamine()));
      expect(told).toMatchObject({
        template: 'NEWLY_BLOCKED',
        recipient: holder,
        facts: { findings: [{ code: 'HOLIDAY' }] },
      });
      expect(told?.facts.findings).toHaveLength(1);
    },
  );

  it('the Kabid may let a fixed time stand all the same, with a reason, and may take that back', () => {
    desk.submit({ startDate: '2026-12-09' });
    desk.advance(FIRST, 'SCHEDULED');
    announce();
    desk.reexamine();
    const reason = 'Petugas piket sudah ditunjuk';
    expect(lettersOf(desk.act(FIRST, 'SET_ASIDE', KABID, reason))).toEqual([`WARNING_SET_ASIDE → ${ADMIN}`]);
    expect(desk.request(FIRST)).toMatchObject({
      status: 'SCHEDULED',
      findingCodes: [],
      marks: { setAside: [{ code: 'HOLIDAY', reason }] },
    });
    desk.act(FIRST, 'UNDO', KABID);
    expect(desk.request(FIRST).findingCodes).toEqual(['HOLIDAY']);
  });

  it('within a fixed time of several days that day stays as well, and the Kabid is asked', () => {
    desk.submit({ startDate: '2026-12-08', endDate: '2026-12-14' });
    desk.advance(FIRST, 'SCHEDULED');
    const fixed = slotsOf(desk.request(FIRST), desk.hours);
    expect(fixed).toHaveLength(5);
    announce();
    const decision = taken(desk.reexamine());
    expect(slotsOf(desk.request(FIRST), desk.hours)).toEqual(fixed);
    expect(desk.request(FIRST).findingCodes).toEqual(['HOLIDAY']);
    expect(lettersOf(decision)).toEqual([`RECHECK → ${KABID}`]);
    // Nobody needs to type anything to leave that day out.
    const left = taken(desk.act(FIRST, 'CHANGE_TIME', KASI, 'permintaan dinas'));
    expect(slotsOf(desk.request(FIRST), desk.hours)).toEqual(fixed.filter(({ start }) => start !== '2026-12-09T09:00'));
    expect(desk.request(FIRST)).toMatchObject({ status: 'SCHEDULED', findingCodes: [] });
    expect(lettersOf(left)).toEqual([`TIME_CHANGED → ${APPLICANT}`, `EVENT_CHANGED → ${ADMIN}`]);
    expect(left.effects[0]?.type).toBe('CALENDAR');
    expect(left.effects[1]).toMatchObject({
      facts: {
        invited: fixed,
        previously: { leftOut: ['2026-12-12', '2026-12-13'] },
        leftOut: ['2026-12-09', '2026-12-12', '2026-12-13'],
      },
    });
    expect(refusalOf(desk.act(FIRST, 'CHANGE_TIME', KASI, 'permintaan dinas'))).toMatchObject({ code: 'NO_NEW_TIME' });
    // Moved by people it has the days of its new range that are working days now.
    desk.act(FIRST, 'CHANGE_TIME', KASI, 'permintaan pemohon', { startDate: '2026-12-08', endDate: '2026-12-10' });
    expect(desk.request(FIRST).findingCodes).toEqual([]);
    expect(slotsOf(desk.request(FIRST), desk.hours).map(({ start }) => start)).toEqual([
      '2026-12-08T09:00',
      '2026-12-10T09:00',
    ]);
  });

  it('is one no more: the day that a fixed time leaves out is not taken from whoever has it', () => {
    announce();
    desk.submit({ startDate: '2026-12-08', endDate: '2026-12-10' }, 'andi');
    desk.submit({ startDate: '2026-12-09', submittedAt: '2026-11-24T08:13:00+07:00' }, 'budi');
    desk.advance(FIRST, 'APPROVED');
    taken(desk.act('PC-2026-0002', 'FORWARD', KABID));
    taken(desk.act('PC-2026-0002', 'SET_ASIDE', KABID, 'Piket'));
    taken(desk.act('PC-2026-0002', 'APPROVE', KASI, 'Waktu disepakati'));
    taken(desk.act('PC-2026-0002', 'SCHEDULE', ADMIN));
    desk.hours = { ...desk.hours, holidays: desk.hours.holidays.filter(({ date }) => date !== HOLIDAY.date) };
    taken(desk.act(FIRST, 'SCHEDULE', ADMIN));
    const days = slotsOf(desk.request(FIRST), desk.hours).map(({ start }) => start.slice(0, 10));
    expect(days).toEqual(['2026-12-08', '2026-12-10']);
  });

  it('a request of other days is left alone, as is one that is over', () => {
    desk.submit({ startDate: '2026-12-08' });
    announce();
    expect(taken(desk.reexamine()).changes).toEqual([]);
    desk.act(FIRST, 'IGNORE', ADMIN);
    desk.damaged = [broken('Mikrofon')];
    expect(taken(desk.reexamine()).changes).toEqual([]);
  });

  it('a candidate of several days that loses the day on which it clashed is free: whoever has it is told', () => {
    desk.submit({ startDate: '2026-12-09' }, 'andi');
    desk.now = '2026-11-24T09:00:00+07:00';
    desk.submit({ startDate: '2026-12-09', endDate: '2026-12-10' }, 'budi');
    expect(desk.request('PC-2026-0002').clashesWith).toEqual([FIRST]);
    announce();
    expect(lettersOf(desk.reexamine())).toEqual([
      `NEWLY_BLOCKED → ${KABID}`,
      `TIME_FREE → ${KABID}`,
      'NEXT_IN_LINE → budi@pemohon.example',
    ]);
    expect(desk.request('PC-2026-0002')).toMatchObject({ clashesWith: [], findingCodes: [] });
  });

  it.each([
    [5, 5],
    [6, 0],
  ])(
    'of %i letters held up at once %i are written about: nobody reads more, and the morning lists them',
    (held, told) => {
      for (let hour = 0; hour < held; hour += 1) {
        const startTime = `${String(8 + hour).padStart(2, '0')}:00`;
        desk.submit(
          { startDate: '2026-12-09', startTime, endTime: startTime.replace(':00', ':20') },
          `pemohon ${hour}`,
        );
      }
      announce();
      const decision = taken(desk.reexamine());
      expect(decision.changes.filter(({ after }) => after.findingCodes.includes('HOLIDAY'))).toHaveLength(held);
      expect(lettersOf(decision)).toEqual(new Array(told).fill(`NEWLY_BLOCKED → ${KABID}`));
    },
  );

  it('one whom the office has displaced is asked already, and one that is over is nobody’s matter', () => {
    desk.submit({ startDate: '2026-12-09', endDate: '2026-12-10' }, 'andi');
    desk.advance(FIRST, 'APPROVED');
    desk.act(FIRST, 'DISPLACE', KABID, 'Rapat Wali Kota');
    announce();
    // That of the office's own use.
    expect(lettersOf(desk.reexamine())).toEqual([`RECHECK → ${KABID}`]);
    expect(desk.request(FIRST)).toMatchObject({ status: 'AWAITING_APPLICANT', marks: { released: true } });
  });

  it('a candidate whose time passed unhandled is examined, and nobody is written to', () => {
    desk.submit({ startDate: '2026-12-09' });
    desk.now = '2026-12-10T08:00:00+07:00';
    announce();
    const decision = taken(desk.reexamine());
    expect(desk.request(FIRST).findingCodes).toContain('HOLIDAY');
    expect(decision.effects).toEqual([]);
  });

  it('nothing is left to say when it is withdrawn again', () => {
    desk.submit({ startDate: '2026-12-09' });
    announce();
    desk.reexamine();
    desk.hours = { ...desk.hours, holidays: desk.hours.holidays.filter(({ date }) => date !== HOLIDAY.date) };
    expect(lettersOf(desk.reexamine())).toEqual([]);
    expect(desk.request(FIRST).findingCodes).toEqual([]);
  });
});

describe('equipment breaks', () => {
  it('is a warning to whoever asked for it, in the words of the office where some is left, until the event is over', () => {
    desk.submit({ equipment: ['Mikrofon'] });
    expect(desk.request(FIRST).findingCodes).toEqual([]);
    desk.damaged = [broken('Mikrofon', { left: '3 dari 4' })];
    expect(lettersOf(desk.reexamine())).toEqual([]);
    expect(desk.request(FIRST).findingCodes).toEqual(['EQUIPMENT_DAMAGED']);
    desk.now = '2026-12-09T08:00:00+07:00';
    desk.reexamine();
    expect(desk.request(FIRST).findingCodes).not.toContain('EQUIPMENT_DAMAGED');
  });
});
