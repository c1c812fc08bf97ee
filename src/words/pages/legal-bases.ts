// The legal bases of the SOP, in its order ("Dasar Hukum"), and the decree that its "Keterkaitan" names.

/** "Dasar Hukum" 1 to 6. */
export const LEGAL_BASES = [
  'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
  'Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
  'Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik',
  'Peraturan Daerah Kota Pontianak Nomor 2 Tahun 2010 tentang Pelayanan Publik Pemerintah Kota Pontianak',
  'Peraturan Wali Kota Pontianak Nomor 25 Tahun 2019 tentang Masterplan Pontianak Smart City Tahun 2019–2028',
  'Peraturan Wali Kota Pontianak Nomor 67 Tahun 2019 tentang Penyelenggaraan Sistem Pemerintahan Berbasis Elektronik di Lingkungan Pemerintah Kota Pontianak',
] as const;

/** The SOP's box of what goes with it. */
export const RELATED = 'Keterkaitan';

/** "Keterkaitan" 1. */
export const TEAM_DECREE =
  'Keputusan Wali Kota Pontianak (SK Walikota) Nomor 160/DKI/Tahun 2020 tentang Pembentukan Tim Pengelola Pontianak Interactive Center';
