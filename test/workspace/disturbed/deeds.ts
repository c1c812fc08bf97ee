// Who did what in an office, noted before the desk can answer it: what is recorded afterwards must be somebody's deed.
import { expect } from 'vitest';
import type { Recorded } from './recorded.ts';

/** Somebody types, fills down or pastes into the tab of requests. */
interface Cells {
  readonly type: 'CELLS';
  /** Blank where the event of the edit is lost, so that nobody can know. */
  readonly by: string;
  /** Of each row the number that it shows and the one that it keeps; none of a row that is no request's. */
  readonly numbers: readonly string[];
  readonly headers: readonly string[];
  /** What was chosen in `Tindakan`. */
  readonly step: string;
}

/** Somebody sends a form or a page, or takes their last action back; `pemohon` is any applicant. */
export type Deed =
  | Cells
  | { readonly type: 'FORM'; readonly by: string; readonly institution: string; readonly dates: number }
  | { readonly type: 'PAGE'; readonly by: string; readonly number: string; readonly choice: string }
  | { readonly type: 'UNDO'; readonly by: string };

export const APPLICANT = 'pemohon';
const MACHINE = 'otomatis';
const NOBODY_KNOWN = 'penyunting lembar';

/** As a step is called in `Riwayat` that is chosen by another name. */
const CALLED: Readonly<Record<string, string>> = {
  'Tetapkan jadwal untuk semua yang kosong': 'Tetapkan jadwal, disposisikan ke Admin',
};
const DISPLACE = 'Pindahkan (ruangan dipakai dinas)';
/** Steps that nobody chooses, and that the desk takes itself where there is a cause. */
const OF_THE_DESK = ['Diperiksa ulang', 'Email gagal terkirim', 'Data pribadi disamarkan'];
/** What is recorded instead of a step after the approval against which something speaks: the letter goes back. */
const TURNED_DOWN = { steps: ['Masukkan ke agenda', 'Ruangan sudah siap'], recorded: 'Kembalikan ke Kasi' } as const;
/** What the desk may make of a request without anybody's step: what is set goes back to the Kasi, or nothing changes. */
const WITHOUT_A_STEP: Readonly<Record<string, readonly string[]>> = { 'Jadwal Ditetapkan': ['Didisposisikan'] };

/** The columns that say what a field of the record holds. */
const HEADERS: Readonly<Record<string, string>> = {
  kind: 'Jenis',
  institution: 'Instansi',
  institutionType: 'Jenis Instansi',
  contactName: 'Narahubung',
  contactRole: 'Jabatan',
  phone: 'WhatsApp',
  email: 'Email',
  activity: 'Kegiatan',
  description: 'Uraian',
  participants: 'Peserta',
  startDate: 'Tanggal Mulai',
  endDate: 'Tanggal Selesai',
  startTime: 'Jam Mulai',
  endTime: 'Jam Selesai',
  letterNumber: 'No. Surat',
  letterDate: 'Tanggal Surat',
  letterFile: 'Berkas Surat',
  catering: 'Konsumsi',
  staffNotes: 'Catatan Petugas',
  receivedOn: 'Diterima Tanggal',
  registerNumber: 'No. Agenda',
  srikandiNumber: 'No. SRIKANDI',
};

/** The ledger: deeds that nothing recorded has answered yet. */
export class Deeds {
  private readonly all: Deed[] = [];
  private readonly answered = new Set<Deed>();
  private seen = 0;
  private readonly areNamed: boolean;

  /** @param areNamed whether Google names those who edit */
  constructor(areNamed: boolean) {
    this.areNamed = areNamed;
  }

  note(deed: Deed): void {
    this.all.push(deed);
  }

  /** The requests into whose rows somebody typed since this was asked last. */
  typedIn(): ReadonlySet<string> {
    const found = this.all.slice(this.seen).flatMap((deed) => (deed.type === 'CELLS' ? deed.numbers : []));
    this.seen = this.all.length;
    return new Set(found);
  }

  /** @throws where something new was recorded that nobody did, or by somebody else */
  expectDone(news: readonly Recorded[], before: (entry: Recorded) => Recorded | undefined): void {
    const commands = new Map<string, Recorded[]>();
    for (const entry of news) {
      const of = `${entry.commandId} ${entry.by}`;
      commands.set(of, [...(commands.get(of) ?? []), entry]);
    }
    for (const entries of commands.values()) this.expectSomebody(entries, before);
  }

  private expectSomebody(entries: readonly Recorded[], before: (entry: Recorded) => Recorded | undefined): void {
    const where = entries.map(({ number, revision, step, by }) => `${number}@${revision} ${step} by ${by}`).join('; ');
    for (const entry of entries) {
      const was = before(entry);
      expect([entry.from, entry.revision], `${where}: goes on from what was recorded`).toEqual(
        was ? [was.to, was.revision + 1] : ['', 1],
      );
    }
    const numbers = entries.map(({ number }) => number);
    const [first] = entries;
    if (entries.every(({ step }) => OF_THE_DESK.includes(step))) {
      for (const entry of entries) expectCause(entry, before(entry), where);
      return;
    }
    const deeds = this.all.filter((deed) => !this.answered.has(deed) && this.isOf(deed, entries));
    expect(deeds.length, `${where}: somebody did it\n${JSON.stringify(this.all.slice(-12), null, 1)}`).toBeGreaterThan(
      0,
    );
    if (!first) return;
    if (first.step === 'Permohonan diajukan') this.expectAsked(entries, where);
    else if (first.step === 'Isian diperbaiki') this.expectTyped(entries, before, where);
    else if (deeds[0]) this.answer(deeds[0], numbers);
  }

