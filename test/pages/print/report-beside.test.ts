// What the yearly report tells beside the requests: devices and the year before; and how it stands on paper.

import { describe, expect, it } from 'vitest';
import { yearFigures } from '../../../src/domain/report/figures.ts';
import { annualReport } from '../../../src/domain/report/model.ts';
import { roomUse } from '../../../src/domain/report/use.ts';
import { officeDays } from '../../../src/domain/time/working-time.ts';
import { reportPaper } from '../../../src/pages/print/report/body.tsx';
import { pageCellWords } from '../../../src/words/print/columns.ts';
import { HOURS } from '../../domain/requests.ts';
import { OFFICE } from '../office.ts';
import { DEVICES, filled, page, reportOf, requests, rowOf } from './reported-year.ts';

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
  const before = yearFigures(annualReport(2025, old, HOURS), roomUse(2025, old, officeDays(HOURS)), null);
  const beside = reportOf(2026, requests, { before, heldBefore: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2] });

  it('what is more than in the year before is named', () => {
    const texts = beside.rows.map(([first]) => String(first)).join(' ');
    expect(texts).toContain('4 permohonan (2 kunjungan dan 2 peminjaman), sama banyak dengan tahun 2025.');
    const fewer = yearFigures(
      annualReport(2025, old.slice(0, 1), HOURS),
      roomUse(2025, old.slice(0, 1), officeDays(HOURS)),
      null,
    );
    const more = reportOf(2026, requests, { before: fewer }).rows.map(([first]) => String(first));
    expect(more.join(' ')).toContain(
      'Terlaksana 2 kegiatan (1 kunjungan dan 1 peminjaman), 1 kegiatan lebih banyak daripada tahun 2025 (1 kegiatan), dihadiri 34 peserta.',
    );
  });

  it('each figure stands beside that of the year before, with its change', () => {
    expect(rowOf('Permohonan masuk', beside)).toEqual(['Permohonan masuk', 4, 4, '0']);
    expect(rowOf('Peserta hadir', beside)).toEqual(['Peserta hadir', 34, 0, '+34']);
    expect(rowOf('Jam terpakai: 0,3% dari jam kerja', beside).slice(1).map(pageCellWords)).toEqual([
      '6,0',
      '4,0',
      '+2,0',
    ]);
  });

  it('each month has its column, with its sum', () => {
    expect(rowOf('Bulan', beside).slice(-1)).toEqual(['Terlaksana 2025']);
    expect(rowOf('Desember', beside).slice(-1)).toEqual([2]);
    expect(rowOf('Jumlah', beside).slice(-1)).toEqual([2]);
  });

  it('is left out where nothing happened in it: the first year of an office stands alone', () => {
    expect(rowOf('Angka pokok')).toEqual(['Angka pokok', '2026']);
    expect(rowOf('Permohonan masuk')).toEqual(['Permohonan masuk', 4]);
    expect(rowOf('Bulan')).toHaveLength(9);
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

  it('is a draft that nobody signs until staff have written it, and tells nothing of the moment', () => {
    expect(html).toContain('DRAF: Rencana tindak lanjut dan Penutup belum diisi');
    expect(html).not.toContain('Mengetahui,');
    const written = { obstacles: 'AC rusak', followUp: 'Ganti AC', closing: 'Demikian.' };
    const whole = reportPaper(reportOf(2026, requests, { texts: written }).page, OFFICE);
    expect(whole).not.toContain('DRAF');
    expect(whole).toContain('Mengetahui,');
    for (const paper of [html, whole])
      expect(paper).not.toMatch(/Menunggu sekarang|terlambat sekarang|diisi petugas|kotak kuning/i);
  });

  it('has what the office says of its survey, in the chapter of the service, and nothing where it says nothing', () => {
    const written = { obstacles: 'AC rusak', followUp: 'Ganti AC', closing: 'Demikian.' };
    const survey = 'Indeks 86,40 (B) dari 34 responden; <SKM> semester II.';
    const whole = reportPaper(reportOf(2026, requests, { texts: { ...written, survey } }).page, OFFICE);
    const [, chapter = ''] = /III\. Mutu pelayanan<\/h2>(.*?)<h2/s.exec(whole) ?? [];
    expect(chapter).toContain('>Survei Kepuasan Masyarakat</h3>');
    expect(chapter).toContain('Indeks 86,40 (B) dari 34 responden; &lt;SKM> semester II.');
    const without = reportPaper(reportOf(2026, requests, { texts: written }).page, OFFICE);
    expect(without).not.toMatch(/survei/i);
    expect(without).not.toContain('DRAF');
    expect(without).toContain('Mengetahui,');
  });

  it('whoever does not see a chart is told its figures', () =>
    expect(html).toContain('Peserta hadir kunjungan: Desember 34. Peserta hadir peminjaman: 0'));

  it('has the chapters in their order, of which one that staff have not written says so', () => {
    const blank = reportPaper(reportOf(2026, requests).page, OFFICE);
    const parts = [...blank.matchAll(/<h2[^>]*>(.*?)<\/h2>|(Belum diisi\.)/g)].map(
      ([, chapter, none]) => chapter ?? none,
    );
    expect(parts.slice(-5)).toEqual([
      'V. Kendala dan rencana',
      'Belum diisi.',
      'VI. Penutup',
      'Belum diisi.',
      'Lampiran: daftar kunjungan dan peminjaman',
    ]);
  });

  it('a column that nobody has filled in is left out, and its neighbours keep their figures', () => {
    const heads = [...html.matchAll(/<th [^>]*>(.*?)<\/th>/g)].map(([, words]) => words);
    expect(heads).toContain('Penanggung jawab');
    expect(heads).not.toContain('Tempat');
    expect(html).toMatch(/>Proyektor<\/td><td[^>]*>Rusak<\/td><td[^>]*>Rudi<\/td>/);
  });
});
