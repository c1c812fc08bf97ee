// “Catat surat baru” in the product: a letter on paper, own use and maintenance get their number at once, by whoever enters them.
import { beforeAll, describe, expect, it } from 'vitest';
import { installedDesk, PEOPLE, type Person, said, type TestDesk } from './desk.ts';
import { deskLink, filledIn } from './links.ts';

const LETTER = {
  kind: 'Peminjaman',
  institution: 'Kwarcab Pramuka Pontianak',
  activity: 'Rapat kerja cabang',
  startDate: '09/12/2026',
  startTime: '13.30',
  endTime: '15.00',
  contactName: 'Yusuf',
  phone: '081300000099',
  receivedOn: '23/11/2026',
};

let desk: TestDesk;
const links: Partial<Record<Person, string>> = {};
beforeAll(async () => {
  desk = installedDesk('2026-11-24T08:12:05+07:00');
  for (const person of ['admin', 'kasi'] as const) {
    await desk.visit('/exec?page=meja', { page: 'meja', alamat: PEOPLE[person] });
    links[person] = await deskLink(desk, PEOPLE[person]);
  }
});

const open = (person: Person = 'admin') => desk.visit(`${links[person]}&page=catat`);
/** Opens the page and sends it. */
const enter = async (fields: Readonly<Record<string, string>>, person: Person = 'admin') => {
  return desk.visit('/exec', filledIn(await open(person), { ...LETTER, ...fields }));
};

const SAID = /(PC-\d{4}-\d{4}): Sudah dicatat/;

