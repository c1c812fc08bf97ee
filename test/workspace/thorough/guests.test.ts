// The guest list by telephone, from the code at the door to `Hadir`: its hours, strangers with its link, the Admin's taps, the paper.
import { beforeEach, describe, expect, it } from 'vitest';
import { codesIn } from '../../codes.ts';
import {
  desperateDesk,
  errorsOf,
  installedDesk,
  type Page,
  PEOPLE,
  PLAIN_ANSWERS,
  type TestDesk,
  textOf,
} from '../desk.ts';
import { filledIn, linkTo } from '../links.ts';

const NUMBER = 'PC-2026-0001';
const TAB = 'Buku Tamu';

let desk: TestDesk;
beforeEach(async () => {
  desk = installedDesk('2026-11-24T08:12:05+07:00');
  await scheduled(PLAIN_ANSWERS, NUMBER);
});

/** From the form to the agenda: Selasa, 8 Desember 2026, 09.00–11.00. */
async function scheduled(answers: Readonly<Record<string, unknown>>, number: string) {
  await desk.submit(answers);
  await desk.intoAgenda(number);
}

/** The guest lists that the screen at the door leads to now; its other code leads to the free times. */
const atDoor = async (moment: string) => {
  await desk.at(`2026-12-08T${moment}:00+07:00`);
  return codesIn((await desk.visit('/exec?page=pintu')).html).filter((address) => address.includes('page=tamu'));
};
const codeOf = (link = '') => new URL(link, 'https://x.example').searchParams.get('kode') ?? '';
const call = (fields: Readonly<Record<string, string>>): Page => {
  const html = String(desk.workspace.scriptRun('sendForm', [fields]).value);
  return { html, text: textOf(html) };
};
const sign = (kode: string, name: string, fields: Readonly<Record<string, string>> = {}) =>
  call({ page: 'tamu', kode, name, institution: 'SMK Negeri 4', phone: '', ...fields });
const guests = async () => (await desk.rows(TAB)).filter(({ Nama }) => Nama !== '');
const letter = () => linkTo(desk, NUMBER, PEOPLE.admin);
const tap = async (label: 'Coret' | 'Batal coret', name: string, from = '') => {
  const link = from || (await letter());
  const page = await desk.visit(link);
  const mark = new RegExp(`name="tamu" value="([\\w-]+)" aria-label="${label} ${name}"`).exec(page.html)?.[1] ?? '';
  return desk.visit(link.replace(/\?.*/, ''), { ...filledIn(page, {}), tamu: mark });
};

describe('the list itself', () => {
  const press = async (label: 'Tutup daftar' | 'Buka lagi daftar') => {
    const link = await letter();
    const page = await desk.visit(link);
    const mark = new RegExp(`name="tamu" value="([01]@[\\d-]+)">${label}`).exec(page.html)?.[1] ?? '';
    return desk.visit(link.replace(/\?.*/, ''), { ...filledIn(page, {}), tamu: mark });
  };

  it('is closed by the Admin before its time, at the door too, and opened again', async () => {
    const [link] = await atDoor('08:40');
    expect((await press('Tutup daftar')).text).toContain('Buka lagi daftar');
    expect(sign(codeOf(link), 'Siti').text).toContain('Daftar hadir di telepon ditutup oleh Admin Pontive Center.');
    expect(await guests()).toEqual([]);
    expect(await atDoor('08:45')).toEqual([]);
    expect((await press('Buka lagi daftar')).text).toContain('Tutup daftar');
    expect(sign(codeOf(link), 'Siti').text).toContain('Kehadiran Siti sudah dicatat');
    expect(await atDoor('08:50')).toEqual([link]);
  });
});

