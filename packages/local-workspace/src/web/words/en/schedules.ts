// When a clock trigger runs, in English.

export const schedules = {
  every: (count: number, unit: 'minutes' | 'hours' | 'days' | 'weeks') =>
    count === 1 ? `every ${unit.slice(0, -1)}` : `every ${count} ${unit}`,
  on: (weekday: string) => ` on ${weekday}`,
  everyMonth: (day: string) => `every month on day ${day}`,
  about: (hour: string, minute: string) => ` at about ${hour}:${minute}`,
  once: 'once',
};
