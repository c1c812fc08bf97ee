// One account works for the desk: asked at first, handed over, taken off, or taken over when it fell silent.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../build/bundle.ts';
import { openWorkspace } from '../../../packages/local-workspace/src/workspace.ts';
import { FIRST, installedDesk, PEOPLE, PLAIN_ANSWERS, said, type TestDesk } from '../desk.ts';
import { filledIn, linkTo } from '../links.ts';

const INSTALL = 'Pasang/perbaiki aplikasi';
const HAND_OVER = 'Serahkan ke akun lain';
const REMOVE = 'Copot aplikasi';
const NOW = '2026-11-24T08:00:00+07:00';
const NEW_OFFICE = 'kantor.baru@diskominfo.example';
const SCOPES: readonly string[] = JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8')).oauthScopes;

function greeting(desk: TestDesk, as: string = PEOPLE.kasi): string {
  return desk.workspace
    .open(as)
    .dialogs.map(({ content }) => content)
    .join('\n');
}

function creators(desk: TestDesk): string[] {
  return [...new Set(desk.workspace.triggers().map(({ creator }) => creator))];
}

async function scheduledDesk(): Promise<TestDesk> {
  const desk = installedDesk(NOW);
  await desk.submit(PLAIN_ANSWERS);
  await desk.intoAgenda(FIRST);
  return desk;
}

describe('the first install from the menu', () => {
  it('asks whether this account shall be the office’s, and does nothing without a yes', () => {
    const workspace = openWorkspace({ project: root, now: NOW });
    const [question, answer] = said(workspace.menu(INSTALL, PEOPLE.admin, ['NO']));
    expect(question).toContain(`Akun ${PEOPLE.admin} akan menjadi akun kantor aplikasi ini: semua email dikirim`);
    expect(answer).toBe('Pemasangan dibatalkan. Tidak ada yang berubah pada data.');
    expect(workspace.sheets.list().map(({ name }) => name)).toEqual(['Sheet1']);
    expect([workspace.triggers(), workspace.forms.list()]).toEqual([[], []]);
  });

  it.each(SCOPES)('makes nothing at all while %s is refused, and everything once it is allowed (facts 7.3)', (left) => {
    const workspace = openWorkspace({ project: root, now: NOW });
    workspace.consent(
      PEOPLE.owner,
      SCOPES.filter((scope) => scope !== left),
    );
    const { executions, dialogs } = workspace.menu(INSTALL, PEOPLE.owner, ['YES']);
    expect(executions.map(({ status }) => status)).toEqual(['completed']);
    // In words, with the address at which Google asks once more: in a window, else in the corner of the sheet.
    expect(dialogs.map(({ kind, content }) => [kind, content])).toEqual([
      [
        left.endsWith('container.ui') ? 'toast' : 'alert',
        'Belum semua izin dari Google dicentang, sehingga belum ada yang dikerjakan. Dengan akun yang sama, buka alamat ini, centang semua kotak, lalu pilih menu itu lagi: https://script.google.com/macros/authorize',
      ],
    ]);
    expect([workspace.sheets.list().length, workspace.triggers(), workspace.forms.list()]).toEqual([1, [], []]);
    workspace.consent(PEOPLE.owner, null);
    expect(said(workspace.menu(INSTALL, PEOPLE.owner, ['YES']))[1]).toMatch(/^Aplikasi terpasang\./);
  });

  it('installs after a yes, and says in one message what was done and what is left', () => {
    const workspace = openWorkspace({ project: root, now: NOW });
    const [, told = ''] = said(workspace.menu(INSTALL, PEOPLE.owner, ['YES']));
    expect(told).toMatch(/^Aplikasi terpasang\.\nTab dibuat: Permohonan, Agenda, .*\nFormulir permohonan dibuat\.\n/);
    expect(told).toContain('1. 5 hal belum disiapkan: catatan A1 tab Pengaturan.');
    expect(told).not.toContain('bukan akun Google Workspace');
    expect(workspace.triggers()).toHaveLength(5);
  });

  it('tells an account outside Workspace what does not work there', () => {
    const workspace = openWorkspace({ project: root, now: NOW, account: 'consumer' });
    const [, told] = said(workspace.menu(INSTALL, PEOPLE.owner, ['YES']));
    expect(told).toContain('Google tidak memberitahukan siapa yang menyunting lembar');
    expect(told).toContain('paling banyak 100 penerima sehari');
  });
});

