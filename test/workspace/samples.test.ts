// The sample requests, submitted in order, raise exactly the findings that data/sample-requests.json expects of them.
import { beforeAll, describe, expect, it } from 'vitest';
import { SAMPLES_SEEN_AT, sampleResponses } from '../../build/seed-samples.ts';
import {
  errorsOf,
  installedDesk,
  type Kept,
  PEOPLE,
  PLAIN_ANSWERS,
  type Row,
  sampleDesk,
  type TestDesk,
} from './desk.ts';
import { tooLong } from './mail-words.ts';

const samples = sampleResponses().map(({ sample }) => sample);
const numberOf = (id: string) => `PC-2026-${String(samples.findIndex((each) => each.id === id) + 1).padStart(4, '0')}`;

/** What `Perlu Perhatian` must say of each. */
const ATTENTION: Readonly<Record<string, readonly string[]>> = {
  R001: [],
  R002: ['Waktu berimpit dengan pemohon sebelumnya (PC-2026-0001)'],
  R003: ['Prasmanan tidak diperkenankan'],
  R004: ['Waktu persiapan 30 menit berimpit dengan PC-2026-0003'],
  R005: ['Berimpit dengan waktu salat Jumat (11.30–13.00)'],
  R006: ['Hari libur/cuti bersama: Cuti Bersama Kelahiran Yesus Kristus'],
  R007: ['Hari Sabtu/Minggu', 'Di luar jam kerja (07.15–16.15)', 'Kegiatan melewati tengah malam'],
  R008: ['Peserta melebihi kapasitas (180 peserta, kapasitas 40): perlu beberapa sesi'],
  R009: ['Permohonan mendadak'],
  R010: ['Alamat email meragukan, hubungi lewat WhatsApp'],
  R011: ['Surat permohonan belum diterima'],
  R012a: [],
  R012b: ['PC-2026-0012'],
  R012c: ['Surat sama dengan PC-2026-0012: Kasi menentukan, “Gantikan permohonan awal” atau “Sesi tambahan”'],
};

