// An import over the desk in memory: looked at first, then in batches, broken off anywhere, and begun again.
import { beforeEach, describe, expect, it } from 'vitest';
import { chooseImportStep, goOnWithImport, openImport } from '../../../src/app/commands/import-rows.ts';
import { everyTenMinutes } from '../../../src/app/jobs/every-ten-minutes.ts';
import { minutesLater } from '../../../src/domain/time/time.ts';
import { addDays } from '../../../src/domain/time/working-time.ts';
import { IMPORT_OWNER_WORDS, importedWords } from '../../../src/words/sheet/import.ts';
import { aDesk, KASI, type OfficeDay, OWNER } from '../office-day.ts';

const HEADERS = ['No', 'Tanggal', 'Instansi', 'Kegiatan', 'Jam', 'Peserta', 'Keterangan'];
/** Rows of the sheet above the first of the register: a title, and the headers. */
const FIRST_ROW = 3;

let desk: OfficeDay;
beforeEach(() => {
  desk = aDesk();
  openImport(desk.open());
});

/** Rows with an event a day from a day on. */
function register(count: number, from = '2024-01-02', given: readonly string[] = []): string[][] {
  return Array.from({ length: count }, (_, index) => {
    const row = [`${index + 1}`, addDays(from, index), 'SMKN 4', `Rapat ke-${index}`, '09.00–11.00', '30', ''];
    return row.map((cell, place) => given[place] ?? cell);
  });
}

function paste(...rows: string[][]): void {
  desk.importTab.rows = [['BUKU TAMU'], HEADERS, ...rows];
}

const choose = (step: 'CHECK' | 'RUN' | 'REMOVE') => chooseImportStep(desk.open(), step, OWNER);
const sweep = () => desk.at(minutesLater(desk.office.time, 10), everyTenMinutes);
/** While the next state is shown, somebody chooses the check: the lock is free again after the last that a batch does. */
function checkMeanwhile(): void {
  desk.faults.meanwhileAt('importTab.showState', () => {
    const job = desk.state.get('importJob');
    if (job) desk.state.put({ importJob: { ...job, step: 'CHECK' } });
  });
}

/** Somebody checks, and imports all that is ready. */
function imported(): void {
  choose('CHECK');
  choose('RUN');
  sweep();
}

const outcome = (row: number) => desk.importTab.outcomes.get(row) ?? '';
/** What is recorded in the archive of a year, or of all. */
const entriesOf = (year?: number) =>
  [...desk.archives.shelves].flatMap(([of, { history }]) =>
    year === undefined || of === year ? history.rows.map(({ entry }) => entry) : [],
  );
const archived = () => entriesOf().map(({ number, change }) => `${number} ${change.after.activity}`);
const activities = () => archived().map((each) => each.slice(13));

