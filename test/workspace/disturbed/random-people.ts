// What people of a random office do, by the name of a happening; two numbers choose among what there is then.
import { BadRequest } from '../../../packages/local-workspace/src/engine/refusals.ts';
import { PEOPLE, type Person, PLAIN_ANSWERS, REGISTER } from '../desk.ts';
import { STEPS, wordsHeader } from '../tabs.ts';
import { APPLICANT } from './deeds.ts';
import { type Found, Hands } from './hands.ts';

const DAYS = ['2026-12-08', '2026-12-09', '2026-12-10', '2026-12-12'];
const HOURS: readonly (readonly [string, string])[] = [
  ['09:00', '11:00'],
  ['10:30', '12:00'],
  ['11:00', '12:30'],
  ['13:00', '15:00'],
];
/** What comes next on the plain way, and who does it. */
const NEXT: Readonly<Record<string, readonly [keyof typeof STEPS, Person]>> = {
  Diajukan: ['FORWARD', 'kabid'],
  Didisposisikan: ['APPROVE', 'kasi'],
  'Penolakan Diusulkan': ['REJECT', 'kabid'],
  'Menunggu Konfirmasi Pemohon': ['RECORD_ANSWER', 'kasi'],
  'Jadwal Ditetapkan': ['SCHEDULE', 'admin'],
  'Masuk Agenda': ['CANCEL_BY_OFFICE', 'admin'],
  Dibatalkan: ['REOPEN', 'kabid'],
  Ditolak: ['REOPEN', 'kabid'],
};
const STAFF: readonly Person[] = ['kabid', 'kasi', 'admin'];
const TYPED: readonly (readonly [string, readonly unknown[]])[] = [
  ['Tanggal Mulai', ['09/12/2026', '10/12/2026', '31/02/2026', '']],
  ['Tanggal Selesai', ['09/12/2026', '10/12/2026', '']],
  ['Jam Mulai', ['9', '10.30', 'siang', '13:00']],
  ['Jam Selesai', ['12.00', '15.00', '8']],
  ['Peserta', [12, 400, 'banyak']],
  ['Konsumsi', ['Prasmanan', 'Nasi atau kue kotak']],
  ['Status', ['Terlaksana', 'Masuk Agenda', '']],
  ['Pesan', ['sudah saya telepon']],
  ['Data', ['']],
  ['Hadir', [77, 'banyak', '']],
  ['Giliran', ['Wali Kota', '']],
  ['Perlu Perhatian', ['sudah beres', '']],
  ['Hubungi', ['0812-0000-7777', '']],
  ['Catatan Petugas', ['hubungi lagi Senin']],
  ['Waktu Alternatif', ['10/12/2026 13.00-15.00', 'kapan saja']],
  ['No.', ['', 'PC-2026-0099']],
  ['Tindakan', ['Setujui', 'Masukkan ke agenda']],
];
/** What is filled down over several rows at once; who they are stays as it is, or nobody could tell them apart. */
const FILLED_DOWN: readonly (readonly [string, unknown])[] = [
  ['Peserta', 60],
  ['Status', 'Terlaksana'],
  ['Tanggal Mulai', '09/12/2026'],
  ['Catatan Petugas', 'rombongan'],
  ['Hadir', 55],
  ['Tindakan', 'Disposisikan ke Kasi'],
  ['Konsumsi', 'Prasmanan'],
  ['Pesan', 'lihat atas'],
];
/** What somebody pastes with a row of their own. */
const PASTED_STATUSES = ['Masuk Agenda', 'Terlaksana', 'Jadwal Ditetapkan', 'Ruangan Siap'] as const;
/** Dates that a letter asks for beside its first; those of January are free for sure. */
const FURTHER = ['10 Desember 2026', '11 Desember 2026', '12 Januari 2027', '13 Januari 2027'] as const;
/** The event of an edit, which Google may lose. */
const EDIT_EVENT = 'onSheetEdited_';

/** Each does something, and says what it was. */
export class RandomPeople extends Hands {
  /** How many requests were sent or typed; the n-th is of "Instansi n". */
  sent = 0;
  /** How many dates the letter of each request's institution asked for, by its name. */
  readonly datesOf = new Map<string, number>();
  /** What somebody has typed and taken back before it was a request. */
  readonly takenBack = new Set<string>();

