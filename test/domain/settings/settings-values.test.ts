// What the office may type into `Pengaturan`, and how a value that cannot be used is named.

import { describe, expect, it } from 'vitest';
import { officeSettings } from '../../../src/domain/records/office.ts';
import { read } from '../../../src/domain/records/schema.ts';
import { SETTING_KEYS, SETTINGS, type SettingKey } from '../../../src/domain/settings/settings.ts';
import {
  contactsAreSet,
  initialSettings,
  ownNames,
  readSettings,
} from '../../../src/domain/settings/settings-values.ts';
import { listed } from '../../listed.ts';
import { SETTINGS as OFFICE_SETTINGS } from '../../pages/office.ts';

const { office: _, hours: __, ...TESTED } = OFFICE_SETTINGS;

/** What the tab holds at first, with some values typed over. */
function values(given: Partial<Record<SettingKey, string>> = {}): Record<SettingKey, string> {
  const initial = Object.fromEntries(SETTING_KEYS.map((key) => [key, SETTINGS[key].initial]));
  return { ...(initial as Record<SettingKey, string>), ...given };
}

function problems(given: Partial<Record<SettingKey, string>>) {
  return readSettings(values(given)).problems;
}

function settings(given: Partial<Record<SettingKey, string>>) {
  const reading = readSettings(values(given));
  expect(reading.problems).toEqual([]);
  return reading.settings;
}

