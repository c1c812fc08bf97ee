// Two hundred rows that somebody pastes at once become requests within three sweeps, each once, and no execution is killed.
import { beforeAll, describe, expect, it } from 'vitest';
import { openFullDesk } from '../../../build/full-desk.ts';
import type { ExecutionRecord } from '../../../packages/local-workspace/src/facade.ts';
import { errorsOf, installedDesk, PEOPLE, REGISTER, type Row, TestDesk } from '../desk.ts';

const ROWS = 200;
const INCOMPLETE = 10;
const COPIES = 5;
const PAST = 55;
/** Google ends an execution then. */
const MOST_SECONDS = 6 * 60;

type Cells = Readonly<Record<string, string>>;

/** The rows as they stand in an old list: some are over, some lack something, and one stands there five times. */
const PASTED: readonly Cells[] = Array.from({ length: ROWS }, (_, index): Cells => {
  const at = index % 20 === 7 ? 'INCOMPLETE' : index % 40 === 11 ? 'COPY' : index % 10 < 3 ? 'PAST' : 'COMING';
  const place = at === 'COPY' ? 'lama' : String(index);
  const row = {
    Jenis: 'Peminjaman',
    Instansi: `Dinas ${place}`,
    Kegiatan: `Rapat ${place}`,
    'Tanggal Mulai': `${String(1 + (index % 28)).padStart(2, '0')}/02/2027`,
    'Jam Mulai': '09.00',
    'Jam Selesai': '11.00',
    Narahubung: `Narahubung ${place}`,
    WhatsApp: at === 'COPY' ? '081300009999' : `0813${String(10_000_000 + index)}`,
    'No Surat': `${place}/DN/2026`,
    'Berkas Surat': `map ${place}`,
    'Diterima Tanggal': '23/11/2026',
    ...(at === 'COPY' && { 'Tanggal Mulai': '15/03/2027' }),
    ...(at === 'COMING' && index % 4 === 0 && { Email: `dinas${index}@pemohon.example` }),
  };
  // Each on an evening of its own: what another has held is no past event.
  const day = new Date(Date.UTC(2025, 10, 1 + index)).toISOString().slice(0, 10).split('-').reverse().join('/');
  if (at === 'PAST') return { ...row, 'Tanggal Mulai': day, 'Jam Mulai': '16.30', 'Jam Selesai': '17.30' };
  if (at !== 'INCOMPLETE') return row;
  return index % 40 === 7 ? { ...row, 'Jam Selesai': '' } : { ...row, 'Tanggal Mulai': '31/02/2027' };
});

/** Somebody pastes the rows below the last one. */
async function paste(desk: TestDesk): Promise<ExecutionRecord[]> {
  const { values } = await desk.sheet(REGISTER, true);
  const [headers = []] = values;
  const number = headers.indexOf('No.');
  const last = values.reduce((found, row, index) => (String(row[number]) === '' ? found : index + 1), 1);
  const block = PASTED.map((row) => headers.map((header) => row[String(header)] ?? ''));
  return desk.paste(REGISTER, `A${last + 1}`, block, 'admin');
}

/** The sweeps after a paste, until nothing is left to send. */
async function sweep(desk: TestDesk, times: readonly string[]): Promise<ExecutionRecord[]> {
  const executions: ExecutionRecord[] = [];
  for (const time of times) executions.push(...(await desk.at(`2026-11-24T${time}:00+07:00`)));
  return executions;
}

const isPasted = ({ Instansi }: Row) => /^Dinas (\d+|lama)$/.test(String(Instansi));
const pastedRows = async (desk: TestDesk) => (await desk.rows()).filter(isPasted);
const seconds = ({ modelledMilliseconds }: ExecutionRecord) => modelledMilliseconds / 1000;

async function expectAllTakenIn(desk: TestDesk): Promise<void> {
  const rows = await pastedRows(desk);
  expect(rows).toHaveLength(ROWS);
  // They stand where they were pasted.
  expect(rows.map(({ Kegiatan }) => Kegiatan)).toEqual(PASTED.map(({ Kegiatan }) => Kegiatan));
  const left = rows.filter((row) => row['No.'] === '');
  expect(left).toHaveLength(INCOMPLETE);
  for (const row of left) expect(row.Pesan).toMatch(/(Jam Selesai|31\/02\/2027).*Baris ini belum menjadi permohonan/s);
  const numbers = rows.map((row) => String(row['No.'])).filter((number) => number !== '');
  expect(new Set(numbers).size).toBe(ROWS - INCOMPLETE);
  const steps = (await desk.rows('Riwayat')).map((row) => String(row['No.']));
  for (const number of numbers) expect(steps.filter((each) => each === number)).toEqual([number]);
  const of = (status: string) => rows.filter(({ Status }) => Status === status);
  expect([of('Terlaksana').length, of('Permohonan Ganda').length]).toEqual([PAST, COPIES - 1]);
  expect(of('Diajukan')).toHaveLength(ROWS - INCOMPLETE - PAST - COPIES + 1);
}

