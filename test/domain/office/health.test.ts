// The facts of `Kesehatan`: every key once, and what is judged good, to be acted on, or unknown.
import { describe, expect, it } from 'vitest';
import { type HealthState, healthFacts, isTenSilent, PLAIN_HEALTH_KEYS } from '../../../src/domain/office/health.ts';
import { alarmsOf } from '../../../src/domain/office/troubles.ts';
import { healthCells } from '../../../src/words/sheet/health.ts';

const NOW = '2026-11-24T10:00:00+07:00';
const AT = '2026-11-24T09:30:00+07:00';
const BUILD = { version: '0.1.0', id: 'aaaaaaaaaa', at: '2026-11-20T08:00:00+07:00' };

const OUTBOX = { waiting: 0, oldest: null, failed: 0 };
const WELL: HealthState = {
  now: NOW,
  desk: { id: 'meja-1', sheet: 'lembar-1', owner: 'kantor@diskominfo.example', format: 1 },
  build: BUILD,
  webBuild: { ...BUILD, seenAt: AT },
  webApp: 'https://script.google.com/macros/s/x/exec',
  webAppOpenToAll: { answer: 'YES', at: AT },
  formOpenToAll: { answer: 'YES', at: AT },
  sheetOpenToAll: { answer: 'NO', at: AT },
  uploads: ['Unggah surat'],
  otherTabs: [],
  beats: { hourRanAt: NOW, nightRanAt: AT, tenRanAt: AT },
  outbox: OUTBOX,
  drift: [],
  quotaLeft: 1500,
  troubles: {},
  troubledSince: {},
};

/** The keys of what is to be acted on. */
function toDo(state: Partial<HealthState>): string[] {
  return healthFacts({ ...WELL, ...state }).flatMap(({ key, code }) => (code === 'ACT' ? [key] : []));
}

describe('the facts of the desk', () => {
  it('are one for each key, what is to be done first, and no trouble where there is none', () => {
    expect(
      healthFacts(WELL)
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...PLAIN_HEALTH_KEYS].sort());
    const [first, second, third] = healthFacts({ ...WELL, outbox: null, troubles: { TEAM: '…' } });
    expect([first, second, third].map((fact) => fact?.code)).toEqual(['ACT', 'UNKNOWN', 'UNKNOWN']);
  });

  it.each<[string, Partial<HealthState>, string[]]>([
    ['a silent hour', { beats: { ...WELL.beats, hourRanAt: '2026-11-24T07:00:00+07:00' } }, ['beat.hour']],
    ['ten silent minutes', { troubles: { TEN_MINUTES: '…' } }, ['trouble.TEN_MINUTES', 'beat.tenMinutes']],
    ['a silent night', { beats: { ...WELL.beats, nightRanAt: '2026-11-22T01:00:00+07:00' } }, ['beat.night']],
    ['failed mails', { outbox: { ...OUTBOX, failed: 2 } }, ['mails.failed']],
    ['no quota', { quotaLeft: 0 }, ['quota.mail']],
    ['no pages', { webApp: undefined }, ['web.address']],
    ['a closed form', { formOpenToAll: { answer: 'NO', at: AT } }, ['form.open']],
    ['a sheet that everybody reads', { sheetOpenToAll: { answer: 'YES', at: AT } }, ['sheet.open']],
    ['a trouble', { troubles: { TEAM: 'Tab Tim Pengelola: …' } }, ['trouble.TEAM']],
    ['another build', { troubles: { WEB_BUILD: '…' } }, ['trouble.WEB_BUILD', 'build.web']],
  ])('%s is to be acted on', (_, state, keys) => expect(toDo(state)).toEqual(keys));

  it('what nobody has looked at is unknown, not wrong', () => {
    const facts = healthFacts({
      ...WELL,
      webBuild: undefined,
      webAppOpenToAll: undefined,
      formOpenToAll: { answer: 'UNKNOWN', at: AT },
      sheetOpenToAll: undefined,
      uploads: null,
      outbox: null,
      beats: { ...WELL.beats, tenRanAt: undefined },
    });
    const unknown = facts.flatMap(({ key, code }) => (code === 'UNKNOWN' ? [key] : []));
    expect(unknown).toEqual([
      ...'build.web beat.tenMinutes mails.waiting mails.failed web.answers form.open form.upload'.split(' '),
      ...'sheet.open'.split(' '),
    ]);
  });

  it('in a row tell people what to do and since when, and programs key, code and data', () => {
    const troubles = { TEAM: 'Tab Tim Pengelola: C3 …' };
    const state = { ...WELL, troubles, troubledSince: { TEAM: AT } };
    const fact = healthFacts(state).find(({ key }) => key === 'trouble.TEAM');
    const row = fact && healthCells(fact, troubles);
    const shown = ['Gangguan', 'Perlu tindakan', '', '24 Nov 2026 09.30', troubles.TEAM];
    expect(row).toEqual([...shown, 'trouble.TEAM', 'ACT', '', AT]);
  });
});

it('what is not known or well asks for nothing', () => {
  const facts = healthFacts({ ...WELL, uploads: [], sheetOpenToAll: undefined });
  expect(facts.map((fact) => healthCells(fact, {})[4]).join('')).toBe('');
});

describe('alarms', () => {
  it('are what is wrong, in the order of the kinds; what is left to set up is none', () => {
    expect(alarmsOf({ SETUP: 'kontak', QUOTA: 'kuota', DESK: 'gangguan' })).toEqual(['gangguan', 'kuota']);
  });
});

describe('the ten-minute job', () => {
  const hour = '2026-11-24T09:00:00+07:00';

  it.each([
    ['ran within three hours', '2026-11-24T07:05:00+07:00', hour, false],
    ['did not, while the hourly job did', '2026-11-24T06:55:00+07:00', hour, true],
    ['did not, nor did the hourly job', '2026-11-24T06:55:00+07:00', '2026-11-24T08:00:00+07:00', false],
    ['was never noted', undefined, hour, false],
  ])('%s', (_, tenRanAt, hourRanAt, silent) => expect(isTenSilent(tenRanAt, hourRanAt, NOW)).toBe(silent));
});
