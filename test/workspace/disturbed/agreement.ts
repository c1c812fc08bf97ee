// Whether all that shows a request agrees with what `Riwayat` says of it, and whether somebody took each step that stands there.
import { expect } from 'vitest';
import type { AccountKind } from '../../../packages/local-workspace/src/facade.ts';
import { textOf } from '../desk.ts';
import { Deeds } from './deeds.ts';
import type { Happening } from './office-days.ts';
import type { RandomOffice } from './random-office.ts';
import { latestOf, type Recorded, recordedIn, type State } from './recorded.ts';

/** What a row of people's own says. */
const NO_REQUEST = /^Baris ini bukan permohonan/;

/** As staff read a status. */
const STATUSES: Readonly<Record<string, string>> = {
  SUBMITTED: 'Diajukan',
  FORWARDED: 'Didisposisikan',
  AWAITING_APPLICANT: 'Menunggu Konfirmasi Pemohon',
  APPROVED: 'Jadwal Ditetapkan',
  SCHEDULED: 'Masuk Agenda',
  READY: 'Ruangan Siap',
  COMPLETED: 'Terlaksana',
  REJECTED: 'Ditolak',
  CANCELLED: 'Dibatalkan',
  NO_SHOW: 'Tidak Hadir',
  DUPLICATE: 'Permohonan Ganda',
  IGNORED: 'Diabaikan',
};
/** As applicants read it, where that is another word. */
const STATUSES_FOR_APPLICANT: Readonly<Record<string, string>> = {
  ...STATUSES,
  SUBMITTED: 'Permohonan masuk, menunggu disposisi',
  FORWARDED: 'Sedang ditelaah',
  AWAITING_APPLICANT: 'Menunggu jawaban Anda',
  APPROVED: 'Waktu disepakati, menunggu konfirmasi',
  SCHEDULED: 'Terjadwal',
  READY: 'Ruangan siap',
  REJECTED: 'Belum dapat kami penuhi',
  NO_SHOW: 'Tidak hadir',
  DUPLICATE: 'Permohonan ganda',
};
const OPEN = ['SUBMITTED', 'FORWARDED', 'AWAITING_APPLICANT', 'APPROVED', 'SCHEDULED', 'READY'];
/** The time is theirs. */
const FIXED = ['APPROVED', 'SCHEDULED', 'READY'];
/** What stands in agenda, calendar and report. */
const PLANNED = ['SCHEDULED', 'READY', 'COMPLETED', 'NO_SHOW'];
const CATERING: Readonly<Record<string, string>> = {
  NONE: 'Tidak ada',
  BOXED: 'Nasi atau kue kotak',
  BUFFET: 'Prasmanan',
  UNDECIDED: 'Belum ditentukan',
};
const KINDS: Readonly<Record<string, string>> = {
  VISIT: 'Kunjungan',
  LOAN: 'Peminjaman',
  OFFICIAL_USE: 'Pemakaian Dinas',
  MAINTENANCE: 'Pemeliharaan',
};
const DAY_NAMES = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli'];
MONTHS.push('Agustus', 'September', 'Oktober', 'November', 'Desember');

/** Hands that leave a row without its record until the next command or hour. */
const TEARS: readonly Happening['what'][] = ['delete', 'clear', 'undo', 'type', 'copy', 'paste'];

export class Agreement {
  readonly deeds: Deeds;
  /** How often each surface of a request was looked at. */
  readonly looks = {
    row: 0,
    agenda: 0,
    event: 0,
    applicant: 0,
    waiting: 0,
    letter: 0,
    day: 0,
    report: 0,
    archive: 0,
    step: 0,
  };
  private office: RandomOffice | undefined;
  private known: readonly Recorded[] = [];
  private readonly links = new Map<string, string>();
  private mailsRead = 0;
  private daySeenAt = 0;
  private turn = 0;
  private isTorn = false;
  private isCalendarTouched = false;

  constructor(account: AccountKind) {
    this.deeds = new Deeds(account === 'workspace');
  }

