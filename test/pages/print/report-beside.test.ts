// What the yearly report tells beside the requests: devices and the year before; and how it stands on paper.

import { describe, expect, it } from 'vitest';
import { yearFigures } from '../../../src/domain/report/figures.ts';
import { annualReport } from '../../../src/domain/report/model.ts';
import { roomUse } from '../../../src/domain/report/use.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { officeDays } from '../../../src/domain/time/working-time.ts';
import { reportPaper } from '../../../src/pages/print/report/body.tsx';
import { pageCellWords } from '../../../src/words/print/columns.ts';
import { HOURS } from '../../domain/requests.ts';
import { listed } from '../../listed.ts';
import { OFFICE } from '../office.ts';
import { DEVICES, filled, letterOf, page, reportOf, requests, rowOf } from './reported-year.ts';

describe('devices and damages', () => {
  it('are told in figures, and one by one; what was over before is none of this year', () => {
    expect(rowOf('Ditemukan tahun ini')).toEqual(['Ditemukan tahun ini', 2]);
    expect(rowOf('Kegiatan yang terdampak')).toEqual(['Kegiatan yang terdampak', 1]);
    const list = page.rows.filter(([, about]) => ['=redup', 'putus', 'gores'].includes(String(about)));
    expect(list.map(filled)).toEqual([
      ['Proyektor', '=redup', '8 Des 2026', 'belum diperbaiki', 'PC-2026-0001'],
      ['Mikrofon', 'putus', '2 Nov 2026', '5 Nov 2026'],
    ]);
    expect(rowOf('Proyektor').slice(0, 3)).toEqual(['Proyektor', 'Ruang utama', 'Rusak']);
    // It may have broken since the year ended.
    expect(page.rows.map(([first]) => first)).toContain('Perangkat pada 4 Januari 2027');
  });
});

describe('beside the year before', () => {
  const old = requests.map((request) => ({
    ...request,
    number: request.number.replace('2026', '2025'),
    submittedAt: '2025-11-24T08:00:00+07:00',
    startDate: '2025-12-09',
    endDate: '2025-12-09',
    marks: { ...request.marks, attended: [] },
  }));
  const before = yearFigures(
    annualReport(2025, old, HOURS),
    roomUse(2025, old, officeDays(HOURS), { from: '', to: '2025-12-31' }),
    null,
  );
  const beside = reportOf(2026, requests, { before, heldBefore: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2] });

  it('each figure stands beside that of the year before', () => {
    expect(rowOf('Permohonan masuk', beside)).toEqual(['Permohonan masuk', 4, 4]);
    expect(rowOf('Peserta hadir', beside)).toEqual(['Peserta hadir', 34, 0]);
    expect(rowOf('Jam terpakai: 0,3% dari jam kerja', beside).slice(1).map(pageCellWords)).toEqual(['6,0', '4,0']);
  });

  it('each month has its column, with its sum', () => {
    expect(rowOf('Bulan', beside).slice(-1)).toEqual(['Terlaksana 2025']);
    expect(rowOf('Desember', beside).slice(-1)).toEqual([2]);
    expect(rowOf('Jumlah', beside).slice(-1)).toEqual([2]);
  });

  it('says since when there is anything to tell, and tells nothing of the months before', () => {
    const heldBefore = ['', '', '', '', '', '', '', '', '', '', 0, 2] as const;
    const since = reportOf(2026, requests, { before, heldBefore, begun: '2025-11-24' });
    expect(rowOf('Angka pokok', since).slice(1, 3)).toEqual(['2026', '2025 (sejak November)']);
    expect(rowOf('Bulan', since).slice(-1)).toEqual(['Terlaksana 2025 (sejak November)']);
    expect(rowOf('Jumlah', since).slice(-1)).toEqual([2]);
    expect(reportPaper(since.page, OFFICE).match(/>Januari</g)).toHaveLength(2);
    const first = reportOf(2026, requests, { begun: '2026-11-24' });
    expect(rowOf('Angka pokok', first)).toEqual(['Angka pokok', '2026 (sejak November)']);
    expect(reportPaper(first.page, OFFICE)).not.toContain('>Oktober<');
  });

  it('is left out where nothing happened in it: the first year of an office stands alone', () => {
    expect(rowOf('Angka pokok')).toEqual(['Angka pokok', '2026']);
    expect(rowOf('Permohonan masuk')).toEqual(['Permohonan masuk', 4]);
    expect(rowOf('Bulan').filter((head) => String(head).startsWith('Terlaksana '))).toEqual([]);
  });
});

