// Words about rows of `Tim Pengelola` and `Hari Libur` that cannot be used, about vacant posts, and about changed ones.

import type { HolidayRow } from '../../domain/settings/holiday-values.ts';
import type { Operator, Post, TeamMember } from '../../domain/settings/team.ts';
import type { PostChange } from '../../domain/settings/team-change.ts';
import { isUnfinished, type TeamProblemCode } from '../../domain/settings/team-values.ts';
import type { PostNames } from '../../domain/settings/typed-post.ts';
import type { Role } from '../../domain/vocabulary.ts';
import { shortDateWords } from '../formats/dates.ts';
import { listWords, uncapitalized } from '../formats/numbers.ts';
import { postTitles } from '../names.ts';
import { HOLIDAY_KIND_WORDS, ROLE_WORDS } from './choices.ts';
import { DEPUTY_WORDS, postWords } from './posts.ts';
import { foundWords } from './setting-problems.ts';
import { TABS } from './tabs.ts';

const lastGood = 'Sampai diperbaiki, daftar yang terakhir benar tetap berlaku.';

const TEAM_PROBLEM_WORDS: Readonly<Record<TeamProblemCode, string>> = {
  NAME_MISSING: 'Isi kolom Nama.',
  ROLE_UNKNOWN: `Isi kolom Peran dengan salah satu: ${Object.values(ROLE_WORDS).join(', ')}; Plh. atau Plt. ditulis di kolom Plh./Plt.`,
  EMAIL_INVALID: 'Isi kolom Email dengan satu alamat email yang benar, misalnya nama@dinas.go.id.',
  MAIN_UNREADABLE: 'Isi kolom Utama dengan ya atau tidak.',
  TRAINING_UNNAMED: 'Isi kolom Pelatihan Operator dengan nama pelatihannya, atau kosongkan.',
  NIP_INVALID: 'Isi kolom NIP dengan 18 angka, atau kosongkan.',
  DATE_UNREADABLE: 'Isi kolom Mulai, Sampai, dan Terlatih Sejak dengan tanggal, misalnya 02/01/2027, atau kosongkan.',
  UNTIL_BEFORE_SINCE: 'Tanggal Sampai mendahului tanggal Mulai; perbaiki salah satunya.',
  SECOND_MAIN:
    'Peran ini pada masa yang sama sudah mempunyai orang utama pada baris di atasnya; isi Utama dengan ya pada satu baris saja, atau isi Mulai dan Sampai.',
  PLH_UNDATED: 'Isi kolom Mulai atau Sampai, karena Plh. berlaku selama pejabatnya berhalangan.',
  DEPUTY_KIND_MISSING:
    'Tulis di kolom Plh./Plt., tidak di kolom lain, salah satu: “Plh.” bila pejabatnya berhalangan sementara, “Plt.” bila jabatannya kosong; namanya boleh menyusul di belakangnya.',
  DEPUTY_OF_OTHER_POST:
    'Peran dan Plh./Plt. menyebut jabatan yang berbeda. Isi Peran dengan jabatan yang diwakili; jabatannya sendiri mendapat baris lain.',
  SECOND_DEPUTY:
    'Jabatan ini pada masa yang sama sudah mempunyai Plh. atau Plt. pada baris di atasnya; isi Mulai dan Sampai agar masanya tidak berimpit.',
  POST_NOT_VACANT:
    'Plt. berarti jabatannya kosong, tetapi pejabatnya masih tercatat pada baris di atasnya; isi Sampai pada baris pejabat itu. Bila ia hanya berhalangan sementara, tulis Plh.',
  PLT_NOT_ENDED: 'Jabatan ini pada masa yang sama masih mempunyai Plt.; isi Sampai pada baris Plt. itu.',
  DEPUTY_OF_SELF:
    'Seseorang tidak dapat menjadi Plh. atau Plt. bagi dirinya sendiri; isi Nama dan Email dengan penggantinya.',
};

/** The words in `Pesan` for a row of `Tim Pengelola` that cannot be used. */
export function teamProblemWords(code: TeamProblemCode): string {
  const words = TEAM_PROBLEM_WORDS[code];
  return isUnfinished(code) ? `Baris ini belum berlaku: ${uncapitalized(words)}` : `${words} ${lastGood}`;
}

/** What a cell of `Hari Libur` must hold. */
const HOLIDAY_NEEDS: Readonly<Record<keyof HolidayRow, string>> = {
  date: 'Isi kolom Tanggal dengan tanggal, misalnya 17/08/2027.',
  name: 'Isi kolom Nama.',
  kind: `Isi kolom Jenis dengan ${listWords(Object.values(HOLIDAY_KIND_WORDS), 'atau')}.`,
};

