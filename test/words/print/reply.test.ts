// The surat jawaban to a guest whose time the office took back: it follows a confirmation only where there was one.
import { expect, it } from 'vitest';
import { toldOf } from '../../../src/words/facts.ts';
import { OPEN } from '../../../src/words/print/paper.ts';
import { replyBody } from '../../../src/words/print/reply.ts';
import { aRequest, HOURS, ROOM } from '../../domain/requests.ts';
import { OFFICE } from '../../pages/office.ts';

const BESIDE = { pending: [], answerBy: null, today: '2026-12-01' };

it.each([
  [
    '2026-11-25',
    'dan konfirmasi kami tanggal 25 November 2026, dengan permohonan maaf',
    'telah kami konfirmasi, Selasa',
  ],
  [null, 'hal permohonan kunjungan', 'telah ditetapkan, Selasa'],
])('confirmed on %s', (confirmedOn, follows, fixed) => {
  const reply = { type: 'DISPLACED', message: '', alternatives: [], confirmedOn } as const;
  const [first] = replyBody(reply, toldOf(aRequest({ kind: 'VISIT' }), HOURS), OFFICE, ROOM, BESIDE)?.paragraphs ?? [];
  expect(first).toContain(follows);
  expect(first).toContain(fixed);
  if (confirmedOn === null) expect(first).not.toContain('konfirmasi');
});

it('one that asks names the last day, and asks about the buffet that was wanted', () => {
  const bodyOf = (catering: 'BUFFET' | 'NONE', message = '', answerBy: string | null = '2026-12-04') => {
    const told = toldOf(aRequest({ catering }), HOURS);
    const reply = { type: 'ASKED', message, alternatives: [] } as const;
    return replyBody(reply, told, OFFICE, ROOM, { ...BESIDE, answerBy });
  };
  expect(bodyOf('BUFFET')?.paragraphs[1]).toMatch(/^Apakah rombongan dapat memastikan kegiatan tanpa prasmanan\? /);
  expect(bodyOf('BUFFET', 'Berapa orang?')?.paragraphs[1]).toMatch(/tanpa prasmanan\? Berapa orang\?$/);
  expect(bodyOf('NONE')?.paragraphs[1]).toBe(OPEN);
  expect(bodyOf('NONE')?.closing[0]).toContain('kami tunggu paling lambat Jumat, 4 Desember 2026 lewat ');
  expect(bodyOf('NONE', '', null)?.closing[0]).toContain('kami tunggu lewat ');
});