  /** @param office plays with these deeds noted */
  follow(office: RandomOffice): void {
    this.office = office;
  }

  private get desk(): RandomOffice {
    if (!this.office) throw new Error('No office is followed');
    return this.office;
  }

  /**
   * Looks at everything that has to agree at once; at the rows too once nobody has typed for an hour, and at the report
   * after a night.
   * @param what happened last
   * @param afterwards how much time has passed since; `PT0S`: none
   * @throws what does not agree
   */
  look(what: Happening['what'], afterwards: string): void {
    const isQuiet = ['PT1H', 'P1D', 'P6D'].includes(afterwards);
    if (TEARS.includes(what) && afterwards === 'PT0S') this.isTorn = true;
    if (what === 'event' && afterwards === 'PT0S') this.isCalendarTouched = true;
    if (isQuiet) {
      this.isTorn = false;
      this.isCalendarTouched = false;
    }
    const entries = recordedIn(this.desk.workspace);
    const known = new Set(this.known.map(keyOf));
    const news = entries.filter((entry) => !known.has(keyOf(entry)));
    this.stepsAreSomebodys(entries, news);
    const latest = latestOf(entries);
    this.agendaAgrees(latest);
    if (!this.isCalendarTouched) this.calendarAgrees(latest);
    this.pagesAgree(entries, latest, news);
    this.publicDayAgrees(latest);
    // What was typed is answered when it has been quiet; the hour after that puts right what it left.
    if (isQuiet) this.rowsAgree(latest, afterwards === 'PT1H' ? this.deeds.typedIn() : new Set());
    if (afterwards === 'P1D' || afterwards === 'P6D') this.reportAgrees(entries);
    this.known = entries;
  }

  /** Nothing recorded is lost or changed, and what is new somebody did. */
  private stepsAreSomebodys(entries: readonly Recorded[], news: readonly Recorded[]): void {
    const now = new Map(entries.map((entry) => [keyOf(entry), entry]));
    expect(now.size, 'each step is recorded once').toBe(entries.length);
    for (const entry of this.known) {
      const { tab: _, ...before } = entry;
      const { tab: __, ...after } = now.get(keyOf(entry)) ?? { tab: '' };
      expect(after, `${keyOf(entry)} stands as it was recorded`).toEqual(before);
    }
    for (const { number, revision, to, after } of news) {
      this.looks.step += 1;
      expect([after.number, after.revision, STATUSES[after.status]], `${number}@${revision}`).toEqual([
        number,
        revision,
        to,
      ]);
    }
    // In the order in which they were recorded, each command at a time.
    const inOrder = [...news].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
    this.deeds.expectDone(inOrder, ({ number, revision }) => now.get(`${number}@${revision - 1}`));
  }

  private agendaAgrees(latest: ReadonlyMap<string, Recorded>): void {
    const lines = this.desk.rows('Agenda');
    // What is over for a month leaves it at night.
    const monthAgo = new Date(this.desk.workspace.clock.now().getTime() - 29 * 86_400_000).toISOString().slice(0, 10);
    const planned = [...latest.values()].filter(
      ({ after }) => PLANNED.includes(after.status) && (after.endDate ?? '') >= monthAgo,
    );
    const isRecent = (line: Readonly<Record<string, string>>) => isoDay(line.Tanggal) >= monthAgo;
    const numbers = [...new Set(lines.filter(isRecent).map((line) => line['No.']))].sort();
    expect(numbers, 'the agenda has what is planned').toEqual(planned.map(({ number }) => number).sort());
    for (const { number, after } of planned) {
      for (const line of lines.filter((each) => each['No.'] === number)) {
        this.looks.agenda += 1;
        expect([line.Jam, line.Instansi, line.Kegiatan, line.Status], `agenda of ${number}`).toEqual([
          hours(after),
          after.institution,
          after.activity,
          STATUSES[after.status],
        ]);
        expect(isWithin(isoDay(line.Tanggal), after), `agenda of ${number} on ${line.Tanggal}`).toBe(true);
      }
    }
  }

