// How days and moments are shown in all tabs: as Indonesians write them, and dates all the same, to sort and to count with.

/** `08/12/2026` */
export const DAY_FORMAT = 'dd/mm/yyyy';

/** `08/12/2026 09.30`; the dot in quotes, as Google itself writes such a format (facts 3.6). */
export const MOMENT_FORMAT = 'dd/mm/yyyy hh"."mm';

/** `08/12/2026 09.30.05`, where the second decides who came first, and a pasted copy must say the same. */
export const SECOND_FORMAT = 'dd/mm/yyyy hh"."mm"."ss';
