// What cells cost in Google's time, beside the calls that read or write them: single public reports, which tell orders of magnitude.

/** What a cell costs, beside the call that reads or writes it. */
export const CELL_READ = {
  work: 'a cell read',
  milliseconds: 0.031,
  source: 'facts 13.3: 240,000 plain cells take 7.38 s',
} as const;
/** Charged instead for a cell that holds a formula; nobody says whether formulas or formats made the difference. */
export const FORMULA_READ = {
  work: 'a cell with a formula read',
  milliseconds: 0.1,
  source: 'facts 13.3: 240,000 cells with formulas and formats take 24 s',
  also: '0.031 ms: a plain cell',
} as const;
export const CELL_WRITTEN = {
  work: 'a cell written, paid when it is applied',
  milliseconds: 0.145,
  source: 'facts 13.3: 4,000 cells and their flush take 0.61 s',
} as const;
/** A trip that applies what was written: before a read, at a flush, at the end. */
export const APPLYING = {
  work: 'applying what was written',
  milliseconds: 30,
  source: 'facts 13.3: 400 rows, each flushed, take 12 s',
  also: 'facts 8.3: one write and one read take 800 ms in a store of keys, which also searches the key',
} as const;
/** A value of a sheet that was read since the last write: it lies in the read-ahead cache. */
export const READ_AHEAD = {
  work: 'values of a sheet that was read before, nothing written between',
  milliseconds: 3,
  source: 'facts 13.3: 1,000 getValue without a write between take 3.1 s',
} as const;
