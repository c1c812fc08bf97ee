// A copy of a desk that goes on as the desk: what is recorded stays, no mail leaves twice, and the first desk is left alone.
import { beforeAll, describe, expect, it } from 'vitest';
import { toldInOrder } from '../../../packages/local-workspace/test/in-order.ts';
import { FIRST, NIGHT, numbersIn, SECOND, stepsIn, THIRD, threeRequests } from '../archived-desk.ts';
import { type Copied, copied, openCopy } from '../copied-desk.ts';
import { desperateDesk, errorsOf, formOf, PEOPLE, said, type TestDesk, temporaryFolder } from '../desk.ts';
import { linkTo } from '../links.ts';

const START = '2026-11-24T08:12:05+07:00';
const LATER = '2027-02-11T13:00:00+07:00';
const INSTALL = 'Pasang/perbaiki aplikasi';
const FOURTH = 'PC-2027-0001';
const NEXT = 'PC-2027-0002';
const LISTS = ['Permohonan', 'Riwayat', 'Arsip 2026', 'Riwayat 2026'];

let kept: Copied;
/** The id of the desk's Excel file, opened as a sheet. */
let excel: string;
/** Of the first desk, before it was copied. */
let before: {
  readonly lists: unknown;
  readonly events: readonly string[];
  readonly link: string;
  readonly name: unknown;
};

/** What stands in a tab, but for what a row offers, which changes with the time. */
async function contents(desk: TestDesk, tab: string): Promise<readonly unknown[]> {
  const rows = (await desk.rows(tab)).filter((row) => row['No.'] !== '');
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !/^Langkah \d$/.test(column))));
}

const lists = async (desk: TestDesk) =>
  Object.fromEntries(await Promise.all(LISTS.map(async (tab) => [tab, await contents(desk, tab)] as const)));
const nameOf = async (desk: TestDesk) => (await desk.rows('Kesehatan')).find(({ Kunci }) => Kunci === 'desk.id')?.Nilai;
const statesOf = async (desk: TestDesk) =>
  (await desk.rows('Kotak Keluar')).filter(({ Email }) => Email !== '').map(({ Keadaan }) => Keadaan);

/** Titles of what is to come in the newest of the room's calendars. */
function eventsOf({ workspace }: TestDesk): readonly string[] {
  const calendars = workspace.calendars.list().filter(({ name }) => name === 'Ruang Pontive Center');
  const all = workspace.calendars.events(calendars.at(-1)?.id ?? '');
  return all.flatMap(({ title, start }) => (start > LATER ? [title] : [])).sort();
}

const answered = (text: string) => ['YES', { button: 'OK', text }] as const;
const goOn = (desk: TestDesk, word = 'TERUSKAN') => said(desk.workspace.menu(INSTALL, PEOPLE.owner, answered(word)));

beforeAll(async () => {
  const data = temporaryFolder();
  const desk = await threeRequests(desperateDesk(START, data));
  await desk.intoAgenda(THIRD);
  await desk.at(NIGHT);
  await desk.at('2027-02-10T18:40:00+07:00');
  await desk.submit(formOf('SDN 13', '2027-06-15'));
  await desk.at('2027-02-11T09:00:00+07:00');
  // Leaves with the next sweep, and waits in the copy.
  await desk.choose(FOURTH, 'Tolak permohonan', 'kabid', 'ruangan dipakai');
  expect(await statesOf(desk)).toContain('MENUNGGU');
  before = {
    lists: await lists(desk),
    events: eventsOf(desk),
    link: await linkTo(desk, THIRD, 'instansi20270610@pemohon.example'),
    name: await nameOf(desk),
  };
  expect(before.events.join()).toContain('Instansi 2027-06-10');
  ({ id: excel } = await desk.workspace.sheets.upload(await desk.workspace.sheets.xlsx(), { title: 'Unggahan' }));
  kept = copied(desk, data);
});

