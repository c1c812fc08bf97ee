// Words about rows of `Tim Pengelola` and `Hari Libur` that cannot be used, about vacant posts, and about changed ones.

import type { TeamMember } from '../../domain/settings/team.ts';
import type { PostChange } from '../../domain/settings/team-change.ts';
import type { TeamProblemCode } from '../../domain/settings/team-values.ts';
import { ROLES, type Role } from '../../domain/vocabulary.ts';
import { shortDateWords } from '../formats/dates.ts';
import { listWords } from '../formats/numbers.ts';
import { HOLIDAY_KIND_WORDS, ROLE_WORDS } from './choices.ts';
import { foundWords } from './settings.ts';
import { TABS } from './tabs.ts';

const lastGood = 'Sampai diperbaiki, daftar yang terakhir benar tetap berlaku.';

const TEAM_PROBLEM_WORDS: Readonly<Record<TeamProblemCode, string>> = {
  NAME_MISSING: 'Isi kolom Nama.',
  ROLE_UNKNOWN: `Isi kolom Peran dengan salah satu: ${Object.values(ROLE_WORDS).join(', ')}.`,
  EMAIL_INVALID: 'Isi kolom Email dengan satu alamat email yang benar, misalnya nama@dinas.go.id.',
  MAIN_UNREADABLE: 'Isi kolom Utama dengan ya atau tidak.',
  DATE_UNREADABLE: 'Isi kolom Mulai dan Sampai dengan tanggal, misalnya 02/01/2027, atau kosongkan.',
  UNTIL_BEFORE_SINCE: 'Tanggal Sampai mendahului tanggal Mulai; perbaiki salah satunya.',
  SECOND_MAIN:
    'Peran ini pada masa yang sama sudah mempunyai orang utama pada baris di atasnya; isi Utama dengan ya pada satu baris saja, atau isi Mulai dan Sampai.',
  DEPUTY_OF_SELF: 'Seseorang tidak dapat mewakili dirinya sendiri; isi Plh./Plt. untuk dengan nama orang lain.',
};

/** The words in `Pesan` for a row of `Tim Pengelola` that cannot be used. */
export function teamProblemWords(code: TeamProblemCode): string {
  return `${TEAM_PROBLEM_WORDS[code]} ${lastGood}`;
}

/** What a row of `Hari Libur` must hold. */
const HOLIDAY_NEEDS = `Isi kolom Tanggal dengan tanggal (misalnya 17/08/2027), kolom Nama, dan kolom Jenis (${listWords(Object.values(HOLIDAY_KIND_WORDS), 'atau')}).`;

export const HOLIDAY_PROBLEM_WORDS = `${HOLIDAY_NEEDS} ${lastGood}`;

/** What a cell of the team holds and should hold, for a line that names the cell. */
export function teamFaultWords(code: TeamProblemCode, found: string): string {
  return faultWords(found, TEAM_PROBLEM_WORDS[code]);
}

/** The same for a cell of the holidays. */
export function holidayFaultWords(found: string): string {
  return faultWords(found, HOLIDAY_NEEDS);
}

/** What was found, followed by a sentence without its capital and its full stop. */
function faultWords(found: string, problem: string): string {
  return `${foundWords(found)}, ${problem.charAt(0).toLowerCase()}${problem.slice(1, -1)}`;
}

/** The note on `Tim Pengelola`; blank if no post is vacant. */
export function vacantPostsWords(roles: readonly Role[]): string {
  if (roles.length === 0) return '';
  const posts = listWords(roles.map((role) => ROLE_WORDS[role]));
  return `Belum ada ${posts}. Surat untuk jabatan yang kosong disampaikan kepada jabatan di atasnya; bila tidak ada, menunggu sampai diisi.`;
}

/** Tells an officer that they also take the steps of vacant posts below theirs. */
export function standInWords(vacant: readonly Role[], titles: Readonly<Record<Role, string>>): string {
  const posts = listWords(ROLES.filter((role) => vacant.includes(role)).map((role) => titles[role]));
  return `Tab ${TABS.TEAM} belum memuat ${posts}; selama itu tindakannya ada pada Anda.`;
}

/** Tells an officer for whom they act (Plh./Plt.). */
export function deputyWords(
  posts: readonly { readonly role: Role; readonly actingFor: string }[],
  titles: Readonly<Record<Role, string>>,
): string {
  const named = posts.map(({ role, actingFor }) => `${titles[role]} (untuk ${actingFor})`);
  return `Anda bertindak sebagai Plh./Plt. ${listWords(named)}.`;
}

export const YES_NO_WORDS = { YES: 'ya', NO: 'tidak' } as const;

/** Notes on headers of the tab. */
export const TEAM_HELP = {
  main: 'Penerima email langkah: satu orang untuk setiap peran pada satu masa.',
  actingFor: 'Siapa yang diwakili. Isi juga tanggal Mulai atau Sampai; tanpa tanggal, surat tetap kepada yang utama.',
};

/** What changed in a post: "Kasi: semula Ani Lestari (kasi@…, utama); kini Citra Dewi (citra@…, utama)" */
export function postChangeWords({ role, before, after, meanwhile }: PostChange): string {
  const passing = meanwhile.length === 0 ? '' : `; sempat tercatat ${membersWords(meanwhile)}`;
  return `${ROLE_WORDS[role]}: semula ${membersWords(before)}; kini ${membersWords(after)}${passing}`;
}

function membersWords(members: readonly TeamMember[]): string {
  return members.length === 0 ? 'kosong' : listWords(members.map(memberWords));
}

function memberWords({ name, email, main, since, until, actingFor }: TeamMember): string {
  const about = [
    email,
    main && 'utama',
    actingFor !== '' && `Plh./Plt. untuk ${actingFor}`,
    since !== null && `mulai ${shortDateWords(since)}`,
    until !== null && `sampai ${shortDateWords(until)}`,
  ].filter((part) => part !== false);
  return `${name} (${about.join(', ')})`;
}
