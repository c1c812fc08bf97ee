// The surat jawaban to a guest whose time the office took back: it follows a confirmation only where there was one.
import { expect, it } from 'vitest';
import { toldOf } from '../../../src/words/facts.ts';
import { replyBody } from '../../../src/words/print/reply.ts';
import { aRequest, HOURS, ROOM } from '../../domain/requests.ts';
import { OFFICE } from '../../pages/office.ts';

it.each([
  [
    '2026-11-25',
    'dan konfirmasi kami tanggal 25 November 2026, dengan permohonan maaf',
    'telah kami konfirmasi, Selasa',
  ],
  [null, 'hal permohonan kunjungan', 'telah ditetapkan, Selasa'],
])('confirmed on %s', (confirmedOn, follows, fixed) => {
  const reply = { type: 'DISPLACED', message: '', alternatives: [], confirmedOn } as const;
  const [first] = replyBody(reply, toldOf(aRequest({ kind: 'VISIT' }), HOURS), OFFICE, ROOM)?.paragraphs ?? [];
  expect(first).toContain(follows);
  expect(first).toContain(fixed);
  if (confirmedOn === null) expect(first).not.toContain('konfirmasi');
});
