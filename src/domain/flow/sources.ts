// Where the rules come from that are neither a finding nor a step: the SOP's own words, a law, or an assumption of the office.
import { law, office, type Source, sop } from './source.ts';

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
    rule: 'An applicant who does not answer keeps their time until a person decides; the day is a setting',
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
