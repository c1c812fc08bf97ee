// The title of a post, with the kind of a deputy before it: “Plh. Kabid”.

import type { Post } from '../../domain/settings/team.ts';
import type { DeputyKind, Role } from '../../domain/vocabulary.ts';
import { listWords } from '../formats/numbers.ts';

export type Titles = Readonly<Record<Role, string>>;

interface OfficeTitles {
  readonly name: string;
  readonly unit: string;
  readonly titles: Titles;
}

export const DEPUTY_WORDS: Readonly<Record<DeputyKind, string>> = { PLH: 'Plh.', PLT: 'Plt.' };

/** "Kabid", "Plh. Kabid" */
export function postWords({ role, deputy }: Post, titles: Titles): string {
  return deputy === null ? titles[role] : `${DEPUTY_WORDS[deputy]} ${titles[role]}`;
}

/** A post as a letter names it: "Kepala Dinas Komunikasi dan Informatika Kota Pontianak", "Plh. Kepala Bidang …". */
export function fullPostWords({ role, deputy }: Post, { name, unit, titles }: OfficeTitles): string {
  const full: Partial<Titles> = { AGENCY_HEAD: `Kepala ${name}`, DIVISION_HEAD: `Kepala ${unit}` };
  return postWords({ role, deputy }, { ...titles, ...full });
}

/** The titles as the public reads them: an abbreviation that only the office uses is written out. */
export function publicTitles(titles: Titles): Titles {
  return Object.fromEntries(
    Object.entries(titles).map(([role, title]) => [role, WRITTEN_OUT[title] ?? title]),
  ) as Titles;
}

const WRITTEN_OUT: Readonly<Record<string, string>> = { Kabid: 'Kepala Bidang', Kasi: 'Kepala Seksi' };

/** "Kasi dan Plh. Kabid" */
export function postsWords(posts: readonly Post[], titles: Titles): string {
  return listWords(posts.map((post) => postWords(post, titles)));
}

/** The titles, where those of some posts say that a deputy holds them. */
export function titlesWith(titles: Titles, posts: readonly Post[]): Titles {
  return { ...titles, ...Object.fromEntries(posts.map((post) => [post.role, postWords(post, titles)])) };
}

/** The name of somebody who acted; before it the post of a deputy: “Plh. Kabid Rina Wati”. */
export function signerWords(name: string, post: Post | undefined, titles: Titles): string {
  return post && post.deputy !== null ? `${postWords(post, titles)} ${name}` : name;
}
