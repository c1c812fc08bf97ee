// Two floods of forms by senders whom the desk does not know: neither takes the room, nor changes anything for others.
import { expect, it } from 'vitest';
import { formOf, installedDesk, PEOPLE, type TestDesk } from '../desk.ts';
import { deskLink } from '../links.ts';
import { STEPS } from '../tabs.ts';

const UNHELD = 'Belum menahan waktu';
const after = (hours: number) => new Date(Date.parse('2026-11-24T06:00:00+07:00') + hours * 3_600_000).toISOString();
const dayOf = (month: string, day: number) => `${month}-${String(day).padStart(2, '0')}`;
const lastOf = async (desk: TestDesk) => (await desk.rows()).at(-1) ?? {};
const subjectsOf = async (desk: TestDesk, number: unknown) =>
  (await desk.mails(String(number))).map(({ subject }) => subject);

it('twelve forms of a robot within an hour change nothing for those who write honestly in the five days after', async () => {
  const desk = installedDesk('2026-11-24T08:10:00+07:00');
  for (let index = 0; index < 12; index++) await desk.submit(formOf(`Robot ${index}`, dayOf('2027-02', 1 + index)));
  for (const [index, hours] of [20, 60, 120].entries()) {
    await desk.at(after(hours));
    await desk.submit(formOf(`Sekolah ${index}`, dayOf('2027-04', 5 + index)));
    const row = await lastOf(desk);
    expect([row.Instansi, await desk.codes(String(row['No.']))]).toEqual([`Sekolah ${index}`, '']);
    expect(await subjectsOf(desk, row['No.'])).toEqual([
      expect.stringContaining('Tanda terima'),
      expect.stringContaining('Mohon disposisi'),
    ]);
  }
  expect(desk.failures()).toEqual([]);
});

it('two forms an hour under ever new names, over days, each for two weeks hold thirty days; whoever the desk knows, and what was passed on, holds beside them', async () => {
  const desk = installedDesk('2026-11-24T06:00:00+07:00');
  await desk.submit(formOf('SMK Negeri 4', '2027-04-01'));
  await desk.choose('PC-2026-0001', STEPS.FORWARD, 'kabid');
  for (let index = 0; index < 8; index++) {
    if (index % 2 === 0) await desk.at(after(1 + 8 * index));
    const month = index < 3 ? '2027-07' : '2027-10';
    const days = { 'Tanggal Mulai': `${month}-05`, 'Tanggal Selesai': `${month}-${index < 3 ? 16 : 18}` };
    await desk.submit({ ...formOf(`Robot ${index}`), ...days });
  }
  const robots = (await desk.rows()).slice(1);
  const beyond = robots.filter((row) => String(row['Perlu Perhatian']).includes(UNHELD));
  expect([robots.length, beyond.length]).toEqual([8, 5]);
  const [robot = ''] = beyond.map((row) => String(row['No.']));
  expect(robot).toBe('PC-2026-0005');
  expect(await subjectsOf(desk, robot)).toEqual([expect.stringContaining('Tanda terima')]);

  // The time of one beyond them is free for whoever the desk knows.
  const again = { 'Nama Kegiatan': 'Kunjungan kedua', 'Nomor Surat': '2/SMK' };
  await desk.submit({ ...formOf('SMK Negeri 4', '2027-10-05'), ...again });
  const known = String((await lastOf(desk))['No.']);
  expect(await desk.codes(known)).toBe('');

  await desk.at('2026-11-27T07:35:00+07:00');
  const [digest] = (await desk.mails('hal menunggu')).filter(({ to }) => to.includes(PEOPLE.kabid)).slice(-1);
  expect(digest?.text).toContain('5 formulir: di Meja saya');
  expect(digest?.text).not.toContain(robot);

  // What is passed on holds from then on, in its place by the hour it came.
  await desk.choose(robot, STEPS.FORWARD, 'kabid');
  expect([await desk.codes(robot), await desk.codes(known)]).toEqual(['', 'CLASH_EARLIER_CANDIDATE']);

  const link = await deskLink(desk, PEOPLE.kabid);
  const { html } = await desk.visit(link);
  const [, list = ''] = html.split(`<h3>${UNHELD}`);
  const unheld = [
    ...new Set([...(list.split(/<h[23]/)[0] ?? '').matchAll(/number=(PC-[\d-]+)/g)].map(([, number = '']) => number)),
  ];
  expect(unheld).toHaveLength(4);
  const mails = (await desk.mails()).length;
  for (const number of unheld) await desk.choose(number, STEPS.IGNORE, 'kabid');
  expect((await desk.visit(link)).text).not.toContain(UNHELD);
  expect((await desk.rows()).filter(({ Status }) => Status === 'Diabaikan')).toHaveLength(4);
  expect((await desk.mails()).length).toBe(mails);
  expect(desk.failures()).toEqual([]);
});
