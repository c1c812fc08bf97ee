// One letter asks for several dates: each is a request of its own, and the letter is received, passed on and decided once.
import { describe, expect, it } from 'vitest';
import { datesBeside } from '../../../src/domain/commands/sessions.ts';
import { areSessions } from '../../../src/domain/request/lineage.ts';
import { NO_MARKS, type UndoMark } from '../../../src/domain/request/marks.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import type { Action } from '../../../src/domain/vocabulary.ts';
import { aRequest } from '../requests.ts';
import { ADMIN, KABID, KADIS, KASI, lettersOf, mailsOf, PaperDesk, refusalOf, taken } from './paper-desk.ts';

const FOUR = '15 Desember 2026\n22 Desember 2026\n29 Desember 2026';
const [A, B, C, D] = ['PC-2026-0001', 'PC-2026-0002', 'PC-2026-0003', 'PC-2026-0004'] as const;
const ALL = 'Tetapkan jadwal untuk semua yang kosong';
const AGREED = 'Waktu disepakati, tanpa prasmanan';

function fourTuesdays(given: Partial<BookingRequest> = {}): PaperDesk {
  const desk = new PaperDesk();
  desk.submit({ furtherDates: FOUR, ...given });
  return desk;
}

/** Four Tuesdays, of which somebody else had asked for the third; the first of the letter is PC-2026-0002. */
function oneTaken(): PaperDesk {
  const desk = new PaperDesk();
  desk.submit({ startDate: '2026-12-22', endDate: '2026-12-22' }, 'andi');
  desk.now = '2026-11-24T09:00:00+07:00';
  desk.submit({ furtherDates: FOUR });
  return desk;
}

const statuses = (desk: PaperDesk) => desk.requests.map(({ status }) => status);

describe('a form with further dates', () => {
  it('raises nothing against itself: no revision, no duplicate, no clash', () => {
    for (const given of [{}, { letterNumber: '412/SMKN4/2026' }])
      for (const { findingCodes, status } of fourTuesdays(given).requests) {
        expect(findingCodes).toEqual([]);
        expect(status).toBe('SUBMITTED');
      }
  });

  it('without a date that can be read it is one request, as without the question', () => {
    const desk = new PaperDesk();
    const [receipt] = mailsOf(desk.submit({ furtherDates: 'setiap Selasa, beberapa kali' }));
    expect(desk.requests).toHaveLength(1);
    expect(desk.request(A).marks).toMatchObject({ sessionOf: null, unreadDates: ['setiap Selasa, beberapa kali'] });
    expect(receipt?.facts.unread).toEqual(['setiap Selasa, beberapa kali']);
  });

  it('carried out again changes nothing', () => {
    const desk = fourTuesdays({ responseId: 'r-1' });
    expect(taken(desk.submit({ responseId: 'r-1', furtherDates: FOUR })).history).toEqual([]);
    expect(desk.requests).toHaveLength(4);
  });

  it('sent twice each date is put aside beside its own; a date that is new is a request, and tells its sender', () => {
    const desk = fourTuesdays();
    desk.now = '2026-11-24T08:20:00+07:00';
    const decision = desk.submit({ furtherDates: `${FOUR}\n5 Januari 2027` });
    expect(desk.requests.slice(4).map(({ status }) => status)).toEqual([
      ...Array<string>(4).fill('DUPLICATE'),
      'SUBMITTED',
    ]);
    expect(desk.request('PC-2026-0009').marks.sessionOf).toBeNull();
    expect(lettersOf(decision).map((each) => each.split(' ')[0])).toEqual(['RECEIPT', 'NEW_REQUEST']);
  });

  it('counts its days against what strangers may hold, and as one mail of the day', () => {
    const desk = new PaperDesk();
    desk.room = { ...desk.room, heldDaysOfStrangers: 14 };
    const eleven = (from: number) => Array.from({ length: 10 }, (_, index) => `${from + index} Maret 2027`).join('\n');
    desk.submit({ furtherDates: eleven(1) });
    desk.submit({ startDate: '2027-04-01', endDate: '2027-04-01', activity: 'Lain', furtherDates: eleven(11) });
    const holdsNoTime = desk.requests.filter(({ marks }) => marks.holdsNoTime);
    expect(desk.requests).toHaveLength(22);
    expect(holdsNoTime.map(({ number }) => number)).toEqual(desk.requests.slice(14).map(({ number }) => number));
    const third = mailsOf(desk.submit({ startDate: '2027-05-04', endDate: '2027-05-04', activity: 'Ketiga' }));
    expect(third.map(({ template }) => template)).toContain('RECEIPT');
  });

  it('is as urgent as its first date, wherever that is written', () => {
    const desk = new PaperDesk();
    desk.submit({ startDate: '2026-12-22', endDate: '2026-12-22', furtherDates: '25 November 2026' });
    expect(new Set(desk.requests.map(({ urgency }) => urgency)).size).toBe(1);
    expect(desk.request(A).urgency).toBe('IMMEDIATE');
  });

  it('typed by staff it is the same, and the row says what is no date', () => {
    const desk = new PaperDesk();
    const decision = taken(desk.enter({ furtherDates: `${FOUR}\nlusa` }, ADMIN, null, ['lusa']));
    expect(desk.requests.map(({ marks }) => marks.sessionOf)).toEqual([A, A, A, A]);
    const unread = decision.changes.map(({ findings }) => findings.filter(({ code }) => code === 'DATES_UNREAD'));
    expect(unread).toEqual([[{ code: 'DATES_UNREAD', unread: ['lusa'] }], [], [], []]);
  });

  it('what of its dates is not recorded is a finding until the Kasi has fixed the time', () => {
    const desk = new PaperDesk();
    desk.submit({ furtherDates: 'tiap Selasa' });
    const [only] = mailsOf(desk.act(A, 'FORWARD', KABID));
    expect(only?.facts.findings).toEqual([{ code: 'DATES_UNREAD', unread: ['tiap Selasa'] }]);
    taken(desk.act(A, 'APPROVE', KASI, 'satu tanggal saja, tanpa prasmanan'));
    expect(desk.request(A).findingCodes).toEqual([]);
  });
});

