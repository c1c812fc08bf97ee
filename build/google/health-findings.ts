// What the desk says of itself in its hidden tab: heartbeat, troubles, mails, calendar.

import { type HealthKey, PLAIN_HEALTH_KEYS } from '../../src/domain/office/health.ts';
import { repairWay } from '../../src/words/google/menu.ts';
import { HEALTH_COLUMNS } from '../../src/words/sheet/health.ts';
import { hiddenTab, TABS } from '../../src/words/sheet/tabs.ts';
import { type Finding, good, unknown, wrong } from './findings.ts';
import { type Book, recordsOf } from './live-sheet.ts';

type Row = Readonly<Record<string, string>>;

const DOORS: readonly string[] = ['web.answers', 'form.open', 'sheet.open'] satisfies HealthKey[];

/** The hour writes the tab; Google may be late by some minutes. */
const SILENT_MINUTES = 150;
/** A quota comes back within a day. */
const STUCK_DAYS = 2;
const MINUTE = 60_000;

/** @param now to compare the heartbeat with */
export function healthFindings(book: Book, now: Date): readonly Finding[] {
  const rows = recordsOf(book, TABS.HEALTH);
  if (!rows) {
    return [
      wrong(
        'Kesehatan',
        `tab ${TABS.HEALTH} tidak ada`,
        `Pilih ${repairWay()} pada lembar, tunggu satu jam, lalu periksa lagi.`,
      ),
    ];
  }
  const facts = new Map(rows.map((row) => [row[HEALTH_COLUMNS.key] ?? '', row]));
  const missing = PLAIN_HEALTH_KEYS.filter((key) => !facts.has(key));
  return [
    beatFinding(facts.get('written')?.[HEALTH_COLUMNS.value] ?? '', now),
    ...rows.filter((row) => !isTrouble(row)).flatMap(factFinding),
    waitingFinding(facts.get('mails.waiting'), now),
    driftFinding(facts.get('calendar.drift')),
    ...troubleFindings(rows.filter(isTrouble)),
    ...(missing.length > 0 ? [unknown('Kesehatan', `baris yang tidak ada: ${missing.join(', ')}`)] : []),
  ];
}

const keyOf = (row: Row) => row[HEALTH_COLUMNS.key] ?? '';
const isTrouble = (row: Row) => keyOf(row).startsWith('trouble.');

/** Each trouble that is told, what is left to set up among them; else one line for all. */
function troubleFindings(troubles: readonly Row[]): readonly Finding[] {
  const told = troubles.flatMap(factFinding);
  return told.length > 0 ? told : [good('Gangguan', 'tidak ada')];
}

/** Mails wait for their hour or the quota of a day; what waits longer is stuck. */
function waitingFinding(row: Row | undefined, now: Date): Finding {
  const subject = 'Email yang menunggu';
  if (!row) return unknown(subject, '');
  const { value, since } = HEALTH_COLUMNS;
  const oldest = row[since] ?? '';
  const days = oldest === '' ? 0 : (now.getTime() - Date.parse(oldest)) / (24 * 60 * MINUTE);
  const seen = `${row[value]}${oldest === '' ? '' : `, yang tertua sejak ${oldest}`}`;
  const todo = `Periksa tab ${hiddenTab(TABS.OUTBOX)} dan sisa kuota email akun kantor.`;
  return days > STUCK_DAYS ? wrong(subject, seen, todo) : good(subject, seen);
}

/** Events that people have moved, and the desk has put back. */
function driftFinding(row: Row | undefined): Finding {
  const subject = 'Kalender terhadap Permohonan';
  if (!row) return unknown(subject, '');
  const moved = row[HEALTH_COLUMNS.value] ?? '';
  return good(subject, moved === '' ? 'sesuai' : `dikembalikan sesuai lembar: ${moved}`);
}

/** What the tab says is only as good as it is new. */
function beatFinding(written: string, now: Date): Finding {
  const minutes = (now.getTime() - Date.parse(written)) / MINUTE;
  const todo = `Pilih ${repairWay()} pada lembar; pemicu berhenti bila akun kantor kehilangan izin.`;
  if (Number.isNaN(minutes)) return wrong('Denyut', `waktu tulis tab ${TABS.HEALTH} tidak terbaca`, todo);
  if (minutes > SILENT_MINUTES) return wrong('Denyut', `terakhir ${written}`, todo);
  return good('Denyut', `terakhir ${written}`);
}

function factFinding(row: Row): readonly Finding[] {
  const { subject, value, since, advice, code, state } = HEALTH_COLUMNS;
  const name = row[subject] ?? '';
  // What a stranger met is said by the verdict.
  const shown = DOORS.includes(keyOf(row)) ? '' : (row[value] ?? '');
  const seen = [...new Set([shown, row[since] ?? ''])].filter((each) => each !== '').join(', ');
  switch (row[code]) {
    case 'GOOD':
      return [good(name, seen)];
    case 'ACT':
      return [wrong(name, seen, row[advice] || `Buka lembar dan lihat tab ${hiddenTab(TABS.HEALTH)}.`)];
    case 'UNKNOWN':
      return [unknown(name, row[state] ?? '')];
    case 'FACT':
      return [];
    default:
      return [unknown(name || 'Kesehatan', `baris tidak terbaca: ${Object.values(row).join(' | ')}`)];
  }
}
