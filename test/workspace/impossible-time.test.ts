// A form that ends before it begins: its sender reads so first and mends it on their page; no officer is asked before.
import { expect, it } from 'vitest';
import { APPLICANT, FIRST, installedDesk, PEOPLE, PLAIN_ANSWERS } from './desk.ts';
import { filledIn, linkTo } from './links.ts';

it('goes to the Kabid once its sender has mended it', async () => {
  const desk = installedDesk('2026-11-24T08:12:05+07:00');
  await desk.submit({ ...PLAIN_ANSWERS, 'Jam Mulai': '11:00', 'Jam Selesai': '09:00', Konsumsi: 'Prasmanan' });
  const mails = await desk.mails(FIRST);
  expect(mails.map(({ to }) => to)).toEqual([[APPLICANT]]);
  expect(mails[0]?.subject).toMatch(/^Perbaiki tanggal atau jam: /);
  expect(mails[0]?.text).not.toMatch(/prasmanan/i);
  expect(mails[0]?.text).toContain('Jam selesai harus sesudah jam mulai. Anda meminta');
  const row = await desk.row(FIRST);
  expect([row.Status, row.Giliran]).toEqual(['Diajukan', expect.stringContaining('Pemohon')]);

  const link = await linkTo(desk, FIRST, APPLICANT);
  const page = await desk.visit(link);
  const [, afterState = ''] = /class="state"(.*)$/s.exec(page.html) ?? [];
  // The fields stand open below the status, with what is wrong.
  expect(afterState).toMatch(/<details open[^>]*>\s*<summary>Ubah tanggal atau jam/);
  expect(afterState).toContain('Jam selesai harus sesudah jam mulai.');
  expect(page.text).toContain('Menunggu tanggal dan jam yang benar');
  expect(page.text).not.toContain('Menunggu disposisi');
  // It has no place in the queue that it could lose, and is told once what is wrong.
  expect(page.text).not.toMatch(/masuk antrean|tidak terbaca/);

  const time = { startDate: '08/12/2026', endDate: '', startTime: '09.00', endTime: '11.00' };
  const done = await desk.visit(link.replace(/\?.*/, ''), filledIn(page, { answer: 'TIME', ...time }));
  expect(done.text).toContain('Selasa, 8 Desember 2026');
  await desk.at('2026-11-24T08:40:00+07:00');
  const [asked] = (await desk.mails(FIRST)).filter(({ to }) => to.includes(PEOPLE.kabid));
  expect(asked?.subject).toContain('Mohon disposisi');
  expect((await desk.row(FIRST)).Giliran).toContain('Kabid');
  expect(desk.failures()).toEqual([]);
});
