// A second office sets up a room of its own by its settings alone: whatever leaves the desk, or stands on it, names that room.
import { beforeAll, describe, expect, it } from 'vitest';
import { SAMPLES_SEEN_AT, sampleResponses } from '../../../build/seed-samples.ts';
import { pagesOf } from '../../../packages/local-workspace/test/pdf-pages.ts';
import { FIRST, installedDesk, PEOPLE, SECOND, type TestDesk, textOf } from '../desk.ts';
import { deskLink } from '../links.ts';

/** What the office of another room types into `Pengaturan`. */
const TYPED = {
  'Nama dinas': 'Badan Perencanaan Pembangunan Daerah Kabupaten Contoh',
  'Nama bidang': 'Bidang Pengendalian dan Evaluasi',
  Tempat: 'Gedung Bappeda, Jl. Contoh 7, Contoh',
  'Email balasan': 'ruang@bappeda.example',
  'Nomor WhatsApp': '0812-7000-0001',
  'Nama ruangan': 'Ruang Rapat Bappeda',
  'Nama singkat': 'RR Bappeda',
  'Identitas SOP': 'Nomor SOP 7/BAPPEDA/2026',
  'Nama pemerintah': 'Pemerintah Kabupaten Contoh',
  'Dasar hukum':
    'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik; Peraturan Bupati Contoh Nomor 1 Tahun 2026',
  Keterkaitan: '',
  'Sebutan Kepala Dinas': 'Kepala Badan',
  'Sebutan Kabid': 'Kepala Bidang',
  'Sebutan Kasi': 'Ketua Tim',
  'Sebutan Admin': 'Admin RR Bappeda',
} as const;

/** Accounts, and identifiers that a calendar keeps: they are no words. */
const KEPT = [
  ...Object.values(PEOPLE).flatMap((address) => [address, encodeURIComponent(address), address.split('@')[0] ?? '']),
  'PRODID:-//Agenda Pontive Center//ID',
  'agenda-pontive-center',
  'pontiveNumber',
  'pontiveSaid',
  'pontiveLetter',
];

/** The names of steps are the same in every office; an applicant says who they are. */
const STEPS = /(?:Disposisikan|Kembalikan) ke (?:Kabid|Kasi)|Kasi Pemerintahan/g;

/** Where a text names the room or the office that are the first values of the settings, but as what a setting was. */
function namesOther(text: string): string[] {
  const rest = KEPT.reduce((left, kept) => left.split(kept).join(''), text.replace(/: [^:]+ menjadi /g, ''));
  return rest.match(/.{0,60}(?:pontive|Dinas Komunikasi dan Informatika Kota|Tim Pengelola Pontianak).{0,40}/gi) ?? [];
}

/** What an applicant types names the room that the form is about. */
function answersOf(answers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(answers)
      .replace(/(?:Ruang )?Pontive Center/g, 'RR Bappeda')
      .replace('(OPD) Kota Pontianak', '(OPD) Kabupaten Contoh'),
  ) as Record<string, unknown>;
}

let desk: TestDesk;
const dialogs: string[] = [];
/** A menu item, and what its dialogs say. */
function chosen(item: string): void {
  dialogs.push(JSON.stringify(desk.workspace.menu(item, PEOPLE.owner, ['NO', 'CANCEL', 'OK'])));
}

beforeAll(async () => {
  desk = installedDesk('2026-11-18T08:00:00+07:00');
  for (const [name, value] of Object.entries(TYPED)) await desk.set(name, value);
  chosen('Pasang/perbaiki aplikasi');
  dialogs.push(JSON.stringify(desk.workspace.open(PEOPLE.owner)));
  await desk.allowAllReceipts();
  for (const { at, answers } of sampleResponses()) {
    await desk.at(at);
    await desk.submit(answersOf(answers));
  }
  await desk.at(SAMPLES_SEEN_AT);
  await desk.intoAgenda(FIRST);
  await desk.choose(SECOND, 'Disposisikan ke Kasi', 'kabid');
  await desk.choose(SECOND, 'Tawarkan jadwal lain', 'kasi', 'Waktu itu sudah diminta pemohon sebelumnya');
  await desk.choose('PC-2026-0006', 'Tolak permohonan', 'kabid', 'Ruangan ditutup');
  await desk.visit('/exec?page=meja', { page: 'meja', alamat: PEOPLE.admin });
  for (const item of ['Tentang aplikasi ini', 'Serahkan ke akun lain', 'Akhiri semua tautan pribadi', 'Copot aplikasi'])
    chosen(item);
  // The mornings in between, and the third working day of January, on which the year is told.
  await desk.at('2026-12-03T08:00:00+07:00');
  await desk.at('2027-01-07T09:00:00+07:00');
});

