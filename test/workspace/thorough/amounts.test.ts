// How many of a device in the product: asked once there are several, counted, and beside the name wherever it is shown.

import { expect, it } from 'vitest';
import type { FormInfo } from '../../../packages/local-workspace/src/data/index.ts';
import { desperateDesk, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';
import { deskLink } from '../links.ts';

const FIRST = 'PC-2026-0001';
const WANTED = 'Perangkat yang Diperlukan';
const AMOUNTS = 'Jumlah Perangkat';

async function question(desk: TestDesk) {
  const [form] = await desk.get<FormInfo[]>('/api/forms');
  const titles = (form?.items ?? []).map(({ title }) => title);
  return { titles, asked: form?.items.find(({ title }) => title === AMOUNTS) };
}

it('a number above one asks how many; the answer stands everywhere beside the name, and more than there are is said', async () => {
  const desk = installedDesk('2026-11-24T08:12:05+07:00');
  const row = (await desk.rows('Perangkat')).findIndex(({ Perangkat }) => Perangkat === 'Mikrofon') + 2;
  expect((await question(desk)).asked).toBeUndefined();
  await desk.edit('Perangkat', `B${row}`, '1', 'admin');
  expect((await question(desk)).asked).toBeUndefined();
  await desk.edit('Perangkat', `B${row}`, '4', 'admin');
  const { titles, asked } = await question(desk);
  expect(titles.indexOf(AMOUNTS)).toBe(titles.indexOf(WANTED) + 1);
  expect(asked).toMatchObject({ required: false, help: expect.stringContaining('Yang ada: Mikrofon 4.') });
  await desk.edit('Perangkat', `B${row}`, 'beberapa', 'admin');
  expect((await desk.rows('Perangkat'))[row - 2]?.Pesan).toContain('Isi kolom Jumlah dengan angka');
  await desk.edit('Perangkat', `B${row}`, '4 buah', 'admin');

  await desk.submit({ ...PLAIN_ANSWERS, [WANTED]: ['Mikrofon'], [AMOUNTS]: '6 mikrofon, meja 3' });
  const received = await desk.row(FIRST);
  expect(received).toMatchObject({
    'Perangkat Diminta': 'Mikrofon ×6',
    'Perlu Perhatian': 'Perangkat kurang: Mikrofon (diminta 6, ada 4)',
    'Catatan Petugas': 'Jumlah Perangkat: 6 mikrofon, meja 3',
  });
  const receipt = (await desk.mails()).find(({ to }) => to.includes('dewi.kartika@smkn4.example'));
  expect(receipt?.text).toContain('kurang: Mikrofon (diminta 6, ada 4).');

  await desk.edit('Perangkat', `B${row}`, '8', 'admin');
  await desk.at('2026-11-24T09:00:00+07:00');
  expect((await desk.row(FIRST))['Perlu Perhatian']).toBe('');
  await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
  await desk.choose(FIRST, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'Waktu disepakati, tanpa prasmanan');
  const order = (await desk.mails()).find(({ to }) => to.includes(PEOPLE.admin));
  expect(order?.text).toContain('Mikrofon ×6');
  await desk.choose(FIRST, 'Masukkan ke agenda', 'admin');
  const descriptions = (await desk.events('2026-12-01T00:00:00+07:00', '2026-12-31T00:00:00+07:00')).map(
    ({ description }) => description,
  );
  expect(descriptions.filter((text) => text.includes('Mikrofon ×6'))).toHaveLength(2);
  await desk.visit('/exec?page=meja', { page: 'meja', alamat: PEOPLE.admin });
  await desk.at('2026-12-07T09:00:00+07:00');
  expect((await desk.visit(await deskLink(desk, PEOPLE.admin))).text).toContain('Mikrofon ×6');
  expect(desk.failures()).toEqual([]);
});

it('a repair asks it again where somebody took it out, and never twice', async () => {
  const desk = desperateDesk('2026-11-24T08:12:05+07:00');
  await desk.edit('Perangkat', 'B2', '3', 'owner');
  desk.workspace.run('deleteQuestion', [AMOUNTS], PEOPLE.owner);
  const count = async () => (await question(desk)).titles.filter((title) => title === AMOUNTS).length;
  expect(await count()).toBe(0);
  for (let time = 0; time < 2; time++) desk.workspace.run('install', [], PEOPLE.owner);
  expect(await count()).toBe(1);
  // One of each again: an answer that was not taken in yet would be lost with the question.
  await desk.edit('Perangkat', 'B2', '1', 'owner');
  expect((await question(desk)).asked).toMatchObject({ help: expect.not.stringContaining('Yang ada') });
});
