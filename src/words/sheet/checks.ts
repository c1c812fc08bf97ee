// What Google shows beside a cell that does not hold what its column expects.

/** By what is expected. */
export const CHECK_HELP = {
  DATE: 'Isi dengan tanggal, misalnya 08/12/2026, atau kosongkan.',
  EMAIL: 'Isi dengan satu alamat email, misalnya nama@dinas.go.id.',
} as const;