  private calendarAgrees(latest: ReadonlyMap<string, Recorded>): void {
    const { workspace } = this.desk;
    // What a batch leaves to the next ten minutes is claimed by then.
    const waiting = this.desk
      .rows('Kotak Keluar')
      .filter(({ Pekerjaan, Keadaan }) => Pekerjaan?.startsWith('Kalender') && Keadaan !== 'SELESAI')
      .map((item) => item['No.']);
    const events = workspace.calendars.events(this.desk.calendar()).filter(({ title }) => title !== 'Tamu');
    for (const { id, title } of events) {
      const number = /PC-\d{4}-\d+/.exec(title)?.[0] ?? '';
      const status = latest.get(number)?.after.status ?? '';
      if (!waiting.includes(number)) expect(PLANNED, `${id} ${title} is planned`).toContain(status);
    }
    for (const { number, after } of latest.values()) {
      if (!PLANNED.includes(after.status) || waiting.includes(number)) continue;
      // Where hands have moved an event that is over, nobody moves it back.
      if ((after.endDate ?? '') < this.today()) continue;
      const own = events.filter(({ title }) => title.includes(number) && !title.includes('Siapkan'));
      expect(own.length, `${number} is in the calendar`).toBeGreaterThan(0);
      for (const { start, end, title } of own) {
        this.looks.event += 1;
        expect([start.slice(11, 16), end.slice(11, 16)], `event of ${number}`).toEqual([
          after.startTime,
          after.endTime,
        ]);
        expect(isWithin(start.slice(0, 10), after), `event of ${number} on ${start}`).toBe(true);
        expect(title, `event of ${number}`).toContain(after.institution);
      }
    }
  }

  /** The pages of what has just changed, and of one request more, in turn. */
  private pagesAgree(
    entries: readonly Recorded[],
    latest: ReadonlyMap<string, Recorded>,
    news: readonly Recorded[],
  ): void {
    this.readLinks();
    const numbers = [...latest.keys()];
    if (numbers.length === 0) return;
    this.turn += 1;
    const looked = new Set([...news.map(({ number }) => number), numbers[this.turn % numbers.length] as string]);
    for (const number of looked) {
      const { after } = latest.get(number) as Recorded;
      const applicant = this.links.get(`P ${number} ${after.email.toLowerCase()}`);
      if (applicant !== undefined && after.email !== '') this.applicantPageAgrees(after, this.open(applicant));
      const [letter] = [...this.links].filter(([key]) => key.startsWith(`D ${number} `)).map(([, link]) => link);
      if (letter !== undefined) this.letterPageAgrees(after, entries, this.open(letter));
    }
  }

  /** A step whose news waits is told with it: until then the page says what was told before, and of one step at most. */
  private applicantPageAgrees(after: State, page: string): void {
    // Staff are typing another address.
    if (page.includes('tidak berlaku')) return;
    this.looks.applicant += 1;
    const { was, heldUntil } = after.marks.undo ?? {};
    const waits = heldUntil !== undefined && this.desk.workspace.clock.now() < new Date(heldUntil);
    if (waits) this.looks.waiting += 1;
    const told = waits ? ({ ...after, ...was } as State) : after;
    // A form whose time cannot be waits for its sender.
    const isMended = told.status !== 'SUBMITTED' || told.holder !== 'APPLICANT';
    const words = isMended ? (STATUSES_FOR_APPLICANT[told.status] ?? '?') : 'Menunggu tanggal dan jam yang benar';
    const isTold = page.includes(words) && page.includes(timeWords(told));
    expect(isTold, `the applicant's page of ${after.number}, ${after.status} ${timeWords(after)}: ${page}`).toBe(true);
  }

