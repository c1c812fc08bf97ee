// Two executions at once: the lock keeps numbers apart and lets no two requests have one time.
import { describe, expect, it } from 'vitest';
import { FIRST, formOf, installedDesk, oneRequest, PEOPLE, PLAIN_ANSWERS, SECOND, type TestDesk } from './desk.ts';

const APPROVE = 'Tetapkan jadwal, disposisikan ke Admin';

const OTHERS = formOf('Bank Kalbar');

/** Calls of an execution during which somebody else may come. */
const MOMENTS = ['Lock.tryLock', 'Range.setValues', 'Mail.send'] as const;

describe.each(MOMENTS)('while %s runs', (method) => {
  it('another applicant’s submission gets its own number, its row and its mails', async () => {
    const desk = installedDesk('2026-11-24T08:12:05+07:00');
    const [form] = desk.workspace.forms.list();
    desk.disturb({ function: 'onFormSubmitted_', method }, () => {
      desk.workspace.forms.respond(form?.id ?? '', OTHERS);
    });
    await desk.submit(PLAIN_ANSWERS);
    expect(desk.failures()).toEqual([]);
    const rows = await desk.rows();
    expect(rows.map(({ 'No.': No }) => No)).toEqual([FIRST, SECOND]);
    expect(new Set(rows.map(({ Instansi }) => Instansi))).toEqual(new Set(['SMK Negeri 4 Pontianak', 'Bank Kalbar']));
    expect((await desk.rows('Riwayat')).map(({ 'No.': No }) => No)).toEqual([FIRST, SECOND]);
    for (const number of [FIRST, SECOND]) expect(await desk.mails(number)).toHaveLength(2);
    // Whoever came to the lock first is the earlier candidate; the other one clashes with them.
    expect(rows[1]?.['Perlu Perhatian']).toBe(`Waktu sama dengan ${FIRST}`);
  });

  it('an approval of the later candidate is refused when the earlier one is approved at that moment', async () => {
    const desk = await oneRequest();
    await desk.at('2026-11-24T08:20:00+07:00');
    await desk.submit(OTHERS);
    for (const number of [FIRST, SECOND]) await desk.choose(number, 'Disposisikan ke Kasi', 'kabid');
    await desk.type(FIRST, 'Isi Disposisi/Keterangan', 'setuju', 'kasi');
    const text = await desk.cell(SECOND, 'Isi Disposisi/Keterangan');
    const action = await desk.cell(SECOND, 'Tindakan');
    desk.disturb({ function: 'onSheetEdited_', method }, () => {
      desk.workspace.sheets.edit('Permohonan', { range: text, value: 'setuju' }, PEOPLE.kasi);
      desk.workspace.sheets.edit('Permohonan', { range: action, value: APPROVE }, PEOPLE.kasi);
    });
    await desk.type(FIRST, 'Tindakan', APPROVE, 'kasi');
    expect(desk.failures()).toEqual([]);
    expect((await desk.row(FIRST)).Status).toBe('Jadwal Ditetapkan');
    const later = await desk.row(SECOND);
    expect(later.Status).toBe('Didisposisikan');
    expect(later.Pesan).toContain(`Waktu sama dengan ${FIRST}`);
  });
});

describe('while the calendar is written for a step, without the lock', () => {
  const CALENDAR_CALLS = ['Calendar.Events.list', 'Calendar.Events.insert'] as const;

  it.each(CALENDAR_CALLS)('during %s somebody cancels: no event stays, and the row says what holds', async (method) => {
    const desk = await oneRequest();
    await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
    await desk.choose(FIRST, APPROVE, 'kasi', 'setuju');
    const message = await desk.cell(FIRST, 'Pesan untuk Pemohon');
    const action = await desk.cell(FIRST, 'Tindakan');
    // The first list looks for what people have in the calendar, the second for the request's own entries.
    const nth = method === 'Calendar.Events.list' ? 2 : 1;
    const work = () => {
      desk.workspace.sheets.edit('Permohonan', { range: message, value: 'Ruangan dipakai rapat dinas.' }, PEOPLE.kasi);
      desk.workspace.sheets.edit('Permohonan', { range: action, value: 'Batalkan (oleh dinas)' }, PEOPLE.kasi);
    };
    desk.disturb({ function: 'onSheetEdited_', method, nth }, work);
    await desk.choose(FIRST, 'Masukkan ke agenda', 'admin');
    await desk.at('2026-11-24T08:50:00+07:00');
    expect(desk.failures()).toEqual([]);
    expect((await desk.row(FIRST)).Status).toBe('Dibatalkan');
    expect(await desk.events('2026-12-01T00:00:00+07:00', '2026-12-31T00:00:00+07:00')).toEqual([]);
  });
});

describe('people move rows while a step runs', () => {
  async function twoRequests(): Promise<TestDesk> {
    const desk = await oneRequest();
    await desk.submit({ ...OTHERS, 'Tanggal Mulai': '2026-12-10' });
    return desk;
  }

  const sort = (desk: TestDesk, method: string, nth = 1) => {
    const at = { function: 'onSheetEdited_', method, nth };
    const turn = () => {
      desk.workspace.sheets.sort('Permohonan', { column: 1, ascending: false }, PEOPLE.admin);
    };
    desk.disturb(at, turn);
  };

  it('sorted before the row is read, the step is left where it stands rather than guessed', async () => {
    const desk = await twoRequests();
    sort(desk, 'Lock.tryLock');
    await desk.type(FIRST, 'Tindakan', 'Disposisikan ke Kasi', 'kabid');
    expect(await desk.row(FIRST)).toMatchObject({ Status: 'Diajukan', Tindakan: 'Disposisikan ke Kasi' });
    await desk.type(FIRST, 'Tindakan', 'Disposisikan ke Kasi', 'kabid');
    expect((await desk.row(FIRST)).Status).toBe('Didisposisikan');
  });

  it.each([
    ...[1, 3, 6].map((nth) => ['Range.setValues', nth] as const),
    ['Range.getValues', 3] as const,
    ['Mail.send', 1] as const,
  ])(
    'sorted during %s #%i, the step is recorded for its own request, and both rows are whole within the hour',
    async (method, nth) => {
      const desk = await twoRequests();
      const untouched = await desk.row(SECOND);
      sort(desk, method, nth);
      await desk.type(FIRST, 'Tindakan', 'Disposisikan ke Kasi', 'kabid');
      expect((await desk.rows('Riwayat')).slice(2).map((row) => [row['No.'], row.Menjadi])).toEqual([
        [FIRST, 'Didisposisikan'],
      ]);
      await desk.at('2026-11-24T09:30:00+07:00');
      expect(desk.failures()).toEqual([]);
      expect(await desk.row(FIRST)).toMatchObject({ Status: 'Didisposisikan', Tindakan: '' });
      // What the write put over it is put back, and said.
      const told = expect.stringMatching(/^$|ditulis kembali dari Riwayat/);
      expect(await desk.row(SECOND)).toEqual({ ...untouched, Pesan: told });
      expect(await desk.rows('Riwayat')).toHaveLength(3);
      expect(await desk.rows()).toHaveLength(2);
    },
  );
});
