// Seven commands of the desk on one prepared day, each to be done again and again with something happening at one of its calls.

import { cpSync } from 'node:fs';
import { root } from '../../../build/bundle.ts';
import type { ExecutionRecord } from '../../../packages/local-workspace/src/facade.ts';
import { openWorkspace } from '../../../packages/local-workspace/src/workspace.ts';
import { formOf, install, PEOPLE, type Person, PLAIN_ANSWERS, REGISTER, TestDesk, temporaryFolder } from '../desk.ts';
import { filledIn, linkTo } from '../links.ts';
import { STEPS, wordsHeader } from '../tabs.ts';

/** The request the command is about; for the submission, the one that comes in. */
const SUBJECT = 'PC-2026-0001';
/** Wants the same time as the subject, and has been disposed to the Kasi. */
export const RIVAL = 'PC-2026-0002';
/** Wants another day, and is no one's business here. */
export const BYSTANDER = 'PC-2026-0003';
const NEWCOMER = 'PC-2026-0004';

const RIVAL_ANSWERS = formOf('Bank Kalbar');
const BYSTANDER_ANSWERS = formOf('Komunitas Literasi Khatulistiwa', '2026-12-10');
const NEWCOMER_ANSWERS = formOf('RRI Pontianak', '2026-12-11');

const START = '2026-11-24T08:12:05+07:00';
export const APPROVE = 'Tetapkan jadwal, disposisikan ke Admin';
const ALL_FREE = 'Tetapkan jadwal untuk semua yang kosong';

interface Step {
  /** As `Riwayat` calls it. */
  readonly action: string;
  readonly person: Person;
  readonly text: string;
  /** What is sent from the letter's page. */
  readonly form?: Readonly<Record<string, string>>;
  /** What is typed into a cell of its row, or pasted from there on. */
  readonly cell?: readonly [header: string, value: string | readonly string[]];
}

