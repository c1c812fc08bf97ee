// The mails about the desk itself, to those of the team whom they concern.
import type { ToldDamage } from '../../domain/devices/open.ts';
import type { DigestItem } from '../../domain/mail/digest.ts';
import type { DeskMail } from '../../domain/mail/mails.ts';
import type { DeskMailEffect } from '../../domain/records/desk-mails.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { clip } from '../../domain/text/text.ts';
import { dateOf } from '../../domain/time/time.ts';
import { dateTimeWords, nearDayWords, plainDateWords } from '../formats/dates.ts';
import { capitalized, listWords, numberWords } from '../formats/numbers.ts';
import { deskName, postTitles } from '../names.ts';
import { DAMAGE_COLUMNS } from '../sheet/columns.ts';
import { damagesWords, SEVERITY_WORDS } from '../sheet/devices.ts';
import { postsWords } from '../sheet/posts.ts';
import { TABS } from '../sheet/tabs.ts';
import { digestWords } from './digest.ts';
import { type Body, type MailWords, mailOf } from './letter.ts';
import { reportMailWords } from './year-report.ts';

/** In code points: an error of Google's may have any length. */
const LONGEST_PROBLEM = 400;

/** The reader's own page about a letter of the digest; `null` where there is none. */
export type PageOf = (item: DigestItem) => string | null;

/** What `Kotak Keluar` calls each mail, and how it is written. */
const DESK_MAIL_TEXTS: {
  readonly [Code in DeskMail]: {
    readonly name: string;
    readonly write: (
      mail: DeskMailEffect<Code>,
      office: OfficeIdentity,
      pageOf: PageOf,
    ) => Body & Pick<MailWords, 'subject'>;
  };
} = {
  /** Tells who holds and who held a post that it changed hands. */
  TEAM_CHANGED: {
    name: 'Email perubahan jabatan',
    write: ({ facts }) => {
      const { at, editor, owner, roles, changes, posts: heldNow } = facts;
      const posts = listWords(roles.map((role) => postTitles()[role]));
      const who = editor === '' ? 'Google tidak memberitahukan siapa yang mengubahnya.' : `Yang mengubah: ${editor}.`;
      return {
        subject: `${deskName()}: perubahan jabatan ${posts}`,
        opening: [
          heldNow.length > 0
            ? `Anda tercatat sebagai ${postsWords(heldNow)}.`
            : `Anda tidak lagi tercatat memegang jabatan ${posts}.`,
          `Diubah ${dateTimeWords(at)}. ${who}`,
        ],
        lists: [{ heading: 'Yang berubah', items: changes }],
        closing: [`Bila ini keliru, hubungi pemilik lembar (${owner}) lewat email baru.`],
      };
    },
  },

  /** Tells the owner what keeps the desk from its work. */
  TROUBLE: {
    name: 'Email gangguan',
    write: ({ facts: { at, problem } }) => ({
      subject: `${deskName()}: aplikasi terhenti, mohon diperbaiki`,
      opening: [
        clip(problem, LONGEST_PROBLEM),
        `Terhenti sejak ${dateTimeWords(at)}. Yang tertunda dikerjakan otomatis sesudah diperbaiki.`,
      ],
    }),
  },

  /** Tells the Admin and the Kasi of devices that are out of order. */
  DAMAGE: {
    name: 'Email kerusakan perangkat',
    write: ({ facts: { damages, mended } }) => {
      const names = listWords(damages.map(({ device }) => device));
      const again = `${listWords(mended)} tidak lagi tercatat rusak`;
      if (damages.length === 0) return { subject: `${deskName()}: ${again}`, opening: [`${again}.`] };
      return {
        subject: `${deskName()}: kerusakan ${names}`,
        opening: [
          `${capitalized(damagesWords(damages))}. Sesudah diperbaiki, isi ${DAMAGE_COLUMNS.repairedOn} pada tab ${TABS.DAMAGE}.`,
          ...(mended.length > 0 ? [`${again}.`] : []),
        ],
        lists: damages.map((damage) => ({ heading: damage.device, items: damageLines(damage) })),
        closing: ['Bila belum selesai sebelum kegiatan, beri tahu pemohon.'],
      };
    },
  },

  /** What waits for each of the team in the morning. */
  DIGEST: {
    name: 'Email pagi',
    write: ({ facts }, _, pageOf) => digestWords(facts, pageOf),
  },

  /** Brings somebody of the team the link to their own desk. */
  DESK_LINK: {
    name: 'Email tautan Meja saya',
    write: () => ({
      subject: `${deskName()}: tautan ke Meja saya`,
      opening: ['Tautan ke Meja saya diminta untuk alamat ini lewat halaman layanan.'],
      closing: ['Bila bukan Anda yang meminta, abaikan email ini; tidak ada yang berubah.'],
    }),
  },

  /** Brings the Kabid the report of a year. */
  YEAR_REPORT: { name: 'Email laporan tahunan', write: ({ facts }) => reportMailWords(facts) },
};

/** What `Kotak Keluar` calls a mail about the desk itself. */
export function deskMailName(type: DeskMail): string {
  return DESK_MAIL_TEXTS[type].name;
}

/** The words of a mail about the desk itself. */
export function deskMailWords<Code extends DeskMail>(
  mail: DeskMailEffect<Code> & { readonly type: Code },
  office: OfficeIdentity,
  pageOf: PageOf,
): MailWords {
  const { subject, ...body } = DESK_MAIL_TEXTS[mail.type].write(mail, office, pageOf);
  return mailOf(subject, body);
}

function damageLines({
  severity,
  foundBy,
  description,
  day,
  age,
  needs,
  more,
  responsible,
  critical,
}: ToldDamage): string[] {
  const kept = [
    [
      `Sejak ${plainDateWords(day)}${age > 0 ? ` (${numberWords(age)} hari kerja)` : ''}`,
      severity && SEVERITY_WORDS[severity].toLowerCase(),
      foundBy && `ditemukan ${foundBy}`,
    ]
      .filter(Boolean)
      .join(', '),
    description,
    responsible && `Penanggung jawab: ${responsible}`,
    critical && 'Diperlukan setiap kegiatan',
    neededWords(needs, more),
  ];
  return kept.filter(Boolean) as string[];
}

/** So many requests are named of those that need a device. */
const MOST_NEEDS = 2;

/** "Diperlukan oleh PC-2026-0001 SMK Negeri 4, Selasa, 8 Des; dan 3 lagi" */
function neededWords(needs: ToldDamage['needs'], more: number): string {
  if (needs.length === 0) return '';
  const rest = more + Math.max(0, needs.length - MOST_NEEDS);
  const named = needs
    .slice(0, MOST_NEEDS)
    .map(({ number, institution, start }) => `${number} ${institution}, ${nearDayWords(dateOf(start))}`);
  return `Diperlukan oleh ${[...named, ...(rest > 0 ? [`dan ${numberWords(rest)} lagi`] : [])].join('; ')}`;
}