  submit(which: number, kind: number): string {
    this.sent += 1;
    const tag = this.sent;
    const [from, to] = HOURS[kind % HOURS.length] as readonly [string, string];
    const date = DAYS[which % DAYS.length] as string;
    const isLong = kind % 5 === 4;
    const further = kind % 3 === 0 && !isLong ? this.furtherDates(date, 1 + (which % FURTHER.length)) : [];
    this.datesOf.set(`Instansi ${tag}`, 1 + further.length);
    this.did({ type: 'FORM', by: APPLICANT, institution: `Instansi ${tag}`, dates: 1 + further.length });
    this.workspace.forms.respond(this.workspace.forms.list()[0]?.id ?? '', {
      ...PLAIN_ANSWERS,
      'Nama Instansi': `Instansi ${tag}`,
      'Nama Narahubung': `Pemohon ${tag}`,
      'Nomor WhatsApp': `0813-0000-00${String(tag + 20)}`,
      Email: which % 7 === 6 ? '' : `pemohon${tag}@instansi${tag}.example`,
      'Nomor Surat': `${tag}/S/2026`,
      'Nama Kegiatan': `Kegiatan ${tag}`,
      'Tanggal Mulai': date,
      ...(isLong ? { 'Tanggal Selesai': '2026-12-10' } : {}),
      ...(further.length > 0 ? { 'Tanggal Lain': [...further, 'lusa'].join('\n') } : {}),
      'Jam Mulai': from,
      'Jam Selesai': to,
    });
    return [`Instansi ${tag} ${date} ${from}–${to}`, ...further].join(', ');
  }

  /** What is over, or the first date itself, is no further date. */
  private furtherDates(first: string, count: number): readonly string[] {
    const today = this.workspace.clock.now().toISOString().slice(0, 10);
    const isToCome = (words: string) => !words.includes('Desember') || today < '2026-12-09';
    return FURTHER.slice(-count).filter(
      (words) => isToCome(words) && Number(first.slice(8)) !== Number(words.slice(0, 2)),
    );
  }

  next(which: number, kind: number): string {
    const row = this.pick(which);
    const next = row && (this.held(row, kind) ?? NEXT[row.cells.Status ?? '']);
    if (!row || !next) return 'nothing';
    const text = next[0] === 'COMPLETE' ? `hadir ${10 + which} orang` : 'Sudah dikoordinasikan';
    return this.choose(row, STEPS[next[0]], next[1], text);
  }

  /** What is to be recorded of an event that has begun; `null` of any other, and now and then. */
  private held({ cells }: Found, kind: number): readonly [keyof typeof STEPS, Person] | null {
    const today = this.workspace.clock.now().toISOString().slice(0, 10);
    const hasBegun = (cells['Tanggal Mulai'] ?? '').split('/').reverse().join('-') <= today;
    if (!['Masuk Agenda', 'Ruangan Siap'].includes(cells.Status ?? '') || kind % 4 === 0) return null;
    return hasBegun ? ['COMPLETE', 'admin'] : kind % 4 === 1 ? ['MARK_READY', 'admin'] : null;
  }

  action(which: number, kind: number): string {
    const row = this.pick(which);
    const actions = Object.values(STEPS);
    const action = actions[(kind * 7 + which) % actions.length] as string;
    return row ? this.choose(row, action, STAFF[kind % 3] as Person, kind % 4 === 0 ? '' : 'salah ketik') : 'nothing';
  }

  private choose({ place, cells }: Found, action: string, person: Person, text: string): string {
    if (text !== '') this.put(place, wordsHeader(action), text, person);
    // Rows may have moved while they wrote: they look for their own again.
    const now = text === '' ? place : this.placeOf('No.', cells['No.'] ?? '');
    if (now !== null) this.put(now, 'Tindakan', action, person);
    return `${cells['No.']} ${action} by ${person}`;
  }

  type(which: number, kind: number): string {
    const row = this.pick(which);
    const [header, values] = TYPED[kind % TYPED.length] as (typeof TYPED)[number];
    const value = values[which % values.length];
    if (!row) return 'nothing';
    this.put(row.place, header, value, STAFF[kind % 3] as Person);
    return `${row.cells['No.']} ${header} ${value}`;
  }

  sort(which: number, kind: number): string {
    const column = 1 + (which % 20);
    this.workspace.sheets.sort(REGISTER, { column, ascending: kind % 2 === 0 }, PEOPLE.admin);
    return `column ${column}`;
  }

  insert(which: number): string {
    const row = this.pick(which);
    this.workspace.sheets.insertRows(REGISTER, { before: row?.place ?? 2 }, PEOPLE.admin);
    return `before ${row?.place ?? 2}`;
  }

  delete(which: number): string {
    const row = this.pick(which);
    if (!row || !this.isRecorded(row)) return 'nothing';
    this.workspace.sheets.deleteRows(REGISTER, { from: row.place }, PEOPLE.admin);
    return `${row.cells['No.']}`;
  }

