// Words of the lembar disposisi (tata naskah: what stands on it, in this order).
import type { Disposition } from '../../domain/print/letters.ts';
import { cameOn } from '../../domain/report/received.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { TimeWithDaysOff } from '../../domain/request/room-time.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { dateOf } from '../../domain/time/time.ts';
import { plainDateWords, shortDateWords, stampWords, wantedTimeWords } from '../formats/dates.ts';
import { peopleWords } from '../formats/numbers.ts';
import type { Detail } from '../mails/letter.ts';
import { KIND_WORDS } from '../sheet/choices.ts';
import { OPEN } from './paper.ts';

export const DISPOSITION_WORDS = {
  title: 'Lembar Disposisi',
  urgency: 'Sifat',
  confidential: 'Rahasia',
  forwardedTo: 'Diteruskan kepada Sdr.',
  please: 'Dengan hormat harap:',
  notes: 'Catatan',
  chain: 'Rangkaian disposisi',
  noChain: 'Belum ada disposisi yang tercatat.',
  at: 'Waktu',
  from: 'Dari',
  to: 'Kepada',
  instruction: 'Isi disposisi',
} as const;

/** What may be asked for, to be ticked by hand; the last line is left open. */
export const INSTRUCTIONS: readonly string[] = [
  'Tanggapan dan saran',
  'Proses lebih lanjut',
  'Koordinasi/konfirmasikan',
  'Telaah dan jadwalkan',
  'Koordinasikan dengan pemohon',
  'Masukkan ke agenda',
  'Siapkan ruangan',
  'Siapkan jawaban',
  'Untuk diketahui',
  OPEN,
];

/** The head of the sheet: from whom, when it came, and what about. */
export function sheetHead(request: BookingRequest, time: TimeWithDaysOff) {
  const { institution, letterNumber, letterDate, registerNumber, srikandiNumber, number, participants } = request;
  const from: Detail[] = [
    { label: 'Surat dari', value: institution || OPEN },
    { label: 'No. surat', value: letterNumber || OPEN },
    { label: 'Tgl. surat', value: letterDate === null ? OPEN : plainDateWords(letterDate) },
  ];
  const came: Detail[] = [
    { label: 'Diterima tgl', value: plainDateWords(cameOn(request)) },
    { label: 'No. agenda', value: registerNumber || OPEN },
    { label: 'No. SRIKANDI', value: srikandiNumber || OPEN },
    { label: 'No. permohonan', value: number },
  ];
  const about: Detail[] = [
    { label: 'Hal', value: subjectWords(request) },
    { label: 'Waktu diminta', value: wantedTimeWords(time) },
    { label: 'Peserta', value: peopleWords(participants, OPEN) },
  ];
  return { from, came, about };
}

/** "Permohonan kunjungan: Kunjungan industri" */
function subjectWords({ kind, activity }: Pick<BookingRequest, 'kind' | 'activity'>): string {
  return `Permohonan ${KIND_WORDS[kind].toLowerCase()}: ${activity}`;
}

/** "Budi Santoso (Kabid)": the sheet lies open on desks, and goes with its letter. */
function withoutAddress(by: string): string {
  return by.replace(/(?:, )?[^\s,(]+@[^\s)]+/, '').replace(' ()', '');
}

/** One line of the chain: when, who, to whom, what. */
export function chainWords(
  { at, hasHour, by, to, instruction }: Disposition,
  { titles }: OfficeIdentity,
): readonly string[] {
  return [
    hasHour ? stampWords(at) : shortDateWords(dateOf(at)),
    by === '' ? titles.AGENCY_HEAD : withoutAddress(by),
    titles[to],
    instruction,
  ];
}
