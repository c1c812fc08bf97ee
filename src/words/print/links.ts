// What the links to the papers are called: on the letter page, on Meja saya, on the applicant's page, in the menu.

export const PAPER_LINKS = {
  hint: 'Lembar terbuka di tab baru, siap dicetak pada kertas A4.',
  disposition: 'Lembar disposisi',
  reply: 'Surat jawaban (draf)',
  confirmation: 'Konfirmasi dengan kode status',
  attendance: 'Daftar hadir',
  checklist: 'Daftar periksa persiapan',
  thisWeek: 'Agenda minggu ini',
  nextWeek: 'Agenda minggu depan',
  thisMonth: 'Agenda bulan ini',
  nextMonth: 'Agenda bulan depan',
  report: (year: number) => `Laporan tahunan ${year}`,
  door: 'Pengumuman pintu dengan kode formulir',
  checklistOf: (number: string) => `Daftar periksa ${number}`,
  registerThisMonth: 'Daftar permohonan bulan ini',
  more: 'Lembar satu surat ada di halaman suratnya; masa dan jenis lain dipilih di Meja saya.',
  period: 'Masa',
  kind: 'Jenis',
  everyKind: 'Semua jenis',
  open: 'Buka daftar',
  own: 'Cetak konfirmasi',
} as const;
