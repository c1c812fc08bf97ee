// What the story of the second year copies from paper: holidays.

import holidayDecrees from '../../data/holidays-id.json' with { type: 'json' };
import type { WorkingHours } from '../../src/domain/settings/settings.ts';

/**
 * The days of 2025, which the product does not bring: rows of the tab `Hari Libur`. Compared day by day with the list of
 * the joint decree and its change of 7 August 2025 (docs/domain/05-dates-and-holidays.md): 17 holidays, 11 days of collective leave.
 */
export const HOLIDAYS_2025 = rowsIn(`
01/01/2025 | Tahun Baru 2025 Masehi | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
27/01/2025 | Isra Mikraj Nabi Muhammad saw. | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
29/01/2025 | Tahun Baru Imlek 2576 Kongzili | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
29/03/2025 | Hari Suci Nyepi (Tahun Baru Saka 1947) | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
31/03/2025 | Idulfitri 1446 Hijriah | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
01/04/2025 | Idulfitri 1446 Hijriah | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
18/04/2025 | Wafat Yesus Kristus | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
20/04/2025 | Kebangkitan Yesus Kristus (Paskah) | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
01/05/2025 | Hari Buruh Internasional | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
12/05/2025 | Hari Raya Waisak 2569 BE | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
29/05/2025 | Kenaikan Yesus Kristus | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
01/06/2025 | Hari Lahir Pancasila | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
06/06/2025 | Iduladha 1446 Hijriah | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
27/06/2025 | 1 Muharam Tahun Baru Islam 1447 Hijriah | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
17/08/2025 | Proklamasi Kemerdekaan | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
05/09/2025 | Maulid Nabi Muhammad saw. | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
25/12/2025 | Kelahiran Yesus Kristus | Libur nasional | SKB 1017/2024, 2/2024, 2/2024
28/01/2025 | Cuti Bersama Tahun Baru Imlek | Cuti bersama | SKB 1017/2024, 2/2024, 2/2024
28/03/2025 | Cuti Bersama Hari Suci Nyepi | Cuti bersama | SKB 1017/2024, 2/2024, 2/2024
02/04/2025 | Cuti Bersama Idulfitri | Cuti bersama | SKB 1017/2024, 2/2024, 2/2024
03/04/2025 | Cuti Bersama Idulfitri | Cuti bersama | SKB 1017/2024, 2/2024, 2/2024
04/04/2025 | Cuti Bersama Idulfitri | Cuti bersama | SKB 1017/2024, 2/2024, 2/2024
07/04/2025 | Cuti Bersama Idulfitri | Cuti bersama | SKB 1017/2024, 2/2024, 2/2024
13/05/2025 | Cuti Bersama Hari Raya Waisak | Cuti bersama | SKB 1017/2024, 2/2024, 2/2024
30/05/2025 | Cuti Bersama Kenaikan Yesus Kristus | Cuti bersama | SKB 1017/2024, 2/2024, 2/2024
09/06/2025 | Cuti Bersama Iduladha | Cuti bersama | SKB 1017/2024, 2/2024, 2/2024
18/08/2025 | Cuti Bersama Proklamasi Kemerdekaan | Cuti bersama | SKB 933/2025, 1/2025, 3/2025 (7 Agustus 2025)
26/12/2025 | Cuti Bersama Kelahiran Yesus Kristus | Cuti bersama | SKB 1017/2024, 2/2024, 2/2024`);

/** The days on which the office does not work, in both years. */
export const OFFICE_HOLIDAYS: Pick<WorkingHours, 'holidays'> = {
  holidays: [
    ...HOLIDAYS_2025.map(([day = '', name = '']) => ({
      date: day.split('/').reverse().join('-'),
      name,
      kind: 'PUBLIC_HOLIDAY' as const,
    })),
    ...holidayDecrees.flatMap(({ publicHoliday, collectiveLeave }) =>
      Object.entries({ ...publicHoliday, ...collectiveLeave }).map(([date, name]) => {
        return { date, name, kind: 'PUBLIC_HOLIDAY' as const };
      }),
    ),
  ],
};

/** @returns the cells of rows that are written one a line */
function rowsIn(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
}
