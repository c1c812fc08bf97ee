// The version of what is stored in `Riwayat` and `Kotak Keluar`.

/** Written with every record; a higher one was written by a later version of the application. */
export const RECORD_VERSION = 1;