export interface DeskCommand {
  readonly name: string;
  /** The handler in which it is carried out. */
  readonly handler: 'onFormSubmitted_' | 'onSheetEdited_' | 'sendForm';
  readonly number: string;
  /** What somebody chooses in `Tindakan`, types into a cell or sends from the letter's page; nothing for the submission. */
  readonly step: Step | null;
  /** The status in the sheet once it is carried out. */
  readonly status: string;
  /** What the form of a submission says beside the newcomer's answers. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly prepare: (desk: TestDesk) => Promise<void>;
}

async function approved(desk: TestDesk): Promise<void> {
  await desk.choose(SUBJECT, APPROVE, 'kasi', 'Sudah dikoordinasikan, tanpa prasmanan');
}
export async function scheduled(desk: TestDesk): Promise<void> {
  await approved(desk);
  await desk.choose(SUBJECT, 'Masukkan ke agenda', 'admin');
}
export const nothing = async () => {};
const UNDO = 'Urungkan tindakan terakhir';
const DISPLACE = 'Pindahkan (ruangan dipakai dinas)';

export function step(
  name: string,
  action: string,
  person: Person,
  text: string,
  status: string,
  prepare: DeskCommand['prepare'],
): DeskCommand {
  return { name, handler: 'onSheetEdited_', number: SUBJECT, step: { action, person, text }, status, prepare };
}

function onPage(
  name: string,
  code: 'CHANGE_TIME' | 'RECORD_ANSWER',
  status: string,
  text: string,
  prepare: DeskCommand['prepare'],
) {
  const time = { startDate: '14/12/2026', endDate: '14/12/2026', startTime: '09.00', endTime: '11.00' };
  const form = { step: code, ...time, ...(code === 'CHANGE_TIME' && { whose: 'APPLICANT' }) };
  const sent: Step = { action: STEPS[code], person: 'kasi', text, form };
  return { name, handler: 'sendForm', number: SUBJECT, step: sent, status, prepare } as const;
}

export const COMMANDS: readonly DeskCommand[] = [
  {
    name: 'submission',
    handler: 'onFormSubmitted_',
    number: NEWCOMER,
    step: null,
    status: 'Diajukan',
    prepare: nothing,
  },
  step('approval', APPROVE, 'kasi', 'Sudah dikoordinasikan, tanpa prasmanan', 'Jadwal Ditetapkan', nothing),
  step('scheduling', 'Masukkan ke agenda', 'admin', '', 'Masuk Agenda', approved),
  onPage('move to another day', 'CHANGE_TIME', 'Masuk Agenda', 'lewat telepon', scheduled),
  step('cancellation', 'Batalkan (permintaan pemohon)', 'admin', 'Pemohon berhalangan', 'Dibatalkan', scheduled),
  step('displacement', DISPLACE, 'kabid', 'Dipakai Wali Kota', 'Menunggu Konfirmasi Pemohon', scheduled),
  {
    name: 'correction',
    handler: 'onSheetEdited_',
    number: SUBJECT,
    step: { action: 'Isian diperbaiki', person: 'kasi', text: '', cell: ['WhatsApp', '0812-7777-0001'] },
    status: 'Didisposisikan',
    prepare: nothing,
  },
];

async function cancelled(desk: TestDesk): Promise<void> {
  await scheduled(desk);
  await desk.choose(SUBJECT, 'Batalkan (oleh dinas)', 'admin', 'Dipakai Wali Kota');
}

/** Several cells corrected as one, steps back, steps taken back, and an answer with another time. */
export const RARER_COMMANDS: readonly DeskCommand[] = [
  {
    name: 'correction of several cells',
    handler: 'onSheetEdited_',
    number: SUBJECT,
    step: {
      ...{ action: 'Isian diperbaiki', person: 'kasi', text: '' },
      cell: ['Narahubung', ['Rina Wati', 'Guru', String(PLAIN_ANSWERS.Email), '0812-7777-0001']],
    },
    status: 'Didisposisikan',
    prepare: nothing,
  },
  step('return to the Kasi', 'Kembalikan ke Kasi', 'admin', 'Jamnya keliru', 'Didisposisikan', approved),
  step('reopening', 'Buka kembali', 'kabid', 'Batal dipakai', 'Didisposisikan', cancelled),
  step('scheduling of what was reopened', 'Masukkan ke agenda', 'admin', '', 'Masuk Agenda', async (desk) => {
    await cancelled(desk);
    await desk.choose(SUBJECT, 'Buka kembali', 'kabid', 'Batal dipakai');
    await approved(desk);
  }),
  step('scheduling taken back', UNDO, 'admin', '', 'Jadwal Ditetapkan', scheduled),
  step('refusal taken back', UNDO, 'kabid', '', 'Didisposisikan', async (desk) => {
    await desk.choose(SUBJECT, 'Tolak permohonan', 'kabid', 'Ruang diperbaiki');
  }),
  step('displacement taken back', UNDO, 'kabid', '', 'Masuk Agenda', async (desk) => {
    await scheduled(desk);
    await desk.choose(SUBJECT, DISPLACE, 'kabid', 'Dipakai Wali Kota');
  }),
  onPage('answer with another day', 'RECORD_ANSWER', 'Didisposisikan', 'Bersedia', async (desk) => {
    await desk.choose(SUBJECT, 'Tawarkan jadwal lain', 'kasi', 'Waktunya dipakai dinas');
  }),
];

/** Commands on a letter that asks for further dates: its submission, its approval as one, its way into the agenda. */
function letterCommands(furtherDates: string): readonly [DeskCommand, DeskCommand, DeskCommand] {
  const several = { 'Tanggal Lain': furtherDates };
  const forwarded = async (desk: TestDesk) => {
    await desk.submit({ ...NEWCOMER_ANSWERS, ...several });
    await desk.choose(NEWCOMER, 'Disposisikan ke Kasi', 'kabid');
  };
  return [
    {
      name: 'submission of several dates',
      handler: 'onFormSubmitted_',
      number: NEWCOMER,
      step: null,
      status: 'Diajukan',
      answers: several,
      prepare: nothing,
    },
    {
      ...step('approval of all free dates', ALL_FREE, 'kasi', 'Sudah dikoordinasikan', 'Jadwal Ditetapkan', forwarded),
      number: NEWCOMER,
    },
    {
      ...step('scheduling of several dates', 'Masukkan ke agenda', 'admin', '', 'Masuk Agenda', async (desk) => {
        await forwarded(desk);
        await desk.choose(NEWCOMER, ALL_FREE, 'kasi', 'Sudah dikoordinasikan');
      }),
      number: NEWCOMER,
    },
  ];
}

/** Commands on a letter that asks for several dates. */
export const LETTER_COMMANDS: readonly DeskCommand[] = letterCommands('15 Desember 2026\n22 Desember 2026\nlusa');

/** A letter of five dates is set as one, and put into the agenda. */
export const FIVE_DATES: readonly DeskCommand[] = letterCommands(
  '15 Desember 2026, 17 Desember 2026, 22 Desember 2026, 29 Desember 2026',
).slice(1);

/** A call of the command's execution, and whether something happens just before it. */
export interface Moment {
  readonly method: string;
  readonly nth: number;
}

/** A prepared desk that can be opened any number of times. */
export interface PreparedDesk {
  readonly command: DeskCommand;
  /** Every call of the command that reaches Google or lets go of the lock, in no order. */
  readonly moments: readonly Moment[];
  open(): TestDesk;
}

/** Prepares the day once; what is opened from it afterwards shares nothing but the start. */
export async function prepared(command: DeskCommand): Promise<PreparedDesk> {
  morning ??= keptMorning();
  const data = temporaryFolder();
  cpSync(await morning, data, { recursive: true });
  const desk = openDesk(data);
  await command.prepare(desk);
  await writeWords(desk, command);
  desk.workspace.save();
  const open = () => openDesk(data);
  return { command, moments: momentsOf(await carriedOut(open(), command)), open };
}

/** Where the morning is kept that all commands have in common: an install, three letters, two of them with the Kasi. */
let morning: Promise<string> | undefined;

async function keptMorning(): Promise<string> {
  const data = temporaryFolder();
  const desk = install(openDesk(data).workspace);
  for (const answers of [PLAIN_ANSWERS, RIVAL_ANSWERS, BYSTANDER_ANSWERS]) await desk.submit(answers);
  for (const number of [SUBJECT, RIVAL]) await desk.choose(number, 'Disposisikan ke Kasi', 'kabid');
  desk.workspace.save();
  return data;
}

/** Carries the command out; `Isi Disposisi/Keterangan` is filled in already. @returns its own execution */
export async function carriedOut(desk: TestDesk, command: DeskCommand): Promise<ExecutionRecord> {
  const executions = await executionsOf(desk, command);
  const own = executions.find((each) => each.function === command.handler);
  if (!own) throw new Error(`${command.handler} did not run`);
  return own;
}

async function executionsOf(
  desk: TestDesk,
  { step, number, answers }: DeskCommand,
): Promise<readonly ExecutionRecord[]> {
  if (!step) return desk.submit({ ...NEWCOMER_ANSWERS, ...answers });
  const { action, person, text, form, cell } = step;
  if (!form) {
    const [header, value] = cell ?? ['Tindakan', action];
    if (typeof value === 'string') return desk.type(number, header, value, person);
    return desk.paste(REGISTER, await desk.cell(number, header), [[...value]], person);
  }
  const page = await desk.visit(await linkTo(desk, number, PEOPLE[person]));
  return desk.workspace.scriptRun('sendForm', [filledIn(page, { ...form, text })]).executions;
}

/** Whoever is told that nothing was recorded does it once more, with their words. */
export async function doneAgain(desk: TestDesk, command: DeskCommand): Promise<void> {
  await writeWords(desk, command);
  await carriedOut(desk, command);
}

/** The words of a step that is chosen in the row. */
async function writeWords(desk: TestDesk, { step, number }: DeskCommand): Promise<void> {
  if (!step || step.text === '' || step.form) return;
  await desk.type(number, wordsHeader(step.action), step.text, step.person);
}

function openDesk(data: string): TestDesk {
  return new TestDesk(openWorkspace({ project: root, now: START, data }));
}

const REACHES_GOOGLE =
  /^(Lock\.\w+|SpreadsheetApp\.flush|Range\.(get|set)\w+|Sheet\.(appendRow|getLast\w+|insert\w+|delete\w+)|Mail\.\w+|Calendar\.\w+\.\w+|Properties\.\w+|Form\w*\.\w*)$/;

/** @returns every call of an execution that reaches Google or lets go of the lock, in no order */
export function momentsOf({ calls }: ExecutionRecord): Moment[] {
  return Object.entries(calls)
    .filter(([method]) => REACHES_GOOGLE.test(method))
    .flatMap(([method, count]) => Array.from({ length: count }, (_, index) => ({ method, nth: index + 1 })));
}

/**
 * All of them where `DISTURB=all`; otherwise every third moment, each with another disturbance than the one before.
 * @param each every how many moments instead
 */
export function pairsOf<Disturbance>(
  moments: readonly Moment[],
  disturbances: readonly Disturbance[],
  each = 3,
): { readonly moment: Moment; readonly disturbance: Disturbance }[] {
  const every = process.env.DISTURB === 'all';
  return moments.flatMap((moment, index) =>
    disturbances.flatMap((disturbance, kind) =>
      every || index % (each * disturbances.length) === each * kind ? [{ moment, disturbance }] : [],
    ),
  );
}