  private letterPageAgrees(after: State, entries: readonly Recorded[], page: string): void {
    this.looks.letter += 1;
    expect(page, `the page of ${after.number}`).toContain(`${after.number}: ${after.activity}`.trim());
    expect(page, `the page of ${after.number}`).toContain(timeWords(after));
    const told = page.slice(page.lastIndexOf(' Riwayat '));
    const stamps = told.match(/\d{1,2} \w{3} \d{4} \d\d\.\d\d: /g) ?? [];
    const own = entries.filter(({ number }) => number === after.number);
    expect(stamps, `the steps on the page of ${after.number}: ${told}`).toHaveLength(own.length);
    let from = 0;
    for (const { step, by } of own) {
      // What an applicant did is told in other words.
      const isApplicants = by === 'pemohon' && step !== 'Permohonan diajukan';
      const place = told.indexOf(isApplicants ? ': Pemohon ' : `: ${step}, `, from);
      expect(place, `${step} in ${told}`).toBeGreaterThan(-1);
      from = place + 1;
    }
  }

  /** What anybody may see of the days for which most is asked; of a minute ago at most. */
  private publicDayAgrees(latest: ReadonlyMap<string, Recorded>): void {
    const now = this.desk.workspace.clock.now().getTime();
    if (this.isTorn || now - this.daySeenAt < 61_000) return;
    this.daySeenAt = now;
    const today = this.today();
    const guests = this.desk.workspace.calendars.events(this.desk.calendar()).filter(({ title }) => title === 'Tamu');
    for (const day of ['07', '08', '09', '10', '11']) {
      const date = `2026-12-${day}`;
      const told = this.open(`https://script.google.com/x/exec?page=jadwal&day=${date}`);
      const spans = [...told.matchAll(/(\d\d\.\d\d)–(\d\d\.\d\d) (Kosong|Terpakai|Persiapan|Salat Jumat)/g)];
      if (date <= today || spans.length === 0) continue;
      const taken = spans
        .filter(([, , , state]) => state === 'Terpakai')
        .map(([, from = '', to = '']) => [from, to] as const);
      for (const { number, after } of latest.values()) {
        if (!FIXED.includes(after.status) || after.startDate !== date || after.endDate !== date) continue;
        this.looks.day += 1;
        const [begins = '', ends = ''] = hours(after).split('–');
        const isTaken = taken.some(([from, to]) => from <= begins && ends <= to);
        expect(isTaken, `${number} on the public ${date}, ${hours(after)}: ${told}`).toBe(true);
      }
      const claims = [
        ...[...latest.values()]
          .filter(({ after }) => OPEN.includes(after.status) && isWithin(date, after))
          .map(({ after }) => hours(after).split('–')),
        ...guests
          .filter(({ start }) => start.startsWith(date))
          .map(({ start, end }) => [start, end].map((each) => each.slice(11, 16).replace(':', '.'))),
      ];
      for (const [from, to] of taken) {
        // Each begins or ends with somebody's time.
        const isSomebodys = claims.some(([begins = '', ends = '']) => begins < to && from < ends);
        expect(isSomebodys, `${from}–${to} of the public ${date} is somebody's: ${told}`).toBe(true);
      }
    }
  }

  /** Of each request one row, which shows what was recorded. */
  private rowsAgree(latest: ReadonlyMap<string, Recorded>, typedIn: ReadonlySet<string> = new Set()): void {
    const rows = [...this.desk.rows('Permohonan'), ...this.archives()];
    // A copied row says that it is none.
    const ofRequests = rows.filter((row) => row.Data !== '' && !NO_REQUEST.test(row.Pesan ?? ''));
    expect(ofRequests.map((row) => row['No.']).sort(), 'each request has its row').toEqual([...latest.keys()].sort());
    for (const row of ofRequests) {
      const number = row['No.'] ?? '';
      if (!typedIn.has(number)) this.rowAgrees(row, latest.get(number) as Recorded);
    }
  }

