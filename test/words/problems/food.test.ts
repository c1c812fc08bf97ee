// The words about what is served: one question for each finding, and one next action for whoever is held up.

import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/request/finding.ts';
import { findingAdvice, foodQuestion } from '../../../src/words/problems/findings.ts';
import { refusalWords } from '../../../src/words/problems/refusals.ts';
import { remedyFor } from '../../../src/words/problems/remedies.ts';

const CHOSEN: Finding = { code: 'CATERING_BUFFET', word: '' };
const SPOKEN: Finding = { code: 'CATERING_BUFFET', word: 'bufet' };
const OWN: Finding = { code: 'CATERING_BUFFET', word: '', own: true };
const UNDECIDED: Finding = { code: 'CATERING_UNDECIDED' };

it.each<[string, readonly Finding[], RegExp]>([
  ['nothing', [{ code: 'LETTER_MISSING' }], /^$/],
  ['what is undecided', [UNDECIDED], /^Hidangan apa yang disajikan\? Jadwal belum dapat ditetapkan/],
  ['a chosen buffet', [CHOSEN], /^Prasmanan tidak diperkenankan .* Hidangan apa yang disajikan\?$/],
  ['one that is spoken of', [SPOKEN], /^Permohonan Anda menyebut “bufet”\. .* Dapatkah .*\.$/],
  ['both', [SPOKEN, UNDECIDED], /menyebut “bufet”\. .* Hidangan apa yang disajikan\?$/],
])('the question about %s', (_, findings, words) => expect(foodQuestion(findings)).toMatch(words));

describe('the advice', () => {
  const answerTo = 'paling lambat Jumat, 4 Desember 2026 dengan membalas pesan ini';
  it.each([
    [UNDECIDED, `mohon jawab ${answerTo}: tidak ada hidangan, atau nasi atau kue kotak.`],
    [CHOSEN, `mohon pastikan ${answerTo} bahwa kegiatan berlangsung tanpa prasmanan (`],
    [SPOKEN, `mohon pastikan ${answerTo} bahwa kegiatan berlangsung tanpa prasmanan (`],
  ])('%j says how and by when', (finding, words) => expect(findingAdvice(finding, { answerTo })).toContain(words));
});

describe('what to do', () => {
  const ASK = 'ilih “Minta konfirmasi pemohon”.';
  const refused = (finding: Finding) =>
    refusalWords({
      code: 'BLOCKED',
      action: 'APPROVE',
      findings: [finding],
      alternatives: [],
      next: finding === OWN ? null : 'ASK_CONFIRMATION',
    });

  it.each<[Finding, string]>([
    [UNDECIDED, `di kolom Pesan untuk Pemohon, lalu p${ASK}`],
    [CHOSEN, `di kolom Pesan untuk Pemohon, lalu p${ASK}`],
    [SPOKEN, `di kolom Pesan untuk Pemohon, lalu p${ASK}`],
    [OWN, 'Ganti isi kolom Konsumsi dengan hidangan yang disajikan.'],
  ])('about %j', (finding, words) => expect(refused(finding).endsWith(words)).toBe(true));

  it('a mail names the first of the ways', () => {
    for (const found of [[UNDECIDED, CHOSEN], [SPOKEN]]) expect(remedyFor(found, false)).toBe(`P${ASK}`);
    expect(remedyFor([{ code: 'WEEKEND', dates: ['2026-12-12'] }], false)).toMatch(
      /^Pilih “Tawarkan jadwal lain”\. .*Kabid memilih “Kesampingkan peringatan”\.$/,
    );
  });
});