describe('on paper', () => {
  const texts = { obstacles: '=HYPERLINK("https://a.example";"klik")\nKedua.\nKetiga <b>tebal</b>.' };
  const devices = DEVICES.map((device) => ({ ...device, place: '' }));
  const html = reportPaper(reportOf(2026, requests, { texts, devices }).page, OFFICE);

  it('each line that staff wrote is a paragraph of its own, letter by letter', () => {
    const written = [...html.matchAll(/<p style="margin:4px 0">(.*?)<\/p>/g)].map(([, words]) => words);
    const first = written.findIndex((words) => words?.startsWith('=HYPERLINK'));
    expect(written.slice(first, first + 3)).toEqual([
      '=HYPERLINK(&quot;https://a.example&quot;;&quot;klik&quot;)',
      'Kedua.',
      'Ketiga &lt;b>tebal&lt;/b>.',
    ]);
  });

  const WRITTEN = { obstacles: 'AC rusak', followUp: 'Ganti AC', closing: 'Demikian.' };
  /** What was held is recorded as such. */
  const recorded = requests.filter(({ status }) => status !== 'SCHEDULED');
  const written = (given: Parameters<typeof reportOf>[2] = {}, of: readonly BookingRequest[] = recorded) =>
    reportPaper(reportOf(2026, of, { texts: WRITTEN, ...given }).page, OFFICE);

  it('is signed once the year is over, each event recorded, and the boxes filled in; until then it is a draft', () => {
    expect(html).toContain(
      '>DRAF: 1 kegiatan belum dicatat pelaksanaannya; Rencana tindak lanjut dan Penutup belum diisi<',
    );
    const soon = { now: '2026-12-15T08:00:00+07:00' };
    expect(written(soon, requests)).toContain('>DRAF: tahun 2026 belum berakhir<');
    for (const draft of [html, written(soon)]) expect(draft).not.toContain('Mengetahui,');
    expect(written()).not.toContain('DRAF');
    expect(written()).toContain('Mengetahui,');
    expect(written() + html).not.toMatch(/diisi petugas|kotak kuning/i);
  });

  it('names what waits, and with whom', () => {
    const late = [letterOf('PC-2026-0003', 'DIVISION_HEAD', { days: 10, minutes: 0 })];
    const waiting = [{ holder: 'DIVISION_HEAD', letters: 1, late: 1, longest: { days: 10, minutes: 15 } }] as const;
    const paper = written({ late, waiting });
    expect(paper).toMatch(/>Menunggu .*>Kepala Bidang<.*>Surat yang terlambat<.*>PC-2026-0003<.*>10 hari kerja</s);
  });

  it('says why two of its figures differ, and how each is worked out', () => {
    expect(written()).not.toContain('di antaranya diminta');
    const early = recorded.map((request) => ({ ...request, submittedAt: '2025-12-30T08:00:00+07:00' }));
    expect(written({}, early)).toContain('>Terlaksana: 2 di antaranya diminta sebelum 2026<');
    const later = recorded.map((request) => ({ ...request, startDate: '2027-01-12', endDate: '2027-01-12' }));
    expect(written({}, later)).toContain('>Terlaksana: 2 permohonan 2026 terlaksana sesudahnya<');
    expect(written()).toMatch(
      /Cara menghitung<.h2><p[^>]*>Permohonan masuk: Kunjungan.*tiap tanggal surat dihitung satu/,
    );
  });

  it('is one piece from what staff wrote at its end to the signatures', () => {
    const [, end = ''] =
      /<tr style="page-break-inside:avoid">((?:(?!page-break-inside).)*?V\. Kendala.*?)Lampiran:/s.exec(written()) ??
      [];
    expect(end).toMatch(/AC rusak.*Ganti AC.*VI\. Penutup.*Demikian\..*Mengetahui,/s);
  });

  it('tears no introduction from its heading, nor its legal bases in two', () => {
    const [, piece = ''] =
      /<tr style="page-break-inside:avoid">((?:(?!page-break-inside).)*?I\. Pendahuluan.*?)<.tr>/s.exec(html) ?? [];
    expect(piece).toMatch(/Laporan ini disusun menurut .*Dasar:.*Keterkaitan: /s);
  });

  it('has what the office says of its survey, in the chapter of the service, and nothing where it says nothing', () => {
    const survey = 'Indeks 86,40 (B) dari 34 responden; <SKM> semester II.';
    const whole = written({ texts: { ...WRITTEN, survey } });
    const [, chapter = ''] = /III\. Mutu pelayanan<\/h2>(.*?)<h2/s.exec(whole) ?? [];
    expect(chapter).toContain('>Survei Kepuasan Masyarakat</h3>');
    expect(chapter).toContain('Indeks 86,40 (B) dari 34 responden; &lt;SKM> semester II.');
    expect(written()).not.toMatch(/survei/i);
  });

  it('whoever does not see a chart is told its figures', () =>
    expect(html).toContain('Kunjungan terlaksana: Desember 1. Peminjaman terlaksana: Desember 1'));

  it('has the chapters in their order, of which one that staff have not written says so', () => {
    const blank = reportPaper(reportOf(2026, requests).page, OFFICE);
    const parts = [...blank.matchAll(/<h2[^>]*>(.*?)<\/h2>|(Belum diisi\.)/g)].map(
      ([, chapter, none]) => chapter ?? none,
    );
    expect(parts.slice(-6)).toEqual(listed`
      V. Kendala dan rencana · Belum diisi. · VI. Penutup · Belum diisi. · Cara menghitung
      Lampiran: daftar kunjungan dan peminjaman
    `);
  });

  it('a column that nobody has filled in is left out, and its neighbours keep their figures', () => {
    const heads = [...html.matchAll(/<th [^>]*>(.*?)<\/th>/g)].map(([, words]) => words);
    expect(heads).toContain('Penanggung jawab');
    expect(heads).not.toContain('Tempat');
    expect(html).toMatch(/>Proyektor<\/td><td[^>]*>Rusak<\/td><td[^>]*>Rudi<\/td>/);
  });
});