  copy(which: number): string {
    const row = this.pick(which);
    if (!row) return 'nothing';
    const { values } = this.workspace.sheets.read(REGISTER, { display: true });
    const below = values.length + 1;
    this.edit(below, null, [values[row.place - 1] ?? []], 'admin');
    return `${row.cells['No.']} to ${below}`;
  }

  row(which: number, kind: number): string {
    const below = this.workspace.sheets.read(REGISTER).values.length + 1;
    this.sent += 1;
    const tag = this.sent;
    const [from] = HOURS[kind % HOURS.length] as readonly [string, string];
    for (const [header, value] of [
      ['Instansi', `Instansi ${tag}`],
      ['Jenis', 'Peminjaman'],
      ['Tanggal Mulai', ['08/12/2026', '09/12/2026', '20/11/2026'][which % 3]],
      ['Jam Mulai', from],
      ['Jam Selesai', '14.00'],
      ['Kegiatan', `Kegiatan ${tag}`],
    ] as const) {
      const place = header === 'Instansi' ? below : this.placeOf('Instansi', `Instansi ${tag}`);
      if (place !== null) this.put(place, header, value, 'admin');
    }
    return `Instansi ${tag}`;
  }

  /** Somebody pastes a row of their own with a number, a status and figures that only the desk gives. */
  paste(which: number, kind: number): string {
    const { values } = this.workspace.sheets.read(REGISTER, { display: true });
    const below = values.length + 1;
    this.sent += 1;
    const tag = this.sent;
    const [from] = HOURS[kind % HOURS.length] as readonly [string, string];
    const cells: Readonly<Record<string, string>> = {
      'No.': (kind % 2 === 0 ? this.pick(which)?.cells['No.'] : undefined) ?? 'PC-2026-0077',
      Instansi: `Instansi ${tag}`,
      Kegiatan: `Kegiatan ${tag}`,
      Jenis: 'Peminjaman',
      Konsumsi: 'Tidak ada',
      'Tanggal Mulai': ['08/12/2026', '09/12/2026'][which % 2] as string,
      'Jam Mulai': from,
      'Jam Selesai': '15.30',
      Status: PASTED_STATUSES[which % PASTED_STATUSES.length] as string,
      Hadir: '77',
      Giliran: 'Admin',
      'Perlu Perhatian': 'sudah beres',
      'Batas Waktu': '01/12/2026',
    };
    const line = (values[0] ?? []).map((title) => cells[String(title)] ?? '');
    this.edit(below, null, [line], STAFF[kind % 3] as Person);
    return `Instansi ${tag} as ${cells['No.']} ${cells.Status}`;
  }

  /** Somebody fills one value down over neighbouring rows. */
  fill(which: number, kind: number): string {
    const row = this.pick(which);
    const [header, value] = FILLED_DOWN[kind % FILLED_DOWN.length] as (typeof FILLED_DOWN)[number];
    if (!row) return 'nothing';
    const count = 2 + (which % 2);
    const values = Array.from({ length: count }, () => [value]);
    this.edit(row.place, header, values, STAFF[kind % 3] as Person);
    return `${header} ${value} over ${count} rows from ${row.cells['No.']}`;
  }

  /** Somebody chooses a step, and Google loses the event of it. */
  silent(which: number, kind: number): string {
    const row = this.pick(which);
    const next = row && NEXT[row.cells.Status ?? ''];
    if (!row || !next) return 'nothing';
    const [code, person] = kind % 3 === 0 ? ([which % 2 === 0 ? 'REJECT' : 'SCHEDULE', 'kabid'] as const) : next;
    const { faults } = this.workspace;
    const before = faults.pending().length;
    faults.plan({ at: { function: EDIT_EVENT, call: 1 }, effect: { kill: 'lost' } });
    this.edit(row.place, 'Tindakan', [[STEPS[code]]], person, true);
    if (faults.pending().length > before) faults.clear();
    return `${row.cells['No.']} ${STEPS[code]}`;
  }

  block(which: number, kind: number): string {
    const date = DAYS[which % DAYS.length] as string;
    const [from, to] = HOURS[kind % HOURS.length] as readonly [string, string];
    this.workspace.calendars.create(
      this.calendar(),
      { title: 'Tamu', start: `${date}T${from}:00+07:00`, end: `${date}T${to}:00+07:00` },
      PEOPLE.owner,
    );
    return `${date} ${from}`;
  }