describe('the settings as the office finds them', () => {
  it('can be used as they are: the SOP’s minutes, the office week of Perpres 21/2023', () =>
    expect(settings({})).toEqual({
      // Room, minutes, limits, mails and keeping are those that all tests go by.
      ...TESTED,
      office: {
        government: 'Pemerintah Kota Pontianak',
        address: '',
        contacts: '',
        arms: '',
        name: 'Dinas Komunikasi dan Informatika Kota Pontianak',
        unit: 'Bidang Tata Kelola Pemerintahan Berbasis Elektronik dan Telematika',
        room: 'Ruang Pontive Center',
        desk: 'Pontive Center',
        place: 'Kantor Wali Kota Pontianak, Jl. Rahadi Oesman, Pontianak',
        sop: 'Nomor … / TKPBET.DKI / 2020, dibuat 3 Februari 2020, revisi …, efektif 2020, disahkan Kepala Dinas',
        legalBases: [
          'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
          'Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
          'Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik',
          'Peraturan Daerah Kota Pontianak Nomor 2 Tahun 2010 tentang Pelayanan Publik Pemerintah Kota Pontianak',
          'Peraturan Wali Kota Pontianak Nomor 25 Tahun 2019 tentang Masterplan Pontianak Smart City Tahun 2019–2028',
          'Peraturan Wali Kota Pontianak Nomor 67 Tahun 2019 tentang Penyelenggaraan Sistem Pemerintahan Berbasis Elektronik di Lingkungan Pemerintah Kota Pontianak',
        ],
        related: [
          'Keputusan Wali Kota Pontianak (SK Walikota) Nomor 160/DKI/Tahun 2020 tentang Pembentukan Tim Pengelola Pontianak Interactive Center',
        ],
        replyTo: 'pontive.center@diskominfo.example',
        whatsapp: '0812-0000-0000',
        surveyLink: '',
        titles: {
          AGENCY_HEAD: 'Kepala Dinas',
          DIVISION_HEAD: 'Kabid',
          SECTION_HEAD: 'Kasi',
          ROOM_ADMIN: 'Admin Pontive Center',
        },
      },
      hours: {
        mondayToThursday: { from: '07:15', to: '15:45' },
        breakMondayToThursday: { from: '12:00', to: '13:00' },
        friday: { from: '07:15', to: '16:15' },
        breakFriday: { from: '11:30', to: '13:00' },
      },
    }));

  it('are what the desk works with before anybody has set anything', () =>
    expect(initialSettings()).toEqual(settings({})));

  it('have their first value where what was kept is older than they are, and no value that is none', () => {
    const { privacy: _, ...kept } = settings({ answerDays: '5' });
    const { kabidWaitingDays: __, ...limits } = kept.limits;
    expect(read(officeSettings(), { ...kept, limits })).toEqual({ ok: true, value: settings({ answerDays: '5' }) });
    expect(read(officeSettings(), { ...kept, limits: { ...limits, answerDays: 'lima' } }).ok).toBe(false);
  });

  it('a text is one line, however it was typed, and no page', () => {
    expect(settings({ place: ' Kantor Wali Kota\n Jl. Rahadi\u0007 Oesman ' }).office.place).toBe(
      'Kantor Wali Kota Jl. Rahadi Oesman',
    );
    expect(settings({ roomName: `A${'😀'.repeat(199)}` }).office.room).toHaveLength(399);
    expect(problems({ roomName: 'a'.repeat(201) }).map(({ key }) => key)).toEqual(['roomName']);
    expect(problems({ titleSectionHead: ' \u0000\n' }).map(({ key }) => key)).toEqual(['titleSectionHead']);
  });

  it.each(['roomName', 'deskName', 'government', 'titleSectionHead'] as const)('%s has something to read', (key) => {
    for (const found of ['\u200b\u200b', '\u2060', '---', '…', '😀'])
      expect(problems({ [key]: found }).map((problem) => problem.key)).toEqual([key]);
  });

  it('what nobody sees in it is left out', () => {
    const typed = {
      roomName: '\u200bRuang\u200d Rapat\u202e',
      whatsapp: '\u202a0812-0000-0001\u202c',
      replyTo: 'a\u200b@b.id',
    };
    expect(settings({ ...typed, legalBases: '\u200b; UU\u00ad 25/2009' }).office).toMatchObject({
      room: 'Ruang Rapat',
      whatsapp: '0812-0000-0001',
      replyTo: 'a@b.id',
      legalBases: ['UU 25/2009'],
    });
  });

  it('the short name is one: forty letters, counted as people see them', () => {
    expect(settings({ deskName: `A${'😀'.repeat(39)}` }).office.desk).toHaveLength(79);
    const found = 'a'.repeat(41);
    expect(problems({ deskName: found })).toEqual([{ key: 'deskName', found }]);
  });

  it('blanks around a value do not matter', () => {
    expect(
      settings({ replyTo: ' a@dinas.go.id ', capacity: ' 25 ', titleDivisionHead: ' Kepala Bidang ' }),
    ).toMatchObject({
      office: { replyTo: 'a@dinas.go.id', titles: { DIVISION_HEAD: 'Kepala Bidang' } },
      room: { capacity: 25 },
    });
  });
});

describe('what is the office’s own', () => {
  const another = { roomName: 'Ruang Rapat Bappeda' };
  const own = { sop: 'Nomor SOP 1 / 2026', related: 'SK 1/2026; SK 2/2026', titleRoomAdmin: 'Admin Ruang' };

  it.each<[string, Partial<Record<SettingKey, string>>, boolean | null]>([
    ['the first room is asked for nothing', { deskName: 'Ruang' }, null],
    ['another has all of its own', { ...another, ...own }, true],
    ['another with the first one’s SOP', { ...another, ...own, sop: SETTINGS.sop.initial }, false],
    ['another with its decree', { ...another, ...own, related: SETTINGS.related.initial }, false],
    ['another with its Admin', { ...another, ...own, titleRoomAdmin: SETTINGS.titleRoomAdmin.initial }, false],
  ])('%s', (_, given, answer) => expect(ownNames(settings(given))).toBe(answer));

  it('are address and number, once neither is made up', () => {
    const [replyTo, whatsapp] = ['ruang@kantor.example', '0812-1111-2222'];
    expect(contactsAreSet(settings({ replyTo, whatsapp }))).toBe(true);
    expect(contactsAreSet(settings({ replyTo }))).toBe(false);
    expect(contactsAreSet(settings({ whatsapp }))).toBe(false);
  });
});