describe('a check', () => {
  it('says of each row what would come of it, and records nothing', () => {
    const [plain = [], wrong = [], coming = []] = register(3);
    paste(plain, ['2', '31/02/2024', ...wrong.slice(2)], [], ['3', '1/12/2026', ...coming.slice(2)]);
    choose('CHECK');
    expect(outcome(3)).toBe('Siap diimpor');
    expect(outcome(4)).toContain('Tanggal Mulai berisi “31/02/2024”: tulis tanggal sejak 2017');
    expect(outcome(5)).toBe('');
    expect(outcome(6)).toContain('Kegiatan 1 Desember 2026 belum lewat: ketik di tab Permohonan');
    expect(desk.importTab.state).toContain('1 baris siap diimpor, 2 tidak');
    expect(desk.importTab.isOver).toBe(true);
    expect(archived()).toEqual([]);
  });

  it('sums up 5,000 rows with one bad date each in one line', () => {
    paste(...register(5000).map((row, index) => [...row.slice(0, 1), `${index}/13/2024`, ...row.slice(2)]));
    choose('CHECK');
    expect(desk.importTab.summary).toEqual([
      {
        reason: expect.stringContaining('Tanggal Mulai tidak terbaca'),
        count: 5000,
        rows: '3, 4, 5, 6, 7, 8, 9, 10, 11, 12, dan 4.990 baris lain',
      },
    ]);
    expect(outcome(5002)).toContain('“4999/13/2024”');
    choose('RUN');
    sweep();
    expect(archived()).toEqual([]);
    expect(desk.importTab.state).toContain('Selesai: 0 baris masuk, 5.000 tidak');
  });

  it('names merged cells in every row that they reach into', () => {
    paste(...register(3));
    desk.importTab.merged = [
      { first: 1, last: 1, cells: 'B1:H1' },
      { first: 4, last: 5, cells: 'C4:C5' },
    ];
    choose('CHECK');
    expect(outcome(3)).toBe('Siap diimpor');
    for (const row of [4, 5]) expect(outcome(row)).toContain('Sel C4:C5 digabung: pisahkan');
  });

  it('asks for the columns that it does not find, and takes those that the owner chose', () => {
    desk.importTab.rows = [
      ['Hari', 'Siapa', 'Apa'],
      ['3/12/2024', 'SMKN 4', 'Kunjungan industri'],
    ];
    choose('CHECK');
    expect(desk.importTab.state).toContain('kolom Instansi, Kegiatan, dan Tanggal Mulai belum dikenali');
    expect(desk.importTab.choices).toEqual(['B · Hari', 'C · Siapa', 'D · Apa']);
    desk.importTab.chosen.set('startDate', 'B · Hari').set('institution', 'C · Siapa').set('activity', 'D · Apa');
    imported();
    expect(archived()).toEqual(['PC-2024-0001 Kunjungan industri']);
    const [entry] = entriesOf(2024);
    expect(entry?.change.after).toMatchObject({ kind: 'VISIT', staffNotes: 'Jam tidak tercatat; ditulis jam kerja' });
  });

  it('takes no column that the owner has cleared', () => {
    paste(
      ...register(1, '2024-01-02', ['', '', '', '', 'pagi']).map((row) => [
        '1',
        '2/1/2024',
        'SMKN 4',
        'Rapat',
        ...row.slice(4),
      ]),
    );
    choose('CHECK');
    expect(outcome(3)).toContain('Jam Mulai berisi “pagi”');
    desk.importTab.chosen.set('startTime', '');
    choose('CHECK');
    expect(outcome(3)).toBe('Siap diimpor (tanpa jam: dipakai jam kerja)');
    // Another register has other columns.
    desk.importTab.rows = [
      ['Tanggal', 'Instansi', 'Acara', 'Jam'],
      ['2/1/2024', 'SMKN 4', 'Rapat', 'siang'],
    ];
    choose('CHECK');
    expect(outcome(2)).toContain('Jam Mulai berisi “siang”');
  });

  it('says what is wrong where nothing can be looked at', () => {
    desk.importTab.rows = [];
    choose('CHECK');
    expect(desk.importTab.state).toContain('masih kosong');
    desk.importTab.rows = null;
    choose('RUN');
    sweep();
    expect(desk.importTab.state).toContain('Tab Impor tidak ditemukan');
  });
});