describe('a second office, installed by its settings alone', () => {
  it('asks by a form, keeps a calendar and opens a menu under its own name', async () => {
    const [form] =
      await desk.get<{ title: string; items: { title: string; help: string; choices: string[] }[] }[]>('/api/forms');
    expect(form?.title).toBe('Permohonan Kunjungan/Peminjaman Ruang Rapat Bappeda');
    const item = (title: string) => form?.items.find((each) => each.title === title);
    expect(item('Jenis Permohonan')?.help).toContain('melihat RR Bappeda');
    expect(item('Jenis Instansi')?.choices[0]).toBe('Perangkat Daerah (OPD) Kabupaten Contoh');
    expect(item('Konsumsi')?.help).toContain('di RR Bappeda');
    expect(item('Pernyataan')?.choices).toEqual([
      'Saya mematuhi aturan RR Bappeda',
      'Saya memahami bahwa prasmanan tidak diperkenankan',
      'Saya telah membaca pemberitahuan data pribadi',
    ]);
    expect(namesOther(JSON.stringify(form))).toEqual([]);
    expect(desk.workspace.menus(PEOPLE.owner).map(({ menu }) => menu)).toEqual(['RR Bappeda']);
    const calendars = await desk.get<{ name: string }[]>('/api/calendars');
    expect(calendars.map(({ name }) => name)).toContain('Ruang Rapat Bappeda');
    expect(namesOther(JSON.stringify(calendars))).toEqual([]);
  });

  it('names no other room in any tab, note or choice', async () => {
    const sheets = await desk.get<{ name: string }[]>('/api/sheets');
    expect(sheets.map(({ name }) => name)).toContain('Laporan 2026');
    const found: string[] = [];
    for (const { name } of sheets)
      found.push(...namesOther(JSON.stringify(await desk.sheet(name))).map((text) => `${name}: ${text}`));
    expect(found).toEqual([]);
  });

  it('names no other room in any mail, nor in what is attached to one', async () => {
    const mails = await desk.mails();
    expect(mails.length).toBeGreaterThan(40);
    const subjects = mails.map(({ subject }) => subject).join('\n');
    for (const words of ['RR Bappeda, ', 'Laporan tahunan RR Bappeda 2026', 'RR Bappeda: tautan ke Meja saya'])
      expect(subjects).toContain(words);
    const found = mails.flatMap(({ id, subject }) => {
      const mail = desk.workspace.mails.get(id);
      expect(mail.from).toMatch(/^Ruang Rapat Bappeda </);
      const attached = mail.attachments.map(({ bytes, type }) =>
        type === 'application/pdf'
          ? pagesOf(bytes).flatMap(({ runs }) => runs.map(({ text }) => text))
          : Buffer.from(bytes).toString('utf8').replace(/\r\n /g, ''),
      );
      return namesOther(JSON.stringify([mail, attached])).map((text) => `${subject}: ${text}`);
    });
    expect(found).toEqual([]);
  });

  it('names no other room on any page or paper that a mail or another page leads to', async () => {
    const texts = (await desk.mails()).map(({ id }) => desk.workspace.mails.get(id).text ?? '');
    const linked = texts.flatMap((text) => text.match(/https:\/\/script\.google\.com\/\S+\/exec\S*/g) ?? []);
    const own = await deskLink(desk, PEOPLE.kabid);
    const papers = ['disposisi', 'jawaban', 'konfirmasi', 'hadir', 'berita-acara', 'persiapan'].map(
      (paper) => `${own}&number=${FIRST}&cetak=${paper}`,
    );
    const desks = ['agenda', 'register', 'laporan', 'pintu'].map((paper) => `${own}&cetak=${paper}`);
    const open = ['', '?page=layanan', '?page=jadwal', '?page=status', '?page=meja'];
    const addresses = [...new Set([...linked, own, ...papers, ...desks, ...open.map((query) => `/exec${query}`)])];
    expect(addresses.length).toBeGreaterThan(40);
    let named = 0;
    let called = '';
    for (const address of addresses) {
      const { html } = await desk.visit(address);
      expect(namesOther(html).map((text) => `${address}: ${text}`)).toEqual([]);
      called += textOf(html).replace(STEPS, '');
      if (/Bappeda/i.test(textOf(html))) named += 1;
    }
    // Officers know where they are.
    expect(named).toBeGreaterThan(addresses.length * 0.6);
    expect(called.match(/.{0,60}\b(?:Kabid|Kasi|Kepala Dinas|Kepala Seksi)\b.{0,40}/g)).toBeNull();
    for (const signer of ['Kepala Badan Perencanaan Pembangunan Daerah Kabupaten Contoh,', 'Ketua Tim'])
      expect(called).toContain(signer);
  });

  it('names no other room in the calendar, nor in what its menu says', async () => {
    const calendars = await desk.get<{ id: string }[]>('/api/calendars');
    let events = '';
    for (const { id } of calendars)
      events += JSON.stringify(
        await desk.get(
          `/api/calendars/${encodeURIComponent(id)}/events?from=${encodeURIComponent('2026-11-01T00:00:00+07:00')}&to=${encodeURIComponent('2027-03-01T00:00:00+07:00')}`,
        ),
      );
    expect(events).toContain('Ruang Rapat Bappeda, Gedung Bappeda');
    expect(namesOther(events)).toEqual([]);
    expect(dialogs.join('\n')).toContain('Agenda RR Bappeda');
    expect(namesOther(dialogs.join('\n'))).toEqual([]);
  });
});
