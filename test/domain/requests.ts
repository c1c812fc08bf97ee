// Builders of requests and of the office, so that a test names only what it is about.

import { readFileSync } from 'node:fs';
import type { OpenDamage } from '../../src/domain/devices/open.ts';
import type { ExamineContext } from '../../src/domain/request/examine.ts';
import { BLANKS } from '../../src/domain/request/fields.ts';
import { NO_MARKS } from '../../src/domain/request/marks.ts';
import type { BookingRequest } from '../../src/domain/request/request.ts';
import { holderIn } from '../../src/domain/request/status.ts';
import type { Holiday, RoomRules, WorkingHours } from '../../src/domain/settings/settings.ts';
import type { Catering, InstitutionType } from '../../src/domain/vocabulary.ts';

/** The room of the samples: half an hour of preparation, forty people, three working days of notice. */
export const ROOM: RoomRules = {
  setupMinutes: 30,
  capacity: 40,
  minimumNoticeWorkingDays: 3,
  farthestMonths: 12,
  heldDaysOfStrangers: 30,
};

/** Days off around the tests (SKB 2026 and 2027). */
const HOLIDAYS: readonly Holiday[] = [
  { date: '2026-12-24', name: 'Cuti Bersama Kelahiran Yesus Kristus', kind: 'COLLECTIVE_LEAVE' },
  { date: '2026-12-25', name: 'Kelahiran Yesus Kristus', kind: 'PUBLIC_HOLIDAY' },
  { date: '2027-01-01', name: 'Tahun Baru 2027 Masehi', kind: 'PUBLIC_HOLIDAY' },
  { date: '2027-08-15', name: 'Maulid Nabi Muhammad saw.', kind: 'PUBLIC_HOLIDAY' },
];

/** The office week of Perpres 21/2023: 37,5 hours, Friday break from 11.30 to 13.00. */
export const HOURS: WorkingHours = {
  mondayToThursday: { from: '07:15', to: '15:45' },
  friday: { from: '07:15', to: '16:15' },
  breakMondayToThursday: { from: '12:00', to: '13:00' },
  breakFriday: { from: '11:30', to: '13:00' },
  holidays: HOLIDAYS,
};

/** A plain request for Tuesday 8 December 2026, 09.00–11.00, with nothing to object to. */
export function aRequest(given: Partial<BookingRequest> = {}): BookingRequest {
  const startDate = given.startDate === undefined ? '2026-12-08' : given.startDate;
  const submittedAt = given.submittedAt ?? '2026-11-24T08:12:05+07:00';
  return {
    ...BLANKS,
    number: 'PC-2026-0001',
    revision: 1,
    status: 'SUBMITTED',
    holder: holderIn(given.status ?? 'SUBMITTED'),
    heldSince: submittedAt,
    dueAt: null,
    submittedAt,
    queuedSince: submittedAt,
    findingCodes: [],
    clashesWith: [],
    responseId: '',
    marks: NO_MARKS,
    kind: 'VISIT',
    institution: `Instansi ${given.number ?? 'PC-2026-0001'}`,
    institutionType: 'SCHOOL',
    activity: `Kegiatan ${given.number ?? 'PC-2026-0001'}`,
    description: 'Mengenal ruang kendali kota.',
    participants: 30,
    contactName: 'Dewi Kartika',
    contactRole: 'Guru',
    startDate,
    endDate: startDate,
    startTime: '09:00',
    endTime: '11:00',
    letterDelivery: 'LINK',
    letterFile: 'https://berkas.example/surat.pdf',
    catering: 'NONE',
    ...given,
  };
}

/** A device that is out of order since that morning. */
export function broken(device: string, given: Partial<OpenDamage> = {}): OpenDamage {
  const about = { severity: null, foundBy: '', number: '', description: '' };
  return { device, critical: false, count: 1, left: null, since: '2026-11-24', ...about, ...given };
}

/** An empty desk early on 24 November 2026. */
export function aContext(given: Partial<ExamineContext> = {}): ExamineContext {
  return { others: [], room: ROOM, hours: HOURS, foreign: [], damaged: [], now: '2026-11-24T08:12:05+07:00', ...given };
}

/** A row of the sample file, as far as the desk sees it. */
export interface Sample {
  readonly id: string;
  readonly submittedAt: string;
  readonly serviceType: 'kunjungan' | 'peminjaman';
  readonly institution: string;
  readonly institutionType: string;
  readonly contactName: string;
  readonly contactRole: string;
  readonly email: string;
  readonly phone: string;
  readonly activityTitle: string;
  readonly purpose: string;
  readonly participants: number;
  readonly startAt: string;
  readonly endAt: string;
  readonly letterNumber: string;
  readonly letterDate: string | null;
  readonly letterFile: string | null;
  readonly catering: string;
  readonly equipment: readonly string[];
  readonly materialFile: string | null;
  readonly expected: {
    readonly codes: readonly string[];
    readonly clashWith?: readonly string[];
    readonly duplicateOf?: string;
    readonly revisionOf?: string;
    readonly holiday?: string;
    readonly sifat?: string;
  };
}

/** The fourteen rows of the twelve sample cases, in the order in which they are submitted. */
export function samples(): readonly Sample[] {
  const file = new URL('../../data/sample-requests.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { requests: Sample[] }).requests;
}

const TYPES: Readonly<Record<string, InstitutionType>> = {
  sekolah: 'SCHOOL',
  opd: 'LOCAL_AGENCY',
  pemda_lain: 'OTHER_LOCAL_GOVERNMENT',
  perguruan_tinggi: 'UNIVERSITY',
  komunitas: 'COMMUNITY',
};

const CATERINGS: Readonly<Record<string, Catering>> = { tidak_ada: 'NONE', kotak: 'BOXED', prasmanan: 'BUFFET' };

/** A sample as it stands on the desk when it has just come in; its number is its id, so that numbers read as in the file. */
export function requestFrom(sample: Sample): BookingRequest {
  return aRequest({
    number: sample.id,
    submittedAt: sample.submittedAt,
    kind: sample.serviceType === 'kunjungan' ? 'VISIT' : 'LOAN',
    institution: sample.institution,
    institutionType: TYPES[sample.institutionType] ?? 'OTHER',
    activity: sample.activityTitle,
    description: sample.purpose,
    participants: sample.participants,
    contactName: sample.contactName,
    contactRole: sample.contactRole,
    email: sample.email,
    phone: sample.phone,
    startDate: sample.startAt.slice(0, 10),
    endDate: sample.endAt.slice(0, 10),
    startTime: sample.startAt.slice(11, 16),
    endTime: sample.endAt.slice(11, 16),
    letterNumber: sample.letterNumber,
    letterDate: sample.letterDate,
    letterFile: sample.letterFile === null ? '' : `https://berkas.example/${sample.letterFile}`,
    catering: CATERINGS[sample.catering] ?? 'UNDECIDED',
    equipment: sample.equipment,
    materials: sample.materialFile === null ? '' : `https://berkas.example/${sample.materialFile}`,
  });
}

/** A request to whose event so many came, on its first day. */
export function cameBy(people: number, request: BookingRequest): BookingRequest {
  const attended = [{ date: request.startDate ?? '', people }];
  return { ...request, marks: { ...request.marks, attended } };
}
