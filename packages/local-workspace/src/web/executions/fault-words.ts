// Failures that can be tried out, in Indonesian: ready-made ones with Google's own messages, and what each would do.
import type { Fault, FaultEffect, FaultPoint } from '../../data/index.ts';

/** What can happen at a call; the message of an error is the visitor's. */
export const EFFECTS = {
  error: { words: 'panggilan gagal dengan pesan', effect: undefined },
  lost: { words: 'skrip mati, tulisan yang tertunda hilang', effect: { kill: 'lost' } },
  applied: { words: 'skrip mati, tulisan yang tertunda tersimpan', effect: { kill: 'applied' } },
  half: { words: 'skrip mati, hanya tulisan tertunda yang pertama tersimpan', effect: { kill: { first: 1 } } },
} as const;

export type EffectName = keyof typeof EFFECTS;

interface Preset {
  readonly words: string;
  readonly fault: Pick<Fault, 'at' | 'effect' | 'times'>;
}

export const PRESETS: readonly Preset[] = [
  {
    words: 'Email tidak terkirim: kuota habis',
    fault: { at: { method: 'Mail.send' }, effect: { error: 'Service invoked too many times for one day: email.' } },
  },
  {
    words: 'Skrip mati tepat sebelum email terkirim',
    fault: { at: { method: 'Mail.send' }, effect: { kill: 'applied' } },
  },
  {
    words: 'Tulisan ke lembar gagal: batas waktu layanan',
    fault: {
      at: { method: 'SpreadsheetApp.flush' },
      effect: { error: 'Service Spreadsheets timed out while accessing document.' },
    },
  },
  {
    words: 'Skrip mati saat menulis lembar, tulisannya hilang',
    fault: { at: { method: 'SpreadsheetApp.flush' }, effect: { kill: 'lost' } },
  },
  {
    words: 'Kalender menolak: terlalu banyak permintaan',
    fault: {
      at: { method: 'Calendar.Events.insert' },
      effect: { error: 'Service invoked too many times: Calendar.' },
    },
  },
  {
    words: 'Layanan kalender baru diaktifkan, jadi 20 panggilan ditolak',
    fault: {
      at: { method: 'Calendar.*' },
      effect: {
        error:
          'Google Calendar API has not been used in project 100200300400 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/calendar-json.googleapis.com/overview?project=100200300400 then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
      },
      times: 20,
    },
  },
  {
    words: 'Skrip mati pada panggilan pertamanya',
    fault: { at: { call: 1 }, effect: { kill: 'lost' } },
  },
];

/** @returns what will happen */
export function effectInWords(effect: FaultEffect): string {
  if ('error' in effect) return `Gagal: ${effect.error}`;
  if ('meanwhile' in effect) return 'Sementara itu orang lain berbuat sesuatu';
  if (effect.kill === 'lost') return EFFECTS.lost.words;
  if (effect.kill === 'applied') return EFFECTS.applied.words;
  return `skrip mati, ${effect.kill.first} tulisan tertunda yang pertama tersimpan`;
}

/** @returns where it will happen */
export function placeInWords({ function: name, method, nth, call }: FaultPoint): string {
  if (method?.endsWith('.*')) return `pada tiap panggilan ${method} di ${name ?? 'fungsi apa pun'}`;
  const which = nth === undefined || nth === 1 ? 'pertama' : `ke-${nth}`;
  const what = method === undefined ? `panggilan ke-${call ?? nth ?? 1}` : `${method} yang ${which}`;
  return name === undefined ? `pada ${what} fungsi apa pun` : `pada ${what} di ${name}`;
}
