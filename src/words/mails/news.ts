// The words of the mail that tells an officer what several applicants did, so that a busy hour is one mail.
import type { WantedTime } from '../../domain/request/request.ts';
import { wantedTimeWords } from '../formats/dates.ts';
import { numberWords } from '../formats/numbers.ts';
import { TABS } from '../sheet/tabs.ts';
import type { LinkedItem, MailWords } from './letter.ts';

/** What one of the mails would say, and the reader's own page about its request. */
interface NewsItem extends Pick<LinkedItem, 'label'> {
  /** `null` where there is no page. */
  readonly url: string | null;
  readonly words: MailWords;
  readonly time: WantedTime;
}

/** The words of the mail. @param items in the order in which they came */
export function newsWords(items: readonly NewsItem[]): MailWords {
  const count = numberWords(items.length);
  return {
    subject: `Pontive Center: ${count} kabar dari pemohon`,
    opening: [
      `Ada ${count} kabar dari pemohon. Kabar dari pemohon dikirim paling banyak satu email sejam; yang berlaku kini tertulis di bawah ini.`,
    ],
    details: [],
    lists: items.map(({ words, time, label, url }) => ({
      heading: words.subject,
      items: [
        ...words.opening,
        ...(url === null
          ? [`Waktu: ${wantedTimeWords(time)}`]
          : [{ text: `Waktu: ${wantedTimeWords(time)}`, label, url }]),
      ],
    })),
    closing: [`Semuanya sudah tercatat pada tab ${TABS.REGISTER}.`],
  };
}
