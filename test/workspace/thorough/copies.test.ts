// A copy of a running desk knows that it is one: it mails nobody, and leaves form and calendar of the first alone.
import { cpSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openWorkspace } from '../../../packages/local-workspace/src/workspace.ts';
import { type Copied, copied, openCopy } from '../copied-desk.ts';
import {
  desperateDesk,
  errorsOf,
  handyProject,
  PEOPLE,
  PLAIN_ANSWERS,
  said,
  TestDesk,
  temporaryFolder,
} from '../desk.ts';

const NOW = '2026-11-24T08:00:00+07:00';
const LATER = '2026-11-24T12:00:00+07:00';
const INSTALL = 'Pasang/perbaiki aplikasi';
const PLAIN = 'PC-2026-0001';

/** A desk with a scheduled request and a mail that waits, and beside it a copy of its sheet. */
let kept: Copied;

beforeAll(async () => {
  const data = temporaryFolder();
  const desk = desperateDesk(NOW, data);
  await desk.submit(PLAIN_ANSWERS);
  await desk.intoAgenda(PLAIN);
  await desk.at('2026-11-24T09:30:00+07:00');
  await desk.choose(PLAIN, 'Batalkan (oleh dinas)', 'kasi', 'ruangan dipakai');
  expect((await desk.rows('Kotak Keluar')).map(({ Keadaan }) => Keadaan)).toContain('MENUNGGU');
  kept = copied(desk, data);
});

const openedCopy = () => openCopy(kept, LATER);
const EMPTIED = ['YES', { button: 'OK', text: 'KOSONGKAN' }] as const;

/** All that belongs to the first desk. */
async function ofTheFirst({ workspace }: TestDesk) {
  const [form] = workspace.forms.list();
  const calendar = workspace.calendars.list().find(({ name }) => name === 'Ruang Pontive Center');
  return {
    tabs: workspace.sheets.list(kept.first).map(({ name }) => workspace.sheets.read(name, { spreadsheet: kept.first })),
    form,
    events: workspace.calendars.events(calendar?.id ?? ''),
  };
}

const bodyOf = async (desk: TestDesk, tab: string) =>
  (await desk.sheet(tab)).values.slice(1).filter((row) => row.some((cell) => cell !== ''));

