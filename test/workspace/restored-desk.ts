// A desk in use, its Excel file, and empty desks beside which that copy lies to be restored.
import { expect } from 'vitest';
import { errorsOf, formOf, PEOPLE, PLAIN_ANSWERS, sampleDesk, type TestDesk } from './desk.ts';
import { keptDesk } from './disturbed/kills.ts';
import { settingCell } from './tabs.ts';

export const ITEM = 'Pulihkan dari salinan';
export const LATER = '2026-12-02T09:00:00+07:00';

/** A desk with requests in all states, a mail that waits, damage and settings of its own; and its Excel file. */
async function firstDesk(): Promise<{ desk: TestDesk; file: Uint8Array }> {
  const desk = await sampleDesk();
  await desk.submit({
    ...PLAIN_ANSWERS,
    'Nama Instansi': '=HYPERLINK("http://x.example";"klik")',
    'Nama Narahubung': "'Ani",
    'Nomor WhatsApp': '0819-0000-1001',
    'Nomor Surat': '007',
    'Tanggal Mulai': '2026-12-21',
  });
  await desk.edit('Kerusakan', 'A2:B2', 'Proyektor', 'admin');
  await desk.edit('Pengaturan', settingCell('Email balasan'), 'pontive@diskominfo.example', 'owner');
  const scheduled = await submitted(desk, 'SDN 12', '2026-12-22');
  await desk.intoAgenda(scheduled);
  const refused = await submitted(desk, 'SDN 13', '2026-12-23');
  await desk.at('2026-12-01T18:40:00+07:00');
  // Refusals leave with the next sweep: this one waits in the copy.
  await desk.choose(refused, 'Tolak permohonan', 'kabid', 'ruangan dipakai');
  return { desk, file: await desk.workspace.sheets.xlsx() };
}

/** The desk of which the copy is, and the copy as Excel writes it. */
export const ORIGINAL = firstDesk();

/** @returns the number of a new request */
async function submitted(desk: TestDesk, institution: string, day: string): Promise<string> {
  await desk.submit(formOf(institution, day));
  return String((await desk.rows()).slice(-1)[0]?.['No.']);
}

/** What stands in a tab; each installation has learnt its web address on a day of its own. */
export async function contents(desk: TestDesk, tab: string): Promise<(readonly unknown[])[]> {
  const { values } = await desk.sheet(tab);
  const rows = values.filter((row) => row.some((cell) => cell !== ''));
  // What a row offers changes with the time.
  const [header = []] = values;
  const isLasting = (_: unknown, place: number) => !/^Langkah \d$/.test(String(header[place]));
  return rows.map((row) =>
    row.filter(isLasting).map((cell) => (typeof cell === 'string' ? cell.replace(LEARNT, '') : cell)),
  );
}

const LEARNT = /^Berlaku sejak [^:]+: /;

export async function upload(desk: TestDesk, file: Uint8Array, zone?: string): Promise<string> {
  const { id } = await desk.workspace.sheets.upload(file, { title: 'Salinan 1 Desember', ...(zone ? { zone } : {}) });
  return id;
}

let copy = '';
let beside: Promise<() => TestDesk> | undefined;

/** An empty desk beside which the copy of the first one lies, with its id; uploaded once, then opened as it was kept. */
export async function emptyDesk(): Promise<{ readonly desk: TestDesk; readonly copy: string }> {
  beside ??= keptDesk(LATER, async (desk) => {
    copy = await upload(desk, (await ORIGINAL).file);
  });
  return { desk: (await beside)(), copy };
}

/** The owner chooses the item, names the copy and answers. @returns what was shown, in order */
export function restore(desk: TestDesk, id = '', ...others: readonly ('YES' | 'NO' | 'OK' | 'CANCEL')[]): string[] {
  const typed = { button: 'OK', text: id } as const;
  const { dialogs, executions } = desk.workspace.menu(ITEM, PEOPLE.owner, [typed, ...others]);
  expect(errorsOf(executions)).toEqual([]);
  return dialogs.map(({ content }) => content);
}
