// How English writes numbers, dates, times and lengths of time; days come before months, as typed dates are read.

export const measures = {
  /** For formats of `Intl`. */
  locale: 'en-GB',
  /** Between hours and minutes. */
  hourMark: ':',
  /** How the names of months begin, as people type them. */
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  seconds: (seconds: string) => `${seconds} s`,
  minutes: (minutes: number, seconds: number) => `${minutes} min ${seconds} s`,
  forDate: (label: string) => ` for ${label}`,
};
