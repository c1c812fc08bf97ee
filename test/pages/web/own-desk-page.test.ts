// What “Meja saya” says at once, in few words: what waits, the room, what is to be prepared.
import { describe, expect, it } from 'vitest';
import { DIGEST_SECTIONS } from '../../../src/domain/records/desk-mails.ts';
import { itemsOf } from '../../../src/domain/report/preparation.ts';
import type { Finding } from '../../../src/domain/request/finding.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import { ownDeskPage } from '../../../src/pages/web/own-desk-page.tsx';
import { aRequest, HOURS } from '../../domain/requests.ts';
import { seenWords } from './seen-words.ts';

const NOW = '2026-12-02T07:35:00+07:00';
const WAY = { url: 'https://exec.example', token: 'P~x' };
const CLASH: Finding = { code: 'CLASH_EARLIER_CANDIDATE', numbers: ['PC-2026-0001'] };
const FINDINGS: readonly Finding[] = [CLASH, { code: 'LETTER_MISSING' }];

describe('Meja saya', () => {
  const letters = Array.from({ length: 20 }, (_, index) => {
    const number = `PC-2026-${String(index + 1).padStart(4, '0')}`;
    const request = aRequest({ number, institution: 'SMK Negeri 4 Pontianak', dueAt: '2026-12-03T09:00:00+07:00' });
    return { request, since: NOW, others: [], isLate: index % 2 === 0, findings: FINDINGS };
  });
  const page = (given: Partial<Parameters<typeof ownDeskPage>[0]> = {}) =>
    ownDeskPage({
      reader: { name: 'Budi Santoso', roles: ['DIVISION_HEAD'], deputy: [] },
      substitutesFor: [],
      duties: ['DIVISION_HEAD'],
      waiting: [{ section: 'DESK', letters, more: 0 }],
      room: { today: [], tomorrow: [], next: null },
      preparations: [],
      found: null,
      sought: '',
      devices: [],
      damaged: [],
      hours: HOURS,
      sheetUrl: 'https://sheet.example',
      calendarUrl: 'https://calendar.example',
      now: NOW,
      way: WAY,
      notice: '',
      ...given,
    });

  it('names the day where it says today, tomorrow or next', () => {
    const line = {
      slot: { start: '2026-12-08T09:00', end: '2026-12-08T11:00' },
      request: null,
      title: 'Rapat',
    } as const;
    const html = page({ room: { today: [], tomorrow: [], next: { ...line, moment: 'LATER' } } });
    for (const words of ['Hari ini, Rabu, 2 Des', 'Besok, Kamis, 3 Des', 'Selasa, 8 Desember 2026'])
      expect(html).toContain(words);
  });

  it('says of each letter and preparation what it is for; the sheet is its last way, and no public foot follows', () => {
    const request = aRequest({ activity: 'Kunjungan industri', status: 'SCHEDULED' });
    const slot = { start: '2026-12-08T09:00', end: '2026-12-08T11:00' };
    const html = page({ preparations: [{ request, slot, from: '2026-12-08T08:30', items: [] }] });
    expect(html.split('<p>Kunjungan · ')).toHaveLength(letters.length + 2);
    expect(html).toContain('<p>Kunjungan · Kunjungan industri</p>');
    expect(html.match(/<a [^>]*>([^<]*)<\/a>/g)?.at(-1)).toContain('Buka lembar kerja');
    expect(html).not.toContain('Hubungi kami');
  });

  it('of the Kepala Dinas has no new letter and no sheet, unless letters are passed on to him in a vacant post’s place', () => {
    for (const ofWorkers of ['Catat surat baru', 'Buka lembar kerja']) {
      expect(page({ duties: ['AGENCY_HEAD'] })).not.toContain(ofWorkers);
      expect(page({ duties: ['AGENCY_HEAD', 'DIVISION_HEAD'] })).toContain(ofWorkers);
    }
  });

  it('lets no post that takes no step search or open what is not sent to it', () => {
    const slot = { start: '2026-12-02T09:00', end: '2026-12-02T11:00' };
    const today = [{ slot, request: aRequest({}), title: 'Kunjungan', moment: 'LATER' } as const];
    const room = { today, tomorrow: [], next: null };
    for (const opening of ['type="search"', 'number=PC-2026-0001', 'value="register"']) {
      expect(page({ duties: ['AGENCY_HEAD'], waiting: [], room })).toContain(opening);
      expect(page({ duties: [], waiting: [], room })).not.toContain(opening);
    }
  });

  it('of a request that has ended says since when it has, not since when its applicant is to be told', () => {
    const request = aRequest({
      status: 'COMPLETED',
      holder: 'NOBODY',
      heldSince: '2026-12-16T11:05:00+07:00',
      dueAt: null,
    });
    const letter = {
      request,
      since: '2026-12-02T08:12:00+07:00',
      others: [],
      isLate: false,
      findings: [],
    };
    const html = page({ waiting: [{ section: 'TELL_APPLICANT', letters: [letter], more: 0 }] });
    expect(html).toContain('Selesai sejak 16 Des 2026 11.05');
  });

  it('is one card for a letter of several dates, under one heading', () => {
    const html = page({
      waiting: [
        {
          section: 'DESK',
          letters: letters.slice(0, 1).map((each) => ({ ...each, others: [each.request, each.request, each.request] })),
          more: 0,
        },
      ],
    });
    expect(seenWords(html).join(' ')).toMatch(
      /Menunggu Anda Terlambat|Menunggu Anda PC-2026-0001 .* WIB dan 3 tanggal lain/,
    );
  });

  it('says at most 300 words with twenty letters, each of which is one tap away', () => {
    const html = page();
    expect(seenWords(html).length).toBeLessThanOrEqual(300);
    expect(new Set(html.match(/number=PC-2026-\d{4}/g)).size).toBe(20);
  });

  it('says no more with several sections, and what was searched for', () => {
    const long = letters.map(({ request, ...beside }) => ({
      ...beside,
      request: { ...request, institution: 'Dinas Perpustakaan dan Kearsipan Kabupaten Kubu Raya' },
    }));
    const waiting = DIGEST_SECTIONS.slice(0, 4).map((section) => ({
      section,
      letters: long.slice(0, 6),
      more: 0,
    }));
    const request = aRequest({ status: 'SCHEDULED', equipment: ['Layar utama', 'Mikrofon'] });
    const items = itemsOf(request, []).map((item) => ({ ...item, isDone: false }));
    const slot = { start: '2026-12-08T09:00', end: '2026-12-08T11:00' };
    const preparation = { request, date: '2026-12-08', slot, from: '2026-12-08T08:30', items };
    const busy = page({ waiting });
    const admin = page({ waiting: waiting.slice(0, 1), preparations: [preparation, preparation, preparation] });
    const searched = page({
      waiting: [],
      found: { requests: long.map((each) => each.request), more: 3 },
      sought: 'dinas',
    });
    expect([busy, admin, searched].map((html) => seenWords(html).length).filter((words) => words > 300)).toEqual([]);
  });

  it('says of a letter before the Kepala Dinas until when it is theirs, and of days which are left out', () => {
    const request = aRequest({
      startDate: '2026-12-24',
      endDate: '2026-12-28',
      holder: 'AGENCY_HEAD',
      dueAt: '2026-12-03T08:25:00+07:00',
      marks: { ...NO_MARKS, holder: 'AGENCY_HEAD', headUntil: '2026-12-03T08:10:00+07:00' },
    });
    const waiting = [
      {
        section: 'DESK',
        letters: [{ request, since: NOW, others: [], isLate: false, findings: [] }],
        more: 0,
      },
    ] as const;
    const html = page({ waiting, found: { requests: [request], more: 0 } });
    expect(html).toContain('Kepala Dinas, s.d. 3 Des 2026 08.10');
    expect(html.match(/kecuali [^)]*Minggu, 27 Desember 2026\)/g)).toHaveLength(2);
  });

  it('has a card for each preparation below its heading: the step, then the list, a damaged device marked', () => {
    const request = aRequest({ status: 'SCHEDULED', equipment: ['Layar utama', 'Mikrofon'] });
    const items = itemsOf(request, [{ device: 'Mikrofon', critical: false, left: null }]);
    const slot = { start: '2026-12-08T09:00', end: '2026-12-08T11:00' };
    const html = page({ preparations: [{ request, slot, from: '2026-12-08T08:30', items }] });
    const [before, card = ''] = html.split('class="card"');
    expect(before).toMatch(/<h2>Persiapan ruangan .*<\/h2><div $/);
    expect(card.indexOf('value="MARK_READY"')).toBeLessThan(card.indexOf('<ul>'));
    expect(card).toContain('<li class="late">Mikrofon: sedang rusak');
    expect(card.split('</div>')[0]?.match(/<li/g)).toHaveLength(items.length);
  });
});
