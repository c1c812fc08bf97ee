// A letter as a file: the question that somebody adds to the form by hand, and what comes of its files.
import { expect, it } from 'vitest';
import type { FormInfo } from '../../../packages/local-workspace/src/facade.ts';
import { FIRST, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';
import { linkTo } from '../links.ts';

const LETTER = 'Unggah surat permohonan';

const uploads = async (desk: TestDesk) => {
  const [form] = await desk.get<FormInfo[]>('/api/forms');
  return form?.items.filter(({ type }) => type === 'FILE_UPLOAD').map(({ title }) => title);
};
const told = async (desk: TestDesk) => {
  return (await desk.rows('Kesehatan')).find(({ Kunci }) => Kunci === 'form.upload')?.Nilai;
};

it('its files are the letter in the row and on the page that the mail leads to; the health says that it is there, a repair leaves it', async () => {
  const desk = installedDesk('2026-11-24T08:12:05+07:00');
  expect(await told(desk)).toBe('tidak ada');
  const [form] = await desk.get<FormInfo[]>('/api/forms');
  await desk.post(`/api/forms/${form?.id}/items`, { type: 'FILE_UPLOAD', title: LETTER, position: 15 });
  const unlettered = { ...PLAIN_ANSWERS, 'Nomor Surat': '', 'Penyampaian Surat': 'Diantar langsung' };
  await desk.submit({ ...unlettered, 'Tautan Surat Permohonan': '' });
  await desk.submit({
    ...unlettered,
    'Nama Kegiatan': 'Kunjungan kelas XII',
    'Tanggal Mulai': '2026-12-10',
    'Tautan Surat Permohonan': '',
    [LETTER]: ['surat.pdf'],
  });
  const second = 'PC-2026-0002';
  expect(await desk.codes(FIRST)).toContain('LETTER_MISSING');
  const row = await desk.row(second);
  expect(await desk.codes(second)).not.toContain('LETTER_MISSING');
  expect(row['Berkas Surat']).toMatch(/^https:\/\/drive\.google\.com\/open\?id=[\w-]+$/);
  const file = String(row['Berkas Surat']);
  expect((await desk.visit(await linkTo(desk, second, PEOPLE.kabid))).html).toContain(`href="${file}"`);
  await desk.at('2026-11-24T09:30:00+07:00');
  expect(await told(desk)).toBe(LETTER);
  // Google makes whoever sends files sign in: at night nobody is told that the form is shut; what was seen before stays.
  for (const hour of ['03', '04']) await desk.at(`2026-11-25T${hour}:00:00+07:00`);
  const codes = Object.fromEntries((await desk.rows('Kesehatan')).map(({ Kunci, Kode }) => [Kunci, Kode]));
  expect([codes['form.open'], codes['trouble.FORM']]).toEqual(['GOOD', undefined]);
  desk.workspace.run('install', [], PEOPLE.owner);
  expect(await uploads(desk)).toEqual([LETTER]);
  expect(desk.failures()).toEqual([]);
});
