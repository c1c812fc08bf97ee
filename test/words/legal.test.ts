// The list of the legal section quotes what people read: a sentence that is changed here or there alone is found.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../build/bundle.ts';
import { mailFacts } from '../../src/domain/mail/mail-facts.ts';
import type { MailTemplate } from '../../src/domain/mail/mails.ts';
import { initialSettings } from '../../src/domain/settings/settings-values.ts';
import { toldOf } from '../../src/words/facts.ts';
import { QUESTIONS } from '../../src/words/google/questions.ts';
import { mailWords } from '../../src/words/mails/mails.ts';
import { serviceSections } from '../../src/words/pages/service.ts';
import { replyBody } from '../../src/words/print/reply.ts';
import { SETTING_WORDS } from '../../src/words/sheet/settings.ts';
import { aRequest, HOURS, ROOM } from '../domain/requests.ts';
import { MAIL_OFFICE, OFFICE, SETTINGS } from '../pages/office.ts';

const STEP = { at: '2026-11-24T08:30:00+07:00', text: '', actorName: '', hours: HOURS };
const REFUSED = { type: 'REFUSED', message: 'Ruangan diperbaiki', alternatives: [] } as const;

const mail = (template: MailTemplate) => mailWords(template, mailFacts(aRequest(), [], [], STEP), MAIL_OFFICE, []);
/** Where the page says what the list names, by the headings that the list quotes. */
const section = (heading: string) => {
  return (
    serviceSections({ ...SETTINGS, devices: [], damaged: [] }).find((each) => each.heading === heading)?.items ?? []
  );
};

/** What each place says, a text for each paragraph or point. */
const PLACES: Readonly<Record<string, readonly unknown[]>> = {
  formulir: QUESTIONS.declaration.help.split('\n'),
  'halaman layanan': section('Data pribadi'),
  'email penolakan': mail('REJECTED').closing,
  'surat jawaban':
    replyBody(REFUSED, toldOf(aRequest(), HOURS), OFFICE, ROOM, { pending: [], answerBy: null, today: '' })
      ?.paragraphs ?? [],
  'email pertama kepada pemohon': mail('RECEIPT').opening,
};

interface Row {
  readonly subject: string;
  readonly quotes: readonly string[];
  readonly places: readonly string[];
}

const page = readFileSync(join(root, 'docs/panduan/bagian-hukum.md'), 'utf8');
const ROWS = [...page.matchAll(/^\| (.+) \| (.+) \| (.+) \| .+ \|$/gm)]
  .slice(1)
  .map(([, subject = '', says = '', where = '']): Row => {
    const quotes = [...says.matchAll(/“([^”]+)”/g)].map(([, quote = '']) => quote);
    return { subject, quotes, places: where.split(', ') };
  });

describe('the list of the legal section', () => {
  it('quotes these sentences', () =>
    expect(ROWS.flatMap(({ quotes }) => quotes)).toEqual([
      'Bila berkeberatan, sampaikan kepada kami atau lewat lapor.go.id.',
      'Pasal 20 ayat (2) huruf e Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi',
      'akun Google dinas, yang pusat datanya dapat berada di luar negeri',
      'salinan, perbaikan, atau penghapusan, dan berhak berkeberatan',
      'Email terima kasih dapat memuat tautan survei dinas, tanpa data Anda',
      'Ini tanda terima, bukan persetujuan.',
    ]));

  it.each(ROWS.filter(({ quotes }) => quotes.length > 0))('$subject: each place that it names says so', (row) => {
    for (const place of row.places) {
      for (const quote of row.quotes) {
        const saying = (PLACES[place] ?? []).filter((text) => String(text).includes(quote));
        expect(saying, `${place}: ${quote}`).toHaveLength(1);
        // A quote with a full stop is a whole sentence where it stands.
        if (quote.endsWith('.')) expect(String(saying[0]).split(/(?<=\.) /)).toContain(quote);
      }
    }
  });

  it('what an applicant’s data is used for is said alike on the form and on the page of the service', () => {
    for (const place of ['formulir', 'halaman layanan']) {
      const uses = (PLACES[place] ?? []).filter((text) => /dipakai hanya untuk mengurus permohonan/.test(`${text}`));
      expect(uses, place).toHaveLength(1);
    }
  });

  it('names headings and settings as they are called, with the values that a desk begins with', () => {
    expect(section('Jangka waktu').length).toBeGreaterThan(0);
    expect(section('Dasar hukum').length).toBeGreaterThan(0);
    expect(page.match(/“(Jangka waktu|Dasar hukum)”/g)).toHaveLength(2);
    expect(page).toContain(`\`${SETTING_WORDS.serviceDays.name}\` di tab \`Pengaturan\` berisi 0`);
    expect(initialSettings().standards.serviceDays).toBe(0);
    expect(page).toContain('nilai awal 24 bulan');
    expect(initialSettings().privacy.retentionMonths).toBe(24);
  });
});