describe('Copot', () => {
  it('is the owner’s alone, asks, and without a yes takes nothing off', () => {
    const desk = installedDesk(NOW);
    expect(said(desk.workspace.menu(REMOVE, PEOPLE.kabid))).toEqual([
      `“Copot aplikasi” hanya dapat dipilih dengan akun ${PEOPLE.owner}, yang memasang aplikasi ini.`,
    ]);
    expect(said(desk.workspace.menu(REMOVE, PEOPLE.owner, ['NO']))[1]).toBe('Tidak ada yang dicopot.');
    expect(desk.workspace.triggers()).toHaveLength(5);
  });

  it('takes triggers off, closes the form and leaves the data; installed again, nothing is lost', async () => {
    const desk = await scheduledDesk();
    const tabs = ['Permohonan', 'Agenda', 'Riwayat', 'Kotak Keluar', 'Tim Pengelola', 'Pengaturan', 'Hari Libur'];
    const before = await Promise.all(tabs.map((tab) => desk.rows(tab)));
    const events = await desk.events('2026-12-01T00:00:00+07:00', '2027-01-01T00:00:00+07:00');
    expect(said(desk.workspace.menu(REMOVE, PEOPLE.owner, ['YES']))[1]).toMatch(
      /^Aplikasi dicopot dan sudah berhenti .*data tidak diubah/,
    );
    expect(desk.workspace.triggers()).toEqual([]);
    await expect(desk.submit(PLAIN_ANSWERS)).rejects.toThrow('sedang tidak menerima permohonan');
    expect(await desk.note()).toContain(`Aplikasi dicopot oleh ${PEOPLE.owner} sejak Selasa`);
    expect(greeting(desk)).toContain('Aplikasi dicopot');
    await desk.type(FIRST, 'Tindakan', 'Ruangan sudah siap', 'admin');
    await desk.type(FIRST, 'Tindakan', '', 'admin');
    expect(await Promise.all(tabs.map((tab) => desk.rows(tab)))).toEqual(before);

    const [told] = said(desk.workspace.menu(INSTALL, PEOPLE.owner));
    expect(told).toContain('Formulir permohonan dibuka kembali.');
    expect(await desk.note()).toBe('');
    expect(await Promise.all(tabs.map((tab) => desk.rows(tab)))).toEqual(before);
    expect(await desk.events('2026-12-01T00:00:00+07:00', '2027-01-01T00:00:00+07:00')).toEqual(events);
    await desk.at('2026-12-07T14:00:00+07:00');
    await desk.choose(FIRST, 'Ruangan sudah siap', 'admin');
    expect((await desk.row(FIRST)).Status).toBe('Ruangan Siap');
    await desk.submit({ ...PLAIN_ANSWERS, 'Nama Kegiatan': 'Kedua', 'Tanggal Mulai': '2026-12-10' });
    expect(await desk.mails('PC-2026-0002')).toHaveLength(2);
  });

  it('leaves nothing to be done by links either, until it is installed again', async () => {
    const desk = await scheduledDesk();
    const link = await linkTo(desk, FIRST, 'dewi.kartika@smkn4.example');
    const opened = await desk.visit(link);
    said(desk.workspace.menu(REMOVE, PEOPLE.owner, ['YES']));
    const steps = await desk.rows('Riwayat');
    expect((await desk.visit(link)).text).toContain('Layanan sedang tidak dijalankan');
    const cancels = filledIn(opened, { answer: 'CANCEL', sure: '1' });
    expect((await desk.visit(link.replace(/\?.*/, ''), cancels)).text).toContain('Layanan sedang tidak dijalankan');
    expect(await desk.rows('Riwayat')).toEqual(steps);
    const closed = (await desk.visit('/exec')).text;
    expect(closed).toContain('Formulir permohonan sedang ditutup');
    expect(closed).not.toContain('Ajukan permohonan');
    said(desk.workspace.menu(INSTALL, PEOPLE.owner));
    expect((await desk.visit(link)).text).toContain(FIRST);
    expect((await desk.visit('/exec')).text).toContain('Ajukan permohonan');
  });
});

