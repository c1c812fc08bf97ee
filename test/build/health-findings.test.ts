// What the doctor reads from the desk's own tab: good, wrong with the next act, or not examined.
import { describe, expect, it } from 'vitest';
import { healthFindings } from '../../build/google/health-findings.ts';
import { PLAIN_HEALTH_KEYS } from '../../src/domain/office/health.ts';
import { HEALTH_COLUMNS } from '../../src/words/sheet/health.ts';
import { TABS } from '../../src/words/sheet/tabs.ts';

const NOW = new Date('2026-12-01T10:00:00+07:00');
const RECENT = '2026-12-01T09:30:00+07:00';
const HEADER = Object.values(HEALTH_COLUMNS);

type Change = Readonly<Record<string, Partial<Record<keyof typeof HEALTH_COLUMNS, string>>>>;

/** The findings of a desk where all is well but for these rows. */
function findings(change: Change = {}, keys: readonly string[] = PLAIN_HEALTH_KEYS) {
  const rows = [...new Set([...keys, ...Object.keys(change)])].map((key) => {
    const usual = { subject: key, state: '', value: '', since: '', advice: '', key, code: 'GOOD' };
    const facts: Change = { written: { value: RECENT, code: 'FACT' }, 'mails.waiting': { value: '0', code: 'FACT' } };
    const row = { ...usual, ...facts[key], ...change[key] };
    return Object.keys(HEALTH_COLUMNS).map((column) => row[column as keyof typeof HEALTH_COLUMNS] ?? '');
  });
  return healthFindings(new Map([[TABS.HEALTH, [HEADER, ...rows]]]), NOW);
}

const verdicts = (change: Change, keys?: readonly string[]) =>
  findings(change, keys).flatMap(({ subject, verdict, todo }) =>
    verdict === 'BAIK' ? [] : [[subject, verdict, todo]],
  );

describe('the findings of a tab', () => {
  it('of a healthy desk are all good, and its troubles one line', () => {
    expect(verdicts({})).toEqual([]);
    expect(findings().filter(({ subject }) => subject === 'Gangguan')).toMatchObject([{ seen: 'tidak ada' }]);
  });

  it.each<[string, Change, unknown]>([
    [
      'the hour is silent',
      { written: { value: '2026-12-01T06:00:00+07:00' } },
      ['Denyut', 'PERLU TINDAKAN', expect.stringContaining('Pasang/perbaiki')],
    ],
    ['the hour is unreadable', { written: { value: 'kemarin' } }, ['Denyut', 'PERLU TINDAKAN', expect.anything()]],
    [
      'a fact asks for an act',
      { 'form.open': { code: 'ACT', advice: 'Buka formulir.' } },
      ['form.open', 'PERLU TINDAKAN', 'Buka formulir.'],
    ],
    [
      'a trouble is told',
      { 'trouble.TEAM': { code: 'ACT', advice: 'Periksa C3.' } },
      ['trouble.TEAM', 'PERLU TINDAKAN', 'Periksa C3.'],
    ],
    ['something is not known', { 'build.web': { code: 'UNKNOWN' } }, ['build.web', 'TIDAK DIPERIKSA', undefined]],
    [
      'a mail waits for days',
      { 'mails.waiting': { value: '3', since: '2026-11-28T09:00:00+07:00' } },
      ['Email yang menunggu', 'PERLU TINDAKAN', expect.stringContaining('Kotak Keluar')],
    ],
    ['a row is damaged', { 'quota.mail': { code: 'Baik?' } }, ['quota.mail', 'TIDAK DIPERIKSA', undefined]],
  ])('%s', (_, change, found) => expect(verdicts(change)).toEqual([found]));

  it('name rows that are missing, and a tab that is', () => {
    expect(
      verdicts(
        {},
        PLAIN_HEALTH_KEYS.filter((key) => key !== 'sheet.tabs'),
      ),
    ).toEqual([['Kesehatan', 'TIDAK DIPERIKSA', undefined]]);
    const [found] = healthFindings(new Map(), NOW);
    expect(found).toMatchObject({
      subject: 'Kesehatan',
      verdict: 'PERLU TINDAKAN',
      seen: `tab ${TABS.HEALTH} tidak ada`,
    });
    expect(found?.todo).toMatch(/^Pilih menu .*Pasang/);
  });
});