describe('what is entered has its number at once', () => {
  it('shows as chosen what is recorded where nobody chooses', async () => {
    const page = await open();
    const chosen = [...page.html.matchAll(/<select name="(\w+)"[^>]*>.*?<\/select>/gs)].map(([all, name]) => {
      return [name, /<option[^>]*selected[^>]*>\s*([^<]*?)\s*</.exec(all)?.[1]];
    });
    expect(Object.fromEntries(chosen)).toEqual({
      kind: undefined,
      letterDelivery: 'Diantar langsung',
      institutionType: 'Lainnya',
      catering: 'Belum ditentukan',
      urgency: 'Biasa',
    });
  });

  it('a letter on paper goes to the Kabid by the day it came, in the name of whoever entered it, and its page is a tap away', async () => {
    const page = await enter({});
    expect(page.text).toContain('PC-2026-0001: Sudah dicatat Status: Diajukan. Surat kini berada pada Kabid.');
    expect(page.text).toContain('Hidangan belum ditentukan');
    expect(await desk.row('PC-2026-0001')).toMatchObject({
      Instansi: LETTER.institution,
      'Tanggal Mulai': '09/12/2026',
      'Diterima Tanggal': '23/11/2026',
      Status: 'Diajukan',
    });
    expect((await desk.kept('PC-2026-0001')) as object).toMatchObject({ queuedSince: '2026-11-23T15:45:00+07:00' });
    expect((await desk.rows('Riwayat'))[0]?.Oleh).toContain('Rudi Hartono');
    const [, letter = ''] = /href="([^"]*)"[^>]*>Buka surat /.exec(page.html) ?? [];
    expect((await desk.visit(letter.replaceAll('&amp;', '&'))).text).toContain('PC-2026-0001: Rapat kerja cabang');
    const mails = await desk.mails('PC-2026-0001');
    expect(mails.flatMap(({ to }) => to)).toEqual([PEOPLE.kabid]);
  });

  it.each([
    ['Pemakaian Dinas', { startDate: '10/12/2026' }, 'Didisposisikan. Surat kini berada pada Kasi.'],
    ['Pemeliharaan', { startDate: '11/12/2026' }, 'Jadwal Ditetapkan. Surat kini berada pada Admin'],
  ])('%s is the office’s own where no institution is named', async (kind, given, where) => {
    const page = await enter({ kind, institution: '', contactName: '', phone: '', receivedOn: '', ...given }, 'kasi');
    expect(page.text).toContain(where);
    const [number] = page.text.match(/PC-\d{4}-\d{4}/) ?? [];
    expect((await desk.row(number ?? '')).Instansi).toContain('Dinas Komunikasi dan Informatika');
    expect((await desk.rows('Riwayat')).at(-1)?.Oleh).toContain('Ani Lestari');
  });

  it('what is over is recorded as held, with how many came, and nobody is mailed', async () => {
    const mails = (await desk.mails()).length;
    const page = await enter({ activity: 'Kunjungan singgah', startDate: '23/11/2026', attended: '25' });
    expect(page.text).toContain('Status: Terlaksana.');
    const [number = ''] = page.text.match(/PC-\d{4}-\d{4}/) ?? [];
    expect(await desk.row(number)).toMatchObject({ Status: 'Terlaksana', Hadir: '25' });
    expect(await desk.mails()).toHaveLength(mails);
  });

  it.each(['0', '123456789'])('nobody can have been %s people', async (attended) => {
    const before = (await desk.rows('Riwayat')).length;
    const page = await enter({ startDate: '20/11/2026', institution: 'Y', phone: '', attended });
    expect(page.html).toMatch(new RegExp(`name="attended" value="${attended}"[^>]*aria-invalid="true"`));
    expect(page.text).toContain('Perbaiki Hadir');
    expect(await desk.rows('Riwayat')).toHaveLength(before);
  });

  it('a term of thirty Tuesdays is one letter with its dates, in one piece under the lock; of a thirty-first it asks first', async () => {
    const series = { startDate: '05/01/2027', activity: 'Kelas', institution: 'SMP Negeri 3', phone: '081300000055' };
    const until = (day: string) => enter({ ...series, furtherDates: `setiap Selasa sampai ${day}` });
    expect((await until('3 Agustus 2027')).text).toContain('“setiap Selasa sampai 3 Agustus 2027 (sejak 3 Agu 2027)”');
    expect(await desk.rows().then((rows) => rows.filter(({ Kegiatan }) => Kegiatan === 'Kelas'))).toEqual([]);
    const page = await until('27 Juli 2027');
    expect(page.text).toMatch(/Tanggal lain: PC-\S+ \(12 Jan 2027\), .* dan PC-\S+ \(27 Jul 2027\)\./);
    const dates = (await desk.rows()).filter(({ Kegiatan }) => Kegiatan === 'Kelas');
    expect(dates.map((row) => row['Tanggal Mulai']).slice(0, 2)).toEqual(['05/01/2027', '12/01/2027']);
    expect(dates).toHaveLength(30);
    const { operations, longestHold } = desk.workspace.executions().at(-1) ?? { operations: 0, longestHold: 0 };
    expect(operations).toBeLessThanOrEqual(22);
    expect(longestHold).toBeLessThan(4000);
    expect(desk.failures()).toEqual([]);
  });
});

it('of a letter with several dates says which of the others cannot be had', async () => {
  const busy = { startDate: '02/02/2027', startTime: '09.00', endTime: '11.00', phone: '081300000066' };
  const earlier = await enter({ ...busy, activity: 'Rapat awal', institution: 'SMP Negeri 8' });
  const [number = ''] = earlier.text.match(/PC-\d{4}-\d{4}/) ?? [];
  const series = { ...busy, startDate: '26/01/2027', furtherDates: '2 Februari 2027\n9 Februari 2027' };
  const page = await enter({ ...series, activity: 'Seri', institution: 'SMP Negeri 9', phone: '081300000077' });
  expect(page.text).toMatch(new RegExp(`2 Feb[^:]*: [^.]*berimpit dengan ${number}`));
  expect(page.text.match(/berimpit/g)).toHaveLength(1);
});

