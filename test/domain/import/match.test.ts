// The columns of an old register are found by headers that every office writes in its own way.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IMPORT_FIELDS, type ImportField } from '../../../src/domain/import/fields.ts';
import { headerRowOf, matchColumns } from '../../../src/domain/import/match.ts';
import { REGISTER_COLUMNS } from '../../../src/words/sheet/columns.ts';
import { FIELD_WORDS, HEADER_NAMES } from '../../../src/words/sheet/import-columns.ts';

const match = (...headers: string[]) => matchColumns(headers, HEADER_NAMES);

describe('a header', () => {
  it.each<[string, ImportField]>([
    ['Tgl', 'startDate'],
    ['TGL. KEGIATAN', 'startDate'],
    ['Hari/Tanggal', 'startDate'],
    ['Tanggal Pelaksanaan Kegiatan', 'startDate'],
    ['Tgl Selesai', 'endDate'],
    ['Jam', 'startTime'],
    ['Waktu Pelaksanaan', 'startDate'],
    ['Pukul (WIB)', 'startTime'],
    ['Pemohon', 'institution'],
    ['Nama Instansi / OPD', 'institution'],
    ['Nama   Kegiatan', 'activity'],
    ['Acara', 'activity'],
    ['Jml. Peserta', 'participants'],
    ['Ket.', 'staffNotes'],
    ['No. HP/WA', 'phone'],
    ['Nomor Surat', 'letterNumber'],
    ['Tgl. Surat', 'letterDate'],
    ['No.', 'number'],
    ['Konsumsi', 'catering'],
    ['Status Kegiatan', 'status'],
    ['Nomor Agenda', 'registerNumber'],
    ['No. Agenda/SRIKANDI', 'registerNumber'],
    ['Nomor SRIKANDI', 'srikandiNumber'],
  ])('%s is %s', (header, field) => expect(match(header)).toEqual({ [field]: 0 }));

  it.each([
    ['Paraf', 'Disposisi', '', '…'],
    // One word of these does not make it ours.
    ['Jumlah Kursi', 'Asal Daerah', 'Jenis Kelamin', 'Mulai Bekerja'],
  ])('that says nothing of ours is left to the owner: %s', (...headers) => expect(match(...headers)).toEqual({}));
});

describe('headers of one register', () => {
  it('share no column: the more exact name goes first, whatever the order', () => {
    const register = [
      'No',
      'Tgl. Surat',
      'No. Surat',
      'Tanggal',
      'Jam',
      'Asal Instansi',
      'Perihal',
      'Peserta',
      'No HP',
      'Ket',
    ];
    const found = match(...register);
    expect(Object.fromEntries(Object.entries(found).map(([field, place]) => [field, register[place]]))).toEqual({
      number: 'No',
      letterDate: 'Tgl. Surat',
      letterNumber: 'No. Surat',
      startDate: 'Tanggal',
      startTime: 'Jam',
      institution: 'Asal Instansi',
      activity: 'Perihal',
      participants: 'Peserta',
      phone: 'No HP',
      staffNotes: 'Ket',
    });
  });

  it('are taken from the left where two are alike', () =>
    expect(match('Tanggal', 'Tanggal')).toEqual({ startDate: 0 }));

  it('of our own are all found, in any order and between others', () => {
    const headers = [...Object.values(FIELD_WORDS), 'Paraf', 'Lain-lain'];
    fc.assert(
      fc.property(fc.shuffledSubarray(headers, { minLength: headers.length }), (shuffled) => {
        const found = match(...shuffled);
        for (const field of IMPORT_FIELDS) expect(shuffled[found[field] ?? -1]).toBe(REGISTER_COLUMNS[field]);
      }),
    );
  });
});

describe('the row of headers', () => {
  const headers = ['No', 'Tanggal', 'Instansi', 'Kegiatan'];
  it('is below the titles', () => {
    const title = ['DAFTAR KUNJUNGAN PONTIVE CENTER', '', '', ''];
    expect(headerRowOf([title, ['TAHUN 2024'], [], headers, ['1', '3/1/2024', 'SMKN 4', 'Rapat']], HEADER_NAMES)).toBe(
      3,
    );
  });
  it('is the first one written where no header is known', () =>
    expect(headerRowOf([[], ['Alpha', 'Beta']], HEADER_NAMES)).toBe(1));
  it('is none where nothing is written', () => expect(headerRowOf([[], ['', ' ']], HEADER_NAMES)).toBe(-1));
});
