// The title of a post, with the kind of a deputy before it: “Plh. Kabid”.

import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import type { Post } from '../../domain/settings/team.ts';
import type { DeputyKind } from '../../domain/vocabulary.ts';
import { listWords } from '../formats/numbers.ts';
import { postTitles, type Titles } from '../names.ts';

export const DEPUTY_WORDS: Readonly<Record<DeputyKind, string>> = { PLH: 'Plh.', PLT: 'Plt.' };

/** "Kabid", "Plh. Kabid" */
export function postWords({ role, deputy }: Post, titles = postTitles()): string {
  return deputy === null ? titles[role] : `${DEPUTY_WORDS[deputy]} ${titles[role]}`;
}

/** A post as a letter names it: "Kepala Dinas Komunikasi dan Informatika Kota Pontianak", "Plh. Kepala Bidang …". */
export function fullPostWords(post: Post, { name, unit }: Pick<OfficeIdentity, 'name' | 'unit'>): string {
  const titles = publicTitles();
  const full = { AGENCY_HEAD: titleOf(titles.AGENCY_HEAD, name), DIVISION_HEAD: titleOf(titles.DIVISION_HEAD, unit) };
  return postWords(post, { ...titles, ...full });
}

/** "Kepala Dinas" and "Dinas Sosial": "Kepala Dinas Sosial"; "Camat" and "Kecamatan Pontianak Kota": "Camat Pontianak Kota". */
function titleOf(title: string, name: string): string {
  const words = name.split(' ');
  const [last = ''] = title.toLowerCase().split(' ').reverse();
  const shared = words.findIndex((word) => word.toLowerCase().includes(last));
  return [title, ...words.slice(shared + 1)].join(' ');
}

/** The titles as the public reads them: an abbreviation that only the office uses is written out. */
export function publicTitles(): Titles {
  return Object.fromEntries(
    Object.entries(postTitles()).map(([role, title]) => [role, WRITTEN_OUT[title] ?? title]),
  ) as Titles;
}

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  Kabid: 'Kepala Bidang',
  Kabag: 'Kepala Bagian',
  Kasi: 'Kepala Seksi',
  Kasubbag: 'Kepala Subbagian',
};

/** "Kasi dan Plh. Kabid" */
export function postsWords(posts: readonly Post[]): string {
  return listWords(posts.map((post) => postWords(post)));
}

/** The titles, where those of some posts say that a deputy holds them. */
export function titlesWith(posts: readonly Post[]): Titles {
  return { ...postTitles(), ...Object.fromEntries(posts.map((post) => [post.role, postWords(post)])) };
}

/** The name of somebody who acted; before it the post of a deputy: “Plh. Kabid Rina Wati”. */
export function signerWords(name: string, post: Post | undefined): string {
  return post && post.deputy !== null ? `${postWords(post)} ${name}` : name;
}
