// The mail of the morning: each thing that waits in one line that says since when, how late, and what to do.
import { describe, expect, it } from 'vitest';
import type { DigestFacts, DigestItem, DigestSection } from '../../../src/domain/mail/digest.ts';
import { DIGEST_SECTIONS } from '../../../src/domain/records/desk-mails.ts';
import { digestWords } from '../../../src/words/mails/digest.ts';
import { LATE_ITEM } from './late-item.ts';

function wordsOf(sections: readonly DigestSection[], given: Partial<DigestItem> = {}, rest: Partial<DigestFacts> = {}) {
  const facts: DigestFacts = {
    day: '2026-12-02',
    sections: sections.map((section) => ({ section, items: [{ ...LATE_ITEM, ...given }], more: 0 })),
    failed: [],
    troubles: [],
    ...rest,
  };
  return digestWords(facts);
}

const lines = (words: ReturnType<typeof wordsOf>) => words.lists.flatMap(({ items }) => items);

describe('the digest', () => {
  const REQUEST = 'PC-2026-0001 SMK Negeri 4, Selasa 8 Des';
  it.each([
    ['DESK', ', terlambat 1 hari kerja.'],
    ['TELL_APPLICANT', ': Dewi Kartika (0812-0000-0001).'],
    ['SILENT_APPLICANT', ', ditanya Senin, 30 Nov.'],
    ['REVIEW', '.'],
    ['UNCLOSED', '.'],
    ['OTHER_HOLDERS', ': Kasi, terlambat 1 hari kerja.'],
  ] as const)('%s', (section, words) => expect(lines(wordsOf([section]))).toEqual([REQUEST + words]));

  it.each([
    ['Dinas Perpustakaan Kabupaten Kubu Raya', 'Dinas Perpustakaan … Kubu Raya'],
    ['Dinas Perpustakaan dan Kearsipan Kabupaten Kubu Raya', 'Dinas Perpustakaan … Kubu Raya'],
    ['Dinas Perpustakaan Kabupaten Sambas', 'Dinas Perpustakaan Kabupaten Sambas'],
  ])('%s keeps what tells it from its like', (institution, short) =>
    expect(lines(wordsOf(['REVIEW'], { institution }))).toEqual([`PC-2026-0001 ${short}, Selasa 8 Des.`]),
  );

  describe('what is to be prepared', () => {
    const preparation = { start: '2026-12-02T09:00', from: '2026-12-02T08:30', broken: [] };
    const BROKEN = { device: 'Layar utama', left: null };
    const line = (given: Partial<NonNullable<DigestItem['preparation']>>) =>
      lines(wordsOf(['TO_PREPARE'], { preparation: { ...preparation, ...given } }))[0];
    it.each([
      ['today', {}, 'hari ini pukul 09.00: mulai 08.30.'],
      [
        'a device is broken',
        { broken: [BROKEN, { device: 'Kamera', left: null }, { device: 'Mikrofon', left: '3 dari 4' }] },
        'hari ini pukul 09.00: mulai 08.30; rusak: Layar utama dan Kamera; rusak sebagian (Mikrofon: 3 dari 4).',
      ],
      ['on Monday', { start: '2026-12-07T13:30', from: '2026-12-07T13:00' }, 'Senin, 7 Des pukul 13.30: mulai 13.00.'],
    ])('%s', (_, given, words) => expect(line(given)).toBe(`PC-2026-0001 SMK Negeri 4, ${words}`));

    it('leads on its day to the page on which it is said to be ready', () => {
      const labelOn = (day: string) => {
        const items = [{ ...LATE_ITEM, preparation }];
        const facts: DigestFacts = {
          day,
          sections: [{ section: 'TO_PREPARE', items, more: 0 }],
          failed: [],
          troubles: [],
        };
        const [item] = digestWords(facts, () => 'https://halaman.example').lists.flatMap((list) => list.items);
        return typeof item === 'string' ? item : item?.label;
      };
      expect([labelOn('2026-12-02'), labelOn('2026-12-01')]).toEqual(['Ruangan sudah siap', 'Buka surat']);
    });
  });

  it('leads from each letter to the reader’s own page about it, where there are pages', () => {
    const facts: DigestFacts = {
      day: '2026-12-02',
      sections: [{ section: 'DESK', items: [LATE_ITEM], more: 1 }],
      failed: [],
      troubles: ['Lembar terbuka.'],
    };
    const words = digestWords(facts, ({ number }) => `https://halaman.example/?p=${number}`);
    const linked = words.lists.flatMap(({ items }) => items).filter((item) => typeof item !== 'string');
    expect(linked).toEqual([
      { text: expect.stringContaining(REQUEST), label: 'Buka surat', url: 'https://halaman.example/?p=PC-2026-0001' },
    ]);
    expect(JSON.stringify(digestWords(facts))).not.toContain('Buka surat');
  });

  it('says nothing of a deadline that is not measured, and nothing of lateness before it', () => {
    expect(lines(wordsOf(['DESK'], { dueAt: null, late: null }))[0]).toBe('PC-2026-0001 SMK Negeri 4, Selasa 8 Des.');
    expect(lines(wordsOf(['DESK'], { late: null }))[0]).toContain(', batas 30 Nov 10.15.');
  });

  it('names the dates of a letter that wait with the one that it leads to, or how many', () => {
    const others = ['15', '22', '29', '30', '31'].map((day) => {
      return { ...LATE_ITEM, startDate: `2026-12-${day}`, endDate: `2026-12-${day}` };
    });
    const line = (most: number) => lines(wordsOf(['OTHER_HOLDERS'], { others: others.slice(0, most), late: null }))[0];
    expect(line(2)).toBe('PC-2026-0001 SMK Negeri 4, Selasa 8 Des (juga 15, 22 Des): Kasi, batas 30 Nov 10.15.');
    expect(line(5)).toBe('PC-2026-0001 SMK Negeri 4, Selasa 8 Des dan 5 tanggal lain: Kasi, batas 30 Nov 10.15.');
  });

  it('says first what is urgent, and what waits although its time has come', () => {
    const line = (given: Partial<DigestItem>, section: DigestSection = 'DESK') => lines(wordsOf([section], given))[0];
    expect(line({ urgency: 'IMMEDIATE' })).toBe(`SANGAT SEGERA: ${line({})}`);
    // One mark, not two: the graver.
    expect(line({ urgency: 'IMMEDIATE', past: true })).toBe(
      'Waktu sudah lewat: PC-2026-0001 SMK Negeri 4, Selasa 8 Des.',
    );
    expect(line({ past: true }, 'UNCLOSED')).toMatch(/^PC-/);
    expect(line({ late: { days: 0, minutes: 285 } })).toContain('terlambat 4 jam kerja.');
    expect(line({ late: { days: 0, minutes: 20 } })).toContain('terlambat 20 menit kerja.');
    expect(wordsOf(['DESK']).opening).toEqual([]);
  });

  it('counts in its subject what waits, not what takes place', () => {
    expect(wordsOf(DIGEST_SECTIONS).subject).toBe(
      'Pontive Center, Rabu, 2 Desember 2026: 6 hal menunggu Anda, 1 kegiatan untuk disiapkan, 1 surat lama di meja lain',
    );
    expect(wordsOf(['TO_PREPARE']).subject).toBe('Pontive Center, Rabu, 2 Desember 2026: 1 kegiatan untuk disiapkan');
    const more = { sections: [{ section: 'DESK' as const, items: [LATE_ITEM], more: 4 }] };
    expect(wordsOf([], {}, more).subject).toContain(': 5 hal');
    expect(lines(wordsOf([], {}, more))[1]).toBe('… dan 4 lagi; lihat tab Permohonan');
    // A setting that somebody changed is told, and waits for nobody.
    expect(wordsOf(['DESK'], {}, { troubles: ['Kapasitas: semula 40, kini 30.'] }).subject).toMatch(
      /: 1 hal menunggu Anda, 1 tentang aplikasi dan pengaturan$/,
    );
    // However many strangers sent, it is one thing.
    const holdsNoTime = { sections: [{ section: 'UNHELD' as const, items: [], more: 34 }] };
    expect(wordsOf([], {}, holdsNoTime).subject).toContain(': 1 hal menunggu Anda');
    expect(lines(wordsOf([], {}, holdsNoTime))).toEqual([
      '34 formulir: di Meja saya, disposisikan yang nyata dan abaikan sisanya.',
    ]);
  });

  it('says what to choose', () => {
    const headings = wordsOf(DIGEST_SECTIONS).lists.map(({ heading }) => heading);
    expect(headings.join()).toContain('“Catat pemohon sudah diberi tahu”');
    expect(headings.join()).toContain('“Catat pelaksanaan” atau “Pemohon tidak hadir”');
    expect(new Set(headings).size).toBe(DIGEST_SECTIONS.length);
  });

  it('names failures and troubles', () => {
    const failed = [
      {
        work: 'Email tanda terima',
        number: 'PC-2026-0001',
        recipient: 'a@x.example',
        problem: 'alamat keliru',
        givenUp: true,
      },
      { work: 'Kalender ruangan', number: 'PC-2026-0002', recipient: '', problem: 'gangguan', givenUp: false },
    ];
    const words = wordsOf([], {}, { failed, troubles: ['Tab Pengaturan: B12 (Kapasitas) tidak dapat dipakai.'] });
    expect(words.subject).toContain(': 2 hal menunggu Anda, 1 tentang aplikasi dan pengaturan');
    expect(lines(words)).toEqual([
      'PC-2026-0001 Email tanda terima kepada a@x.example: alamat keliru',
      'PC-2026-0002 Kalender ruangan: gangguan (masih dicoba lagi)',
      'Tab Pengaturan: B12 (Kapasitas) tidak dapat dipakai.',
    ]);
  });

  it('names an applicant without a name as such', () =>
    expect(lines(wordsOf(['TELL_APPLICANT'], { contactName: '', phone: '' }))[0]).toContain(': pemohon.'));
});
