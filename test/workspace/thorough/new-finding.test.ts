// A finding that the SOP does not know: one row of the table and one row of words. Register, mails, gate and history know
// it by these alone.
import { expect, it } from 'vitest';
import { type Added, deskWith } from '../added.ts';
import { errorsOf, PLAIN_ANSWERS } from '../desk.ts';

/** What somebody writes who adds a finding. */
const ADDED: Added = {
  'domain/rules/findings.ts': {
    FINDINGS: `
  LOUD_MUSIC: {
    weight: 'MAY_BE_SET_ASIDE',
    about: 'HOURS',
    data: () => ({ band: z.string() }),
    rule: ({ request, time }) => {
      const [, band = ''] = /orkes (\\w+)/i.exec(request.description) ?? [];
      const isEarly = time.valid && time.slots.some(({ start }) => start.slice(11) < '13:00');
      return band === '' || !isEarly ? null : { band };
    },
  },`,
  },
  'words/problems/findings.ts': {
    FINDING_WORDS: `
  LOUD_MUSIC: {
    desk: ({ band }) => \`Musik keras (\${band})\`,
    applicant: ({ band }) => \`Orkes \${band} terdengar sampai ke ruang sebelah; mohon pilih waktu sesudah pukul 13.00.\`,
    remedy: 'SET_ASIDE',
  },`,
  },
};

it('a finding that was added to the table stands first in the row, is told to both sides, holds the request up, and is set aside', async () => {
  const desk = await deskWith(ADDED);
  await desk.submit({ ...PLAIN_ANSWERS, 'Uraian Kegiatan': 'Diiringi orkes Tanjungpura' });
  expect((await desk.row('PC-2026-0001'))['Perlu Perhatian']).toMatch(/^(• )?Musik keras \(Tanjungpura\)/);
  // No time is offered that the same rule would hold up.
  const offered = String((await desk.row('PC-2026-0001'))['Waktu Alternatif']).split('\n');
  expect(
    offered.every((line) => /pukul 1[3-5]\./.test(line)),
    offered.join(),
  ).toBe(true);
  const mails = await desk.mails('PC-2026-0001');
  expect(mails.filter(({ text }) => text.includes('Orkes Tanjungpura terdengar')).map(({ to }) => to)).toEqual([
    [PLAIN_ANSWERS.Email],
  ]);
  await desk.choose('PC-2026-0001', 'Disposisikan ke Kasi', 'kabid');
  await desk.choose('PC-2026-0001', 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'sudah dihubungi');
  const held = await desk.row('PC-2026-0001');
  expect(held.Status).toBe('Didisposisikan');
  expect(held.Pesan).toMatch(/^Belum dicatat\. Pilih “Tawarkan jadwal lain”\..* Musik keras \(Tanjungpura\)\./);
  await desk.choose('PC-2026-0001', 'Kesampingkan peringatan', 'kabid', 'Ruang sebelah kosong');
  expect((await desk.row('PC-2026-0001'))['Perlu Perhatian']).not.toContain('Musik');
  const step = await desk.choose('PC-2026-0001', 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'sudah dihubungi');
  expect(errorsOf([step])).toEqual([]);
  expect((await desk.row('PC-2026-0001')).Status).toBe('Jadwal Ditetapkan');
});