describe('guests of an event', () => {
  it('are struck out by the Admin alone: a colleague is told so', async () => {
    const own = await linkTo(desk, NUMBER, PEOPLE.kasi);
    const page = await desk.visit(own);
    const told = await desk.visit(own.replace(/\?.*/, ''), { ...filledIn(page, {}), tamu: '1@2026-12-08' });
    expect(told.text).toContain('hanya yang bertugas sebagai Admin');
  });

  it('scan the door, sign, and are proposed to the Admin, who strikes one out and records the others', async () => {
    const [link, ...others] = await atDoor('08:40');
    expect(others).toEqual([]);
    const page = await desk.visit(link ?? '');
    expect(page.text).toContain('Dibuka Selasa, 8 Desember 2026 pukul 08.30–13.00 WIB');
    for (const secret of ['SMK', 'Kunjungan industri', 'Dewi']) expect(page.text).not.toContain(secret);
    const thanks = await desk.visit((link ?? '').replace(/\?.*/, ''), {
      ...filledIn(page, { name: 'Budi Santoso', institution: 'SMK Negeri 4', phone: '0812-5555-7777' }),
    });
    expect(thanks.text).toContain('Kehadiran Budi Santoso sudah dicatat');
    await desk.at('2026-12-08T09:30:00+07:00');
    for (const name of ['Siti Aminah', 'Andi', 'Iseng']) sign(codeOf(link), name);
    expect(sign(codeOf(link), ' siti  AMINAH').text).toContain('Kehadiran siti AMINAH sudah dicatat.');
    expect((await guests()).map((row) => [row['No.'], row.Tanggal, row.Nama, row.Telepon])).toEqual([
      [NUMBER, '08/12/2026', 'Budi Santoso', '0812-5555-7777'],
      [NUMBER, '08/12/2026', 'Siti Aminah', ''],
      [NUMBER, '08/12/2026', 'Andi', ''],
      [NUMBER, '08/12/2026', 'Iseng', ''],
    ]);

    await desk.at('2026-12-08T11:10:00+07:00');
    expect((await desk.visit(await letter())).html).toMatch(/name="hadir" value="4"/);
    expect((await tap('Coret', 'Iseng')).text).toContain('3 tamu, 1 dicoret');
    expect((await tap('Coret', 'Andi')).html).toMatch(/name="hadir" value="2"/);
    const after = await tap('Batal coret', 'Andi');
    expect(after.html).toMatch(/<s>Iseng, SMK Negeri 4<\/s>/);
    const [, proposed = ''] = /name="hadir" value="(\d+)"/.exec(after.html) ?? [];
    const paper = await desk.visit(`${await letter()}&cetak=hadir`);
    expect(paper.text).toContain('1 Budi Santoso SMK Negeri 4 di telepon, 08.40 2 Siti Aminah');
    expect(paper.text).not.toContain('Iseng');
    await desk.visit((await letter()).replace(/\?.*/, ''), {
      ...filledIn(after, { step: 'COMPLETE' }),
      hadir: proposed,
    });
    expect(await desk.row(NUMBER)).toMatchObject({ Status: 'Terlaksana', Hadir: '3' });
    expect(desk.failures()).toEqual([]);
  });

  it('are shut out before and after, and told when it is open; the door leads there only while it is', async () => {
    const paper = await desk.visit(`${await letter()}&cetak=hadir`);
    expect(paper.text).toContain('Dibuka Selasa, 8 Desember 2026 pukul 08.30–13.00 WIB');
    const [link = ''] = codesIn(paper.html);
    const HOURS = 'Daftar hadir ini dibuka Selasa, 8 Desember 2026 pukul 08.30–13.00 WIB.';
    for (const [moment, heading] of [
      ['08:29', 'Daftar hadir belum dibuka'],
      ['13:00', 'Daftar hadir sudah ditutup'],
    ] as const) {
      expect(await atDoor(moment)).toEqual([]);
      expect((await desk.visit(link)).text).toContain(`${heading} ${HOURS}`);
      const refused = sign(codeOf(link), 'Budi Santoso');
      expect(refused.text).toContain(heading);
      expect(refused.html).toContain('Budi Santoso</textarea>');
      expect(await guests()).toEqual([]);
      if (moment === '08:29') {
        expect(await atDoor('08:30')).toEqual([link]);
        expect(await atDoor('12:59')).toEqual([link]);
        expect((await desk.visit(link)).text).toContain('Saya hadir');
      }
    }
    expect(codesIn((await desk.visit(`${await letter()}&cetak=hadir`)).html)).toEqual([]);
  });
});

