// Visits have forty-five minutes of preparation by one line: all that says when the room is set up, or when something has to be
// there for it, says that hour.
import { expect, it } from 'vitest';
import { type Added, deskWith } from '../added.ts';
import { FIRST, formOf, PEOPLE, PLAIN_ANSWERS, SECOND } from '../desk.ts';
import { linkTo } from '../links.ts';
import { STEPS } from '../tabs.ts';

const ADDED: Added = {
  'domain/request/room-time.ts': { 'setupFor()': "  if (_request?.kind === 'VISIT') return 45;" },
};
const HOUR = '08.15';

it('a visit at nine is prepared from 08.15, and its material is due then, wherever that is told', async () => {
  const desk = await deskWith(ADDED);
  await desk.submit({ ...PLAIN_ANSWERS, 'Tautan Materi': '' });
  await desk.choose(FIRST, STEPS.FORWARD, 'kabid');
  const early = await linkTo(desk, FIRST, PEOPLE.kasi);
  await desk.choose(FIRST, STEPS.APPROVE, 'kasi', 'Sudah dikoordinasikan, tanpa prasmanan');
  const due = `sebelum Selasa, 8 Desember 2026 pukul ${HOUR} WIB`;
  expect((await desk.visit(`${early}&cetak=jawaban`, null, PEOPLE.kasi)).text).toContain(due);
  await desk.choose(FIRST, STEPS.SCHEDULE, 'admin');
  const events = await desk.events('2026-12-08T00:00:00+07:00', '2026-12-09T00:00:00+07:00');
  const preparation = events.find(({ title }) => title.includes('Persiapan'));
  expect(preparation?.start.slice(11, 16).replace(':', '.')).toBe(HOUR);
  expect((await desk.rows('Agenda'))[0]?.['Persiapan Mulai']).toBe(HOUR);
  const applicant = String(PLAIN_ANSWERS.Email);
  const mail = (await desk.mails(FIRST)).filter(({ to }) => to.includes(applicant)).at(-1);
  expect(mail?.text).toContain(`sebelum 8 Des ${HOUR}`);
  const letter = await linkTo(desk, FIRST, PEOPLE.admin);
  expect((await desk.visit(`${letter}&cetak=persiapan`, null, PEOPLE.admin)).text).toContain(`pukul ${HOUR} WIB`);
  expect((await desk.visit('/exec?page=jadwal&day=2026-12-08')).text).toContain(`${HOUR}–09.00 Persiapan`);
});

const LOAN = { ...PLAIN_ANSWERS, 'Jenis Permohonan': 'Peminjaman' };
/** Half an hour after the first: enough for a loan, too little for a visit. */
const NEXT = {
  ...formOf('Bank Kalbar'),
  'Jenis Permohonan': 'Peminjaman',
  'Jam Mulai': '11:30',
  'Jam Selesai': '12:30',
};

it('a fixed loan becomes no visit where the room cannot be prepared for one, and says with whom it clashes', async () => {
  const desk = await deskWith(ADDED);
  for (const [number, answers] of [
    [FIRST, LOAN],
    [SECOND, NEXT],
  ] as const) {
    await desk.submit(answers);
    await desk.intoAgenda(number);
  }
  await desk.type(SECOND, 'Jenis', 'Kunjungan', 'admin');
  await desk.at('2026-11-24T09:00:00+07:00');
  const row = await desk.row(SECOND);
  expect(row.Pesan).toContain(`berimpit dengan ${FIRST}`);
  expect(row.Jenis).toBe('Peminjaman');
});

it('a later neighbour hears of the longer preparation, and the applicant’s own free times have it', async () => {
  const desk = await deskWith(ADDED);
  await desk.submit(NEXT);
  await desk.submit(LOAN);
  await desk.choose(SECOND, STEPS.FORWARD, 'kabid');
  expect((await desk.row(SECOND))['Perlu Perhatian']).not.toContain('berimpit');
  await desk.type(FIRST, 'Jenis', 'Kunjungan', 'kasi');
  await desk.at('2026-11-24T09:00:00+07:00');
  expect((await desk.row(SECOND))['Perlu Perhatian']).toContain(`berimpit dengan ${FIRST}`);
  const page = await linkTo(desk, FIRST, NEXT.Email);
  const { text } = await desk.visit(`${page}&day=2026-12-08`);
  expect(text).toContain('11.45–');
});

it('whoever meets another’s preparation hears how long that is', async () => {
  const desk = await deskWith(ADDED);
  await desk.submit(PLAIN_ANSWERS);
  await desk.submit({ ...NEXT, 'Jam Mulai': '07:45', 'Jam Selesai': '08:20' });
  expect((await desk.row(SECOND))['Perlu Perhatian']).toContain(`Persiapan berimpit dengan ${FIRST} (45 menit)`);
});
