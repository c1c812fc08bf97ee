// Where each rule comes from, for people alone: docs/rules.md is written from here.
import type { FindingCode } from '../../../src/domain/request/finding.ts';
import type { Action } from '../../../src/domain/vocabulary.ts';

export interface Source {
  /** `SOP`: quoted. `LAW`: a regulation. `OFFICE`: neither says it, so it was decided here, mostly as a setting. */
  readonly from: 'SOP' | 'LAW' | 'OFFICE';
  readonly says: string;
}

/** Quotes the SOP. */
const sop = (says: string): Source => ({ from: 'SOP', says });
/** Names a regulation. */
const law = (says: string): Source => ({ from: 'LAW', says });
/** Says why the office decides so. */
const office = (says: string): Source => ({ from: 'OFFICE', says });

export const STEP_SOURCES: Readonly<Record<Action, Source>> = {
  FORWARD: sop(
    'Langkah 1: “mempelajari disposisi Surat dari Kepala Dinas … dan mendisposisikan kepada Kepala Seksi”, 15 menit',
  ),
  OFFER_TIMES: sop('Langkah 2: “konfirmasi dan koordinasi penentuan ulang jadwal”'),
  ASK_CONFIRMATION: sop('Langkah 2: “koordinasi dan konfirmasi pada pihak peminjam/pengunjung”'),
  RECORD_ANSWER: sop('Langkah 2: the result of “koordinasi dan konfirmasi”'),
  RECORD_LETTER: sop('Peralatan 1: “Surat Permohonan”'),
  RECORD_TOLD: sop('Langkah 2: “koordinasi dan konfirmasi”, by telephone where no mail reaches the applicant'),
  APPROVE: sop('Langkah 2: “menelaah surat permohonan … koordinasi dan konfirmasi … penjadwalan”, 15 menit'),
  APPROVE_SESSIONS: sop(
    'Langkah 2: “koordinasi dan konfirmasi … penjadwalan”, of a letter that asks for several dates',
  ),
  SCHEDULE: sop('Langkah 3: “memasukkan ke dalam jadwal/agenda kunjungan/peminjaman”, 15 menit'),
  MARK_READY: sop('Langkah 4: “mempersiapkan ruangan Pontive Center pada jadwal yang ditetapkan”, 30 menit'),
  COMPLETE: sop('Langkah 4: “Pelaksanaan kegiatan telah dilaksanakan”'),
  MARK_NO_SHOW: sop('Pencatatan 2: the yearly report needs to know who came'),
  PROPOSE_REFUSAL: office('The SOP knows no refusal; the Kasi may propose one'),
  REJECT: office('The SOP knows no refusal; where one is needed it is the Kabid’s, with a reason'),
  RETURN_TO_SECTION_HEAD: office('A disposition goes back the way it came, one step, with a reason'),
  RETURN_TO_DIVISION_HEAD: office('A disposition goes back the way it came, one step, with a reason'),
  SET_ASIDE: office(
    'SKB lets service units work on free days, and hours are the office’s: the Kabid decides, with a reason',
  ),
  CANCEL_FOR_APPLICANT: office('The SOP knows no cancellation; an applicant may withdraw'),
  CANCEL_BY_OFFICE: office('The SOP knows no cancellation; the office may have to'),
  CHANGE_TIME: sop('Langkah 2: “penentuan ulang jadwal”'),
  DISPLACE: office('The Mayor and the office use the room; who must give way keeps their place in the queue'),
  REPLACE_EARLIER: sop('Langkah 2: “koordinasi”; the later of one letter takes the place of the earlier'),
  FURTHER_SESSION: sop('Langkah 2: “koordinasi”; both of one letter are meant'),
  MARK_DUPLICATE: sop('Pencatatan 1: a request stands in the register once'),
  NOT_DUPLICATE: sop('Pencatatan 1: a request stands in the register once, and none is lost'),
  IGNORE: office('What is no request is put aside, not deleted, on all its dates'),
  REOPEN: office('A refusal or cancellation that was none enters the queue anew'),
  GIVE_DISPOSITION: sop('Langkah 1: “disposisi Surat dari Kepala Dinas”'),
  UNDO: office('A slip is taken back by the one who made it'),
};