describe('a stranger with the link', () => {
  let kode = '';
  beforeEach(async () => {
    kode = codeOf((await atDoor('09:00'))[0]);
  });

  it('costs few operations, as the last of many, too', async () => {
    for (let index = 0; index < 60; index++) sign(kode, `Tamu ${index}`);
    const last = desk.workspace.executions().at(-1);
    expect(last?.operations, JSON.stringify(last?.calls)).toBeLessThanOrEqual(13);
    await desk.visit('/exec?page=pintu');
    const again = desk.workspace.scriptRun('sendForm', [{ page: 'pintu' }]);
    expect(String(again.value)).toContain('Tamu: pindai');
    const door = desk.workspace.executions().at(-1);
    expect(door?.operations, JSON.stringify(door?.calls)).toBeLessThanOrEqual(4);
    expect(door?.cellsRead).toBe(0);
  });

  it('is answered as the first time where a name stands there, or as everybody where the list is full, without the lock', async () => {
    const locks = () =>
      Object.keys(desk.workspace.executions().at(-1)?.calls ?? {}).filter((call) => /tryLock/.test(call));
    const first = sign(kode, 'Budi');
    expect(locks()).not.toEqual([]);
    for (const again of ['Budi', 'Budi'].map((name) => sign(kode, name))) {
      expect(again.html === first.html).toBe(true);
      expect(locks()).toEqual([]);
    }
    for (let index = 1; index < 80; index++) sign(kode, `Tamu ${index}`);
    const refused = sign(kode, 'Orang lain').text.replace('Orang lain', '');
    expect(refused).toContain('sudah penuh');
    expect(locks()).toEqual([]);
    expect(sign(kode, 'Budi').text.replace('Budi', '')).toBe(refused);
    expect(await guests()).toHaveLength(80);
  });

  it('leaves no formula, and no name on a page that anybody may open', async () => {
    desk = desperateDesk('2026-11-24T08:12:05+07:00');
    await scheduled(PLAIN_ANSWERS, NUMBER);
    kode = codeOf((await atDoor('09:00'))[0]);
    const formula = '=HYPERLINK("http://x.example","klik")';
    // The owner has cleared the formats of the tab.
    for (const header of ['Nama', 'Instansi', 'Telepon'])
      desk.workspace.run('dress', [TAB, header, { format: 'General' }], PEOPLE.owner);
    sign(kode, formula, { institution: '=1+1', phone: '+62 812 5555' });
    sign(kode, '<script>alert(1)</script>\nBudi', { phone: '081255550001' });
    const { values, formulas } = await desk.sheet(TAB);
    expect(formulas).toEqual({});
    expect(values.slice(1, 3).map((row) => row.slice(3, 6))).toEqual([
      [formula, '=1+1', '+62 812 5555'],
      ['<script>alert(1)</script> Budi', 'SMK Negeri 4', '081255550001'],
    ]);
    for (const path of ['page=pintu', `page=tamu&kode=${encodeURIComponent(kode)}`, 'page=jadwal', 'page=status'])
      expect((await desk.visit(`/exec?${path}`)).html).not.toMatch(/HYPERLINK|alert\(1\)/);
    expect((await desk.visit(await letter())).html).not.toContain('<script>alert');
  });
});

it('only whoever looks after the room sees the guests on the letter’s page, and strikes them out', async () => {
  const [link] = await atDoor('09:00');
  sign(codeOf(link), 'Tono');
  const kabid = await linkTo(desk, NUMBER, PEOPLE.kabid);
  const page = await desk.visit(kabid);
  expect(page.text).not.toContain('Tono');
  const own = await desk.visit(await letter());
  const [, mark = ''] = /name="tamu" value="([\w-]+)"/.exec(own.html) ?? [];
  const refused = await desk.visit(kabid.replace(/\?.*/, ''), {
    ...filledIn(page, {}),
    tamu: mark,
  });
  expect(refused.text).toContain('Belum dicatat: hanya yang bertugas sebagai Admin');
  expect((await guests())[0]).toMatchObject({ Nama: 'Tono', 'Dicoret Oleh': '' });
});

it('goes with the personal data of its request', async () => {
  const [link] = await atDoor('09:00');
  sign(codeOf(link), 'Budi Santoso');
  await desk.at('2026-12-08T12:00:00+07:00');
  await desk.choose(NUMBER, 'Catat pelaksanaan', 'admin', 'hadir 1 orang');
  await desk.at('2028-12-08T05:00:00+07:00');
  expect(await guests()).toHaveLength(1);
  await desk.at('2028-12-10T05:00:00+07:00');
  expect(await guests()).toEqual([]);
  expect(await desk.row(NUMBER)).toMatchObject({ Narahubung: '•••', Hadir: '1' });
});

it('at a desk that has no such tab yet is said to be out of order, stops nothing else, and is there after the repair', async () => {
  desk.workspace.sheets.removeTab(TAB, PEOPLE.owner);
  const [link] = await atDoor('09:00');
  const refused = sign(codeOf(link), 'Budi Santoso');
  expect(refused.text).toContain('Halaman ini sedang tidak dapat melayani Anda');
  expect(refused.html).toContain('value="Budi Santoso"');
  expect((await desk.visit(await letter())).text).toContain('Catat pelaksanaan');
  expect((await desk.visit(`${await letter()}&cetak=hadir`)).text).toContain('Daftar Hadir');
  expect(errorsOf(desk.workspace.menu('Pasang/perbaiki aplikasi', PEOPLE.owner, ['YES']).executions)).toEqual([]);
  expect(sign(codeOf(link), 'Budi Santoso').text).toContain('Kehadiran Budi Santoso sudah dicatat.');
});