describe('an import', () => {
  it('records rows under numbers of their years, tells nobody, and leaves the register alone', () => {
    desk.submit();
    const [mails, before] = [desk.readers().length, desk.work()];
    paste(...register(2, '2024-12-31'), ['3', '5/1/2026', 'SMKN 5', 'Rapat', '09.00–11.00', 'banyak', 'Dibatalkan']);
    imported();
    expect(archived()).toEqual(['PC-2024-0001 Rapat ke-0', 'PC-2025-0001 Rapat ke-1', 'PC-2026-0002 Rapat']);
    expect(desk.archives.years()).toEqual([2024, 2025, 2026]);
    expect(outcome(4)).toBe(importedWords('PC-2025-0001'));
    const cancelled = entriesOf(2026)[0]?.change.after;
    expect(cancelled).toMatchObject({ status: 'CANCELLED', participants: null });
    expect(cancelled?.staffNotes).toBe('Dibatalkan\nPeserta: banyak\nNo. di buku lama: 3');
    expect(desk.statuses()).toEqual(['PC-2026-0001 SUBMITTED']);
    expect(desk.readers()).toHaveLength(mails);
    expect(desk.work()).toEqual(before);
    expect(desk.importTab.state).toContain('Selesai: 3 baris masuk, tidak ada yang tersisa.');
    // The next form does not take a number that the import has given.
    desk.submit('r-2', { institution: 'Bank Kalbar', email: 'humas@bankkalbar.example', startDate: '2026-12-10' });
    expect(desk.statuses()[1]).toContain('PC-2026-0003');
  });

  it('records nothing twice, whether archived or still in the register', () => {
    paste(...register(3));
    imported();
    imported();
    expect(activities()).toEqual(['Rapat ke-0', 'Rapat ke-1', 'Rapat ke-2']);
    expect(desk.importTab.state).toContain('Selesai: 0 baris masuk, tidak ada yang tersisa.');
    choose('CHECK');
    expect(outcome(4)).toBe('Sudah ada (PC-2024-0002); tidak dicatat lagi.');
  });

  it('hides its tabs once every row is in, and shows them again when it is opened again', () => {
    paste(...register(3));
    choose('CHECK');
    expect(desk.importTab.isHidden).toBe(false);
    choose('RUN');
    sweep();
    expect(desk.importTab.isHidden).toBe(true);
    openImport(desk.open());
    expect(desk.importTab.isHidden).toBe(false);
    // All of them are there by now: nothing is left to import.
    choose('CHECK');
    expect(desk.importTab.isHidden).toBe(false);
    choose('RUN');
    sweep();
    expect(desk.importTab.isHidden).toBe(true);
  });

  it.each([
    [
      'a row that cannot be imported',
      (rows: string[][]) => [...rows, ['9', '31/02/2024', 'SMKN 5', 'Rapat', '', '', '']],
    ],
    ['a row that repeats another', (rows: string[][]) => [...rows, ...rows.slice(0, 1)]],
  ])('leaves them in sight while one holds %s', (_, given) => {
    paste(...given(register(2)));
    imported();
    expect(archived()).toHaveLength(2);
    expect(desk.importTab.state).toContain('Selesai: 2 baris masuk, 1 tidak');
    expect(desk.importTab.isHidden).toBe(false);
  });

  it('leaves them in sight where somebody pastes more while it runs', () => {
    paste(...register(2));
    choose('CHECK');
    choose('RUN');
    desk.faults.meanwhileAt('archives.add', () => paste(...register(3)));
    sweep();
    expect(archived()).toHaveLength(2);
    expect(desk.importTab.isHidden).toBe(false);
  });

  it('imports only what was checked as it stands', () => {
    paste(...register(2));
    choose('CHECK');
    paste(...register(3));
    choose('RUN');
    sweep();
    expect(archived()).toEqual([]);
    expect(desk.importTab.state).toContain(
      'Isi tab berubah sejak diperiksa, maka diperiksa lagi. 3 baris siap diimpor',
    );
    choose('RUN');
    sweep();
    expect(archived()).toHaveLength(3);
  });

  it('begins no batch when its time is used up, and the next sweep goes on', () => {
    paste(...register(600));
    choose('CHECK');
    choose('RUN');
    desk.slowAt('archives.add', 5);
    sweep();
    expect(archived()).toHaveLength(50);
    expect(desk.importTab.state).toContain('50 dari 600 baris masuk, lanjut dalam 10 menit');
    expect(desk.importTab.isOver).toBe(false);
    sweep();
    expect(archived()).toHaveLength(600);
    expect(desk.importTab.state).toContain('Selesai: 600 baris masuk, tidak ada yang tersisa');
  });

  it.each(['CHECK', 'RUN', 'REMOVE'] as const)(
    'is the owner’s alone: %s by another editor does nothing, and says so',
    (step) => {
      paste(...register(2));
      choose('CHECK');
      const before = [desk.state.get('importJob'), desk.importTab.rows, outcome(FIRST_ROW)];
      chooseImportStep(desk.open(), step, KASI);
      sweep();
      expect([desk.state.get('importJob'), desk.importTab.rows, outcome(FIRST_ROW)]).toEqual(before);
      expect(desk.importTab.state).toBe(IMPORT_OWNER_WORDS);
      expect(archived()).toEqual([]);
    },
  );

  it('stops when another step is chosen meanwhile', () => {
    paste(...register(600));
    choose('CHECK');
    choose('RUN');
    desk.faults.meanwhileAt('importTab.showState', () => desk.state.put({ importJob: null }));
    sweep();
    expect(archived()).toHaveLength(50);
    expect(desk.state.get('importJob')).toBeNull();
  });

  it('stands still while somebody checks again, and goes on when they choose so', () => {
    paste(...register(300));
    choose('CHECK');
    choose('RUN');
    checkMeanwhile();
    sweep();
    sweep();
    expect(archived()).toHaveLength(50);
    expect(desk.importTab.state).toContain('250 baris siap diimpor, 50 tidak');
    choose('RUN');
    sweep();
    expect(archived()).toHaveLength(300);
    expect(desk.importTab.state).toContain('Selesai: 250 baris masuk, tidak ada yang tersisa');
  });

  it('is not called done where another step was chosen as it ended', () => {
    paste(...register(2));
    choose('CHECK');
    choose('RUN');
    checkMeanwhile();
    sweep();
    expect(desk.state.get('importJob')?.step).toBe('CHECK');
    sweep();
    expect(desk.importTab.state).toContain('0 baris siap diimpor, 2 tidak');
  });

  it('reads and writes nothing while there is none', () => {
    choose('REMOVE');
    expect(desk.importTab.rows).toBeNull();
    desk.faults.failAt('importTab.read');
    desk.faults.failAt('archives.years');
    goOnWithImport(desk.open(), { mayGoOn: () => true });
    expect(desk.faults.pending()).toEqual(['importTab.read', 'archives.years']);
  });
});

