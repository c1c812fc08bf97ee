// Every mail says what its reader must know in few words: no more than its row allows, with a page and without one.
import { describe, expect, it } from 'vitest';
import type { MailEffect } from '../../../src/domain/commands/decision.ts';
import { TRANSITIONS } from '../../../src/domain/flow/transitions.ts';
import type { DigestItem } from '../../../src/domain/mail/digest.ts';
import { mailFacts } from '../../../src/domain/mail/mail-facts.ts';
import {
  type DeskMail,
  MAIL_TEMPLATES,
  type MailTemplate,
  opensDesk,
  REQUEST_MAILS,
} from '../../../src/domain/mail/mails.ts';
import type { DeskMailEffect } from '../../../src/domain/records/desk-mails.ts';
import type { MailField } from '../../../src/domain/request/fields.ts';
import type { Finding } from '../../../src/domain/request/finding.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { addDays } from '../../../src/domain/time/working-time.ts';
import { type Mail, writeDeskMail, writeMail, writeReport } from '../../../src/pages/mails/mail.ts';
import { footWords } from '../../../src/words/mails/frame.ts';
import { CALENDAR_LINK } from '../../../src/words/pages/own-desk.ts';
import { OWN_LINK_HINT } from '../../../src/words/problems/links.ts';
import { faultWords } from '../../../src/words/problems/platform.ts';
import { aRequest, HOURS } from '../../domain/requests.ts';
import { AS_ONESELF, OFFICE, SETTINGS } from '../../pages/office.ts';
import { yearPage } from '../../pages/print/year-page.ts';
import { ASKING_MAILS } from './asks.ts';
import { LATE_ITEM } from './late-item.ts';
import { WORD_LIMITS, WORDS_OF_A_LETTER } from './word-limits.ts';

const PAGE = 'https://script.example/exec?t=abc';
const SHEET = 'https://docs.example/sheet';
const AT = '2026-11-24T08:30:00+07:00';