  private rowAgrees(row: Readonly<Record<string, string>>, { number, after }: Recorded): void {
    this.looks.row += 1;
    const kept = JSON.parse(row.Data ?? '').after as State;
    expect([kept.number, kept.revision, kept.status], `what the row of ${number} keeps`).toEqual([
      number,
      after.revision,
      after.status,
    ]);
    const isProposed = after.status === 'FORWARDED' && after.marks.proposedRefusal !== null;
    const counted = after.marks.attended.flatMap(({ people }) => people ?? []);
    expect(
      {
        status: row.Status,
        institution: row.Instansi,
        activity: row.Kegiatan,
        email: row.Email,
        contact: row.Narahubung,
        first: row['Tanggal Mulai'],
        last: row['Tanggal Selesai'],
        hours: `${row['Jam Mulai']}–${row['Jam Selesai']}`,
        participants: row.Peserta,
        came: row.Hadir,
        catering: row.Konsumsi,
        kind: row.Jenis,
        wish: row.Tindakan,
      },
      `the row of ${number}`,
    ).toEqual({
      status: isProposed ? 'Penolakan Diusulkan' : STATUSES[after.status],
      institution: after.institution,
      activity: after.activity,
      email: after.email,
      contact: after.contactName,
      first: sheetDay(after.startDate),
      last: sheetDay(after.endDate),
      hours: hours(after),
      participants: String(after.participants ?? ''),
      came: counted.length === 0 ? '' : String(Math.max(...counted)),
      catering: CATERING[String(after.catering)],
      kind: KINDS[String(after.kind)],
      wish: '',
    });
  }

  private archives(): Record<string, string>[] {
    const tabs = this.desk.workspace.sheets.list().filter(({ name }) => /^Arsip \d{4}$/.test(name));
    return tabs.flatMap(({ name }) => this.desk.rows(name));
  }

  /** The report tells what was recorded when it was written. */
  private reportAgrees(entries: readonly Recorded[]): void {
    const { sheets } = this.desk.workspace;
    for (const { name } of sheets.list().filter((each) => /^Laporan \d{4}$/.test(each.name))) {
      const { values } = sheets.read(name, { display: true });
      const lines = values.map((row) => row.map(String));
      const written = /Keadaan per \w+, (\d+) (\w+) (\d+) pukul (\d\d)\.(\d\d)/.exec(lines[1]?.[0] ?? '') ?? [];
      const [, day = '', month = '', year = '', hour = '', minute = ''] = written;
      const date = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
      const at = latestOf(entries, `${date}T${hour}:${minute}:59+07:00`);
      const own = [...at.values()]
        .map(({ after }) => after)
        .filter(({ kind, status, startDate }) => {
          return (
            ['VISIT', 'LOAN'].includes(String(kind)) &&
            PLANNED.includes(status) &&
            startDate?.slice(0, 4) === name.slice(8)
          );
        });
      const list = lines.findIndex(([label = '']) => label.startsWith('Lampiran: daftar'));
      const listed = lines.slice(list).filter(([number = '']) => /^PC-\d{4}-\d+$/.test(number));
      // Of several days the last stands beside the hours.
      const found = listed.map((line) => [
        line[0],
        line[1]?.slice(0, 10),
        line[2]?.slice(0, 11),
        line[4],
        line[5],
        line[7],
        line[8],
      ]);
      this.looks.report += found.length;
      const expected = own.map((state) => {
        const counted = state.marks.attended.flatMap(({ people }) => people ?? []);
        const uncounted = state.status === 'COMPLETED' ? 'belum dicatat' : '';
        return [
          state.number,
          sheetDay(state.startDate),
          hours(state),
          state.institution,
          state.activity,
          counted.length === 0 ? uncounted : String(Math.max(...counted)),
          FIXED.includes(state.status) && String(state.endDate) < date
            ? 'belum dicatat pelaksanaannya'
            : STATUSES[state.status],
        ];
      });
      expect(found.sort(), `${name} of ${date} ${hour}.${minute}`).toEqual(expected.sort());
      const received = [...at.values()].filter(({ after }) => {
        const since = String(after.receivedOn ?? after.submittedAt).slice(0, 4);
        return (
          ['VISIT', 'LOAN'].includes(String(after.kind)) && after.status !== 'DUPLICATE' && since === name.slice(8)
        );
      });
      const [, count] = lines.find(([label]) => label === 'Permohonan masuk') ?? [];
      expect(count, `${name}: requests received`).toBe(String(received.length));
    }
  }

