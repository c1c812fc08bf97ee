// The words of the mail that tells who holds and who held a post that it changed hands.
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import type { TeamMailFacts } from '../../domain/settings/team-change.ts';
import { dateTimeWords } from '../formats/dates.ts';
import { listWords } from '../formats/numbers.ts';
import { postsWords } from '../sheet/posts.ts';
import { TABS } from '../sheet/tabs.ts';
import { editorWords, unexpectedWords } from './frame.ts';
import type { MailWords } from './letter.ts';

/** The words of the mail to one person. */
export function teamChangedWords(facts: TeamMailFacts, { titles }: OfficeIdentity): MailWords {
  const { at, editor, owner, roles, changes, posts: own } = facts;
  const posts = listWords(roles.map((role) => titles[role]));
  return {
    subject: `Pontive Center: perubahan jabatan ${posts}`,
    opening: [
      `Tab ${TABS.TEAM} diubah; perubahan terakhir ${dateTimeWords(at)}. ${editorWords(editor)}`,
      own.length > 0
        ? `Anda tercatat sebagai ${postsWords(own, titles)}, sebagaimana tertulis di bawah.`
        : `Anda tidak lagi tercatat memegang jabatan ${posts}; surat dan tindakannya tidak lagi pada Anda.`,
    ],
    details: [],
    lists: [{ heading: 'Yang berubah', items: changes }],
    closing: [
      `${unexpectedWords(owner)} Sampai dipastikan, jangan menindaklanjuti langkah yang meragukan; setiap langkah tercatat di tab ${TABS.HISTORY}.`,
    ],
  };
}
