// What must hold of a desk once nothing goes wrong any more, whatever has happened to it.
import { expect } from 'vitest';
import { PASSING_ERROR, type RandomOffice } from './random-office.ts';

/** Statuses that hold the room. */
export const HELD = ['Jadwal Ditetapkan', 'Masuk Agenda', 'Ruangan Siap', 'Terlaksana'];

/** So long `Kotak Keluar` keeps what is done, at least. */
const KEPT_DAYS = 29;
/** In days: a mail whose row was written so long before it left may have gone from the outbox by its age. */
const LONGEST_WAIT = 7;
/** What the time of the day brings about, whatever has happened. */
const BY_THE_CLOCK = /^(Segera: |Pontive Center, |Pengingat)/;

type Shown = Readonly<Record<string, string>>;

/** @throws what is lost, doubled or mixed up */
export function expectWhole(office: RandomOffice): void {
  const rows = requestsOf(office);
  everythingHasItsRow(office, rows);
  for (const row of rows) showsWhatWasRecorded(row, office.rows('Riwayat'));
  noTwoTouch(rows);
  calendarMatches(office, rows);
  mailsLeftOnce(office);
  rests(office);
}

/** A row that somebody typed or pasted is none, and says so. Words in a blank row ask for nothing. */
function requestsOf(office: RandomOffice): readonly Shown[] {
  const waits = /bukan permohonan/;
  return office
    .rows('Permohonan')
    .filter(({ 'No.': No, Instansi, Pesan }) => `${No}${Instansi}` !== '' && !waits.test(Pesan ?? ''));
}

function everythingHasItsRow(office: RandomOffice, rows: readonly Shown[]): void {
  const numbers = rows.map(({ 'No.': No }) => No);
  expect([...new Set(numbers)], 'every number stands once').toEqual(numbers);
  const history = office.rows('Riwayat');
  const recorded = [...new Set(history.map(({ 'No.': No }) => No))].sort();
  expect([...numbers].sort(), 'each recorded request has its row').toEqual(recorded);
  const revisions = history.map(({ 'No.': No, Revisi }) => `${No}:${Revisi}`);
  expect([...new Set(revisions)], 'each revision is recorded once').toEqual(revisions);
  const ofForms = rows.filter((row) => keptIn(row).responseId !== '');
  // What is over stands in the archive, of a letter the dates that are over.
  const archives = office.workspace.sheets.list().filter(({ name }) => name.startsWith('Arsip'));
  const archived = archives.flatMap(({ name }) => office.rows(name)).map(({ Instansi }) => Instansi);
  for (const id of new Set(ofForms.map((row) => keptIn(row).responseId))) {
    const own = ofForms.filter((row) => keptIn(row).responseId === id);
    const names = own.map(({ Instansi = '' }) => Instansi);
    const count = own.length + archived.filter((name) => names.includes(name ?? '')).length;
    // Hands may have typed over the name of one of them.
    const dates = names.map((name) => office.datesOf.get(name) ?? 0);
    expect(count, `each response is as many requests as it has dates: ${own.map((row) => row['No.'])}`).toBe(
      Math.max(...dates),
    );
  }
  const institutions = [...office.rows('Permohonan').map(({ Instansi }) => Instansi), ...archived];
  for (let sent = 1; sent <= office.sent; sent++) {
    if (!office.takenBack.has(`Instansi ${sent}`) && !office.writtenOver.has(`Instansi ${sent}`)) {
      expect(institutions, 'nothing sent is lost').toContain(`Instansi ${sent}`);
    }
  }
}

function showsWhatWasRecorded(row: Shown, history: readonly Shown[]): void {
  const steps = history.filter(({ 'No.': No }) => No === row['No.']);
  const last = steps.reduce((one, other) => (Number(one.Revisi) > Number(other.Revisi) ? one : other));
  const { number, revision, responseId } = keptIn(row);
  expect([number, String(revision)], `what the row of ${row['No.']} keeps`).toEqual([row['No.'], last.Revisi]);
  // The row of a letter whose refusal the Kasi has proposed says so; it lies where it lay.
  const isProposed = last.Menjadi === 'Didisposisikan' && steps.some(({ Langkah }) => Langkah === 'Usulkan penolakan');
  const statuses = [last.Menjadi, ...(isProposed ? ['Penolakan Diusulkan'] : [])];
  expect(statuses, `status of ${row['No.']}`).toContain(row.Status);
  expect(row.Tindakan, `wish of ${row['No.']}`).toBe('');
  const [, sent] = /^Instansi (\d+)$/.exec(row.Instansi ?? '') ?? [];
  // The office's own use, made by a displacement, is called as its Kabid wrote.
  if (sent === undefined) return;
  // Whoever typed it may have taken it back.
  expect(['', `Kegiatan ${sent}`], `${row['No.']} is not mixed with another`).toContain(row.Kegiatan);
  if (responseId !== '') expect(row.Narahubung, `contact of ${row['No.']}`).toBe(`Pemohon ${sent}`);
}

