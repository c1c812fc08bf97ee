// One writing of times in every tab: 09.30, never 09:30; and dates all the same, to sort and to count with.

import { expect, it } from 'vitest';
import { root } from '../../../build/bundle.ts';
import { withSamples } from '../../../build/seed-samples.ts';
import { openWorkspace } from '../../../packages/local-workspace/src/workspace.ts';
import { listed } from '../../listed.ts';
import { installedDesk, PEOPLE, PLAIN_ANSWERS, REGISTER } from '../desk.ts';

/** What programs read: marks, records, moments as ISO. */
const FOR_PROGRAMS = listed`
  Permohonan: Data · Riwayat: Data · Kotak Keluar: Kunci · Kotak Keluar: Data · Riwayat: ID Perintah
  Kesehatan: Data nilai · Kesehatan: Data waktu
`;

it('no cell that people read shows an hour with a colon, in any tab of a desk at work', () => {
  const workspace = openWorkspace({ project: root });
  withSamples(workspace);
  workspace.clock.advance('PT20H');
  const tabs = workspace.sheets.list().map(({ name }) => name);
  expect(tabs).toEqual(expect.arrayContaining(['Riwayat', 'Kotak Keluar', 'Kesehatan', 'Laporan 2026']));
  let shown = 0;
  for (const tab of tabs) {
    const [header = [], ...rows] = workspace.sheets.read(tab, { display: true }).values;
    for (const row of rows)
      row.forEach((cell, place) => {
        const where = `${tab}: ${header[place]}`;
        if (FOR_PROGRAMS.includes(where)) return;
        expect(String(cell), where).not.toMatch(/\d:\d\d/);
        shown += /\d{2}\.\d{2}/.test(String(cell)) ? 1 : 0;
      });
  }
  expect(shown).toBeGreaterThan(100);
});

it('moments are dates: sorted by one, rows stand in the order of time, to the second', async () => {
  const desk = installedDesk('2026-11-24T08:59:40+07:00');
  await desk.submit(PLAIN_ANSWERS);
  await desk.at('2026-11-24T08:59:55+07:00');
  await desk.submit({ ...PLAIN_ANSWERS, 'Nama Kegiatan': 'Kedua', 'Tanggal Mulai': '2026-12-10' });
  await desk.at('2026-11-24T10:05:00+07:00');
  await desk.submit({ ...PLAIN_ANSWERS, 'Nama Kegiatan': 'Ketiga', 'Tanggal Mulai': '2026-12-11' });
  const [headers = []] = (await desk.sheet(REGISTER)).values;
  const column = headers.indexOf('Waktu Pengajuan') + 1;
  desk.workspace.sheets.sort(REGISTER, { column, ascending: false }, PEOPLE.admin);
  const rows = await desk.rows();
  expect(rows.map((row) => row['Waktu Pengajuan'])).toEqual([
    '24/11/2026 10.05.00',
    '24/11/2026 08.59.55',
    '24/11/2026 08.59.40',
  ]);
  expect(rows.map(({ Kegiatan }) => Kegiatan)).toEqual(['Ketiga', 'Kedua', PLAIN_ANSWERS['Nama Kegiatan']]);
});
