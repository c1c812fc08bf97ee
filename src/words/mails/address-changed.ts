// The words of the mail that tells the owner and the Kabid of a changed web address or address for answers.
import type { AddressMailFacts, OfficeAddress } from '../../domain/settings/address-change.ts';
import { dateTimeWords } from '../formats/dates.ts';
import { listWords } from '../formats/numbers.ts';
import { SETTING_WORDS } from '../sheet/settings.ts';
import { TABS } from '../sheet/tabs.ts';
import { editorWords, unexpectedWords } from './frame.ts';
import type { MailWords } from './letter.ts';

interface AddressWords {
  readonly name: string;
  readonly effect: string;
  readonly remedy: string;
}

const WORDS: Readonly<Record<OfficeAddress, AddressWords>> = {
  WEB_APP: {
    name: SETTING_WORDS.webAddress.name,
    effect: 'Tautan pada email berikutnya menuju alamat yang baru.',
    remedy: `kosongkan “${SETTING_WORDS.webAddress.name}”`,
  },
  REPLY_TO: {
    name: SETTING_WORDS.replyTo.name,
    effect: 'Balasan atas email berikutnya sampai ke alamat yang baru.',
    remedy: `isi kembali “${SETTING_WORDS.replyTo.name}”`,
  },
};

/** The words of the mail; the same for everybody. */
export function addressChangedWords({ at, editor, owner, changed }: AddressMailFacts): MailWords {
  const concerned = [...new Set(changed.map(({ which }) => which))].map((which) => WORDS[which]);
  const names = listWords(concerned.map(({ name }) => name));
  return {
    subject: `Pontive Center: ${names} berubah`,
    opening: [
      `${names} berubah; perubahan terakhir ${dateTimeWords(at)}. ${editorWords(editor)}`,
      concerned.map(({ effect }) => effect).join(' '),
    ],
    details: [],
    lists: [
      {
        heading: 'Yang berubah',
        items: changed.map(({ which, before, after }) => `${WORDS[which].name}: semula ${before}; kini ${after}`),
      },
    ],
    closing: [
      `${unexpectedWords(owner)} Jangan membalas email ini, dan ${listWords(concerned.map(({ remedy }) => remedy))} pada tab ${TABS.SETTINGS}.`,
    ],
  };
}
