// Somebody who knows the letter's number sends the form again, on the real bundle: the confirmed request stays whose it is.
import { expect, it } from 'vitest';
import { errorsOf, FIRST, oneRequest, PLAIN_ANSWERS, SECOND } from './desk.ts';
import { linkTo } from './links.ts';

const STRANGER = 'orang.lain@pemohon.example';

it('a second form for a scheduled event gets neither its confirmation nor its link', async () => {
  const desk = await oneRequest();
  await desk.intoAgenda(FIRST);
  const before = await desk.row(FIRST);
  expect(before.Status).toBe('Masuk Agenda');
  const known = new Set((await desk.mails()).map(({ id }) => id));

  const strange = { Email: STRANGER, 'Nomor WhatsApp': '0899-1111-2222', 'Nama Narahubung': 'Orang Lain' };
  expect(errorsOf(await desk.submit({ ...PLAIN_ANSWERS, ...strange }))).toEqual([]);

  const after = await desk.row(FIRST);
  for (const column of ['Status', 'Email', 'WhatsApp', 'Narahubung', 'Waktu Pengajuan']) {
    expect(after[column], column).toBe(before[column]);
  }
  expect(after.Pesan).toContain(SECOND);
  expect((await desk.row(SECOND)).Status).toBe('Permohonan Ganda');
  const news = (await desk.mails()).filter(({ id }) => !known.has(id));
  expect(news.map(({ to, subject }) => `${to}: ${subject.split(':')[0]}`).sort()).toEqual([
    `${before.Email}: Ada kiriman kedua`,
    `${STRANGER}: Tanda terima (belum persetujuan)`,
  ]);
  for (const { to, text, html } of news) {
    const foreign = to.includes(STRANGER) ? [FIRST, String(before.Email)] : [STRANGER, '0899', 'Orang Lain', SECOND];
    for (const words of foreign) expect(text + html, words).not.toContain(words);
  }
  const page = await desk.visit(await linkTo(desk, SECOND, STRANGER));
  for (const words of [FIRST, String(before.Email), String(before.WhatsApp)]) expect(page.html).not.toContain(words);
});