/** The words in `Pesan` for a row of `Hari Libur` that cannot be used. */
export function holidayProblemWords(column: keyof HolidayRow): string {
  return `${HOLIDAY_NEEDS[column]} ${lastGood}`;
}

/** What a cell of the team holds and should hold, for a line that names the cell. */
export function teamFaultWords(code: TeamProblemCode, found: string): string {
  return faultWords(found, TEAM_PROBLEM_WORDS[code]);
}

/** The same for a cell of the holidays. */
export function holidayFaultWords(column: keyof HolidayRow, found: string): string {
  return faultWords(found, HOLIDAY_NEEDS[column]);
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
export function standInWords(vacant: readonly Role[]): string {
  const posts = listWords(vacant.map((role) => postTitles()[role]));
  return `Tab ${TABS.TEAM} belum memuat ${posts}; selama itu tindakannya ada pada Anda.`;
}

/** Tells an officer as whose deputy they act: “Plh. Kabid (untuk Budi Santoso)”. */
export function deputyWords(posts: readonly DeputyPost[]): string {
  const named = posts.map((post) => `${postWords(post)}${post.actingFor && ` (untuk ${post.actingFor})`}`);
  return `Anda bertindak sebagai ${listWords(named)}.`;
}

/** A post with who is stood in for, if the tab says so. */
type DeputyPost = Post & Pick<TeamMember, 'actingFor'>;

export const YES_NO_WORDS = { YES: 'ya', NO: 'tidak' } as const;

/** Notes on headers of the tab. */
export const TEAM_HELP = {
  training:
    'Pelatihan mengoperasikan perangkat ruangan, misalnya “Pelatihan videotron”. Bila diisi, namanya dapat dipilih sebagai operator saat pelaksanaan kegiatan dicatat.',
  rank: 'Pangkat dan golongan, seperti tercetak di bawah nama pada surat: “Pembina Tk. I (IV/b)”.',
  nip: '18 angka; tercetak di bawah nama pada surat dan laporan.',
  main: 'Penerima email langkah: satu orang untuk setiap peran pada satu masa.',
  deputy:
    'Kosong bagi pejabat tetap. Tulis Plh. (pejabatnya berhalangan sementara) atau Plt. (jabatannya kosong), boleh dengan nama yang diwakili: “Plh. Budi Santoso”. Plh. memerlukan tanggal Mulai atau Sampai; Plt. tanpa tanggal berlaku sampai barisnya diakhiri.',
};

/** What makes somebody an operator: "Pelatihan videotron, sejak 2 Mei 2024"; blank where nothing is recorded. */
export function qualificationWords({ training = '', trainedSince }: Omit<Operator, 'name'>): string {
  const since = trainedSince === undefined ? '' : `sejak ${shortDateWords(trainedSince)}`;
  return [training, since].filter((part) => part !== '').join(', ');
}

/** What the tab holds of a deputy, as people may type it; blank for whoever holds the post. */
export function deputyCell({ deputy, actingFor }: Pick<TeamMember, 'deputy' | 'actingFor'>): string {
  return deputy === null ? '' : `${DEPUTY_WORDS[deputy]} ${actingFor}`.trim();
}

/** How the posts may be called in the tab: as its dropdown has them, in full, and as the settings name them. */
export function postNames(): PostNames {
  const names = (role: Role, ...others: string[]) => [ROLE_WORDS[role], postTitles()[role], ...others];
  return {
    AGENCY_HEAD: names('AGENCY_HEAD', 'Kadis'),
    DIVISION_HEAD: names('DIVISION_HEAD', 'Kepala Bidang'),
    SECTION_HEAD: names('SECTION_HEAD', 'Kepala Seksi'),
    ROOM_ADMIN: names('ROOM_ADMIN'),
  };
}

/** What changed in a post: "Kasi: semula Ani Lestari (kasi@…, utama); kini Citra Dewi (citra@…, utama)" */
export function postChangeWords({ role, before, after, meanwhile }: PostChange): string {
  const passing = meanwhile.length === 0 ? '' : `; sempat tercatat ${membersWords(meanwhile)}`;
  return `${postTitles()[role]}: semula ${membersWords(before)}; kini ${membersWords(after)}${passing}`;
}

function membersWords(members: readonly TeamMember[]): string {
  return members.length === 0 ? 'kosong' : listWords(members.map(memberWords));
}

function memberWords({ name, email, main, since, until, deputy, actingFor }: TeamMember): string {
  const about = [
    email !== '' && email,
    main && deputy === null && 'utama',
    deputy !== null && `${DEPUTY_WORDS[deputy]}${actingFor && ` untuk ${actingFor}`}`,
    since !== null && `mulai ${shortDateWords(since)}`,
    until !== null && `sampai ${shortDateWords(until)}`,
  ].filter((part) => part !== false);
  return about.length === 0 ? name : `${name} (${about.join(', ')})`;
}
