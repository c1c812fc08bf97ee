// The office needs the days of a scheduled event: as many others are offered, chosen, and stand in the calendar, each with its file.
import { expect, it } from 'vitest';
import { installedDesk, OTHER_ANSWERS, PEOPLE } from '../desk.ts';
import { linkTo, send } from '../links.ts';

const NUMBER = 'PC-2026-0001';

it('the old days leave the calendar, the chosen come into it, each with its file', async () => {
  const desk = installedDesk('2026-11-24T08:12:05+07:00');
  await desk.submit({ ...OTHER_ANSWERS, 'Tanggal Mulai': '2026-12-14', 'Tanggal Selesai': '2026-12-16' });
  const link = await linkTo(desk, NUMBER, OTHER_ANSWERS.Email);
  await desk.intoAgenda(NUMBER);
  const events = () => desk.events('2026-12-14T00:00:00+07:00', '2027-01-01T00:00:00+07:00');
  const before = (await events()).length;
  const lastMail = async () => {
    const toApplicant = (await desk.mails(NUMBER)).filter(({ to }) => !to.includes(PEOPLE.admin));
    return desk.mail(toApplicant.at(-1)?.id ?? '');
  };
  const filesOf = (days: readonly string[], end = '') => days.map((day) => `${NUMBER}-2026-12-${day}${end}.ics`);

  await desk.choose(NUMBER, 'Pindahkan (ruangan dipakai dinas)', 'kabid', 'Ruangan dipakai Wali Kota');
  await desk.at('2026-11-24T08:40:00+07:00');
  const told = await lastMail();
  expect(told.text).toContain('- Selasa–Kamis, 29–31 Desember 2026, pukul 09.00–11.00 WIB');
  expect(told.attachments.map(({ name }) => name)).toEqual(filesOf(['14', '15', '16'], '-batal'));
  expect(await events()).toEqual([]);

  await send(desk, link, { answer: '2026-12-29 2026-12-31 09:00 11:00', text: '' });
  await desk.choose(NUMBER, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi');
  await desk.choose(NUMBER, 'Masukkan ke agenda', 'admin');
  expect(await events()).toHaveLength(before);
  const confirmed = await lastMail();
  expect(confirmed.text).toContain('Selasa, 29 Desember 2026 s.d. Kamis, 31 Desember 2026');
  expect(confirmed.attachments.map(({ name }) => name)).toEqual(filesOf(['29', '30', '31']));
  expect(desk.failures()).toEqual([]);
});