describe('the letter', () => {
  it('is disposed of by the Kepala Dinas once', () => {
    const desk = new PaperDesk();
    desk.team = desk.team.map((member) => (member.role === 'AGENCY_HEAD' ? { ...member, email: KADIS } : member));
    const letters = lettersOf(desk.submit({ furtherDates: FOUR }));
    expect(letters.map((each) => each.split(' ')[0])).toEqual(['RECEIPT', 'DISPOSITION_ASKED']);
    expect(lettersOf(desk.act(A, 'GIVE_DISPOSITION', KADIS))).toEqual([`DISPOSITION_GIVEN → ${KABID}`]);
    expect(desk.requests.map(({ holder }) => holder)).toEqual(Array(4).fill('DIVISION_HEAD'));
  });

  it('that comes later is there for all of its dates', () => {
    const desk = fourTuesdays({ letterFile: '' });
    desk.act(B, 'RECORD_LETTER', ADMIN, 'map 3');
    expect(desk.requests.map(({ letterFile }) => letterFile)).toEqual(Array(4).fill('map 3'));
  });

  it('whose applicant no mail reaches is told of once, for all of its dates', () => {
    const desk = new PaperDesk();
    expect(lettersOf(desk.submit({ furtherDates: FOUR, email: '' }))).toEqual([`NEW_REQUEST → ${KABID}`]);
    expect(desk.requests.map(({ marks }) => marks.untold)).toEqual(Array(4).fill(desk.now));
    taken(desk.act(B, 'RECORD_TOLD', KASI));
    expect(desk.requests.map(({ marks }) => marks.untold)).toEqual(Array(4).fill(null));
    desk.act(A, 'FORWARD', KABID);
    desk.act(A, 'APPROVE_SESSIONS', KASI, AGREED);
    const decision = desk.act(A, 'SCHEDULE', ADMIN);
    expect(lettersOf(decision)).toEqual([]);
    expect(desk.requests.map(({ marks }) => marks.untold)).toEqual(Array(4).fill(desk.now));
  });

  it('taken back by whoever passed it on it is back at all of its dates', () => {
    const desk = fourTuesdays();
    desk.act(A, 'FORWARD', KABID);
    const decision = taken(desk.act(C, 'UNDO', KABID));
    expect(statuses(desk)).toEqual(Array(4).fill('SUBMITTED'));
    expect(lettersOf(desk.act(A, 'FORWARD', KABID))).toHaveLength(1);
    expect(decision.history.map(({ step }) => step)).toEqual(Array(4).fill('UNDO'));
  });

  it('leaves alone a date that stands elsewhere, and what was done to one date alone', () => {
    const desk = fourTuesdays();
    desk.act(B, 'REJECT', KABID, 'penuh');
    desk.act(A, 'FORWARD', KABID);
    expect(statuses(desk)).toEqual(['FORWARDED', 'REJECTED', 'FORWARDED', 'FORWARDED']);
    taken(desk.act(C, 'CANCEL_FOR_APPLICANT', KASI, 'batal'));
    expect(statuses(desk)).toEqual(['FORWARDED', 'REJECTED', 'CANCELLED', 'FORWARDED']);
    desk.act(D, 'APPROVE', KASI, AGREED);
    taken(desk.act(D, 'UNDO', KASI));
    expect(statuses(desk)).toEqual(['FORWARDED', 'REJECTED', 'CANCELLED', 'FORWARDED']);
  });
});

