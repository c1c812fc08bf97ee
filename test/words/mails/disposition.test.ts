// The mails around the Kepala Dinas's disposition: who is asked what, until when, and whose words reach the Kabid.
import { describe, expect, it } from 'vitest';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import type { Post } from '../../../src/domain/settings/team.ts';
import { wordsOf } from './words-of.ts';

const WAITING: Partial<BookingRequest> = {
  status: 'SUBMITTED',
  marks: { ...NO_MARKS, holder: 'AGENCY_HEAD', headUntil: '2026-11-25T08:12:00+07:00' },
};
const PLH: Post = { role: 'AGENCY_HEAD', deputy: 'PLH' };

describe('to the Kepala Dinas', () => {
  it('the button comes first, and the letter waits no longer than it says', () => {
    const { subject, opening, ask } = wordsOf('DISPOSITION_ASKED', WAITING);
    expect(subject).toBe('PC-2026-0001 Mohon disposisi: SMK Negeri 4, Selasa 8 Des');
    expect(opening).toEqual([
      'Kunjungan SMK Negeri 4, Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB, menunggu disposisi Kepala Dinas. Tanpa disposisi sampai 25 Nov 08.12, diteruskan otomatis.',
    ]);
    expect(ask?.onPage).toEqual(['Pilih “Disposisikan ke Kabid”.']);
    expect(ask?.byHand).toEqual([
      'Tulis hari dan jam disposisi pada tab Permohonan, baris PC-2026-0001, kolom Disposisi Kepala Dinas.',
    ]);
  });

  it('what is sangat segera is with the Kabid already', () => {
    const { subject, opening } = wordsOf('DISPOSITION_ASKED', { urgency: 'IMMEDIATE' });
    expect(subject).toContain('SANGAT SEGERA, mohon disposisi');
    expect(opening[0]).toContain('Kabid sudah menerima surat ini juga.');
  });

  it('a deputy is asked as such', () =>
    expect(wordsOf('DISPOSITION_ASKED', WAITING, {}, [], [PLH]).opening[0]).toContain('disposisi Plh. Kepala Dinas'));
});

describe('to the Kabid', () => {
  it('who disposed of it, and with which words', () => {
    const step = { text: 'Mohon dilayani', actorName: 'Edy Purwanto', actorPost: PLH };
    const { subject, opening, details } = wordsOf('DISPOSITION_GIVEN', {}, step);
    expect(subject).toBe('PC-2026-0001 Disposisi Plh. Kepala Dinas: SMK Negeri 4, Selasa 8 Des');
    expect(opening[0]).toBe(
      'Plh. Kepala Dinas mendisposisikan permohonan kunjungan SMK Negeri 4, Selasa, 8 Desember 2026 pukul 09.00–11.00 WIB.',
    );
    expect(details[0]).toEqual({ label: 'Isi disposisi dari Plh. Kepala Dinas Edy Purwanto', value: 'Mohon dilayani' });
  });

  it('that a letter came to them without one, after its day; no word of it where none was awaited', () => {
    expect(wordsOf('NEW_REQUEST', WAITING).opening[1]).toBe('Sampai 25 Nov 08.12 belum ada disposisi Kepala Dinas.');
    expect(wordsOf('NEW_REQUEST', {}).opening).toHaveLength(1);
  });
});
