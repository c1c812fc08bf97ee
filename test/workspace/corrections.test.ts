// Cells of a request's row edited by hand: a field is corrected at once, a time is not changed there.
import { expect, it } from 'vitest';
import { FIRST, formOf, handyProject, oneRequest, PEOPLE, REGISTER, type TestDesk } from './desk.ts';
import { STEPS } from './tabs.ts';

const DECEMBER = ['2026-12-01T00:00:00+07:00', '2027-01-01T00:00:00+07:00'] as const;

const steps = async (desk: TestDesk) =>
  (await desk.rows('Riwayat')).filter((row) => row['No.'] === FIRST).map(({ Langkah }) => Langkah);
const times = async (desk: TestDesk) => (await desk.events(...DECEMBER)).map(({ start, end }) => [start, end]);

it('a telephone number is recorded at once as typed, by the one who typed it', async () => {
  const desk = await oneRequest();
  await desk.type(FIRST, 'WhatsApp', '0812-7777-0001', 'kasi');
  expect(desk.failures()).toEqual([]);
  expect(await steps(desk)).toEqual(['Permohonan diajukan', 'Isian diperbaiki']);
  const row = await desk.row(FIRST);
  expect(row).toMatchObject({ WhatsApp: '0812-7777-0001', Status: 'Diajukan' });
  expect(row.Pesan).toMatch(/^WhatsApp: 0812-7777-0001 dicatat\. \(24 Nov \d\d\.\d\d\)$/);
});

it('a number that nobody can call, and a disposition before the form came, are shown again with their reason', async () => {
  const desk = await oneRequest();
  const shown = async (header: string) => [(await desk.row(FIRST))[header], await steps(desk)];
  for (const [header, value, words] of [
    ['WhatsApp', '12', 'Tulis nomor WhatsApp, misalnya 0812-3456-7890. Kolom WhatsApp berisi “12”.'],
    [
      'Disposisi Kepala Dinas',
      '23/11/2026 09.00',
      'Tulis tanggal dan jam disposisi yang benar. Waktu disposisinya sebelum',
    ],
    [
      'Disposisi Kepala Dinas',
      '24/11/2027 09.00',
      'Tulis tanggal dan jam disposisi yang benar. Waktu disposisinya belum tiba.',
    ],
  ] as const) {
    const before = await shown(header);
    await desk.type(FIRST, header, value, 'kasi');
    expect(await shown(header)).toEqual(before);
    expect((await desk.row(FIRST)).Pesan).toContain(`Belum dicatat. ${words}`);
  }
});

it('a day is recorded as its cell has it, and a day that is none shown again with its reason', async () => {
  const desk = await oneRequest();
  await desk.type(FIRST, 'Tanggal Surat', '19/11/2026', 'kasi');
  expect(await desk.kept(FIRST)).toMatchObject({ letterDate: '2026-11-19' });
  await desk.type(FIRST, 'Tanggal Surat', '31/02/2026', 'kasi');
  const row = await desk.row(FIRST);
  expect([row['Tanggal Surat'], await steps(desk)]).toEqual([
    '19/11/2026',
    ['Permohonan diajukan', 'Isian diperbaiki'],
  ]);
  expect(row.Pesan).toContain('Kolom Tanggal Surat berisi “31/02/2026”');
});

it('what somebody types just before the hour shows the row again is not lost', async () => {
  const desk = await oneRequest();
  const hour = desk.workspace.triggers().find((each) => each.function === 'everyHour_');
  desk.disturb({ function: 'onSheetEdited_', method: 'Range.getValues' }, () =>
    desk.workspace.fireTrigger(hour?.uid ?? ''),
  );
  await desk.type(FIRST, 'Narahubung', 'Rina Wati', 'kasi');
  expect([(await desk.row(FIRST)).Narahubung, await steps(desk)]).toEqual([
    'Rina Wati',
    ['Permohonan diajukan', 'Isian diperbaiki'],
  ]);
});

/** Two requests, of which somebody types into the first, and what people do before the event of it is handled. */
async function typedBefore(work: (desk: TestDesk) => void, header: string, value: string): Promise<TestDesk> {
  const desk = await oneRequest();
  await desk.submit({ ...formOf('Bank Kalbar', '2026-12-10'), Konsumsi: 'Prasmanan' });
  desk.disturb({ function: 'onSheetEdited_', method: 'Range.getValues' }, () => work(desk));
  await desk.type(FIRST, header, value, 'kasi');
  return desk;
}