describe(ALL, () => {
  it.each([
    [C, '2026-11-24', B, ['2026-12-15', '2026-12-29']],
    [B, '2026-12-09', C, ['2026-12-29']],
  ])('the agenda takes them at once, confirmed by the first to come: at %s on %s', (chosen, day, number, beside) => {
    const desk = oneTaken();
    desk.act(B, 'FORWARD', KABID);
    desk.act(B, 'APPROVE_SESSIONS', KASI, AGREED);
    desk.now = `${day}T10:00:00+07:00`;
    const decision = taken(desk.act(chosen, 'SCHEDULE', ADMIN));
    expect(statuses(desk)).toEqual(['SUBMITTED', 'SCHEDULED', 'SCHEDULED', 'FORWARDED', 'SCHEDULED']);
    const facts = {
      number,
      dates: beside.map((startDate) => ({ startDate })),
      pending: [{ startDate: '2026-12-22' }],
    };
    expect(mailsOf(decision)).toMatchObject([{ template: 'CONFIRMATION', facts }]);
    expect(decision.effects.filter(({ type }) => type === 'CALENDAR')).toHaveLength(3);
    const undone = { template: 'UNDONE', facts: { number, dates: facts.dates } };
    expect(mailsOf(desk.act(chosen, 'UNDO', ADMIN))).toMatchObject([undone]);
  });

  it('is named in each row as it was pressed', () => {
    const desk = fourTuesdays();
    desk.act(A, 'FORWARD', KABID);
    const { changes } = taken(desk.act(A, 'APPROVE_SESSIONS', KASI, AGREED));
    expect(changes.map(({ message }) => message)).toMatchObject(Array(4).fill({ action: 'APPROVE_SESSIONS' }));
  });

  it('is not open for a letter of one date', () => {
    const desk = oneTaken();
    desk.act(B, 'FORWARD', KABID);
    desk.act(A, 'FORWARD', KABID);
    expect(refusalOf(desk.act(A, 'APPROVE_SESSIONS', KASI, AGREED))).toMatchObject({ code: 'NOT_NOW' });
    expect(statuses(desk)).toEqual(Array(5).fill('FORWARDED'));
  });

  it('never gives two dates of one letter the same time', () => {
    const desk = fourTuesdays();
    desk.act(A, 'FORWARD', KABID);
    desk.act(B, 'CHANGE_TIME', KASI, 'salah ketik', { startDate: '2026-12-08', endDate: '2026-12-08' });
    desk.act(A, 'APPROVE_SESSIONS', KASI, AGREED);
    expect(statuses(desk)).toEqual(['APPROVED', 'FORWARDED', 'APPROVED', 'APPROVED']);
  });

  it('knows the events made by hand on every date', () => {
    const desk = fourTuesdays();
    desk.act(A, 'FORWARD', KABID);
    desk.foreign = [{ id: 'x', title: 'Rapat', start: '2026-12-29T09:00', end: '2026-12-29T10:00' }] as never;
    desk.act(A, 'APPROVE_SESSIONS', KASI, AGREED);
    expect(statuses(desk)).toEqual(['APPROVED', 'APPROVED', 'APPROVED', 'FORWARDED']);
  });
});

it('a date that is cancelled leaves the others as they are, and its applicant is told so', () => {
  const desk = fourTuesdays();
  desk.act(A, 'FORWARD', KABID);
  desk.act(D, 'REJECT', KABID, 'Ruangan dipakai');
  const pending = [{ startDate: '2026-12-08' }, { startDate: '2026-12-22' }];
  const [mail] = mailsOf(desk.answer(B, { type: 'CANCEL' }));
  expect(mail).toMatchObject({ template: 'CANCELLED', facts: { pending } });
});