describe('the hand-over', () => {
  it('needs the address of another account', () => {
    const desk = installedDesk(NOW);
    const answer = (text: string) => desk.workspace.menu(HAND_OVER, PEOPLE.owner, [{ button: 'OK', text }]);
    for (const text of ['', 'kantor baru', PEOPLE.owner]) {
      expect(said(answer(text))[1]).toContain('bukan alamat email akun lain');
    }
    said(desk.workspace.menu(HAND_OVER, PEOPLE.owner, [{ button: 'CANCEL', text: NEW_OFFICE }]));
    expect(desk.workspace.triggers()).toHaveLength(5);
    expect(said(desk.workspace.menu(HAND_OVER, PEOPLE.kasi))[0]).toContain(
      `hanya dapat dipilih dengan akun ${PEOPLE.owner}`,
    );
  });

  it('moves everything to the next account: same form, same calendar, nothing lost in between', async () => {
    const desk = await scheduledDesk();
    const [form] = desk.workspace.forms.list();
    const given = desk.workspace.menu(HAND_OVER, PEOPLE.owner, [{ button: 'OK', text: ` ${NEW_OFFICE} ` }]);
    expect(said(given)[1]).toContain(
      `Aplikasi diserahkan kepada ${NEW_OFFICE}. Aplikasi atas nama akun Anda sudah berhenti.`,
    );
    expect(said(given)[1]).not.toContain('Belum dapat dibagikan');
    expect(desk.workspace.triggers()).toEqual([]);
    expect(greeting(desk)).toContain(`menunggu ${NEW_OFFICE} memilih menu Pontive Center › ${INSTALL}`);
    await desk.submit({ ...PLAIN_ANSWERS, 'Nama Kegiatan': 'Di antaranya', 'Tanggal Mulai': '2026-12-10' });
    expect(await desk.rows()).toHaveLength(1);
    expect(said(desk.workspace.menu(INSTALL, PEOPLE.kasi))[0]).toContain(`kepada akun ${NEW_OFFICE}, dan menunggu`);

    const [question, told] = said(desk.workspace.menu(INSTALL, NEW_OFFICE, ['YES']));
    expect(question).toContain(`diserahkan oleh ${PEOPLE.owner} kepada akun Anda, ${NEW_OFFICE}`);
    expect(told).toContain('Terapkan aplikasi web dengan akun ini');
    expect(told).not.toMatch(/Formulir permohonan dibuat|Kalender ruangan dibuat/);
    expect(creators(desk)).toEqual([NEW_OFFICE]);
    expect(desk.workspace.forms.list().map(({ id }) => id)).toEqual([form?.id]);
    await desk.at('2026-11-24T09:30:00+07:00');
    expect((await desk.row('PC-2026-0002')).Kegiatan).toBe('Di antaranya');
    await desk.choose(FIRST, 'Batalkan (oleh dinas)', 'admin', 'dipakai Wali Kota');
    expect(await desk.events('2026-12-01T00:00:00+07:00', '2027-01-01T00:00:00+07:00')).toEqual([]);
    expect((await desk.mails('PC-2026-0002'))[0]?.from).toContain(NEW_OFFICE);
    expect(said(desk.workspace.menu(INSTALL, PEOPLE.owner))[0]).toContain(`sudah dipasang oleh akun ${NEW_OFFICE}`);
  });
});

