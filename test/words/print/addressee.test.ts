// Whom the surat jawaban addresses: the head of a region by their office, and nobody by a guess.
import { describe, expect, it } from 'vitest';
import { addresseeWords } from '../../../src/words/print/addressee.ts';
import { OPEN } from '../../../src/words/print/paper.ts';

const NOBODY = { contactName: '', contactRole: '' };

describe('Yth.', () => {
  it.each([
    ['Pemerintah Kabupaten Sambas', 'Bupati Sambas'],
    ['Pemerintah Kota Singkawang', 'Wali Kota Singkawang'],
    ['Pemerintah Provinsi Kalimantan Barat', 'Gubernur Kalimantan Barat'],
    ['Kecamatan Pontianak Kota', 'Camat Pontianak Kota'],
    ['Kelurahan Sungai Bangkong', 'Lurah Sungai Bangkong'],
    ['Sekretariat Daerah Kota Pontianak', 'Sekretaris Daerah Kota Pontianak'],
    ['Dinas Kesehatan Kota Pontianak', 'Kepala Dinas Kesehatan Kota Pontianak'],
    ['SMK Negeri 4 Pontianak', 'Kepala SMK Negeri 4 Pontianak'],
    ['MAN 2 Pontianak', 'Kepala MAN 2 Pontianak'],
    ['Sekolah Tinggi Agama Islam Pontianak', 'Ketua Sekolah Tinggi Agama Islam Pontianak'],
    ['Universitas Tanjungpura', 'Rektor Universitas Tanjungpura'],
    ['Komunitas Literasi Digital', 'Ketua Komunitas Literasi Digital'],
    ['Badan Eksekutif Mahasiswa Untan', 'Ketua Badan Eksekutif Mahasiswa Untan'],
    ['PT Pelindo', 'Pimpinan PT Pelindo'],
    ['KPU Kota Pontianak', 'Ketua KPU Kota Pontianak'],
    ['Badan Pengawas Pemilihan Umum Kota Pontianak', 'Ketua Badan Pengawas Pemilihan Umum Kota Pontianak'],
    ['Bawaslu Provinsi Kalimantan Barat', 'Ketua Bawaslu Provinsi Kalimantan Barat'],
    ['Manchester United Fans', `${OPEN} Manchester United Fans`],
    ['DPRD Kota Pontianak', `${OPEN} DPRD Kota Pontianak`],
    ['', OPEN],
  ])('%s: %s', (institution, expected) => expect(addresseeWords({ ...NOBODY, institution })).toEqual([expected]));

  it.each([
    ['SD Islam', 'Guru', 'u.p. Dewi, Guru'],
    ['SD Islam', '', 'u.p. Dewi'],
    ['SD Islam', 'Kepala Sekolah', undefined],
    ['Komunitas Literasi', 'ketua', undefined],
    ['Komunitas Literasi', 'Ketua Panitia', 'u.p. Dewi, Ketua Panitia'],
    ['Dinas Kesehatan', 'Kepala Dinas', undefined],
    ['Dinas Kesehatan', 'Kepala Bidang', 'u.p. Dewi, Kepala Bidang'],
  ])('names the contact below, who is not the head: %s, “%s”', (institution, contactRole, below) =>
    expect(addresseeWords({ institution, contactName: 'Dewi', contactRole })[1]).toBe(below),
  );
});