describe('before anything is recorded', () => {
  const count = async () => (await desk.rows('Riwayat')).length;

  it('what is wrong is named at its field, and nothing that was typed is lost', async () => {
    const before = await count();
    const page = await enter({ startDate: '31/02/2026', participants: '0', endTime: '', staffNotes: 'map <3>' });
    expect(page.text).toContain('Surat ini belum dicatat. Perbaiki Peserta, Tanggal Mulai, dan Jam Selesai');
    expect(page.html).toMatch(/name="startDate" value="31\/02\/2026"[^>]*aria-invalid="true"/);
    expect(page.html).toMatch(/name="kind"[\s\S]*?value="Peminjaman" selected/);
    expect(page.html).toContain('map &lt;3>');
    expect((await enter({ endTime: '13.00' })).text).toContain('Jam selesai harus sesudah jam mulai.');
    expect(await count()).toBe(before);
  });

  it('a double is told with its number, and recorded all the same by a second button, as a letter of its own', async () => {
    const before = await count();
    const page = await enter({ activity: 'Rapat kerja cabang Pramuka', receivedOn: '' });
    expect(page.text).toContain('sudah tercatat untuk waktu atau surat itu (PC-2026-0001)');
    expect(await count()).toBe(before);
    const [, sure = ''] = /name="sure" value="([^"]*)"/.exec(page.html) ?? [];
    const again = { ...LETTER, activity: 'Rapat kerja cabang Pramuka', receivedOn: '', sure };
    const recorded = await desk.visit('/exec', filledIn(page, again));
    const [, number = ''] = SAID.exec(recorded.text) ?? [];
    expect((await desk.row(number)).Status).toBe('Diajukan');
    // The same page once more, as a slow telephone sends it.
    const twice = await desk.visit('/exec', filledIn(page, again));
    expect(SAID.exec(twice.text)?.[1]).toBe(number);
    expect(twice.text).toContain('tidak perlu dikirim lagi');
  });

  it('dates that are none are told as well', async () => {
    const page = await enter({
      startDate: '02/02/2027',
      furtherDates: 'tiap Selasa',
      phone: '081300000088',
      institution: 'X',
    });
    expect(page.text).toContain('tidak ikut: “tiap Selasa”');
  });
});

describe('whoever may not enter letters', () => {
  it('a stranger sees the public page, a wrong or old link nothing', async () => {
    const before = (await desk.rows('Riwayat')).length;
    const fields = { page: 'catat', surat: 'mark-0000', ...LETTER };
    expect((await desk.visit('/exec', fields)).text).not.toContain('Sudah dicatat');
    expect((await desk.visit('/exec?page=catat')).text).not.toContain('Tercatat atas nama Anda');
    expect((await desk.visit('/exec', { ...fields, p: 'M~~2027-01-01~x~y' })).text).toContain('Tautan tidak dikenal');
    const applicant = { ...fields, number: 'PC-2026-0001', p: new URL(links.admin ?? '').searchParams.get('p') ?? '' };
    expect((await desk.visit('/exec', applicant)).text).not.toContain('Sudah dicatat');
    expect((await desk.rows('Riwayat')).length).toBe(before);
  });

  it('somebody who has left the team is told so, on the page and when they send it', async () => {
    const page = await open('admin');
    const back = await desk.outOfTeam('admin');
    expect((await open('admin')).text).toContain('Anda tidak tercatat sebagai petugas');
    const sent = await desk.visit('/exec', filledIn(page, { ...LETTER, startDate: '03/02/2027' }));
    expect(sent.text).toContain('Anda tidak tercatat sebagai petugas');
    await back();
  });

  it('an old link is over', async () => {
    await desk.at('2026-12-28T08:00:00+07:00');
    expect((await open('admin')).text).toContain('Tautan sudah tidak berlaku');
    expect(desk.failures()).toEqual([]);
  });
});

it('the menu leads one of the team to the page, and tells an account that is not in it', async () => {
  const dialog = said(desk.workspace.menu('Catat surat baru', PEOPLE.admin)).join('\n');
  const [, link = ''] = /href="([^"]*page=catat)"/.exec(dialog) ?? [];
  expect((await desk.visit(link.replaceAll('&amp;', '&'))).text).toContain('Tercatat atas nama Anda');
  expect(said(desk.workspace.menu('Catat surat baru', PEOPLE.owner)).join()).toContain('tidak tercatat di tab Tim');
});