  /** Months later what is over lies in the archive, as it was recorded, with its steps, and nowhere else. */
  archiveAgrees(): void {
    const { clock } = this.desk.workspace;
    for (const date of ['2027-03-20', '2027-03-22', '2027-03-23']) clock.set(`${date}T09:30:00+07:00`);
    const entries = recordedIn(this.desk.workspace);
    this.stepsAreSomebodys(
      entries,
      entries.filter((entry) => !this.known.some((each) => keyOf(each) === keyOf(entry))),
    );
    const latest = latestOf(entries);
    this.rowsAgree(latest);
    const archived = this.archives().map((row) => row['No.'] ?? '');
    this.looks.archive += archived.length;
    for (const [number] of latest) {
      const tabs = [...new Set(entries.filter((entry) => entry.number === number).map(({ tab }) => tab))];
      expect(tabs, `the steps of ${number} lie with its row`).toEqual([
        archived.includes(number) ? expect.stringMatching(/^Riwayat \d{4}$/) : 'Riwayat',
      ]);
    }
    // A row that somebody typed or copied there is no request.
    for (const row of this.desk.rows('Permohonan').filter(({ Data }) => Data !== '')) {
      expect(archived, `${row['No.']} is archived once`).not.toContain(row['No.']);
    }
    this.reportAgrees(entries);
  }

  /** The day in Pontianak. */
  private today(): string {
    return new Date(this.desk.workspace.clock.now().getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
  }

  /** Keeps the links of the mails that came since. */
  private readLinks(): void {
    const mails = this.desk.workspace.mails.list();
    for (const { id } of mails.slice(this.mailsRead)) {
      const { text } = this.desk.workspace.mails.get(id);
      for (const [link] of text.matchAll(/https:\/\/script\.google\.com\/\S+/g)) {
        const [kind = '', number = '', , email = ''] = (new URL(link).searchParams.get('p') ?? '').split('~');
        if (email !== '') this.links.set(`${kind} ${number} ${decodeURIComponent(email).toLowerCase()}`, link);
      }
    }
    this.mailsRead = mails.length;
  }

  private open(link: string): string {
    const parameters = Object.fromEntries([...new URL(link).searchParams].map(([name, value]) => [name, [value]]));
    return textOf(this.desk.workspace.exec({ method: 'GET', parameters }).body);
  }
}

function keyOf({ number, revision }: Pick<Recorded, 'number' | 'revision'>): string {
  return `${number}@${revision}`;
}

/** "09.00–11.00" */
function hours({ startTime, endTime }: State): string {
  return [startTime, endTime].map((time) => (time ?? '').replace(':', '.')).join('–');
}

/** "Selasa, 8 Desember 2026 pukul 09.00–11.00", of one day; blank where it is none, which every page says. */
function timeWords(state: State): string {
  const { startDate, endDate, startTime, endTime } = state;
  const isOneDay = startDate !== null && startDate === endDate && startTime !== null && endTime !== null;
  return isOneDay && startTime < endTime ? `${dayWords(startDate)} pukul ${hours(state)}` : '';
}

function dayWords(date: string): string {
  const day = new Date(`${date}T12:00:00Z`);
  return `${DAY_NAMES[day.getUTCDay()]}, ${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

/** "08/12/2026" */
function sheetDay(date: string | null): string {
  return date === null ? '' : date.split('-').reverse().join('/');
}

function isoDay(text = ''): string {
  return text.split('/').reverse().join('-');
}

function isWithin(date: string, { startDate, endDate }: State): boolean {
  return startDate !== null && startDate <= date && date <= (endDate ?? startDate);
}
