// The last days before people begin: the sample requests and some others, each as far as it has come by the morning of 2 December.

import { QUESTIONS } from '../../src/words/google/questions.ts';
import { TABS } from '../../src/words/sheet/tabs.ts';
import { answersOf, type SampleResponse, sampleResponses } from '../seed-samples.ts';
import { type Act, ADMIN, type Beside, type Hands, HEAD, KABID, KASI } from './hands.ts';
import { OTHERS } from './others.ts';

/** The moment at which people begin: the room of the day's first event is being made ready. */
export const BEGINS_AT = '2026-12-02T08:40:00+07:00';

const AGREED = 'Waktu disepakati lewat WhatsApp, tanpa prasmanan';
/** Who takes which step at what time of a day, beside what they write. */
type Taken = readonly [at: string, action: Parameters<Hands['choose']>[1], person: string, beside?: Beside];

const on = (day: string, time: string) => `2026-${day}T${time}:00+07:00`;

/** The way from the form to the agenda. */
const disposed = (day: string, head: string, kabid: string): Taken[] => [
  [on(day, head), 'GIVE_DISPOSITION', HEAD],
  [on(day, kabid), 'FORWARD', KABID],
];
const scheduled = (day: string, kasi: string, admin: string): Taken[] => [
  [on(day, kasi), 'APPROVE', KASI, { text: AGREED }],
  [on(day, admin), 'SCHEDULE', ADMIN],
];

/** What becomes of each sample, by its id. */
const OF_SAMPLES: Readonly<Record<string, readonly Taken[]>> = {
  R001: [...disposed('11-24', '08:20', '08:27'), ...scheduled('11-24', '08:40', '08:51')],
  R002: [
    ...disposed('11-24', '09:52', '10:00'),
    [
      on('11-24', '10:12'),
      'OFFER_TIMES',
      KASI,
      { applicantMessage: 'Waktu itu sudah dipakai; mohon pilih waktu lain.' },
    ],
  ],
  R003: [
    ...disposed('11-24', '10:15', '10:22'),
    [on('11-24', '10:34'), 'ASK_CONFIRMATION', KASI, { applicantMessage: 'Mohon pastikan tanpa prasmanan.' }],
    [
      on('11-30', '10:02'),
      'ASK_CONFIRMATION',
      KASI,
      { applicantMessage: 'Kue kotak diperbolehkan; mohon kepastian Anda.' },
    ],
  ],
  R004: [
    ...disposed('11-25', '13:30', '13:38'),
    [on('11-25', '13:50'), 'OFFER_TIMES', KASI, { applicantMessage: 'Ruangan perlu disiapkan sebelum kegiatan Anda.' }],
    [on('12-02', '08:33'), 'APPROVE', KASI, { text: AGREED }],
  ],
  R005: [
    ...disposed('11-25', '15:09', '15:17'),
    [on('11-25', '15:28'), 'OFFER_TIMES', KASI, { applicantMessage: 'Waktu itu berimpit dengan salat Jumat.' }],
    [on('12-02', '08:35'), 'APPROVE', KASI, { text: AGREED }],
  ],
  R006: [
    [on('11-27', '07:40'), 'GIVE_DISPOSITION', HEAD],
    [on('11-27', '07:50'), 'REJECT', KABID, { text: 'Cuti bersama', applicantMessage: 'Kantor tutup pada hari itu.' }],
  ],
  R007: [
    [on('11-27', '08:41'), 'GIVE_DISPOSITION', HEAD],
    [on('11-27', '08:45'), 'SET_ASIDE', KABID, { text: 'Petugas piket ada semalam' }],
    [on('11-27', '08:48'), 'FORWARD', KABID],
    ...scheduled('11-27', '08:59', '09:10'),
  ],
  R008: [
    ...disposed('11-27', '09:22', '09:30'),
    [on('11-27', '09:44'), 'CANCEL_FOR_APPLICANT', KASI, { text: 'Diajukan lagi dalam beberapa rombongan' }],
  ],
  R009: [
    ...disposed('11-30', '14:44', '14:48'),
    ...scheduled('11-30', '14:53', '14:59'),
    [on('12-01', '07:38'), 'MARK_READY', ADMIN],
    [on('12-01', '10:08'), 'COMPLETE', ADMIN, { text: 'Hadir 14 orang' }],
  ],
  R010: [[on('11-30', '15:12'), 'GIVE_DISPOSITION', HEAD]],
  R011: [
    ...disposed('12-01', '08:03', '08:10'),
    [on('12-01', '08:18'), 'RECORD_LETTER', ADMIN, { text: 'map 14' }],
    ...scheduled('12-01', '08:22', '08:31'),
    [on('12-01', '13:40'), 'DISPLACE', KABID, { applicantMessage: 'Rapat Wali Kota dengan para camat' }],
  ],
  R012a: [...disposed('12-01', '10:09', '10:16'), ...scheduled('12-01', '10:27', '10:38')],
};