/** What a copy that goes on holds, and what it leaves alone. */
async function expectWentOn(desk: TestDesk, sent: number): Promise<void> {
  expect(errorsOf(await desk.at('2027-02-11T14:30:00+07:00'))).toEqual([]);
  expect(await lists(desk)).toEqual(before.lists);
  expect((await desk.mails()).length).toBe(sent);
  expect(await statesOf(desk)).not.toContain('MENUNGGU');
  expect(eventsOf(desk)).toEqual(before.events);
  expect(await nameOf(desk)).toBe(before.name);
  // A kill right after a form was made leaves one that nobody knows of.
  const form = desk.workspace.forms.list().at(-1)?.id ?? '';
  desk.workspace.forms.respond(form, formOf('SDN 14', '2027-06-16'));
  expect(await numbersIn(desk, 'Permohonan')).toEqual([THIRD, FOURTH, NEXT]);
  expect(await numbersIn(desk, 'Arsip 2026')).toEqual([FIRST, SECOND]);
}

describe('a copy that goes on', () => {
  toldInOrder();
  let desk: TestDesk;
  let sent: number;
  let shown: string[];
  beforeAll(async () => {
    desk = openCopy(kept, LATER);
    sent = (await desk.mails()).length;
    shown = goOn(desk);
  });

  it('was asked about once, with what stays with the first desk', () => {
    expect(shown).toHaveLength(3);
    expect(desk.workspace.forms.list()).toHaveLength(2);
    expect(shown[1]).toContain(`Lembar ini salinan dari aplikasi lain: ${kept.first} (keadaan Kamis, 11 Februari 2027`);
    expect(shown[1]).toContain('Tautan yang sudah dikirim, alamat formulir, dan acara yang dibuat secara manual tetap');
  });

  it('says which mails are held, before and beside each, and how they are let go', async () => {
    expect(shown[1]).toContain('Email yang menunggu tidak dikirim (GAGAL di tab Kotak Keluar (tersembunyi');
    const held = (await desk.rows('Kotak Keluar')).filter(({ Keadaan }) => Keadaan === 'GAGAL');
    expect(held.map((row) => [row['No.'], row.Kendala])).toEqual([
      [FOURTH, expect.stringContaining('SELESAI, atau MENUNGGU untuk mengirimnya')],
    ]);
  });

  it('keeps rows, history and archives, and mails nobody; its event stands in its own calendar, its next number follows', () =>
    expectWentOn(desk, sent));

  it('does not open links of the first desk', async () => {
    expect((await desk.visit(before.link)).text).not.toContain('Instansi 2027-06-10');
  });

  it('tells of a held mail in the morning, and sends it once somebody lets it wait', async () => {
    await desk.at('2027-02-12T07:50:00+07:00');
    const told = (await desk.mails('Pontive Center')).filter(({ text }) => text.includes('mungkin sudah terkirim'));
    expect(told.map(({ to }) => to)).toEqual([[PEOPLE.admin]]);
    const { values } = await desk.sheet('Kotak Keluar');
    const [header = []] = values;
    const row = values.findIndex((cells) => cells[header.indexOf('Keadaan')] === 'GAGAL') + 1;
    await desk.edit('Kotak Keluar', `F${row}`, 'MENUNGGU', 'owner');
    await desk.at('2027-02-12T08:10:00+07:00');
    expect((await desk.mails(FOURTH)).filter(({ to }) => to.includes('sdn13@pemohon.example'))).toHaveLength(2);
  });
});

it('a wrong word leaves the copy as it is, and the other word empties it', async () => {
  const desk = openCopy(kept, LATER);
  const was = await lists(desk);
  for (const word of ['YA', '', 'AMBIL ALIH']) {
    expect(goOn(desk, word).at(-1)).toBe('Pemasangan dibatalkan. Tidak ada yang berubah pada data.');
  }
  expect(await lists(desk)).toEqual(was);
  expect(desk.workspace.triggers()).toEqual([]);
  expect(goOn(desk, 'kosongkan')[1]).toContain('Permohonan, riwayat, arsip, email yang menunggu, agenda');
  expect([await numbersIn(desk, 'Permohonan'), await stepsIn(desk, 'Riwayat')]).toEqual([[], []]);
  expect(desk.workspace.sheets.list().map(({ name }) => name)).not.toContain('Arsip 2026');
  expect(await nameOf(desk)).not.toBe(before.name);
});