describe('an import that is broken off', () => {
  const calls = ['archives.numbers', 'state.put', 'archives.add', 'importTab.showOutcomes', 'importTab.showState'];
  it.each(calls.flatMap((call) => [1, 2].map((nth) => [call, nth] as const)))(
    'at %s, call %i, goes on: nothing is lost, nothing comes twice, and each row says what became of it',
    (call, nth) => {
      // Two years in one batch, and a row that stands there already.
      paste(...register(300, '2023-10-01'));
      desk.importTab.rows?.splice(FIRST_ROW + 120, 0, [], ['x', 'kapan', 'SMKN 4', 'Rapat', '', '', '']);
      choose('CHECK');
      choose('RUN');
      const time = minutesLater(desk.office.time, 10);
      desk.killedAt(call, () => desk.at(time), nth);
      sweep();
      const names = register(300).map((row) => row[3]);
      expect(activities().sort()).toEqual([...names].sort());
      expect(new Set(archived().map((each) => each.slice(0, 12))).size).toBe(300);
      expect(desk.importTab.state).toContain('Selesai: 300 baris masuk, 1 tidak');
      for (const [row, words] of desk.importTab.outcomes) {
        const name = desk.importTab.rows?.[row - 1]?.[3];
        const found = archived().find((each) => each.slice(13) === name);
        if (found) expect(words).toBe(importedWords(found.slice(0, 12)));
        else expect(words).toMatch(name === undefined ? /^$/ : /“kapan”/);
      }
    },
  );
});