const OF_OTHERS: Readonly<Record<keyof typeof OTHERS, { readonly at: string; readonly taken: readonly Taken[] }>> = {
  today: {
    at: on('11-18', '09:10'),
    taken: [...disposed('11-18', '09:31', '09:40'), ...scheduled('11-18', '09:52', '10:01')],
  },
  tuesdays: { at: on('12-01', '13:10'), taken: disposed('12-02', '08:26', '08:34') },
  waiting: { at: on('12-01', '14:10'), taken: [[on('12-02', '08:31'), 'GIVE_DISPOSITION', HEAD]] },
  newest: { at: on('12-02', '08:36'), taken: [] },
};

/** A request from its form on. */
function acts(at: string, answers: SampleResponse['answers'], taken: readonly Taken[]): Act[] {
  let number = '';
  return [
    {
      at,
      does: (hands) => {
        number = hands.submit(at, answers);
      },
    },
    ...taken.map(([when, action, person, beside]): Act => {
      return { at: when, does: (hands) => hands.choose(number, action, person, beside) };
    }),
  ];
}

const SAMPLES = sampleResponses('SHOWN');

function emailOf(id: string): string {
  return SAMPLES.find(({ sample }) => sample.id === id)?.sample.email ?? '';
}

function activityOf(id: string): string {
  return String(SAMPLES.find(({ sample }) => sample.id === id)?.answers[QUESTIONS.activity.title]);
}

/** An applicant answers on the page of their request. */
const answered = (at: string, id: string, fields: Readonly<Record<string, string>>): Act => {
  return { at, does: (hands) => hands.answer(hands.numberOf(activityOf(id)), emailOf(id), fields) };
};

export const DECEMBER: readonly Act[] = [
  ...SAMPLES.flatMap(({ at, answers, sample }) => acts(at, answers, OF_SAMPLES[sample.id] ?? [])),
  ...(Object.keys(OTHERS) as (keyof typeof OTHERS)[]).flatMap((which) => {
    const furtherDates =
      which === 'tuesdays' ? { [QUESTIONS.furtherDates.title]: 'setiap Selasa sampai 2 Februari 2027' } : {};
    return acts(OF_OTHERS[which].at, { ...answersOf(OTHERS[which]), ...furtherDates }, OF_OTHERS[which].taken);
  }),
  answered(on('11-27', '13:20'), 'R003', { answer: 'REPLY', text: 'Kami bicarakan dahulu dengan panitia.' }),
  answered(on('12-01', '15:05'), 'R002', {
    answer: 'REPLY',
    text: 'Bolehkah tetap 8 Desember, tetapi sesudah pukul 13?',
  }),
  answered(on('12-02', '08:21'), 'R004', { answer: '2026-12-10 13:00 14:30' }),
  answered(on('12-02', '08:24'), 'R005', { answer: '2026-12-10 09:00 12:00' }),
  {
    at: on('12-01', '13:50'),
    does: (hands) => hands.choose(hands.numberOf('Rapat Wali Kota dengan para camat'), 'SCHEDULE', ADMIN),
  },
  {
    at: on('12-01', '10:20'),
    does: (hands) => {
      const number = hands.numberOf(activityOf('R009'));
      const found = ['Konferensi video', '01/12/2026', 'Rudi Hartono', number, 'Gambar tidak tampil'];
      hands.copy(TABS.DAMAGE, [[...found, '', '', '', 'Ringan', '']], ADMIN);
    },
  },
];