  private isOf(deed: Deed, entries: readonly Recorded[]): boolean {
    const numbers = entries.map(({ number }) => number);
    const by = entries[0]?.by ?? '';
    if (deed.type === 'FORM') {
      return (
        by === APPLICANT &&
        entries.every(({ step, after }) => {
          return ['Permohonan diajukan', 'Kiriman kedua'].includes(step) && after.institution === deed.institution;
        })
      );
    }
    if (!isSameHand(deed.by, by)) return false;
    if (deed.type === 'UNDO') return by !== APPLICANT;
    if (deed.type === 'PAGE') return numbers.includes(deed.number);
    const isHere = numbers.some((number) => deed.numbers.includes(number));
    return entries.some(({ step }) => {
      // Of the office's own, for which another gives way.
      if (step === 'Permohonan diajukan') return deed.step === DISPLACE;
      if (step === 'Isian diperbaiki') return isHere && deed.step === '';
      const isTurnedDown = step === TURNED_DOWN.recorded && TURNED_DOWN.steps.some((each) => each === deed.step);
      const isChosen = isTurnedDown || (CALLED[deed.step] ?? deed.step) === step;
      const isUnnamed = by === NOBODY_KNOWN && this.areNamed && deed.by !== '';
      return isChosen && isHere && !isUnnamed;
    });
  }

  /** One form is as many requests as it asks for dates. */
  private expectAsked(entries: readonly Recorded[], where: string): void {
    const own = entries.filter(({ step }) => step === 'Permohonan diajukan');
    const [{ by, after } = { by: '', after: null }] = own;
    if (by !== APPLICANT) return;
    const form = this.all.find((deed) => deed.type === 'FORM' && deed.institution === after?.institution);
    expect(own.length, `${where}: as many as the form has dates`).toBe(form?.type === 'FORM' ? form.dates : 0);
    if (form) this.answered.add(form);
  }

  /** Only what somebody typed is corrected, in the other requests of its letter too. */
  private expectTyped(
    entries: readonly Recorded[],
    before: (entry: Recorded) => Recorded | undefined,
    where: string,
  ): void {
    const deeds = this.all.filter((deed) => !this.answered.has(deed) && this.isOf(deed, entries));
    if (deeds.some(({ type }) => type === 'UNDO' || type === 'PAGE')) return;
    const typed = new Set(deeds.flatMap((deed) => (deed.type === 'CELLS' ? deed.headers : [])));
    // The last day goes with the first one.
    if (typed.has('Tanggal Mulai')) typed.add('Tanggal Selesai');
    const changed = entries.flatMap((entry) => {
      const written = (field: string, of: Recorded | undefined) => JSON.stringify(of?.after[field] ?? null);
      const fields = Object.keys(HEADERS).filter((field) => written(field, entry) !== written(field, before(entry)));
      return fields.map((field) => HEADERS[field] as string);
    });
    const untyped = [...new Set(changed)].filter((header) => !typed.has(header));
    expect(untyped, `${where}: corrects only what was typed, ${[...typed]}`).toEqual([]);
    for (const deed of deeds)
      this.answer(
        deed,
        entries.map(({ number }) => number),
      );
  }

  /** What was filled down over several rows may be answered by each. */
  private answer(deed: Deed, numbers: readonly string[]): void {
    if (deed.type === 'UNDO') return;
    this.answered.add(deed);
    if (deed.type !== 'CELLS') return;
    const left = deed.numbers.filter((number) => !numbers.includes(number));
    if (left.length > 0) this.all.push({ ...deed, numbers: left });
  }
}

/** The desk records a look of its own where something has come of it, and takes no step for anybody. */
function expectCause({ from, to, by, step, after }: Recorded, was: Recorded | undefined, where: string): void {
  const mayBe = [from, ...(WITHOUT_A_STEP[from] ?? [])];
  if (by === MACHINE) expect(mayBe, `${where}: nobody took the step to ${to}`).toContain(to);
  if (step !== 'Diperiksa ulang') return;
  const withoutRevision = ({ revision: _, ...others }: Recorded['after']) => others;
  expect(withoutRevision(after), `${where}: has a cause`).not.toEqual(was && withoutRevision(was.after));
}

/** Whether what one person did may be recorded so: of whom nobody is known, it says so. */
function isSameHand(did: string, recorded: string): boolean {
  if (did === APPLICANT || recorded === APPLICANT) return did === recorded;
  return recorded === NOBODY_KNOWN || (did !== '' && recorded.includes(`${did})`));
}

/** The numbers of a row: the one that it shows, and that of the request whose record it keeps. */
export function numbersIn(headers: readonly unknown[], row: readonly unknown[]): readonly string[] {
  const shown = String(row[headers.indexOf('No.')] ?? '').trim();
  const kept = /"number":"([^"]+)"/.exec(String(row[headers.indexOf('Data')] ?? ''))?.[1] ?? '';
  return [...new Set([shown, kept])].filter((number) => number !== '');
}
