// Words of the applicant's page when the time that they have waited for is free.

export const TURN_WORDS = {
  heading: 'Giliran Anda',
  free: 'Waktu yang Anda minta kini kosong bagi Anda.',
  take: 'Ya, saya masih menginginkan waktu itu',
} as const;
