// The tab `Pengaturan` in words: a name and a purpose for each setting, and what to type where a value cannot be used.
import { describe, expect, it } from 'vitest';
import { setupTasks } from '../../../src/domain/office/troubles.ts';
import { SETTING_KEYS, SETTINGS, type SettingKey } from '../../../src/domain/settings/settings.ts';
import { readSettings } from '../../../src/domain/settings/settings-values.ts';
import { setupWords } from '../../../src/words/google/setup.ts';
import {
  missingSettingsWords,
  PERIOD_HELP,
  PERIOD_ROW,
  periodFaultWords,
  periodProblemWords,
  settingProblemWords,
} from '../../../src/words/sheet/setting-problems.ts';
import { AS_ABOVE, SETTING_GROUPS, SETTING_WORDS } from '../../../src/words/sheet/settings.ts';
import {
  holidayFaultWords,
  holidayProblemWords,
  teamFaultWords,
  teamProblemWords,
  vacantPostsWords,
} from '../../../src/words/sheet/team.ts';
import { SETTINGS as TAB_ROWS } from '../../workspace/tabs.ts';

describe('the settings', () => {
  it('have each a name of their own and a help, which none repeats', () => {
    expect(Object.keys(SETTING_WORDS).sort()).toEqual([...SETTING_KEYS].sort());
    expect(new Set(Object.values(SETTING_WORDS).map(({ name }) => name.toLowerCase())).size).toBe(SETTING_KEYS.length);
    const helps = [PERIOD_HELP, ...Object.values(SETTING_WORDS).map(({ help }) => help)];
    expect(new Set(helps).size).toBe(helps.filter((help) => help !== AS_ABOVE).length + 1);
    for (const help of helps) {
      expect(help).toMatch(/^[A-Z].*\.$/);
      expect(help.split(/\s+/).length, help).toBeLessThanOrEqual(15);
    }
  });

  it('are those that the tests over the bundle look for in the tab, where periods with special hours have rows too', () => {
    const names = Object.values(SETTING_WORDS).map(({ name }) => name);
    expect([...new Set(Object.values(TAB_ROWS).flat())].sort()).toEqual([...names, PERIOD_ROW].sort());
  });

  it('begin with at most twelve rows that an office must fill; the rest is folded', () => {
    const [office, advanced] = SETTING_GROUPS;
    expect(1 + (office?.keys.length ?? 0)).toBeLessThanOrEqual(12);
    expect(advanced).toMatchObject({ heading: 'Lanjutan: klik tanda + di kiri', keys: [] });
  });

  it('are introduced by a note of at most seventy words, whatever is still to be done', () => {
    const tasks = setupTasks({
      hasOwnNames: false,
      hasTeam: false,
      hasContacts: false,
      hasCalendar: false,
      hasWebApp: false,
      hasRequest: false,
      webAppOpenToAll: undefined,
      formOpenToAll: undefined,
    });
    expect(tasks.every(({ done }) => !done)).toBe(true);
    const words = setupWords(tasks).match(/[\p{L}\p{N}/]+/gu) ?? [];
    expect(words.length).toBeLessThanOrEqual(70);
  });

  it('stand each in one group, whose heading is the name of no setting', () => {
    expect(SETTING_GROUPS.flatMap(({ keys }) => keys).sort()).toEqual([...SETTING_KEYS].sort());
    const names = Object.values(SETTING_WORDS).map(({ name }) => name.toLowerCase());
    for (const heading of [...SETTING_GROUPS.map(({ heading }) => heading), PERIOD_ROW])
      expect(names).not.toContain(heading.toLowerCase());
  });

  it.each([
    ['capacity', 'banyak', '“banyak” tidak dapat dipakai: isi dengan angka bulat 1 sampai 1000.'],
    ['capacity', ' ', 'Belum diisi: isi dengan angka bulat 1 sampai 1000.'],
    ['hoursFriday', 'pagi', '“pagi” tidak dapat dipakai: isi dengan jam mulai dan selesai, misalnya 07.15–15.45.'],
    ['breakFriday', '', 'Belum diisi: isi dengan jam mulai dan selesai, misalnya 12.00–13.00, atau “tidak ada”.'],
    ['replyTo', 'x', '“x” tidak dapat dipakai: isi dengan satu alamat email, misalnya nama@dinas.go.id.'],
    ['whatsapp', 'x', '“x” tidak dapat dipakai: isi dengan satu nomor telepon, misalnya 0812-0000-0000.'],
    ['digestTime', 'pagi', '“pagi” tidak dapat dipakai: isi dengan satu jam, misalnya 07.30.'],
    ['unnamedEditor', 'boleh', '“boleh” tidak dapat dipakai: isi dengan “ya” atau “tidak”.'],
    [
      'webAddress',
      'https://contoh.org/exec',
      '“https://contoh.org/exec” tidak dapat dipakai: isi dengan alamat aplikasi web yang berakhiran /exec (bukan /dev, bukan situs lain), misalnya https://script.google.com/macros/s/…/exec, atau kosongkan.',
    ],
    ['place', '', 'Belum diisi: isi dengan teks yang memuat huruf atau angka, paling banyak 200 tanda.'],
    [
      'deskName',
      'Ruang Rapat Dinas Komunikasi dan Informatika',
      '“Ruang Rapat Dinas Komunikasi dan Informatika” tidak dapat dipakai: isi dengan teks yang memuat huruf atau angka, paling banyak 40 tanda.',
    ],
    [
      'officeContacts',
      '–',
      '“–” tidak dapat dipakai: isi dengan teks yang memuat huruf atau angka, paling banyak 200 tanda, atau kosongkan.',
    ],
  ] as const)('%s “%s”', (key, found, words) => {
    const initial = Object.fromEntries(SETTING_KEYS.map((each) => [each, SETTINGS[each].initial]));
    const reading = readSettings({ ...(initial as Record<SettingKey, string>), [key]: found });
    expect(reading.problems.map(settingProblemWords)).toEqual([
      `${words} Sementara itu nilai yang terakhir benar tetap berlaku.`,
    ]);
  });

  it('a page that was pasted into a cell is not said again', () => {
    const words = settingProblemWords({ key: 'whatsapp', found: 'a\n'.repeat(9000) });
    expect(words.length).toBeLessThan(300);
    expect(words).toContain('a a a…” tidak dapat dipakai');
  });

  it('that are gone are named', () => {
    expect(missingSettingsWords([])).toBe('');
    expect(missingSettingsWords(['Kapasitas (orang)', 'Tempat'])).toContain(
      'Baris “Kapasitas (orang)”, “Tempat” tidak ada lagi.',
    );
  });
});

