// What the desk says of itself in its hidden tab: heartbeat, troubles, mails, calendar.

import { REPAIR } from '../../src/words/google/menu.ts';
import { HEALTH_COLUMNS, HEALTH_KEYS, HEALTH_TAB } from '../../src/words/sheet/health.ts';
import { type Finding, good, unknown, wrong } from './findings.ts';
import { type Book, recordsOf } from './live-sheet.ts';

/** The hour writes the tab; Google may be late by some minutes. */
const SILENT_MINUTES = 150;
const MINUTE = 60_000;

/** @param now to compare the heartbeat with */
export function healthFindings(book: Book, now: Date): readonly Finding[] {
  const rows = recordsOf(book, HEALTH_TAB);
  if (!rows) {
    return [
      wrong(
        'Kesehatan',
        `tab ${HEALTH_TAB} tidak ada`,
        `Pilih ${REPAIR} pada lembar, tunggu satu jam, lalu periksa lagi.`,
      ),
    ];
  }
  const facts = new Map(rows.map((row) => [row[HEALTH_COLUMNS.key] ?? '', row]));
  const missing = HEALTH_KEYS.filter((key) => !facts.has(key));
  return [
    beatFinding(facts.get('written')?.[HEALTH_COLUMNS.value] ?? '', now),
    ...rows.flatMap(factFinding),
    ...(missing.length > 0 ? [unknown('Kesehatan', `baris yang tidak ada: ${missing.join(', ')}`)] : []),
  ];
}

/** What the tab says is only as good as it is new. */
function beatFinding(written: string, now: Date): Finding {
  const minutes = (now.getTime() - Date.parse(written)) / MINUTE;
  const todo = `Pilih ${REPAIR} pada lembar; pemicu berhenti bila akun kantor kehilangan izin.`;
  if (Number.isNaN(minutes)) return wrong('Denyut', `waktu tulis tab ${HEALTH_TAB} tidak terbaca`, todo);
  if (minutes > SILENT_MINUTES) return wrong('Denyut', `terakhir ${written}`, todo);
  return good('Denyut', `terakhir ${written}`);
}

function factFinding(row: Readonly<Record<string, string>>): readonly Finding[] {
  const { subject, value, since, advice, code, state } = HEALTH_COLUMNS;
  const name = row[subject] ?? '';
  const seen = [row[value], row[since]].filter((each) => each !== undefined && each !== '').join(', sejak ');
  switch (row[code]) {
    case 'GOOD':
      return [good(name, seen)];
    case 'ACT':
      return [wrong(name, seen || (row[state] ?? ''), row[advice] || `Buka lembar dan lihat tab ${HEALTH_TAB}.`)];
    case 'UNKNOWN':
      return [unknown(name, row[state] ?? '')];
    case 'FACT':
      return [];
    default:
      return [unknown(name || 'Kesehatan', `baris tidak terbaca: ${Object.values(row).join(' | ')}`)];
  }
}