export const FINDING_SOURCES: Readonly<Record<FindingCode, Source>> = {
  DUPLICATE_SUBMISSION: sop('Pencatatan 1: “Membuat daftar kunjungan/peminjaman”; a request stands in it once'),
  IN_THE_PAST: sop('Langkah 4: “Pelaksanaan kegiatan telah dilaksanakan” is to be recorded'),
  INVALID_TIME: sop('Langkah 2: “melakukan penjadwalan” needs a day and an hour'),
  HOLIDAY: law(
    'SKB of three ministers on holidays and cuti bersama; service units may be staffed, so it may be set aside',
  ),
  WEEKEND: law('Perpres 21/2023: five working days'),
  OUTSIDE_OFFICE_HOURS: law('Perpres 21/2023: 37,5 hours a week; the city sets the hours'),
  SETUP_BEFORE_HOURS: sop(
    'Langkah 4: “mempersiapkan ruangan … pada jadwal yang ditetapkan”, 30 menit; before the office opens nobody can',
  ),
  FRIDAY_PRAYER: law('Perpres 21/2023: a break of 90 minutes on Fridays'),
  SETUP_IN_PRAYER: sop(
    'Langkah 4: “mempersiapkan ruangan … pada jadwal yang ditetapkan”, 30 menit; during the Friday prayer nobody can',
  ),
  OVERNIGHT: office('Neither lends nor forbids nights; somebody must stay, so the Kabid decides'),
  TOO_FAR_AHEAD: office('How far ahead one may ask is written nowhere: a setting, and the Kabid may set it aside'),
  CLASH_EARLIER_CANDIDATE: sop(
    'Langkah 2: “sama dengan calon pemesan lain sebelumnya maka dilakukan … penentuan ulang jadwal”',
  ),
  SETUP_OVERLAP: sop('Langkah 4: “mempersiapkan ruangan … pada jadwal yang ditetapkan”, 30 menit'),
  ROOM_BLOCKED: sop('Langkah 3: “memasukkan ke dalam jadwal/agenda”; the calendar is the agenda'),
  CATERING_BUFFET: sop('Langkah 2: “memastikan pengunjung/peminjam tidak menyajikan makanan prasmanan”'),
  CATERING_UNDECIDED: sop('Langkah 2: “memastikan …”: what is undecided is not made sure of'),
  OVER_CAPACITY: office('No capacity is written down: a setting, and a warning only'),
  LETTER_MISSING: sop('Peralatan 1: “Surat Permohonan Kunjungan / Peminjaman Pontive Center”'),
  SHORT_NOTICE: office('No notice is written down: a setting, and a warning only'),
  TIME_NOT_HELD: office(
    'Anybody may send forms: more than 14 dates hold no time until the Kasi fixes them, days beyond the limit of all whom the desk does not know none until they are taken on. Known is whose address or telephone stands on a request on the desk that was passed on or typed by staff; forged, it holds as many',
  ),
  DATES_UNREAD: sop('Langkah 2: “melakukan penjadwalan” of all dates that the letter asks for'),
  EMAIL_SUSPECT: sop('Langkah 2: “koordinasi dan konfirmasi pada pihak peminjam/pengunjung” must reach them'),
  EQUIPMENT_DAMAGED: sop(
    'Peringatan: “agar segera diperbaiki guna mendukung … kegiatan-kegiatan yang akan dilaksanakan”',
  ),
  REVISION_OF_EARLIER: sop('Langkah 2: koordinasi; one letter, one matter'),
};

/** What waiting at the desk must not change; all else is measured at every look. */
export const MEASURED_WHEN_ASKED: readonly FindingCode[] = ['DUPLICATE_SUBMISSION', 'SHORT_NOTICE'];