describe('what is corrected on one date', () => {
  it('of letter, contact or food is corrected on all that had the same; time and number of people are not', () => {
    const desk = fourTuesdays({ catering: 'UNDECIDED', email: 'dewi@gmail.con' });
    taken(desk.correct(B, { catering: 'BOXED' }));
    taken(
      desk.correct(A, {
        email: 'dewi@gmail.com',
        letterFile: 'https://berkas.example/baru.pdf',
        receivedOn: '2026-11-23',
        catering: 'NONE',
        participants: 12,
        startTime: '10:00',
      }),
    );
    const shown = ({ email, letterFile, receivedOn, participants, startTime }: BookingRequest) =>
      [email, letterFile.slice(-8), receivedOn, participants, startTime].join(' ');
    expect(desk.requests.map(shown)).toEqual([
      'dewi@gmail.com baru.pdf 2026-11-23 12 10:00',
      ...Array<string>(3).fill('dewi@gmail.com baru.pdf 2026-11-23 30 09:00'),
    ]);
    // All had become BOXED together before.
    expect(desk.requests.map(({ catering }) => catering)).toEqual(Array(4).fill('NONE'));
    expect(desk.requests.flatMap(({ findingCodes }) => findingCodes)).toEqual([]);
  });

  it('is told with no date that does not stand alike: neither as approved nor as moved', () => {
    const desk = fourTuesdays();
    const stand = { [A]: 'SCHEDULED', [B]: 'SCHEDULED', [C]: 'FORWARDED', [D]: 'REJECTED' } as const;
    desk.requests = desk.requests.map((each) => ({ ...each, status: stand[each.number as keyof typeof stand] }));
    const told = (changes: Partial<BookingRequest>) =>
      mailsOf(desk.correct(A, changes)).flatMap(({ template, facts }) =>
        facts.number === A ? [[template, ...(facts.dates ?? []).map(({ number }) => number)]] : [],
      );
    expect(told({ email: 'baru@smkn4.example' })).toEqual([['CONFIRMATION', B]]);
    expect(told({ startTime: '10:00', catering: 'NONE' })).toEqual([['TIME_CHANGED'], ['EVENT_CHANGED']]);
  });

  it('keeps what one date says otherwise', () => {
    const desk = fourTuesdays();
    desk.requests = desk.requests.map((each) => (each.number === D ? { ...each, catering: 'BOXED' } : each));
    desk.correct(A, { catering: 'UNDECIDED' });
    expect(desk.requests.map(({ catering }) => catering)).toEqual(['UNDECIDED', 'UNDECIDED', 'UNDECIDED', 'BOXED']);
  });

  it('by the applicant, too, with one mail to whoever has the letter', () => {
    const desk = fourTuesdays({ letterFile: '' });
    desk.act(A, 'FORWARD', KABID);
    const decision = desk.correct(C, { letterFile: 'https://berkas.example/a.pdf' }, '', {
      type: 'APPLICANT',
      number: C,
    });
    expect(desk.requests.map(({ letterFile }) => letterFile)).toEqual(Array(4).fill('https://berkas.example/a.pdf'));
    expect(lettersOf(decision)).toEqual([`APPLICANT_CHANGED → ${KASI}`]);
  });

  it('a disposition on paper is there for all of them', () => {
    const desk = fourTuesdays();
    desk.correct(A, { headDispositionAt: '2026-11-24T08:00:00+07:00' });
    expect(new Set(desk.requests.map(({ headDispositionAt }) => headDispositionAt)).size).toBe(1);
  });
});

describe('a step on one date', () => {
  const beside = (action: Action, marks: readonly Partial<BookingRequest['marks']>[]) => {
    const requests = marks.map((each, index) => {
      return aRequest({
        number: `PC-2026-000${index + 1}`,
        marks: { ...NO_MARKS, sessionOf: 'PC-2026-0001', ...each },
      });
    });
    return datesBeside({ number: 'PC-2026-0001', action }, { requests }).map(({ number }) => number);
  };
  const undo = (at: string, action: Action) => ({ undo: { at, action } as UndoMark });
  const FORWARDED = undo('2026-11-24T08:00:00+07:00', 'FORWARD');

  it.each([
    ['for the letter is one on all others', 'FORWARD', [{}, FORWARDED, {}], ['PC-2026-0002', 'PC-2026-0003']],
    ['for the date is on none', 'COMPLETE', [{}, {}], []],
    ['of another letter is on none', 'FORWARD', [{}, { sessionOf: 'PC-2026-0002' }, { sessionOf: null }], []],
    ['undone is on those on which it was taken at once', 'UNDO', [FORWARDED, FORWARDED], ['PC-2026-0002']],
    ['undone is on none that has another since', 'UNDO', [FORWARDED, undo(FORWARDED.undo.at, 'APPROVE')], []],
    ['undone is on none taken apart', 'UNDO', [FORWARDED, undo('2026-11-24T09:00:00+07:00', 'FORWARD')], []],
    ['undone is on none that has nothing to undo', 'UNDO', [FORWARDED, {}], []],
  ] as const)('%s', (_, action, marks, numbers) => expect(beside(action, marks)).toEqual(numbers));

  it('that nobody knows is on none', () => expect(beside('FORWARD', [])).toEqual([]));
});

describe('dates of one letter', () => {
  it('are of one letter though it has no number, and of none where it names one date', () => {
    const [one, other] = fourTuesdays().requests;
    const plain = { marks: { ...(one as BookingRequest).marks, sessionOf: null } };
    expect(areSessions(one as BookingRequest, other as BookingRequest)).toBe(true);
    expect(areSessions(plain, plain)).toBe(false);
  });
});
