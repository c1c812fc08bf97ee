// Whether the automation runs: where it does not, said to everyone who opens the sheet, and at the head of the desk where only part is silent.
import { beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../../build/bundle.ts';
import { openWorkspace } from '../../../packages/local-workspace/src/workspace.ts';
import { errorsOf, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';
import { settingCell } from '../tabs.ts';

let desk: TestDesk;
beforeEach(() => {
  desk = installedDesk('2026-11-24T08:00:00+07:00');
});

function greeting(desk: TestDesk, as: string = PEOPLE.kasi): string {
  const { dialogs, executions } = desk.workspace.open(as);
  expect(errorsOf(executions)).toEqual([]);
  return dialogs.map(({ kind, content }) => `${kind}: ${content}`).join('\n');
}

function switchOff(desk: TestDesk, names: readonly string[], disabled = true): void {
  for (const { uid, function: name } of desk.workspace.triggers()) {
    if (names.includes(name)) desk.workspace.disableTrigger(uid, disabled);
  }
}

describe('opening the sheet', () => {
  it('says to the owner what is left to set up, and to nobody that all is well', async () => {
    await desk.at('2026-11-24T09:30:00+07:00');
    expect(greeting(desk)).toBe('');
    expect(greeting(desk, PEOPLE.owner)).toBe('toast: 2 hal belum disiapkan: catatan A1 tab Pengaturan.');
  });

  it('says since when it is silent, and whom to ask', async () => {
    switchOff(desk, ['everyHour_', 'everyTenMinutes_', 'everyNight_']);
    await desk.at('2026-11-24T10:00:00+07:00');
    expect(greeting(desk)).toBe('');
    await desk.at('2026-11-24T10:01:00+07:00');
    expect(greeting(desk)).toContain(
      `Aplikasi tidak berjalan sejak Selasa, 24 November 2026 pukul 08.00 WIB. Langkah, email, dan kalender mungkin tertunda; tidak ada yang hilang. Hubungi pemegang akun ${PEOPLE.owner}: dengan akun itu, pilih menu Pontive Center › Pasang/perbaiki aplikasi.`,
    );
    switchOff(desk, ['everyHour_', 'everyTenMinutes_', 'everyNight_'], false);
    const { executions } = desk.workspace.menu('Pasang/perbaiki aplikasi', PEOPLE.owner);
    expect(errorsOf(executions)).toEqual([]);
    expect(greeting(desk)).toBe('');
  });

  it('says so too where Google waits for the account’s consent again; once given, nothing was lost (facts 7.3)', async () => {
    desk.workspace.consent(PEOPLE.owner, []);
    await desk.submit(PLAIN_ANSWERS);
    await desk.at('2026-11-24T10:30:00+07:00');
    expect(await desk.rows()).toEqual([]);
    expect(greeting(desk)).toContain('Aplikasi tidak berjalan sejak Selasa, 24 November 2026 pukul 08.00 WIB.');
    desk.workspace.consent(PEOPLE.owner, null);
    await desk.at('2026-11-24T11:30:00+07:00');
    expect((await desk.rows()).map(({ 'No.': No }) => No)).toEqual(['PC-2026-0001']);
    expect((await desk.mails('PC-2026-0001')).map(({ to }) => to)).toEqual([[PLAIN_ANSWERS.Email], [PEOPLE.kabid]]);
    expect(greeting(desk)).toBe('');
  });

  it('says what is wrong with the desk', async () => {
    await desk.edit('Pengaturan', settingCell('Email balasan'), 'bukan alamat', 'owner');
    expect(greeting(desk)).toContain(
      `Tab Pengaturan: ${settingCell('Email balasan')} (Email balasan) “bukan alamat” tidak dapat dipakai: isi dengan satu alamat email`,
    );
    await desk.edit('Tim Pengelola', 'C3', 'kabid at dinas', 'owner');
    expect(greeting(desk)).toContain('Dan 1 hal lain: lihat catatan pada sel A1 tab Permohonan.');
  });

  it('before the install asks for it; the menu is there whatever the greeting meets', () => {
    const workspace = openWorkspace({ project: root, now: '2026-11-24T08:00:00+07:00' });
    expect(workspace.open(PEOPLE.owner).dialogs.map(({ content }) => content)).toEqual([
      expect.stringContaining('Aplikasi belum dipasang.'),
    ]);
    workspace.faults.plan({
      at: { function: 'onOpen', method: 'Properties.getProperties' },
      effect: { error: 'Service invoked too many times for one day: properties.' },
    });
    expect(errorsOf(workspace.open(PEOPLE.owner).executions)).toEqual([]);
    expect(workspace.menus(PEOPLE.owner)[0]?.items).toContain('Pontive Center > Pasang/perbaiki aplikasi');
  });
});

describe('work that fell silent', () => {
  it.each([
    ['everyHour_', 'PT20M', 'Aplikasi tidak berjalan sejak Selasa, 24 November 2026 pukul 08.00 WIB.'],
    ['everyTenMinutes_', 'PT3H', 'Pekerjaan sepuluh menit (email dan tindakan yang menunggu)'],
  ])(
    '%s is found by the work that still runs, told at the head of the desk, and untold when it runs again',
    async (silent, later, told) => {
      switchOff(desk, [silent]);
      await desk.post('/api/clock', { advance: 'PT2H10M' });
      expect(await desk.note()).toBe('');
      await desk.post('/api/clock', { advance: later });
      expect(await desk.note()).toContain(told);
      switchOff(desk, [silent], false);
      await desk.post('/api/clock', { advance: 'PT1H10M' });
      expect(await desk.note()).toBe('');
    },
  );

  it('so is the night’s alone, after a day', async () => {
    switchOff(desk, ['everyNight_']);
    await desk.post('/api/clock', { advance: 'PT27H' });
    expect(await desk.note()).toContain('Pekerjaan malam (laporan, Agenda, pembersihan) tidak berjalan');
  });

  it('work that fails is told as such, and is no silence that another account may use', async () => {
    await desk.edit('Permohonan', await desk.address('Konsumsi', 1), 'Makanan', 'admin');
    await desk.post('/api/clock', { advance: 'PT3H' });
    const note = await desk.note();
    expect(note).toContain('Kolom “Konsumsi” pada tab “Permohonan” tidak ditemukan');
    expect(note).not.toContain('Aplikasi tidak berjalan');
    expect((await desk.rows('Kesehatan')).find(({ Kunci }) => Kunci === 'trouble.DESK')).toMatchObject({
      Kode: 'ACT',
      'Yang perlu dilakukan': expect.stringContaining('Kolom “Konsumsi” pada tab “Permohonan” tidak ditemukan'),
    });
    const { dialog } = desk.workspace.menu('Pasang/perbaiki aplikasi', PEOPLE.kasi);
    expect(dialog?.content).toContain(`sudah dipasang oleh akun ${PEOPLE.owner}`);
  });

  it('work that Google ends each time is silent', async () => {
    desk.disturb({ function: 'everyHour_', method: 'Range.getValues' }, { kill: 'lost' }, 9);
    await desk.post('/api/clock', { advance: 'PT3H' });
    expect(await desk.note()).toContain('Aplikasi tidak berjalan sejak');
  });

  it('a clock that jumps is no silence', async () => {
    await desk.at('2026-11-30T08:00:00+07:00');
    await desk.at('2026-11-30T08:10:00+07:00');
    expect(await desk.note()).toBe('');
    await desk.at('2026-12-02T08:00:00+07:00');
    await desk.at('2026-12-02T13:00:00+07:00');
    expect(await desk.note()).toBe('');
  });
});
