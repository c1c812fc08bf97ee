// How work is kept in `Kotak Keluar`: what was written is read back, and damaged work is named and not done by halves.
import { describe, expect, it } from 'vitest';
import type { MailEffect } from '../../../src/domain/commands/decision.ts';
import { digestsFor } from '../../../src/domain/mail/digest.ts';
import { type OutboxWork, readWork, writeWork } from '../../../src/domain/records/work.ts';
import { reportMails } from '../../../src/domain/report/year-mail.ts';
import { aMember, PaperDesk } from '../commands/paper-desk.ts';
import { aRequest, HOURS, ROOM } from '../requests.ts';
import { DAMAGES, pathsIn, withDamage } from './damage.ts';

const ROLES = ['AGENCY_HEAD', 'DIVISION_HEAD', 'SECTION_HEAD', 'ROOM_ADMIN'] as const;
const TEAM = ROLES.map((role) => aMember({ role, email: 'kabid@diskominfo.example' }));

function digestOf(count: number, more: Partial<Parameters<typeof digestsFor>[0]> = {}): OutboxWork {
  const requests = Array.from({ length: count }, (_, index) => {
    const number = `PC-2026-${String(index + 1).padStart(4, '0')}`;
    const long = '"'.repeat(500);
    const days = { startDate: '2026-12-01', endDate: '2027-02-26' };
    return aRequest({ number, institution: long, activity: long, contactName: long, phone: long, ...days });
  });
  const limits = { kabidWaitingDays: 1 };
  const now = '2026-12-01T07:30:00+07:00';
  const [work] = digestsFor({
    now,
    requests,
    team: TEAM,
    hours: HOURS,
    limits,
    failed: [],
    troubles: [],
    room: ROOM,
    damaged: [],
    ...more,
  });
  return work as OutboxWork;
}

function yearReport(): OutboxWork {
  const requests = [aRequest({ startDate: '2026-11-26' })];
  const now = '2027-01-06T07:30:00+07:00';
  const [work] = reportMails(2026, requests, { team: TEAM, hours: HOURS, now });
  return work as OutboxWork;
}

function oneOfEach(): Record<string, OutboxWork> {
  const desk = new PaperDesk();
  desk.submit();
  desk.act('PC-2026-0001', 'FORWARD', 'kabid@diskominfo.example');
  const [mail] = desk.history.flatMap(({ effects }) => effects.filter(({ type }) => type === 'MAIL'));
  const keyed = { number: 'PC-2026-0001' };
  const at = '2026-12-01T07:30:00+07:00';
  const sending = { recipient: 'kabid@diskominfo.example', recipientName: 'Budi Santoso', notBefore: at, priority: 2 };
  return {
    TEAM_CHANGED: {
      type: 'TEAM_CHANGED',
      key: 'TEAM_CHANGED@2026-12-01:kabid@diskominfo.example',
      ...sending,
      facts: {
        at,
        editor: 'kasi@diskominfo.example',
        owner: 'pontive.center@diskominfo.example',
        roles: ['DIVISION_HEAD'],
        changes: ['Kabid: Budi Santoso'],
        posts: [{ role: 'DIVISION_HEAD', deputy: null }],
      },
    },
    DESK_LINK: { type: 'DESK_LINK', key: 'DESK_LINK@2026-12-01:kabid@diskominfo.example', ...sending },
    MAIL: mail as MailEffect,
    DIGEST: digestOf(3),
    CALENDAR: { type: 'CALENDAR', key: 'PC-2026-0001@4:CALENDAR', ...keyed },
    MASK: {
      type: 'MASK',
      key: 'PC-2026-0001@9:MASK',
      ...keyed,
      revision: 9,
      responseId: 'r1',
      submittedAt: '2026-11-24T08:12:00+07:00',
    },
    YEAR_REPORT: yearReport(),
  };
}

describe.each(Object.entries(oneOfEach()))('%s', (_, work) => {
  it('is read back as it was written', () => expect(readWork(writeWork(work))).toEqual({ ok: true, value: work }));

  it('is done whole or not at all, whichever field is damaged how', () => {
    const stored = JSON.parse(writeWork(work));
    let told = 0;
    for (const path of pathsIn(stored)) {
      for (const damage of DAMAGES) {
        const reading = readWork(JSON.stringify(withDamage(stored, path, damage)));
        if (reading.ok) continue;
        told++;
        expect(reading.fault.expected).not.toBe('');
      }
    }
    expect(told).toBeGreaterThan(20);
  });

  it('is not done when a later version wrote it', () => {
    const stored = JSON.parse(writeWork(work));
    expect(readWork(JSON.stringify({ ...stored, v: 2 }))).toMatchObject({
      ok: false,
      fault: { path: 'v', found: '2' },
    });
  });
});

describe('text that is no work', () => {
  it.each(['', '{', 'null', '[]', '"x"', '{"v":1,"type":"PESTA"}', 'b'.repeat(40_000)])('%.12s is told', (text) => {
    expect(readWork(text)).toMatchObject({ ok: false, fault: { expected: expect.stringMatching(/./) } });
  });
});

describe('a cell', () => {
  it('holds the digest of a full desk of requests of a quarter of a year', () => {
    const failed = Array.from({ length: 10 }, () => ({
      work: 'Email',
      number: 'PC-2026-0001',
      recipient: '',
      givenUp: true,
      problem: '\\'.repeat(2000),
    }));
    const written = writeWork(digestOf(90, { failed, troubles: Array(12).fill('"'.repeat(3000)) }));
    expect(written.length).toBeLessThanOrEqual(32_000);
    expect(readWork(written)).toMatchObject({ ok: true });
  });
});