/** A coming event is told to the Kabid and to whoever can be written to, once each; all others to nobody. */
async function expectMailsOnce(desk: TestDesk): Promise<void> {
  const mails = await desk.mails();
  for (const row of (await pastedRows(desk)).filter((each) => each['No.'] !== '')) {
    const own = mails.filter(({ subject }) => subject.includes(String(row['No.'])));
    const isComing = row.Status === 'Diajukan';
    const readers = [...(isComing ? [PEOPLE.kabid] : []), ...(isComing && row.Email !== '' ? [row.Email] : [])];
    expect(own.map(({ to }) => to[0]).sort(), String(row['No.'])).toEqual(readers.sort());
  }
}

const THREE_SWEEPS = ['08:30', '08:40', '08:50'];
const AFTERWARDS = ['09:20', '09:30', '09:40', '09:50', '10:00'];

describe.each([0, 2000])('pasted below %i requests', (size) => {
  it('they are taken in within three sweeps, and their mails leave after them', async () => {
    const desk = size === 0 ? installedDesk('2026-11-24T08:12:05+07:00') : new TestDesk(openFullDesk(size));
    const pasted = await paste(desk);
    const taking = await sweep(desk, THREE_SWEEPS);
    const numbered = (await pastedRows(desk)).filter((row) => row['No.'] !== '');
    expect(numbered).toHaveLength(ROWS - INCOMPLETE);
    const after = await sweep(desk, AFTERWARDS);
    const all = [...pasted, ...taking, ...after];
    expect(errorsOf(all)).toEqual([]);
    for (const execution of all) expect(seconds(execution), execution.function).toBeLessThan(MOST_SECONDS);
    // The tab is read once for a batch, and nothing was found amiss in it.
    const batches = Math.ceil((ROWS - INCOMPLETE) / 20);
    expect(taking[0]?.calls['Sheet.getDataRange']).toBeLessThanOrEqual(batches + 2);
    await expectAllTakenIn(desk);
    await expectMailsOnce(desk);
    // What was held stands in the calendar.
    const held = await desk.events('2025-10-01T00:00:00+07:00', '2026-11-24T00:00:00+07:00');
    expect(held.filter(({ title }) => /Dinas \d+: (?!Persiapan)/.test(title))).toHaveLength(PAST);
    const longest = Math.max(...all.map(seconds));
    const counts = taking.map((each) => `${each.function} ${seconds(each).toFixed(1)} s`);
    console.log(
      `${ROWS} rows pasted below ${size}: ${counts.join(', ')}; the longest execution takes ${longest.toFixed(1)} s modelled`,
    );
  });
});

describe('a sweep that takes them in, killed', () => {
  const half = (calls: number) => Math.ceil(calls / 2);
  /** Of so many calls in a sweep that nothing disturbs: those of its first batch, of a later one, of calendar and mails. */
  const MOMENTS = [
    ['its first write', 'Range.setValues', () => 1, 'applied'],
    ['the write after it', 'Range.setValues', () => 2, 'applied'],
    ['a write of its first batch', 'Range.setValues', () => 9, { first: 2 }],
    ['a write half-way', 'Range.setValues', half, 'lost'],
    ['the write after that', 'Range.setValues', (calls: number) => half(calls) + 1, { first: 3 }],
    ['a reading half-way', 'Range.getValues', half, { first: 20 }],
    ['an event half-way', 'Calendar.Events.insert', half, 'applied'],
    ['a mail half-way', 'Mail.send', half, 'applied'],
  ] as const;
  let undisturbed: Readonly<Record<string, number>>;
  beforeAll(async () => {
    const desk = installedDesk('2026-11-24T08:12:05+07:00');
    await paste(desk);
    const [taking] = (await sweep(desk, ['08:30'])).filter((each) => each.function === 'everyTenMinutes_');
    undisturbed = taking?.calls ?? {};
  });

  it.each(MOMENTS)(
    'at %s (%s), leaves what the next ones finish, and nothing happens twice',
    async (_, method, placeOf, fate) => {
      const nth = placeOf(undisturbed[method] ?? 0);
      const desk = installedDesk('2026-11-24T08:12:05+07:00');
      await paste(desk);
      desk.workspace.faults.plan({ at: { function: 'everyTenMinutes_', method, nth }, effect: { kill: fate } });
      const killed = await sweep(desk, ['08:30']);
      expect(desk.workspace.faults.pending()).toEqual([]);
      expect(killed.filter(({ status }) => status === 'killed')).toHaveLength(1);
      const after = await sweep(desk, ['08:40', '08:50', ...AFTERWARDS, '10:10', '10:20', '10:30']);
      expect(errorsOf(after)).toEqual([]);
      await expectAllTakenIn(desk);
      await expectMailsOnce(desk);
    },
  );
});