/** As long as such things are at an office; all that a mail may tell of a request. */
const LONG: Pick<BookingRequest, MailField> & Partial<BookingRequest> = {
  kind: 'VISIT',
  contactRole: 'Wakil Kepala Sekolah Bidang Hubungan Masyarakat',
  email: 'humas@smkn4pontianak.sch.example',
  description: 'Pengenalan pusat kendali dan layanan aduan',
  startDate: '2026-12-08',
  endDate: '2026-12-08',
  startTime: '09:00',
  endTime: '11:00',
  letterDelivery: 'LINK',
  letterFile: 'https://berkas.example/surat.pdf',
  catering: 'BOXED',
  materials: '',
  urgency: 'NORMAL',
  headDispositionAt: null,
  registerNumber: '1203',
  srikandiNumber: 'B/412/2026',
  institution: 'Dinas Komunikasi dan Informatika Kabupaten Sambas',
  activity: 'Kunjungan industri kelas XI Pengembangan Perangkat Lunak',
  contactName: 'Dewi Kartika, S.Pd.',
  phone: '0812-0000-0010',
  participants: 35,
  equipment: ['Layar utama', 'Mikrofon ×4', 'Kursi lipat ×20'],
  letterNumber: '412/SMKN4/2026',
  letterDate: '2026-11-20',
  dueAt: '2026-12-04T10:00:00+07:00',
};
const INSTRUCTION = 'Telaah dan jadwalkan sesudah pemohon menyetujui waktunya';
const MESSAGE = 'Ruangan dipakai rapat dinas; mohon maaf atas perubahan ini';
const OFFERS = [
  { date: '2026-12-09', from: '09:00', to: '11:00' },
  { date: '2026-12-10', from: '13:30', to: '15:30' },
  { date: '2026-12-11', from: '08:00', to: '10:00' },
];
const FOUND: Readonly<Record<string, readonly Finding[]>> = {
  nothing: [],
  'another before them and no letter': [
    { code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0009'] },
    { code: 'LETTER_MISSING' },
  ],
  'a time that is over': [{ code: 'IN_THE_PAST' }],
  'a holiday': [{ code: 'HOLIDAY', days: [{ date: '2026-12-08', name: 'Cuti Bersama' }] }],
  'a buffet': [{ code: 'CATERING_BUFFET', word: 'prasmanan' }],
  'too many and a damaged device': [
    { code: 'OVER_CAPACITY', participants: 50, capacity: 40 },
    { code: 'EQUIPMENT_DAMAGED', equipment: [{ device: 'Layar utama', left: null }] },
  ],
};

/** The mails to officers about a step that has words for the applicant. */
const TELLING: readonly MailTemplate[] = ['REFUSAL_PROPOSED', 'CANCELLED_STAFF'];

/** Where the letter is when the mail leaves, where that changes its words. */
const STANDINGS: Partial<Record<MailTemplate, readonly Partial<BookingRequest>[]>> = {
  DISPOSITION_ASKED: [
    { marks: { ...NO_MARKS, holder: 'AGENCY_HEAD', headUntil: '2026-11-25T08:12:00+07:00' } },
    { urgency: 'IMMEDIATE' },
  ],
  NEW_REQUEST: [{ marks: { ...NO_MARKS, holder: 'AGENCY_HEAD', headUntil: '2026-11-25T08:12:00+07:00' } }],
  URGENT_REMINDER: [
    { status: 'AWAITING_APPLICANT', holder: 'APPLICANT' },
    { status: 'AWAITING_APPLICANT', holder: 'APPLICANT', marks: { ...NO_MARKS, released: true } },
    { status: 'SUBMITTED', holder: 'AGENCY_HEAD' },
    { status: 'FORWARDED', holder: 'SECTION_HEAD' },
    { status: 'FORWARDED', holder: 'DIVISION_HEAD' },
  ],
  NEWLY_BLOCKED: [{ status: 'FORWARDED', holder: 'SECTION_HEAD' }],
  ANSWER_REMINDER: [
    { status: 'AWAITING_APPLICANT' },
    { status: 'AWAITING_APPLICANT', marks: { ...NO_MARKS, released: true } },
  ],
};
const standingsOf = (template: MailTemplate) =>
  STANDINGS[template] ??
  (ASKING_MAILS.some((asking) => asking === template) ? ([{ status: 'AWAITING_APPLICANT' }] as const) : [{}]);

/** The letter's other dates, every third of them taken, and lines that are no dates. */
function furtherDates(count: number, isRead: boolean) {
  const dates = Array.from({ length: count }, (_, index) => ({
    number: `PC-2026-00${10 + index}`,
    revision: 1,
    startDate: addDays('2026-12-15', 7 * index),
    endDate: addDays('2026-12-15', 7 * index),
    startTime: '09:00',
    endTime: '11:00',
    ...(index % 3 === 1 && { against: ['ROOM_TAKEN'] as const }),
  }));
  return { dates, ...(!isRead && { unread: ['setiap Selasa, empat kali', '31 Februari'] }) };
}

/** The mails about a letter that came, and about a step that is taken on a whole letter. */
const OF_LETTERS: ReadonlySet<MailTemplate> = new Set([
  ...(['RECEIPT', 'DISPOSITION_ASKED', 'NEW_REQUEST', 'APPROVED', 'CONFIRMATION'] as const),
  ...Object.values(TRANSITIONS)
    .filter(({ onAllDates }) => onAllDates)
    .flatMap(({ mails }) => mails.map((order) => (typeof order === 'string' ? order : order.template))),
]);

/** How many words its reader has to read: without salutation, letterhead, foot, and links with their labels. */
function wordsOfMail(text: string): number {
  const [, ...lines] = (text.split(/\r?\n--\r?\n/)[0] ?? '').split(/\r?\n/);
  return lines
    .filter((line) => !/^\s*[^:]+: https?:\/\/\S+$/.test(line))
    .flatMap((line) => line.replace(/https?:\/\/\S+/g, '').split(/\s+/))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function mailsOf(template: MailTemplate, findings: readonly Finding[], count = 0, isRead = false): Mail[] {
  const { reader } = REQUEST_MAILS[template];
  const addressee = reader === 'APPLICANT' ? reader : 'SECTION_HEAD';
  return standingsOf(template).flatMap((standing) =>
    [PAGE, null].map((page) => {
      const facts = mailFacts(aRequest({ ...LONG, ...standing }), findings, findings.length > 0 ? OFFERS : [], {
        at: AT,
        text: INSTRUCTION,
        ...((addressee === 'APPLICANT' || TELLING.includes(template)) && { applicantMessage: MESSAGE }),
        actorName: 'Budi Santoso',
        invited: [{ start: '2026-12-07T09:00', end: '2026-12-07T11:00' }],
        hours: HOURS,
        ...(count > 0 && furtherDates(count, isRead)),
      });
      const effect = { template, addressee, recipient: 'x@x.example', recipientName: 'Dewi', facts } as MailEffect;
      return writeMail(effect, SETTINGS, SHEET, page, AS_ONESELF);
    }),
  );
}

describe.each(Object.entries(FOUND))('with %s found', (_, findings) => {
  it.each(MAIL_TEMPLATES)('%s', (template) => {
    for (const { text } of mailsOf(template, findings))
      expect(wordsOfMail(text), text).toBeLessThanOrEqual(WORD_LIMITS[template]);
  });
});

describe.each(Object.entries(FOUND))('of a letter that asks for several dates, with %s found', (_, findings) => {
  it.each([...OF_LETTERS].flatMap((template) => [3, 10].map((count) => [template, count] as const)))(
    '%s with %d others',
    (template, count) => {
      for (const isRead of [true, false])
        for (const { text } of mailsOf(template, findings, count, isRead))
          expect(wordsOfMail(text), text).toBeLessThanOrEqual(WORD_LIMITS[template]);
    },
  );
});

const ITEM: DigestItem = { ...LATE_ITEM, institution: 'Dinas Komunikasi dan Informatika Kabupaten Sambas' };
const items = (count: number) => Array.from({ length: count }, () => ITEM);
const DAMAGE = {
  device: 'Layar utama',
  left: '2 dari 3 panel',
  severity: 'SEVERE',
  foundBy: 'Rudi Hartono',
  number: 'PC-2026-0003',
  description: 'Gambar berkedip lalu padam sesudah lima menit',
  day: '2026-11-23',
  age: 2,
  needs: [
    { number: 'PC-2026-0001', institution: 'SMK Negeri 4 Pontianak', start: '2026-12-08T09:00' },
    { number: 'PC-2026-0002', institution: 'Universitas Tanjungpura', start: '2026-12-09T09:00' },
  ],
  more: 3,
  responsible: 'Rudi Hartono',
  critical: true,
};
const SUMMED = {
  year: 2026,
  received: 14,
  rejected: 2,
  cancelled: 1,
  visits: 6,
  loans: 3,
  participants: 312,
  noShow: 1,
};

/** A room with more that is broken than most have. */
const TO_PREPARE: Pick<DigestItem, 'preparation'> = {
  preparation: { start: '2026-12-02T09:00', from: '2026-12-02T08:30', broken: [{ device: 'Layar utama', left: null }] },
};

const digestOf = (sections: readonly string[], each: readonly DigestItem[]) => {
  const itemsOf = (section: string) => each.map((item) => ({ ...item, ...(section === 'TO_PREPARE' && TO_PREPARE) }));
  const filled = sections.map((section) => ({ section, items: itemsOf(section), more: 0 }));
  return { day: '2026-12-02', sections: filled, failed: [], troubles: [] };
};
const NEW_KASI = {
  at: AT,
  editor: 'owner@x.example',
  owner: 'pontive.center@diskominfo.example',
  roles: ['SECTION_HEAD'],
  changes: ['Kasi: semula Ani Lestari (kasi@x.example, utama); kini Citra Dewi (citra@x.example, utama)'],
};

const DESK_CASES: Readonly<
  Record<DeskMail, Readonly<Record<string, { readonly facts?: unknown; readonly letters?: number }>>>
> = {
  TEAM_CHANGED: {
    'who came': { facts: { ...NEW_KASI, posts: [{ role: 'SECTION_HEAD', deputy: null }] } },
    'who went': { facts: { ...NEW_KASI, editor: '', posts: [] } },
  },
  TROUBLE: {
    'a column that is gone': {
      facts: { at: AT, problem: faultWords({ code: 'MISSING_COLUMN', tab: 'Permohonan', column: 'Konsumsi' }) },
    },
  },
  DAMAGE: {
    new: { facts: { at: AT, damages: [DAMAGE], mended: ['Mikrofon'] } },
    mended: { facts: { at: AT, damages: [], mended: ['Mikrofon'] } },
  },
  DIGEST: {
    'twenty letters': { letters: 20, facts: digestOf(['DESK'], items(20)) },
    'one letter': { letters: 1, facts: digestOf(['DESK'], items(1)) },
    'some of each': {
      letters: 14,
      facts: digestOf(
        'DESK TELL_APPLICANT SILENT_APPLICANT REVIEW UNCLOSED OTHER_HOLDERS TO_PREPARE'.split(' '),
        items(2),
      ),
    },
  },
  DESK_LINK: { link: {} },
  YEAR_REPORT: { year: { facts: SUMMED } },
};

describe('about the desk itself', () => {
  const cases = Object.entries(DESK_CASES).flatMap(([type, each]) =>
    Object.entries(each).map(([what, given]) => ({ type: type as DeskMail, what, given })),
  );
  it.each(cases)('$type: $what', ({ type, given: { facts, letters = 0 } }) => {
    const effect = { type, recipient: 'x@x.example', recipientName: 'Dewi', facts } as unknown as DeskMailEffect;
    const hasButton = opensDesk(type) || (effect.type === 'TEAM_CHANGED' && effect.facts.posts.length > 0);
    const page = hasButton ? { ...CALENDAR_LINK, url: PAGE } : null;
    const { text } =
      effect.type === 'YEAR_REPORT'
        ? writeReport(effect, SETTINGS, SHEET, yearPage([]))
        : writeDeskMail(effect, SETTINGS, SHEET, { page, pageOf: () => PAGE, posts: [] });
    expect(wordsOfMail(text), text).toBeLessThanOrEqual(WORD_LIMITS[type] + WORDS_OF_A_LETTER * letters);
  });
});

describe('what stands in every mail', () => {
  const wordsIn = (text: string) => text.split(/\s+/).length;
  it.each(['APPLICANT', 'STAFF'] as const)('the foot to %s has eight words at most', (reader) =>
    expect(wordsIn(footWords(OFFICE, reader).join(' '))).toBeLessThanOrEqual(8),
  );
  it('the note that Google puts above the page stands in the receipt alone, above all where it asks', () => {
    const NOTE = 'Wajar bila Google menulis';
    for (const template of MAIL_TEMPLATES) {
      const [{ text } = { text: '' }, byHand] = mailsOf(template, []);
      expect(text.includes(NOTE), template).toBe(template === 'RECEIPT');
      expect(byHand?.text).not.toContain(NOTE);
    }
    for (const findings of Object.values(FOUND)) expect(mailsOf('RECEIPT', findings)[0]?.text).toContain(NOTE);
  });
  it('the hint below the button has eleven at most, and stands once', () => {
    expect(wordsIn(OWN_LINK_HINT)).toBeLessThanOrEqual(11);
    for (const template of MAIL_TEMPLATES) {
      const [{ text } = { text: '' }] = mailsOf(template, []);
      expect(text.split('Khusus untuk Anda').length, template).toBeLessThanOrEqual(2);
    }
  });
});