  event(which: number, kind: number): string {
    const events = this.workspace.calendars.events(this.calendar());
    const event = events[which % Math.max(1, events.length)];
    if (!event) return 'nothing';
    if (kind % 2 === 0) this.workspace.calendars.remove(this.calendar(), event.id, PEOPLE.owner);
    else {
      const draft = { start: '2026-12-15T09:00:00+07:00', end: '2026-12-15T10:00:00+07:00' };
      this.workspace.calendars.patch(this.calendar(), event.id, draft, PEOPLE.owner);
    }
    return `${kind % 2 === 0 ? 'removed' : 'moved'} ${event.title}`;
  }

  holiday(which: number): string {
    const below = this.workspace.sheets.read('Hari Libur').values.length + 1;
    const date = ['08/12/2026', '09/12/2026', '10/12/2026'][which % 3];
    const values = [[date, 'Libur daerah', 'Libur nasional']];
    this.workspace.sheets.edit('Hari Libur', { range: `A${below}`, values }, PEOPLE.kasi);
    return `${date}`;
  }

  sortOutbox(which: number): string {
    this.workspace.sheets.sort('Kotak Keluar', { column: 1 + (which % 6), ascending: which % 2 === 0 }, PEOPLE.owner);
    return '';
  }

  sortHistory(which: number): string {
    this.workspace.sheets.sort('Riwayat', { column: 1 + (which % 6), ascending: which % 2 === 0 }, PEOPLE.owner);
    return '';
  }

  column(which: number, kind: number): string {
    const { sheets } = this.workspace;
    if (kind % 3 > 0) {
      sheets.insertColumns(REGISTER, { before: 1 + (which % 12) }, PEOPLE.admin);
      return `inserted at ${1 + (which % 12)}`;
    }
    sheets.moveColumns(REGISTER, { from: 12 + (which % 20), before: 1 + (which % 9) }, PEOPLE.kasi);
    return `moved from ${12 + (which % 20)} to ${1 + (which % 9)}`;
  }

  clear(which: number): string {
    const row = this.pick(which);
    if (!row || !this.isRecorded(row)) return 'nothing';
    const { values } = this.workspace.sheets.read(REGISTER);
    const blank = (values[0] ?? []).map(() => '');
    this.edit(row.place, null, [blank], 'admin');
    return `${row.cells['No.']}`;
  }

  undo(_: number, kind: number): string {
    const person = STAFF[kind % STAFF.length] as Person;
    this.did({ type: 'UNDO', by: PEOPLE[person] });
    const before = this.rows(REGISTER).filter((cells) => !this.isRecorded({ cells }));
    try {
      this.workspace.sheets.undo(PEOPLE[person]);
    } catch (error) {
      // What others have changed since is not taken back.
      if (!(error instanceof BadRequest)) throw error;
    }
    const standing = this.rows(REGISTER).map(({ Instansi }) => Instansi);
    for (const { Instansi = '' } of before) if (!standing.includes(Instansi)) this.takenBack.add(Instansi);
    return `by ${person}`;
  }

  /** Whoever has a mail with a link opens it and sends the page's form. */
  page(which: number, kind: number): string {
    const mails = [...this.workspace.mails.list()].reverse();
    const mail = mails[which % Math.max(1, mails.length)];
    const link = mail && /https:\/\/script\.google\.com\/\S+/.exec(this.workspace.mails.get(mail.id).text)?.[0];
    if (!link) return 'nothing';
    const parameters = Object.fromEntries([...new URL(link).searchParams].map(([name, value]) => [name, [value]]));
    const { body } = this.workspace.exec({ method: 'GET', parameters });
    const hidden = [...body.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
    const choices = [...body.matchAll(/name="(answer|step)" value="([^"]+)"/g)];
    const [, name = '', choice = ''] = choices[kind % Math.max(1, choices.length)] ?? [];
    if (hidden.length === 0 || name === '') return `${mail.subject}: nothing to send`;
    const [, number = '', , email = ''] = (new URL(link).searchParams.get('p') ?? '').split('~');
    const isApplicant = mail.to.some((to) => to.startsWith('pemohon'));
    this.did({ type: 'PAGE', by: isApplicant ? APPLICANT : decodeURIComponent(email), number, choice });
    const form = new URLSearchParams({ [name]: choice, text: 'Lewat tautan', sure: '1' });
    for (const [, field = '', value = ''] of hidden) form.set(field, value);
    const sent = Object.fromEntries([...form].map(([field, value]) => [field, [value]]));
    this.workspace.exec({
      method: 'POST',
      parameters: sent,
      body: { type: 'application/x-www-form-urlencoded', contents: form.toString() },
    });
    return `${mail.subject}: ${choice}`;
  }
}