it.each([
  ['a sort', ({ workspace }: TestDesk) => void workspace.sheets.sort(REGISTER, DOWN, PEOPLE.admin)],
  [
    'an insertion',
    ({ workspace }: TestDesk) => void workspace.sheets.insertRows(REGISTER, { before: 2 }, PEOPLE.admin),
  ],
])('what somebody types just before %s is recorded for its own request, and no other', async (_, work) => {
  const desk = await typedBefore(work, 'Konsumsi', 'Prasmanan');
  expect(await steps(desk)).toEqual(['Permohonan diajukan', 'Isian diperbaiki']);
  expect(await desk.kept('PC-2026-0002')).toMatchObject({ revision: 1 });
});
const DOWN = { column: 1, ascending: false };

it('what is typed into a row that is then deleted is recorded for no other request', async () => {
  const deleting = ({ workspace }: TestDesk) => void workspace.sheets.deleteRows(REGISTER, { from: 2 }, PEOPLE.admin);
  const desk = await typedBefore(deleting, 'WhatsApp', '0812-7777-0001');
  await desk.at('2026-11-24T09:30:00+07:00');
  expect(await desk.kept('PC-2026-0002')).toMatchObject({ revision: 1 });
  expect((await desk.row(FIRST)).WhatsApp).toBe('0812-0000-0001');
});

it.each([
  ['a stray hour', { 'Jam Selesai': '14.00' }],
  ['an hour beside a day that is none', { 'Tanggal Mulai': '31/02/2026', 'Jam Selesai': '12.00' }],
])(
  '%s typed over those of an agreed event moves nothing and mails nobody, then or later; the row says what holds',
  async (_, cells) => {
    const desk = await oneRequest();
    await desk.intoAgenda(FIRST);
    const [before, mails] = [await times(desk), (await desk.mails()).length];
    for (const [header, value] of Object.entries(cells)) await desk.type(FIRST, header, value, 'admin');
    for (const time of ['08:45', '09:15', '10:15']) await desk.at(`2026-11-24T${time}:00+07:00`);
    expect([await times(desk), (await desk.mails()).length]).toEqual([before, mails]);
    expect(await steps(desk)).not.toContain('Isian diperbaiki');
    const row = await desk.row(FIRST);
    expect(row).toMatchObject({ 'Tanggal Mulai': '08/12/2026', 'Jam Selesai': '11.00' });
    expect(row.Pesan).toContain('Waktu diubah dengan “Ubah jadwal” di halaman suratnya.');
  },
);

it('hours typed for a refused “Ubah jadwal”, before or after it, are never recorded, and the row says what holds', async () => {
  const desk = await oneRequest();
  await desk.choose(FIRST, STEPS.FORWARD, 'kabid');
  await desk.type(FIRST, 'Tanggal Mulai', '31/02/2026', 'kasi');
  await desk.choose(FIRST, 'Ubah jadwal', 'kasi', 'permintaan pemohon');
  expect((await desk.row(FIRST)).Pesan).toContain('Lakukan di halaman suratnya.');
  await desk.type(FIRST, 'Jam Selesai', '12.00', 'kasi');
  for (const time of ['08:50', '09:10', '10:10']) await desk.at(`2026-11-24T${time}:00+07:00`);
  expect(await steps(desk)).toEqual(['Permohonan diajukan', STEPS.FORWARD]);
  expect(await desk.kept(FIRST)).toMatchObject({ startDate: '2026-12-08', endTime: '11:00' });
  expect(await desk.row(FIRST)).toMatchObject({ 'Tanggal Mulai': '08/12/2026', 'Jam Selesai': '11.00' });
});

it.each([
  ['sheet', 'Asia/Makassar'],
  ['locale', 'en_US'],
])(
  'a day typed in another %s is refused, which is set back at once; the hour does so too, and says it',
  async (of, other) => {
    const desk = await oneRequest(handyProject());
    desk.workspace.run('setZone', [of, other], PEOPLE.owner);
    await desk.type(FIRST, 'Tanggal Surat', '05/12/2026', 'kasi');
    const row = await desk.row(FIRST);
    expect([row['Tanggal Surat'], await steps(desk)]).toEqual(['20/11/2026', ['Permohonan diajukan']]);
    expect(row.Pesan).toContain('ketik tanggalnya sekali lagi');
    await desk.type(FIRST, 'Tanggal Surat', '05/12/2026', 'kasi');
    expect(await desk.kept(FIRST)).toMatchObject({ letterDate: '2026-12-05' });
    desk.workspace.run('setZone', [of, other], PEOPLE.owner);
    await desk.at('2026-11-24T09:30:00+07:00');
    const [info] = desk.workspace.sheets.spreadsheets().filter(({ title }) => title.includes('Pontive'));
    expect(`${info?.zone} ${info?.locale}`).toMatch(/^Asia\/(Pontianak|Jakarta) i[nd]_ID$/);
    const health = (await desk.sheet('Kesehatan', true)).values.map((line) => line.join(' ')).join('\n');
    expect(health).toContain(`lokal lembar sempat diubah (${other})`);
  },
);