/** Rules that are neither a finding nor a step, with the file that holds each. */
export const OTHER_SOURCES: readonly { readonly rule: string; readonly file: string; readonly source: Source }[] = [
  {
    rule: 'Who was first goes first, candidates that wait included',
    file: 'clash/clash.ts',
    source: sop('Langkah 2: “calon pemesan lain sebelumnya”; no office goes before a school'),
  },
  {
    rule: 'An event needs the room from its preparation on (setting, first 30 minutes); an exact gap is free',
    file: 'request/room-time.ts',
    source: sop('Langkah 4: 30 menit'),
  },
  {
    rule: 'Requests of one letter by one applicant wait side by side; once a time is fixed it is held against all',
    file: 'request/lineage.ts',
    source: sop('Langkah 2: “koordinasi dan konfirmasi” by letter; what it does not settle, the Kasi does'),
  },
  {
    rule: 'Nothing goes on after its approval while a blocking finding is left: before the agenda it is to be approved anew, after it the time stays; the Kasi has the letter',
    file: 'commands/sent-back.ts',
    source: sop('Langkah 2: “penentuan ulang jadwal”; what was made sure of must be so still'),
  },
  {
    rule: 'A second form for the same event changes no address, name or number; who stands there is told, the Kasi decides',
    file: 'commands/second-form.ts',
    source: office('A form proves nobody’s identity, and a letter’s number is known to many'),
  },
  {
    rule: 'A letter on paper has its place by the day on which it was received',
    file: 'commands/due.ts',
    source: sop('Langkah 1: “Menerima … Surat”; langkah 2: “sebelumnya”'),
  },
  {
    rule: 'Who moves leaves the queue and enters it again; a slip, a shorter time and the office’s wish keep the place',
    file: 'commands/move.ts',
    source: sop('Langkah 2: “penentuan ulang jadwal” after “calon pemesan lain sebelumnya”'),
  },
  {
    rule: 'Minutes are minutes at the desk: in office hours, without breaks and free days',
    file: 'time/working-time.ts',
    source: law('Perpres 21/2023; SKB of three ministers; Ramadan by the city’s yearly letter'),
  },
  {
    rule: 'A form waits for the Kepala Dinas, where one has an address, a working day at most; the Kabid may go on any time',
    file: 'commands/head-disposition.ts',
    source: office('The SOP begins with his disposition and names no time for it; he holds nobody up'),
  },
  {
    rule: 'A form whose time cannot be waits for its sender, if a mail reaches them; mended by them it has its place by that hour, and no minutes run before',
    file: 'commands/with-sender.ts',
    source: sop(
      'Langkah 1: what is studied and passed on is a “Surat permohonan” that says when; langkah 2 needs a day and an hour',
    ),
  },
  {
    rule: 'The Kabid’s minutes run from the Kepala Dinas’s disposition, or from when the letter lies with the Kabid if none is recorded',
    file: 'commands/due.ts',
    source: sop('Langkah 1: “disposisi Surat dari Kepala Dinas”; Mutu Baku 15/15/15/30 menit'),
  },
  {
    rule: 'An applicant who does not answer keeps their time until a person decides; the day is a setting, before the event',
    file: 'commands/due.ts',
    source: office('The SOP names no day by which a candidate must answer'),
  },
  {
    rule: 'Who came is recorded date by date, and the yearly report counts people',
    file: 'commands/attendance.ts',
    source: sop('Langkah 4: “Pelaksanaan kegiatan telah dilaksanakan”; Pencatatan 2: “laporan tahunan”'),
  },
  {
    rule: 'What was refused, cancelled or moved is told when it can no longer be taken back',
    file: 'commands/undo.ts',
    source: office('A slip of the hand must reach no applicant'),
  },
  {
    rule: 'One mail in the morning of a working day tells each of the team what waits for them: on change, else once a week, and none where nothing does',
    file: 'mail/digest.ts',
    source: office('Standards measure, they do not nag'),
  },
  {
    rule: 'Forms cause three receipts an address and day and twenty an hour, and none from the mails kept for steps; all are recorded',
    file: 'mail/receipt-limits.ts',
    source: office('Anybody may send a form and name any address: three settings'),
  },
  {
    rule: 'A letter whose event is near is reminded of once, an applicant on the working day before, and of a missing answer on the working day before the last',
    file: 'mail/reminders.ts',
    source: sop('Langkah 4: “Soft copy materi, Komputer, dll” must be there when the room is prepared'),
  },
  {
    rule: 'Other times are offered: a taken time is answered with another, not with a no; over several days with as many at the same hours',
    file: 'clash/alternatives.ts',
    source: sop('Langkah 2: “penentuan ulang jadwal”'),
  },
  {
    rule: 'Only the team acts, each in their post; a vacant post falls to the one above',
    file: 'mail/people.ts',
    source: law('SK Walikota 160/DKI/Tahun 2020: Tim Pengelola'),
  },
  {
    rule: 'Every request has a number of its year, and none is given twice',
    file: 'request/numbering.ts',
    source: sop('Pencatatan 1: “daftar kunjungan/peminjaman”'),
  },
  {
    rule: 'The yearly report counts visits and loans, hours, people, and the steps against their standards',
    file: 'report/model.ts',
    source: sop('Pencatatan 2: “laporan tahunan operasional … (termasuk data kunjungan/peminjaman ruangan)”'),
  },
];