it('goes on all the same after a kill in the middle of its install, and is asked about again only before its mails are held', async () => {
  const whole = openCopy(kept, LATER).workspace.menu(INSTALL, PEOPLE.owner, answered('TERUSKAN')).executions.at(-1);
  const calls = Object.values(whole?.calls ?? {}).reduce((sum, count) => sum + count, 0);
  const count = process.env.DISTURB === 'all' ? calls : 6;
  const fates = ['lost', 'applied', { first: 1 }] as const;
  const spread = Array.from({ length: count }, (_, index) => ({
    at: { call: 1 + Math.floor((calls * (index + 0.5)) / count) },
    kill: fates[index % fates.length] ?? 'lost',
  }));
  // The calendar is made and known; what is to come there is not in the outbox yet.
  const between = { at: { method: 'ScriptApp.createTrigger', nth: 1 }, kill: 'lost' } as const;
  for (const { at, kill } of [between, ...spread]) {
    const desk = openCopy(kept, LATER);
    const sent = (await desk.mails()).length;
    desk.disturb({ function: 'installFromMenu', ...at }, { kill });
    const killed = desk.workspace.menu(INSTALL, PEOPLE.owner, answered('TERUSKAN')).executions;
    expect(killed.at(-1)?.status, `killed at ${JSON.stringify(at)} of ${calls}, ${JSON.stringify(kill)}`).toBe(
      'killed',
    );
    goOn(desk);
    await expectWentOn(desk, sent);
  }
});

it('an Excel file of the desk that is opened as a sheet goes on, too', async () => {
  const desk = openCopy({ ...kept, copy: excel }, LATER);
  const sent = (await desk.mails()).length;
  goOn(desk);
  await expectWentOn(desk, sent);
});

it('a copy that was made in the middle of a step completes its row, and leaves its mails to the first desk', async () => {
  const desk = openCopy(kept, LATER);
  for (const tab of ['Permohonan', 'Kotak Keluar']) {
    const { values } = await desk.sheet(tab);
    const rows = values.flatMap((row, index) => (row.includes(FOURTH) ? [index + 1] : []));
    for (const from of rows.reverse()) desk.workspace.sheets.deleteRows(tab, { from }, PEOPLE.owner);
  }
  const sent = (await desk.mails()).length;
  goOn(desk);
  expect(errorsOf(await desk.at('2027-02-11T14:30:00+07:00'))).toEqual([]);
  expect((await desk.row(FOURTH)).Status).toBe('Ditolak');
  expect((await desk.mails()).length).toBe(sent);
});

describe('a desk with an archive', () => {
  const open = () => openCopy({ ...kept, copy: kept.first }, '2027-02-12T13:00:00+07:00');
  const remembered = (desk: TestDesk) =>
    (desk.workspace.run('remembered', [], PEOPLE.owner).value as Record<string, string>).archived;

  it('that lost its script properties is installed again, and its archived requests stay archived', async () => {
    const desk = open();
    // What is finished tells of its last step until the end of its day.
    const told = JSON.stringify(await lists(desk)).replace(/"“Tolak permohonan” dicatat[^"]*"/g, '""');
    const was = JSON.parse(told);
    expect(said(desk.workspace.menu(INSTALL, PEOPLE.owner, ['YES'])).at(-1)).toContain('Aplikasi terpasang.');
    expect(errorsOf(await desk.at('2027-02-12T14:30:00+07:00'))).toEqual([]);
    expect(await lists(desk)).toEqual(was);
  });

  it('finds in its tabs which numbers are archived where that was lost; a read stores nothing, the hour does', async () => {
    const desk = open();
    desk.workspace.menu(INSTALL, PEOPLE.owner, ['YES']);
    const was = remembered(desk);
    desk.workspace.run('setProperty', ['archived', '{'], PEOPLE.owner);
    const form = desk.workspace.forms.list().at(-1)?.id ?? '';
    desk.workspace.forms.respond(form, formOf('SDN 14', '2027-06-16'));
    expect(await numbersIn(desk, 'Permohonan')).toEqual([THIRD, FOURTH, NEXT]);
    expect(remembered(desk)).toBe('{');
    expect(errorsOf(await desk.at('2027-02-12T14:30:00+07:00'))).toEqual([]);
    expect(remembered(desk)).toBe(was);
  });
});