describe('hours of their own', () => {
  it.each([
    [
      { code: 'NAME_MISSING', column: 'period' },
      ' ',
      'Kolom Nilai (belum diisi): isi dengan nama masa ini, misalnya Ramadan 1448 H.',
    ],
    [
      { code: 'DATE_UNREADABLE', column: 'from' },
      '31/02/2027',
      'Kolom Berlaku Mulai (“31/02/2027”): isi dengan tanggal, misalnya 08/02/2027.',
    ],
    [
      { code: 'TO_BEFORE_FROM', column: 'to' },
      '2026-02-07',
      'Kolom Berlaku Sampai (“2026-02-07”): tanggal ini mendahului Berlaku Mulai; perbaiki salah satunya.',
    ],
    [
      { code: 'HOURS_UNREADABLE', column: 'friday' },
      'pagi',
      'Kolom Jam Jumat (“pagi”): isi dengan jam mulai dan selesai, misalnya 07.15–14.15.',
    ],
    [
      { code: 'BREAK_UNREADABLE', column: 'breakFriday' },
      '',
      'Kolom Istirahat Jumat (belum diisi): isi dengan jam mulai dan selesai, misalnya 12.00–12.30, atau “tidak ada”.',
    ],
  ] as const)('%j with “%s” says what to type', (problem, found, words) =>
    expect(periodProblemWords(problem, found)).toBe(
      `${words} Sementara itu jam kerja yang terakhir benar tetap berlaku.`,
    ),
  );
});

describe('a line that names the cell says what stands there and what is expected', () => {
  it('in the team', () => {
    expect(teamFaultWords('EMAIL_INVALID', ' kasi ')).toBe(
      '“kasi”, isi kolom Email dengan satu alamat email yang benar, misalnya nama@dinas.go.id',
    );
    expect(teamFaultWords('NAME_MISSING', '')).toBe('belum diisi, isi kolom Nama');
  });
  it('among the holidays', () =>
    expect(holidayFaultWords('date', '31/02/2027')).toBe(
      '“31/02/2027”, isi kolom Tanggal dengan tanggal, misalnya 17/08/2027',
    ));
  it('among the hours of their own', () =>
    expect(periodFaultWords({ code: 'HOURS_UNREADABLE' }, 'pagi')).toBe(
      '“pagi”, isi dengan jam mulai dan selesai, misalnya 07.15–14.15',
    ));
});

describe('the other tabs of the office', () => {
  it.each(['NAME_MISSING', 'PLH_UNDATED', 'DEPUTY_KIND_MISSING'] as const)('%s: the row is not in force yet', (code) =>
    expect(teamProblemWords(code)).toMatch(/^Baris ini belum berlaku: (isi|tulis) .*\.$/),
  );
  it.each(['ROLE_UNKNOWN', 'EMAIL_INVALID', 'MAIN_UNREADABLE', 'DATE_UNREADABLE', 'UNTIL_BEFORE_SINCE'] as const)(
    '%s says what to do',
    (code) => expect(teamProblemWords(code)).toMatch(/^(Isi kolom|Tanggal Sampai).*tetap berlaku\.$/),
  );
  it('an unknown role is answered with the four that exist', () =>
    expect(teamProblemWords('ROLE_UNKNOWN')).toContain(
      'Kepala Dinas, Kabid, Kasi, Admin; Plh. atau Plt. ditulis di kolom Plh./Plt.',
    ));
  it('a holiday says which cell of it needs what', () =>
    expect(holidayProblemWords('kind')).toMatch(/^Isi kolom Jenis dengan Libur nasional, Cuti bersama, atau Libur /));
  it('vacant posts are named, none is not', () => {
    expect(vacantPostsWords([])).toBe('');
    expect(vacantPostsWords(['DIVISION_HEAD', 'ROOM_ADMIN'])).toMatch(/^Belum ada Kabid dan Admin\./);
  });
});