describe('a list', () => {
  it.each([
    ['UU 25/2009; Perda 2/2010', ['UU 25/2009', 'Perda 2/2010']],
    [' UU 25/2009 ;\n\nPerda  2/2010;', ['UU 25/2009', 'Perda 2/2010']],
    ['', []],
  ])('%j is read by its semicolons and lines', (legalBases, read) =>
    expect(settings({ legalBases }).office.legalBases).toEqual(read),
  );

  it('may be as long as legal titles are, and no longer', () => {
    expect(settings({ legalBases: 'x'.repeat(2000) }).office.legalBases).toHaveLength(1);
    const found = 'x'.repeat(2001);
    expect(problems({ legalBases: found })).toEqual([{ key: 'legalBases', found }]);
  });
});

describe('hours are understood as people write them', () => {
  it.each([
    ' 7:15s.d.15.45 ',
    ...listed`
    07.15–15.45 · 07.15-15.45 · 7.15 - 15.45 · 07:15 – 15:45 · 07.15 s.d. 15.45 · 07.15 s/d 15.45 · 07.15 S.D. 15.45
    07.15 sampai 15.45 · 07.15—15.45 · 07.15 – 15:45
  `,
  ])('%s', (text) =>
    expect(settings({ hoursMondayToThursday: text }).hours.mondayToThursday).toEqual({ from: '07:15', to: '15:45' }),
  );

  it.each([
    '',
    ...listed`
    07.15 · 15.45–07.15 · 08.00–08.00 · 07.15–24.00 · 07.60–15.45 · 25.00–26.00 · pagi–sore · 7–15 · pukul 07.15–15.45
    07.15–15.45 WIB · 07.15–8.45x · 07.15–7.20.30
  `,
  ])('but not “%s”', (found) => expect(problems({ breakFriday: found })).toEqual([{ key: 'breakFriday', found }]));
});

describe('an hour', () => {
  it.each([
    ['07.30', '07:30'],
    [' 7:05 ', '07:05'],
    ['00.00', '00:00'],
    ['23.59', '23:59'],
  ])('“%s”', (digestTime, time) => expect(settings({ digestTime }).mail.digestTime).toBe(time));
  it.each(['', '7', '24.00', '07.60', '07.3', '07.30 WIB', '7.30–8.00', '007.30'])('not “%s”', (found) =>
    expect(problems({ digestTime: found })).toEqual([{ key: 'digestTime', found }]),
  );
});

describe('yes or no', () => {
  it.each([
    ['ya', true],
    [' YA ', true],
    ['Tidak', false],
  ])('“%s”', (word, value) => {
    const { mail, identity } = settings({ digest: word, unnamedEditor: word });
    expect([mail.digest, identity.unnamedEditor]).toEqual([value, value]);
  });
  it.each(['', 'yes', 'y', 'TRUE', '1', 'ya tidak'])('not “%s”', (found) =>
    expect(problems({ digest: found })).toEqual([{ key: 'digest', found }]),
  );
});

describe('a break', () => {
  it.each(['belum tidak ada', 'tidak ada lagi', '-12.00', '12.00-'])(
    'is none only where it says no more: not “%s”',
    (found) => expect(problems({ breakFriday: found })).toEqual([{ key: 'breakFriday', found }]),
  );
  it.each(['tidak ada', ' Tidak  Ada ', 'tanpa istirahat', 'nihil', '-'])('may be none: “%s”', (text) => {
    const { hours } = settings({ breakMondayToThursday: text, breakFriday: text });
    expect(hours).toMatchObject({ breakMondayToThursday: null, breakFriday: null });
  });
});