describe('a copy of a desk with its script', () => {
  it('says at opening that it is one, of which, and what can be done with it', () => {
    const [dialog] = openedCopy().workspace.open(PEOPLE.kasi).dialogs;
    expect(dialog?.content).toContain(
      `Lembar ini salinan dari aplikasi ${kept.first}. Di sini tidak ada yang berjalan`,
    );
    expect(dialog?.content).toContain('Pakailah sebagai arsip, atau teruskan atau kosongkan lewat menu');
  });

  it('does nothing by itself', async () => {
    const desk = openedCopy();
    const sent = (await desk.mails()).length;
    const before = await ofTheFirst(desk);
    await desk.edit('Permohonan', await desk.address('Tindakan', 2), 'Abaikan', 'kasi');
    expect(await desk.at('2026-11-25T08:00:00+07:00')).toEqual([]);
    expect((await desk.mails()).length).toBe(sent);
    expect(await ofTheFirst(desk)).toEqual(before);
  });

  it('asks before it is installed, and stays as it is without a word', async () => {
    const desk = openedCopy();
    const before = desk.workspace.sheets.list().map(({ name }) => desk.workspace.sheets.read(name));
    const [, question, answer] = said(desk.workspace.menu(INSTALL, PEOPLE.owner, ['YES', 'CANCEL']));
    expect(question).toContain(
      `Lembar ini salinan dari aplikasi lain: ${kept.first} (keadaan Selasa, 24 November 2026`,
    );
    expect(answer).toBe('Pemasangan dibatalkan. Tidak ada yang berubah pada data.');
    expect(desk.workspace.sheets.list().map(({ name }) => desk.workspace.sheets.read(name))).toEqual(before);
    expect(desk.workspace.triggers()).toEqual([]);
  });

  it('installed as a new desk holds nothing of the first, and leaves form, calendar and sheet of the first alone', async () => {
    const desk = openedCopy();
    const sent = (await desk.mails()).length;
    const before = await ofTheFirst(desk);
    said(desk.workspace.menu(INSTALL, PEOPLE.owner, EMPTIED));
    for (const tab of ['Permohonan', 'Riwayat', 'Kotak Keluar', 'Agenda', 'Tim Pengelola', 'Kerusakan']) {
      expect(await bodyOf(desk, tab), tab).toEqual([]);
    }
    expect((await bodyOf(desk, 'Pengaturan')).length).toBeGreaterThan(10);
    const names = desk.workspace.sheets.list().map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('Laporan'))).toEqual([]);
    const contents = JSON.stringify(await Promise.all(names.map((name) => desk.sheet(name))));
    expect(contents).not.toContain(String(PLAIN_ANSWERS.Email));
    expect(contents).not.toContain(kept.first);
    expect(await ofTheFirst(desk)).toEqual(before);
    expect(errorsOf(await desk.at('2026-11-24T14:00:00+07:00'))).toEqual([]);
    expect((await desk.mails()).length).toBe(sent);
    expect(await ofTheFirst(desk)).toEqual(before);
    expect(desk.workspace.forms.list()).toHaveLength(2);
    expect(await desk.note('Pengaturan')).toContain('[ ] tim pengelola terisi');
  });

  it('broken off while it is emptied is asked about again, and then emptied', async () => {
    for (const [nth, kill] of [
      [1, 'lost'],
      [2, 'applied'],
      [4, 'lost'],
    ] as const) {
      const desk = openedCopy();
      desk.disturb({ function: 'installFromMenu', method: 'Range.clearContent', nth }, { kill });
      desk.workspace.menu(INSTALL, PEOPLE.owner, EMPTIED);
      expect(desk.workspace.faults.pending()).toEqual([]);
      expect(desk.workspace.triggers()).toEqual([]);
      const shown = said(desk.workspace.menu(INSTALL, PEOPLE.owner, EMPTIED));
      expect(shown[1]).toContain('Lembar ini salinan dari aplikasi lain');
      expect(await bodyOf(desk, 'Kotak Keluar')).toEqual([]);
      expect(await bodyOf(desk, 'Riwayat')).toEqual([]);
    }
  });
});

describe('a sheet that does not remember', () => {
  it('and is the first itself takes up its own name, without a question about a copy', async () => {
    const data = temporaryFolder();
    cpSync(kept.data, data, { recursive: true });
    const desk = new TestDesk(openWorkspace({ project: handyProject(), now: LATER, data }));
    const name = async () => (await desk.rows('Kesehatan')).find(({ Kunci }) => Kunci === 'desk.id')?.Nilai;
    const before = await name();
    desk.workspace.run('deleteProperties', [], PEOPLE.owner);
    const shown = said(desk.workspace.menu(INSTALL, PEOPLE.owner, ['YES']));
    expect(shown).toHaveLength(2);
    expect(await name()).toBe(before);
    expect((await desk.rows()).map(({ 'No.': No }) => No)).toEqual([PLAIN]);
  });

  it('and does not say of which desk it is keeps its rows, and each mail that waited', async () => {
    const desk = openedCopy();
    desk.workspace.run('deleteTab', ['Kesehatan'], PEOPLE.owner);
    expect(desk.workspace.open(PEOPLE.kasi).dialogs[0]?.content).toContain('tampaknya sebuah salinan');
    const sent = (await desk.mails()).length;
    await desk.at('2027-02-11T10:00:00+07:00');
    const answers = ['YES', { button: 'OK', text: 'TERUSKAN' }] as const;
    const shown = said(desk.workspace.menu(INSTALL, PEOPLE.owner, answers));
    expect(shown[1]).toContain('Lembar ini berisi riwayat, tetapi tidak mengingat pemasangannya: mungkin salinan.');
    expect((await desk.rows()).map(({ 'No.': No }) => No)).toEqual([PLAIN]);
    expect(errorsOf(await desk.at('2027-02-12T07:00:00+07:00'))).toEqual([]);
    expect((await desk.rows('Kotak Keluar')).map(({ Keadaan }) => Keadaan)).toContain('GAGAL');
    const mails = (await desk.mails()).slice(sent);
    expect(mails.map(({ subject }) => subject).filter((subject) => subject.includes('Dibatalkan'))).toEqual([]);
  });
});