describe('data/sample-requests.json', () => {
  let desk: TestDesk;
  /** Each row as it was when it had just been received: that is what the samples expect. */
  const received: Row[] = [];
  const kept: Kept[] = [];
  let shown: Row[];
  let plain: Row[];

  beforeAll(async () => {
    desk = await sampleDesk(async (office) => {
      const row = (await office.rows()).at(-1) ?? {};
      received.push(row);
      kept.push(await office.kept(String(row['No.'])));
    });
    shown = await desk.rows();
    plain = await desk.rows('Permohonan', { display: false });
  });

  it('every submission became a row, in order, and nothing failed', () => {
    expect(desk.failures()).toEqual([]);
    expect(shown.map((row) => row['No.'])).toEqual(samples.map(({ id }) => numberOf(id)));
  });

  it.each(samples.map((sample, index) => ({ ...sample, index })))(
    '$id ($caseId): $activityTitle raises $expected.codes',
    ({ id, index, expected }) => {
      const row = received[index] ?? {};
      const { findingCodes = [], clashesWith } = kept[index] ?? {};
      expect([...findingCodes].sort()).toEqual([...expected.codes].sort());
      expect(clashesWith).toEqual((expected.clashWith ?? []).map(numberOf));
      const words = String(row['Perlu Perhatian']);
      expect(words.split('\n').filter(Boolean)).toHaveLength(expected.codes.length);
      for (const phrase of ATTENTION[id] ?? []) expect(words).toContain(phrase);
    },
  );

  it('what was raised stays, and the hour adds to those whose time has begun that it has passed, and nothing else', async () => {
    const past = samples.filter(({ startAt }) => startAt < SAMPLES_SEEN_AT).map(({ id }) => id);
    expect(past).toEqual(['R009']);
    const later = samples.map(({ id, expected }) => [...expected.codes, ...(past.includes(id) ? ['IN_THE_PAST'] : [])]);
    const standing = await Promise.all(shown.map((row) => desk.kept(String(row['No.']))));
    expect(standing.map(({ findingCodes }) => [...findingCodes].sort())).toEqual(later.map((each) => each.sort()));
    expect(standing.map(({ clashesWith }) => clashesWith)).toEqual(kept.map(({ clashesWith }) => clashesWith));
    const words = shown.map((row) => String(row['Perlu Perhatian']).split('\n').filter(Boolean));
    expect(words.map((lines) => lines.length)).toEqual(later.map((each) => each.length));
    expect(words.filter((lines) => lines.includes('Waktu sudah lewat'))).toHaveLength(past.length);
  });

  it.each(samples.map((sample, index) => ({ ...sample, index })))(
    '$id: the cells hold exactly what was sent',
    ({ index, ...sample }) => {
      expect(plain[index]).toMatchObject({
        Instansi: sample.institution,
        Kegiatan: sample.activityTitle,
        Uraian: sample.purpose,
        Narahubung: sample.contactName,
        Jabatan: sample.contactRole,
        Email: sample.email,
        WhatsApp: sample.phone,
        'No. Surat': sample.letterNumber,
        Peserta: sample.participants,
      });
    },
  );

  it('no text from outside became a formula, in any tab but the form’s own', async () => {
    for (const name of ['Permohonan', 'Riwayat', 'Kotak Keluar']) {
      expect((await desk.sheet(name)).formulas, name).toEqual({});
    }
  });

  it('the mail about hostile text shows it as text', async () => {
    const [mail] = (await desk.mails(numberOf('R011'))).filter(({ to }) => to.includes(PEOPLE.kabid));
    const { html = '' } = await desk.mail(mail?.id ?? '');
    expect(html).not.toContain('<script>');
    expect(html).toContain('=HYPERLINK(');
    expect(html).not.toContain('href="http://evil');
  });

  it('no mail has more words than its readers have patience for', async () => {
    expect(await tooLong(desk)).toEqual([]);
  });

  it('the second of two equal submissions is a duplicate: no mail, no place in the queue', async () => {
    const duplicate = numberOf('R012b');
    expect(await desk.row(duplicate)).toMatchObject({ Status: 'Permohonan Ganda', Giliran: 'Selesai' });
    expect(await desk.mails(duplicate)).toEqual([]);
    expect((await desk.row(duplicate)).Pesan).toContain(`Sama dengan ${numberOf('R012a')}`);
  });

  it('a suspect address gets no mail; Hubungi has the WhatsApp text ready', async () => {
    const number = numberOf('R010');
    expect((await desk.mails(number)).flatMap(({ to }) => to)).toEqual(['kabid@diskominfo.example']);
    expect((await desk.row(number)).Hubungi).toMatch(/^https:\/\/wa\.me\/6281200000010\?text=Yth/);
  });

  it('“Sangat segera” reaches Kabid, Kasi and Admin at once', async () => {
    const number = numberOf('R009');
    expect((await desk.row(number)).Sifat).toBe('Sangat segera');
    expect((await desk.mails(number)).flatMap(({ to }) => to)).toEqual([
      'siti.aminah@ponttimur.example',
      'kabid@diskominfo.example',
      'kasi@diskominfo.example',
      'admin.pontive@diskominfo.example',
    ]);
  });

  it('whoever clashes is offered other times, free at that moment', async () => {
    expect((await desk.row(numberOf('R002')))['Waktu Alternatif']).toBe(
      [
        'Selasa, 8 Desember 2026 pukul 13.30–15.30 WIB',
        'Rabu, 9 Desember 2026 pukul 10.00–12.00 WIB',
        'Kamis, 10 Desember 2026 pukul 10.00–12.00 WIB',
      ].join('\n'),
    );
  });

  it('the yearly report accounts for every row of the register: the parts of each line, and the doubles, are the fourteen', async () => {
    expect(errorsOf(desk.workspace.run('rebuildReport', [], PEOPLE.owner).executions)).toEqual([]);
    const { values } = await desk.sheet('Laporan 2026');
    const start = values.findIndex(([first]) => first === 'Permohonan yang masuk tahun ini menurut hasilnya');
    const lines = values.slice(start + 2, start + 5).map((row) => row.slice(1).map(Number));
    for (const [received, ...parts] of lines)
      expect(parts.slice(0, -1).reduce((sum, part) => sum + part, 0)).toBe(received);
    const [received = 0, ...parts] = lines[2] ?? [];
    expect(received + (parts.pop() ?? 0)).toBe((await desk.rows()).length);
  });

  it('the hours it shows of each month add up to those it shows of the year', async () => {
    const { values } = await desk.sheet('Laporan 2026', true);
    const start = values.findIndex(([first]) => first === 'Pemakaian ruangan per bulan (jam)');
    const shown = values.slice(start + 2, start + 15).map((row) => String(row[2]));
    const hours = shown.map((text) => Number(text.replace('.', '').replace(',', '.')));
    expect(hours.slice(0, 12).reduce((sum, each) => sum + each, 0)).toBe(hours[12]);
    expect(shown.filter((text) => /[.,]$/.test(text))).toEqual([]);
  });
});

it('the report of last year still takes in what is closed after New Year', async () => {
  const office = installedDesk('2026-12-28T08:00:00+07:00');
  await office.submit({ ...PLAIN_ANSWERS, 'Tanggal Mulai': '2026-12-30' });
  await office.intoAgenda('PC-2026-0001');
  await office.at('2027-01-04T08:00:00+07:00');
  await office.choose('PC-2026-0001', 'Catat pelaksanaan', 'admin', 'hadir 31 orang');
  expect(errorsOf(await office.at('2027-01-05T03:00:00+07:00'))).toEqual([]);
  const month = async (tab: string, name: string) =>
    (await office.sheet(tab)).values.find(([first]) => first === name)?.slice(1, 9);
  expect(await month('Laporan 2026', 'Desember')).toEqual([1, 0, 1, 0, 0, 0, 31, 0]);
  expect(await month('Laporan 2027', 'Desember')).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});
