// When a clock trigger runs, in Indonesian.
import type { Words } from '../en/index.ts';

const UNITS = { minutes: 'menit', hours: 'jam', days: 'hari', weeks: 'minggu' };

export const schedules = {
  every: (count: number, unit: keyof typeof UNITS) =>
    count === 1 ? `setiap ${UNITS[unit]}` : `setiap ${count} ${UNITS[unit]}`,
  on: (weekday: string) => ` pada hari ${weekday}`,
  everyMonth: (day: string) => `setiap bulan tanggal ${day}`,
  about: (hour: string, minute: string) => ` sekitar pukul ${hour}.${minute}`,
  once: 'satu kali',
} satisfies Words['schedules'];
