// When the retention of personal data is over, the contact is masked, and the request stays in the register as an archive.
import { describe, expect, it } from 'vitest';
import { maskedEntry } from '../../../src/domain/commands/mask.ts';
import { MASK, withoutContact } from '../../../src/domain/request/personal-data.ts';
import { ADMIN, APPLICANT, KABID, KASI, PaperDesk, taken } from './paper-desk.ts';

const NUMBER = 'PC-2026-0001';
const LATER = '2028-12-09T02:10:00+07:00';

/** An event of 8 December 2026 that took place, and one of the next day that was refused. */
function twoYearsLater(): PaperDesk {
  const desk = new PaperDesk();
  desk.submit({ responseId: '2_first', submittedAt: '2026-11-24T08:12:05+07:00' });
  desk.submit({ startDate: '2026-12-09', endDate: '2026-12-09', letterNumber: '9/B/2026' }, 'Sinta');
  desk.advance(NUMBER, 'SCHEDULED');
  desk.now = '2026-12-08T11:30:00+07:00';
  taken(desk.act(NUMBER, 'COMPLETE', ADMIN, 'hadir 34 orang'));
  taken(desk.act('PC-2026-0002', 'REJECT', KABID, 'Tidak sesuai'));
  desk.now = LATER;
  return desk;
}

describe('a night after the retention', () => {
  it('waits for the others, and does nothing twice', () => {
    const desk = twoYearsLater();
    taken(desk.mask());
    expect(desk.request('PC-2026-0002').contactName).not.toBe(MASK);
    expect(taken(desk.mask()).changes).toEqual([]);
    desk.now = '2028-12-10T02:10:00+07:00';
    expect(taken(desk.mask()).history.map(({ number }) => number)).toEqual(['PC-2026-0002']);
  });

  it('goes as far as it may, and on from there', () => {
    const desk = twoYearsLater();
    desk.retentionMonths = 6;
    expect(taken(desk.mask(1)).history.map(({ number }) => number)).toEqual([NUMBER]);
    expect(taken(desk.mask(1)).history.map(({ number }) => number)).toEqual(['PC-2026-0002']);
    expect(taken(desk.mask(1)).history).toEqual([]);
  });

  it('leaves an event that is still to come alone, however long ago it was asked for', () => {
    const desk = new PaperDesk();
    desk.submit({ startDate: '2029-01-09', endDate: '2029-01-09' });
    desk.now = LATER;
    expect(taken(desk.mask()).changes).toEqual([]);
  });

  it('lets a reopened request be dealt with again once its contact is typed, and keeps that as long', () => {
    const desk = twoYearsLater();
    desk.retentionMonths = 6;
    taken(desk.mask());
    taken(desk.act('PC-2026-0002', 'REOPEN', KABID, 'Diminta lagi'));
    taken(
      desk.correct('PC-2026-0002', {
        startDate: '2028-12-20',
        endDate: '2028-12-20',
        contactName: 'Sinta',
        email: APPLICANT,
      }),
    );
    expect(taken(desk.mask()).changes).toEqual([]);
    const told = taken(desk.act('PC-2026-0002', 'ASK_CONFIRMATION', KASI, 'Masih jadi?')).effects;
    expect(told.map((effect) => effect.type === 'MAIL' && effect.recipient)).toEqual([APPLICANT]);
  });

  it('is nothing that anybody can take back', () => {
    const desk = twoYearsLater();
    taken(desk.mask());
    expect(desk.act(NUMBER, 'UNDO', ADMIN)).toMatchObject({ ok: false });
  });
});

describe('an earlier entry of a masked request', () => {
  it('keeps nothing of what was found, offered, said and sent then', () => {
    const desk = new PaperDesk();
    desk.submit({ startDate: '2026-12-24', endDate: '2026-12-24', email: 'dewi@gmail.con' });
    const [entry] = desk.history;
    if (!entry) throw new Error('Nothing was recorded');
    const { findings, alternatives, message } = entry.change;
    expect([findings.length, alternatives.length, message === null, entry.effects.length]).not.toContain(0);
    const { change, effects } = maskedEntry(entry, [entry.change.after]);
    expect(change).toEqual({
      before: null,
      findings: [],
      alternatives: [],
      message: null,
      after: withoutContact(entry.change.after),
    });
    expect(effects).toEqual([]);
  });

  it('tells who did what when, and no longer about whom', () => {
    const desk = twoYearsLater();
    const contacts = [desk.request(NUMBER)];
    for (const entry of desk.history.filter(({ number }) => number === NUMBER)) {
      const masked = maskedEntry({ ...entry, text: 'Sudah bicara dengan Dewi Kartika, 0812-0000-0001' }, contacts);
      expect(JSON.stringify(masked)).not.toMatch(/Dewi Kartika|0812|smkn4/);
      expect(masked.text).toBe(`Sudah bicara dengan ${MASK}, ${MASK}`);
      const { number, revision, at, actor, step, from, to, attendance } = entry;
      expect(masked).toMatchObject({ number, revision, at, actor, step, from, to, attendance, effects: [] });
      expect(masked.change.after).toMatchObject({ institution: 'SMK Negeri 4 Pontianak', startDate: '2026-12-08' });
    }
  });
});
