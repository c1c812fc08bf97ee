// The yearly report as rows of a tab: twelve months, zeros where nothing was, and the chart over the right cells.

import { describe, expect, it } from 'vitest';
import { yearFigures } from '../../../src/domain/report/figures.ts';
import { annualReport } from '../../../src/domain/report/model.ts';
import { roomUse } from '../../../src/domain/report/use.ts';
import { officeDays } from '../../../src/domain/time/working-time.ts';
import { STATUSES } from '../../../src/domain/vocabulary.ts';
import { pageCellWords } from '../../../src/words/print/columns.ts';
import { aRequest, HOURS } from '../../domain/requests.ts';
import { listed } from '../../listed.ts';
import { cellsIn, empty, filled, letterOf, page, reportOf, requests, rowOf } from './reported-year.ts';

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');

describe('the months', () => {
  it('are headed by the SOP’s two kinds, figure by figure', () =>
    expect(rowOf('Bulan')).toEqual(listed`
      Bulan · Permohonan kunjungan · Permohonan peminjaman · Kunjungan terlaksana · Peminjaman terlaksana
      Kunjungan terjadwal/belum dicatat · Peminjaman terjadwal/belum dicatat · Peserta hadir kunjungan
      Peserta hadir peminjaman
    `));

  it('all stand there, with 0 where nothing was', () => {
    const header = page.rows.findIndex((row) => row[0] === 'Bulan');
    expect(page.rows.slice(header + 1, header + 13).map(([month]) => month)).toEqual(MONTHS);
    expect(rowOf('Januari')).toEqual(['Januari', 0, 0, 0, 0, 0, 0, 0, 0]);
    for (const month of MONTHS) expect(rowOf(month, empty)).toEqual([month, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('count requests when received, events and participants when held', () => {
    expect(rowOf('Maret')).toEqual(['Maret', 1, 0, 0, 0, 0, 0, 0, 0]);
    expect(rowOf('November')).toEqual(['November', 1, 2, 0, 0, 0, 0, 0, 0]);
    expect(rowOf('Desember')).toEqual(['Desember', 0, 0, 1, 1, 0, 1, 34, 0]);
  });

  it('add up', () => expect(rowOf('Jumlah')).toEqual(['Jumlah', 2, 2, 1, 1, 0, 1, 34, 0]));
});

describe('the outcomes of the year', () => {
  it('stand by kind: received; under way, scheduled, held, no-show, refused, cancelled, ignored; double', () => {
    expect(rowOf('Kunjungan')).toEqual(['Kunjungan', 2, 0, 0, 1, 0, 1, 0, 0, 1]);
    expect(rowOf('Peminjaman')).toEqual(['Peminjaman', 2, 0, 1, 1, 0, 0, 0, 0, 0]);
    expect(rowOf('Dari pemohon')).toEqual(['Dari pemohon', 4, 0, 1, 2, 0, 1, 0, 0, 1]);
    expect(page.rows.filter(([first]) => first === 'Pemeliharaan')).toEqual([]);
  });

  it('account for every request, whatever became of it: the parts of a line are its first number', () => {
    const all = STATUSES.map((status, index) =>
      aRequest({ number: `PC-2026-${1000 + index}`, status, kind: index % 2 === 0 ? 'VISIT' : 'LOAN' }),
    );
    const of = reportOf(2026, all);
    const start = of.rows.findIndex(([first]) => first === 'Jenis');
    const lines = of.rows.slice(start + 1, start + 4).map((row) => filled(row).slice(1).map(Number));
    for (const [received, ...parts] of lines) {
      expect(parts.slice(0, -1).reduce((sum, part) => sum + part, 0)).toBe(received);
    }
    const [received, ...parts] = lines[2] ?? [];
    expect([of.rows[start + 3]?.[0], (received ?? 0) + (parts[parts.length - 1] ?? 0)]).toEqual([
      'Dari pemohon',
      STATUSES.length,
    ]);
  });

  it('stand as the first figure has them: what the office takes for itself is counted below', () => {
    const own = aRequest({ number: 'PC-2026-0009', kind: 'OFFICIAL_USE', status: 'COMPLETED' });
    const of = reportOf(2026, [...requests, own]);
    const start = of.rows.findIndex(([first]) => first === 'Jenis');
    expect(of.rows.slice(start + 1, start + 5).map(([name, received]) => [name, received])).toEqual([
      ['Kunjungan', 2],
      ['Peminjaman', 2],
      ['Dari pemohon', rowOf('Permohonan masuk', of)[1]],
      ['Pemakaian Dinas', 1],
    ]);
  });
});

describe('the list', () => {
  it('has a line a visit or loan, in the order of time', () =>
    expect(page.rows.filter(([first]) => String(first).startsWith('PC-')).map(([, ...row]) => row)).toEqual([
      [{ date: '2026-12-08' }, '09.00–11.00', 'Kunjungan', 'Instansi PC-2026-0001', '=1+1', 30, 34, 'Terlaksana', ''],
      [
        { date: '2026-12-09' },
        '09.00–11.00 s.d. 10 Des 2026',
        'Peminjaman',
        'Instansi PC-2026-0002',
        'Kegiatan PC-2026-0002',
        30,
        'belum dicatat',
        'Terlaksana',
        '',
      ],
      [
        { date: '2026-12-16' },
        '16 Des 16.00 – 17 Des 09.00',
        'Peminjaman',
        'Instansi PC-2026-0003',
        'Kegiatan PC-2026-0003',
        '',
        '',
        'belum dicatat pelaksanaannya',
        '',
      ],
    ]));

  it('says so where it is empty', () =>
    expect(empty.rows[empty.rows.findIndex(([first]) => String(first).startsWith('Lampiran')) + 2]?.[0]).toBe(
      'Belum ada kunjungan atau peminjaman pada tahun ini.',
    ));
});

describe('the charts', () => {
  const [held] = page.charts;

  it('take their labels and series from the months, headers included, without the sum', () => {
    expect(cellsIn(held?.areas[0]).flat()).toEqual(['Bulan', ...MONTHS]);
    const series = cellsIn(held?.areas[1]);
    expect(series[0]).toEqual(['Kunjungan terlaksana', 'Peminjaman terlaksana']);
    expect(series).toHaveLength(13);
    expect(series[12]).toEqual([1, 1]);
    expect(series.slice(1, 12)).toEqual(MONTHS.slice(0, 11).map(() => [0, 0]));
  });

  it('begin beside the figures, and show the year before as a line where there was one', () => {
    expect([held?.row, held?.column]).toEqual([page.rows.findIndex(([first]) => first === 'Angka pokok') + 1, 6]);
    expect(held?.line).toBeNull();
    const beside = reportOf(2026, requests, { heldBefore: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2] });
    const [chart] = beside.charts;
    expect(chart?.line).toBe(2);
    expect(cellsIn(chart?.areas[2], beside).flat()).toEqual(['Terlaksana 2025', ...new Array(11).fill(0), 2]);
  });
});

describe('the first screen', () => {
  const late = [
    { holder: 'DIVISION_HEAD', letters: 3, late: 2, longest: { days: 4, minutes: 60 } },
    { holder: 'APPLICANT', letters: 1, late: 0, longest: { days: 0, minutes: 20 } },
  ] as const;
  const given = reportOf(2026, requests, { waiting: late, texts: { obstacles: 'AC rusak' } });
  const first = given.rows.slice(0, given.kinds.indexOf('HEADING'));

  it('holds five figures, what waits now, and why nobody can sign it', () => {
    const labels = first.flatMap(([cell], index) =>
      given.kinds[index] === 'FIGURE' ? [String(cell).split(':')[0]] : [],
    );
    expect(labels).toEqual(['Permohonan masuk', 'Terlaksana', 'Peserta hadir', 'Jam terpakai', 'Mutu baku dipenuhi']);
    expect(first.map(filled)).toContainEqual(['Kepala Bidang', 3, 2, '4 hari kerja 1 jam']);
    expect(first.map(filled)).toContainEqual(['Pemohon', 1, 0, '20 menit']);
    expect(first.flat().join(' ')).toContain(
      'DRAF: 1 kegiatan belum dicatat pelaksanaannya; Rencana tindak lanjut dan Penutup belum diisi',
    );
    expect(first.length).toBeLessThan(22);
  });

  it('leads to each of these boxes', () => {
    const places = given.kinds.flatMap((kind, index) => (kind === 'KEPT' && given.spans[index] ? [index + 1] : []));
    expect(given.links.map(({ row }) => row)).toEqual([places[3], places[4]]);
  });

  it('says that nothing waits, and is a draft while its year is not over, whatever is filled in', () => {
    const texts = { obstacles: 'b', followUp: 'c', closing: 'd' };
    const held = requests.filter(({ status }) => status !== 'SCHEDULED');
    const words = (now: string) => reportOf(2026, held, { texts, now }).rows.slice(0, 18).flat().join(' ');
    expect(words('2027-01-04T08:00:00+07:00')).toContain('Tidak ada surat yang menunggu.');
    expect(words('2027-01-04T08:00:00+07:00')).not.toContain('DRAF');
    expect(words('2026-12-31T08:00:00+07:00')).toContain('DRAF: tahun 2026 belum berakhir');
  });

  it('has no word about tabs, columns or sources; how a figure is worked out opens over its label', () => {
    expect(first.flat().join(' ')).not.toMatch(/\btab\b|kolom|Sumber|Dihitung dari|Riwayat/);
    expect(given.notes.slice(0, 18).filter((note) => note !== undefined)).toHaveLength(6);
    const basis = given.rows.findIndex(([cell]) => cell === 'Cara menghitung');
    expect(String(given.rows[basis + 1]?.[0])).toMatch(/^Permohonan masuk: Kunjungan dan peminjaman/);
  });
});

describe('the chapters', () => {
  it('are those of an Indonesian laporan, numbered as they come, the register and the methods last', () => {
    const headings = page.rows.flatMap(([first], index) => (page.kinds[index] === 'HEADING' ? [first] : []));
    expect(headings).toEqual(listed`
      I. Pendahuluan · II. Pelaksanaan · III. Mutu pelayanan · IV. Sarana · V. Kendala dan rencana · VI. Penutup
      Lampiran: daftar kunjungan dan peminjaman · Cara menghitung
    `);
    expect(new Set(page.rows.map((row) => row.length)).size).toBe(1);
    expect(page.rows[0]?.[0]).toBe('LAPORAN TAHUNAN OPERASIONAL PONTIVE CENTER 2026');
    expect(page.rows[1]?.[0]).toContain('Keadaan per Senin, 4 Januari 2027 pukul 08.00 WIB');
  });

  it('show when the room is in use, the more often the darker', () => {
    const header = page.rows.findIndex(([first]) => first === 'Jam');
    expect(filled(page.rows[header])).toEqual(['Jam', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat']);
    // Each hour is a row, from the first in use to the last.
    const hours = page.rows.slice(header + 1).map(([first]) => first);
    expect(hours.slice(0, 2)).toEqual(['09.00–09.59', '10.00–10.59']);
    expect(hours[2]).not.toMatch(/^\d\d\.00/);
    const nine = header + 1;
    expect(page.rows[nine]?.slice(1, 6)).toEqual(['', 1, 1, 1, '']);
    expect(page.shades[nine]).toEqual([0, 0, 1, 1, 1, 0]);
  });

  it('show each hour from the first in use to the last as one row, also those between: no band is wider', () => {
    const evening = aRequest({ number: 'PC-2026-0009', status: 'COMPLETED', startTime: '13:00', endTime: '14:30' });
    const hoursIn = (of: ReturnType<typeof reportOf>) =>
      of.rows.flatMap(([first]) => (/^\d\d\.\d\d–/.test(String(first)) ? [first] : []));
    expect(hoursIn(reportOf(2026, [...requests, evening]))).toEqual(listed`
      09.00–09.59 · 10.00–10.59 · 11.00–11.59 · 12.00–12.59 · 13.00–13.59 · 14.00–14.59
    `);
    expect(hoursIn(empty)).toEqual([]);
  });

  it('of a year without anything are the months alone, unless the office itself used the room', () => {
    const labels = (of: ReturnType<typeof reportOf>) =>
      of.rows.flatMap(([first], index) => (of.kinds[index] === 'LABEL' ? [first] : []));
    expect(labels(empty)).not.toContain('Menurut jenis instansi');
    expect(labels(empty)).toContain('Per bulan');
    const own = aRequest({ kind: 'OFFICIAL_USE', status: 'COMPLETED' });
    expect(labels(reportOf(2026, [own]))).toContain('Pemakaian ruangan per bulan (jam)');
  });

  it('show the hours of the present month until today, and say so', () => {
    const present = reportOf(2026, requests, { now: '2026-12-02T08:00:00+07:00' });
    const named = present.rows.flatMap(([first]) => (String(first).startsWith('Desember') ? [first] : []));
    expect(named).toEqual(['Desember', 'Desember (s.d. tanggal 2)']);
  });

  it('show hours of which those of the months add up to those of the year', () => {
    const start = page.rows.findIndex(([first]) => first === 'Pemakaian ruangan per bulan (jam)');
    const shown = page.rows.slice(start + 2, start + 15).map((row) => pageCellWords(row[2] ?? ''));
    const hours = shown.map((words) => Number(words.replace('.', '').replace(',', '.')));
    expect(hours.slice(0, 12).reduce((sum, each) => sum + each, 0)).toBe(hours[12]);
  });

  it('show use, institutions and steps; what was not measured says so', () => {
    const december = page.rows.filter((each) => each[0] === 'Desember').map(filled);
    expect(december[1]?.map(pageCellWords)).toEqual(['Desember', '6,0', '157,5', '3,8%']);
    expect(rowOf('Sekolah')).toEqual(['Sekolah', 2, 60, 34]);
    expect(page.rows.filter((each) => each[0] === 'Jumlah').map(filled)[2]).toEqual(['Jumlah', 2, 60, 34]);
    expect(rowOf('Langkah 3: pencatatan agenda').slice(1)).toEqual([
      1,
      1,
      0,
      '10 menit',
      '10 menit',
      '100,0%, belum mewakili',
    ]);
    expect(rowOf('Langkah 1: disposisi').slice(1)).toEqual([0, 0, 0, '–', '–', '–']);
    expect(rowOf('Langkah 4: ruangan siap').slice(1, 6)).toEqual([0, 0, 2, '–', '–']);
    expect(rowOf('Ruangan siap sebelum kegiatan (median)').slice(1)).toEqual([0, 0, '–', '–', '–']);
    expect(rowOf('Permohonan yang dijadwalkan ulang')).toEqual(['Permohonan yang dijadwalkan ulang', 0]);
  });

  it('name when the room was used most and by whom; where two months have as many, no month', () => {
    const texts = page.rows.map(([first]) => first).join(' ');
    expect(texts).toContain(
      'Terlaksana 2 kegiatan (1 kunjungan dan 1 peminjaman), dihadiri 34 peserta. Paling sering dipakai: bulan Desember (2 kegiatan) dan pukul 09.00–11.00.',
    );
    const again = { startDate: '2026-11-10', endDate: '2026-11-11', institution: 'SMKN 4' };
    const two = requests.slice(0, 2).map((request, index) => ({ ...request, ...(index === 0 && again) }));
    expect(reportOf(2026, two).rows.join(' ')).toContain('Paling sering dipakai: hari Rabu dan pukul 09.00–11.00.');
    const both = two.map((request) => ({ ...request, institution: 'SMKN 4' }));
    expect(reportOf(2026, both).rows.join(' ')).toContain('Yang paling sering memakai ruangan: SMKN 4 (2 kali).');
  });

  it('say how many steps were measured, and what is late now, with whom and for how long', () => {
    const late = [
      letterOf('PC-2026-0003', 'DIVISION_HEAD', { days: 10, minutes: 0 }),
      letterOf('PC-2026-0004', 'DIVISION_HEAD', { days: 2, minutes: 0 }),
      letterOf('PC-2026-0005', 'SECTION_HEAD', { days: 0, minutes: 20 }),
    ];
    const facts = reportOf(2026, requests, { late });
    const use = roomUse(2026, requests, officeDays(HOURS), { from: '', to: '2026-12-31' });
    const figures = {
      ...yearFigures(annualReport(2026, requests, HOURS), use, null),
      withinStandard: 0.2,
      stepsOwed: 10,
    };
    expect(rowOf('Mutu baku dipenuhi: 2 dari 10 langkah', reportOf(2026, requests, { figures }))[1]).toBe('20,0%');
    expect(rowOf('Mutu baku dipenuhi: belum mewakili (2 diukur)').slice(0, 2)).toEqual([
      'Mutu baku dipenuhi: belum mewakili (2 diukur)',
      '100,0%',
    ]);
    expect(rowOf('PC-2026-0005', facts)).toEqual(listed`
      PC-2026-0005 · SMKN 4 · Kepala Seksi · 24 Nov 2026 08.27 · 20 menit
    `);
    const none = page.rows.map(([first]) => first);
    expect(none).toContain('Tidak ada surat yang terlambat.');
  });

  it.each([
    [20, 20, []],
    [21, 20, ['dan 1 surat lainnya']],
    [23, 20, ['dan 3 surat lainnya']],
  ])('of %i late letters name %i, and count the others', (letters, named, others) => {
    const late = Array.from({ length: letters }, (_, index) =>
      letterOf(`PC-2026-0${100 + index}`, 'ROOM_ADMIN', { days: 1, minutes: 0 }),
    );
    const firsts = reportOf(2026, requests, { late }).rows.map(([first]) => String(first));
    expect(firsts.filter((first) => /^PC-2026-01\d\d$/.test(first))).toHaveLength(named);
    expect(firsts.filter((first) => first.endsWith('surat lainnya'))).toEqual(others);
  });

  it('say in one chapter how their figures are worked out', () => {
    const basis = page.rows
      .slice(page.rows.findIndex(([first]) => first === 'Cara menghitung'))
      .map(([first]) => first);
    expect(basis.join(' ')).toContain('Kegiatan dan peserta menurut bulan pelaksanaan.');
    expect(basis.join('\n').split('\n').length).toBeGreaterThanOrEqual(13);
  });

  it('hold what staff wrote, below the label by which it is found again', () => {
    const texts = { obstacles: '=SUM(1;2)', closing: 'Terima kasih.\nSampai jumpa.' };
    const written = reportOf(2026, requests, { texts });
    const kept = written.rows.flatMap((cells, index) =>
      written.kinds[index] === 'KEPT' && written.spans[index] ? [[written.rows[index - 2]?.[0], cells[0]]] : [],
    );
    expect(kept).toEqual([
      ['Pendahuluan (tidak wajib)', ''],
      ['Survei kepuasan: indeks, responden, dan sumbernya (tidak wajib)', ''],
      ['Kendala (diisi petugas)', '=SUM(1;2)'],
      ['Rencana tindak lanjut (diisi petugas)', ''],
      ['Penutup (diisi petugas)', 'Terima kasih.\nSampai jumpa.'],
    ]);
  });

  it('put figures and their headers on the right', () => {
    const header = page.rows.findIndex(([first]) => first === 'Bulan');
    expect(page.right[header]).toContain(2);
    expect(page.right[header + 1]).toContain(2);
    expect(page.right[header]).not.toContain(1);
  });
});