/** What the row of a request keeps of it. */
function keptIn(row: Shown): { readonly number: string; readonly revision: number; readonly responseId: string } {
  return JSON.parse(row.Data ?? '').after;
}

function mailsLeftOnce(office: RandomOffice): void {
  const outbox = office.rows('Kotak Keluar');
  // Where somebody sorted at the moment of a mark, nobody knows whether the mail has left: staff are asked.
  const isOver = ({ Keadaan, Kendala }: Shown) =>
    Keadaan === 'SELESAI' || Keadaan === 'DITARIK' || Kendala?.startsWith('Baris berpindah');
  expect(
    outbox.filter((item) => !isOver(item)),
    'all is sent',
  ).toEqual([]);
  const keys = outbox.map(({ Kunci }) => Kunci);
  expect([...new Set(keys)], 'each mail is asked for once').toEqual(keys);
  const asked = outbox.filter(({ Pekerjaan }) => !Pekerjaan?.startsWith('Kalender')).length;
  // Google itself tells the owner of what it has killed.
  const [mails, since] = [office.workspace.mails.list(), (KEPT_DAYS - LONGEST_WAIT) * 86_400_000];
  const left = mails.filter(({ subject, at }) => {
    const isKept = Date.parse(at) > office.workspace.clock.now().getTime() - since;
    return isKept && !subject.startsWith('Summary of failures');
  }).length;
  expect(left, 'only a mail in flight goes twice').toBeLessThanOrEqual(asked + office.faults);
}

/** Milliseconds by which the room's clock is ahead of UTC. */
const ROOM_AHEAD = 7 * 3_600_000;

/** Two more hours bring nothing new, and nothing has ever failed but what was meant to. */
function rests(office: RandomOffice): void {
  const { clock, executions, mails } = office.workspace;
  const now = () => [
    office.rows('Riwayat'),
    mails.list().flatMap(({ subject }) => (BY_THE_CLOCK.test(subject) ? [] : [subject])),
  ];
  // No event begins that late: what a beginning brings would be no unrest.
  const evening = `${new Date(clock.now().getTime() + ROOM_AHEAD).toISOString().slice(0, 10)}T21:00:00+07:00`;
  if (clock.now() < new Date(evening)) clock.set(evening);
  const before = now();
  for (const by of ['PT1H', 'PT1H']) clock.advance(by);
  expect(now(), 'the desk rests').toEqual(before);
  const errors = executions().flatMap(({ function: name, error, status }) => {
    return error && status !== 'killed' ? [`${name} ${status}: ${error.message}`] : [];
  });
  expect([...new Set(errors)].filter((text) => !text.includes(PASSING_ERROR))).toEqual([]);
}

function noTwoTouch(rows: readonly Shown[]): void {
  const held = rows.filter(({ Status }) => HELD.includes(Status ?? ''));
  const needs = held.flatMap((row) =>
    datesOf(row).map((date) => ({ row, date, from: minutes(row['Jam Mulai']) - 30, to: minutes(row['Jam Selesai']) })),
  );
  for (const [index, one] of needs.entries()) {
    for (const other of needs.slice(index + 1)) {
      if (one.row === other.row || one.date !== other.date) continue;
      const touch = one.from < other.to && other.from < one.to;
      expect(touch, `${one.row['No.']} and ${other.row['No.']} on ${one.date}`).toBe(false);
    }
  }
}

function datesOf(row: Shown): string[] {
  const [from, to] = [row['Tanggal Mulai'], row['Tanggal Selesai']].map((text) => {
    const found = /(\d{1,2})\/(\d{2})\/(\d{4})/.exec(text ?? '');
    return found ? `${found[3]}-${found[2]}-${found[1]?.padStart(2, '0')}` : '';
  });
  if (!from) return [];
  const dates: string[] = [];
  for (let date = from; date <= (to || from); ) {
    dates.push(date);
    date = new Date(new Date(`${date}T12:00:00Z`).getTime() + 86_400_000).toISOString().slice(0, 10);
  }
  return dates;
}

function minutes(text = ''): number {
  const found = /(\d{1,2})[.:](\d{2})/.exec(text);
  return found ? Number(found[1]) * 60 + Number(found[2]) : Number.NaN;
}

function calendarMatches(office: RandomOffice, rows: readonly Shown[]): void {
  const events = office.workspace.calendars.events(office.calendar()).filter(({ title }) => title !== 'Tamu');
  const inCalendar = [...new Set(events.map(({ title }) => /PC-2026-\d+/.exec(title)?.[0] ?? title))].sort();
  const inAgenda = rows
    .filter(({ Status }) => ['Masuk Agenda', 'Ruangan Siap', 'Terlaksana', 'Tidak Hadir'].includes(Status ?? ''))
    .map(({ 'No.': No }) => No)
    .sort();
  expect(inCalendar, 'the calendar holds what is scheduled').toEqual(inAgenda);
}