describe('a value that cannot be used is named with what was found', () => {
  it.each([
    ['capacity', '0'],
    ['capacity', '1001'],
    ['capacity', '40 orang'],
    ['capacity', '-5'],
    ['capacity', '12.5'],
    ['capacity', ''],
    ['setupMinutes', '241'],
    ['minimumNotice', 'tiga'],
    ['forwardMinutes', '0'],
    ['approveMinutes', '481'],
    ['scheduleMinutes', '1e2'],
    ['answerDays', '61'],
    ['kabidWaitingDays', '0'],
  ] as const)('%s “%s”', (key, found) => expect(problems({ [key]: found })).toEqual([{ key, found }]));

  it.each([
    ['replyTo', ''],
    ['replyTo', 'dinas'],
    ['replyTo', 'a@b'],
    ['replyTo', 'a@b.go.id, c@d.go.id'],
    ['replyTo', 'Dinas <a@b.go.id>'],
    ['whatsapp', '0812'],
    ['whatsapp', 'hubungi Rudi'],
    ['officeName', '  '],
    ['titleRoomAdmin', ''],
  ] as const)('%s “%s”', (key, found) => expect(problems({ [key]: found })).toEqual([{ key, found }]));

  it('limits are inclusive', () => {
    expect(settings({ setupMinutes: '0', capacity: '1000' }).room).toMatchObject({ setupMinutes: 0, capacity: 1000 });
    expect(settings({ forwardMinutes: '1', approveMinutes: '480' }).standards).toMatchObject({
      forwardMinutes: 1,
      approveMinutes: 480,
    });
  });

  it.each(['0812-3456-7890', '+62 812 3456 7890', '(0561) 123456', '6281234567890'])(
    'a telephone is %s too',
    (whatsapp) => expect(settings({ whatsapp }).office.whatsapp).toBe(whatsapp),
  );

  it('all of them at once, in the order of the tab; a row that is gone stands for no value', () =>
    expect(readSettings({}).problems.map(({ key, found }) => [key, found])).toEqual(
      SETTING_KEYS.map((key) => [key, '']),
    ));

  it.each([
    ['its own last good value', { capacity: '30' }, 30],
    ['its first value, where nothing was in force', {}, 40],
  ])('each keeps %s, and the others count', (_, last, capacity) => {
    const reading = readSettings(values({ capacity: 'banyak', setupMinutes: '45' }), last);
    expect(reading.settings.room).toMatchObject({ capacity, setupMinutes: 45 });
    expect(reading.texts).toMatchObject({ capacity: String(capacity), setupMinutes: '45' });
  });
});

describe('the web address', () => {
  const OWN = 'https://script.google.com/macros/s/AKfy-c_b1/exec';

  it.each([
    OWN,
    ` ${OWN} `,
    `${OWN}/`,
    `${OWN}?p=x#y`,
    'https://script.google.com/a/macros/pontianak.go.id/s/AKfy-c_b1/exec',
    'https://script.google.com/a/pontianak.go.id/macros/s/AKfy-c_b1/exec',
    'https://script.google.com/macros/u/1/s/AKfy-c_b1/exec',
  ])('%s is understood as the address that needs no account', (text) =>
    expect(settings({ webAddress: text }).web.address).toBe(OWN),
  );

  it('may be blank', () => expect(settings({ webAddress: ' ' }).web.address).toBe(''));

  it.each(listed`
    https://script.google.com/macros/s/AKfy-c_b1/dev · https://script.google.com.palsu.example/macros/s/AKfy/exec
    https://palsu.example/https://script.google.com/macros/s/AKfy/exec · http://script.google.com/macros/s/AKfy/exec
    https://script.google.com/macros/s//exec · https://script.google.com/macros/s/AKfy/execute
    https://docs.google.com/forms/d/e/1FAI/viewform · javascript:alert(1)//script.google.com/macros/s/AKfy/exec
    belum ada
  `)('%s is refused', (found) => expect(problems({ webAddress: found })).toEqual([{ key: 'webAddress', found }]));
});