describe('an account that fell silent', () => {
  async function silentDesk(): Promise<TestDesk> {
    const desk = await scheduledDesk();
    for (const { uid } of desk.workspace.triggers()) desk.workspace.disableTrigger(uid, true);
    await desk.at('2026-11-24T11:00:00+07:00');
    return desk;
  }

  /** The owner of the file opens the protected tabs by hand. */
  function openByHand(desk: TestDesk): void {
    for (const tab of ['Riwayat', 'Kotak Keluar', 'Tim Pengelola', 'Kesehatan'])
      desk.workspace.sheets.unprotect(tab, PEOPLE.owner);
  }

  it('is not taken over by who could not write its tabs: that is said, with who can open them, and nothing is done', async () => {
    const desk = await silentDesk();
    // What the install says to its account stands as a note in Pengaturan.
    const state = () => [
      desk.workspace.sheets.list().map(({ name }) => ({ ...desk.workspace.sheets.read(name), notes: {} })),
      desk.workspace.triggers(),
      desk.workspace.calendars.list(),
    ];
    const before = state();
    const [told, ...more] = said(desk.workspace.menu(INSTALL, PEOPLE.kasi, [{ button: 'OK', text: 'AMBIL ALIH' }]));
    expect(told).toContain(
      `Tab Tim Pengelola, Riwayat, Kotak Keluar, dan Kesehatan dilindungi dan tidak dapat ditulis oleh akun`,
    );
    expect(told).toContain(
      `dengan akun ${PEOPLE.owner}, pilih menu Pontive Center › Pengelolaan › Serahkan ke akun lain; atau`,
    );
    expect(told).toContain(
      `dengan akun pemilik file ini (${PEOPLE.owner}), pilih Data › Lindungi sheet dan rentang (Protect sheets and ranges), lalu hapus`,
    );
    expect([more, state()]).toEqual([[], before]);
    expect(desk.workspace.run('install', [], PEOPLE.kasi).value).toBe(told);
  });

  it('is taken over only by who types the words under the consequences', async () => {
    const desk = await silentDesk();
    openByHand(desk);
    const asked = said(desk.workspace.menu(INSTALL, PEOPLE.kasi, [{ button: 'OK', text: 'ya' }]));
    expect(asked[0]).toContain('tidak berjalan sejak Selasa, 24 November 2026 pukul 08.00 WIB');
    expect(asked[0]).toContain('pemicu akun lama tidak lagi dituruti');
    expect(asked[1]).toContain('Pemasangan dibatalkan');
    expect(creators(desk)).toEqual([PEOPLE.owner]);
    expect(desk.workspace.run('install', [], PEOPLE.kasi).value).toContain('Jawab pertanyaan ini lewat menu');
  });

  it('the new account goes on; what was scheduled is in its calendar, and the old triggers do nothing any more', async () => {
    const desk = await silentDesk();
    openByHand(desk);
    const answers = [{ button: 'OK', text: 'ambil alih' }, 'YES'] as const;
    const [, question, told] = said(desk.workspace.menu(INSTALL, PEOPLE.kasi, answers));
    expect(question).toContain('Kalender ruangan tidak dapat dibuka dengan akun ini');
    expect(told).toContain('1 jadwal dimasukkan ke kalender baru');
    for (const { uid } of desk.workspace.triggers()) desk.workspace.disableTrigger(uid, false);
    expect(creators(desk).sort()).toEqual([PEOPLE.kasi, PEOPLE.owner]);
    await desk.at('2026-11-24T11:30:00+07:00');
    const made = desk.workspace.calendars.list();
    const events = desk.workspace.calendars.events(made[made.length - 1]?.id ?? '');
    expect(events.map(({ title }) => title)).toEqual([
      `Siapkan: SMK Negeri 4 Pontianak (${FIRST})`,
      expect.stringContaining(FIRST),
    ]);
    const mails = (await desk.mails()).length;
    await desk.submit({ ...PLAIN_ANSWERS, 'Nama Kegiatan': 'Sesudahnya', 'Tanggal Mulai': '2026-12-10' });
    expect(await desk.rows()).toHaveLength(2);
    expect((await desk.mails()).length - mails).toBe(2);
  });
});

describe('a form or calendar that cannot be reached', () => {
  const broken = { error: 'Service Forms failed while accessing document with id x.' };

  it('is not made anew for a hiccup of Google', () => {
    const desk = installedDesk(NOW);
    desk.disturb({ method: 'FormApp.openById' }, broken);
    const [question, told] = said(desk.workspace.menu(INSTALL, PEOPLE.owner, ['NO']));
    expect(question).toContain('Bila ini gangguan sementara, pilih Tidak dan coba lagi nanti.');
    expect(told).toContain('Pemasangan dibatalkan');
    desk.disturb({ method: 'Calendar.Calendars.get' }, broken);
    expect(said(desk.workspace.menu(INSTALL, PEOPLE.owner, ['NO']))[0]).toContain(
      'Kalender ruangan tidak dapat dibuka',
    );
    expect(desk.workspace.forms.list()).toHaveLength(1);
    expect(desk.workspace.calendars.list().filter(({ name }) => name === 'Ruang Pontive Center')).toHaveLength(1);
    expect(said(desk.workspace.menu(INSTALL, PEOPLE.owner))[0]).toContain('tidak ada yang perlu diperbaiki.');
  });

  it('is made anew where the person says so', async () => {
    const desk = installedDesk(NOW);
    const again = (nth: number) => ({ at: { method: 'FormApp.openById', nth }, effect: broken });
    desk.workspace.faults.plan(again(1), again(2));
    const [, told] = said(desk.workspace.menu(INSTALL, PEOPLE.owner, ['YES']));
    const [, form] = desk.workspace.forms.list();
    expect(told).toContain(`Bagikan formulir: ${form?.publishedUrl}`);
    desk.workspace.forms.respond(form?.id ?? '', PLAIN_ANSWERS);
    expect((await desk.row(FIRST)).Instansi).toBe(PLAIN_ANSWERS['Nama Instansi']);
  });
});
