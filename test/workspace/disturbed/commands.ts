// Six commands of the desk on one prepared day, each to be done again and again with something happening at one of its calls.

import { cpSync } from 'node:fs';
import { root } from '../../../build/bundle.ts';
import type { ExecutionRecord } from '../../../packages/local-workspace/src/facade.ts';
import { openWorkspace } from '../../../packages/local-workspace/src/workspace.ts';
import { formOf, install, type Person, PLAIN_ANSWERS, TestDesk, temporaryFolder } from '../desk.ts';
import { wordsHeader } from '../tabs.ts';

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

export interface DeskCommand {
  readonly name: string;
  /** The handler in which it is carried out. */
  readonly handler: 'onFormSubmitted_' | 'onSheetEdited_';
  readonly number: string;
  /** What somebody chooses in `Tindakan`; nothing for the submission. */
  readonly step: { readonly action: string; readonly person: Person; readonly text: string } | null;
  /** The status in the sheet once it is carried out. */
  readonly status: string;
  /** What the form of a submission says beside the newcomer's answers. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly prepare: (desk: TestDesk) => Promise<void>;
}

async function approved(desk: TestDesk): Promise<void> {
  await desk.choose(SUBJECT, APPROVE, 'kasi', 'Sudah dikoordinasikan, tanpa prasmanan');
}
async function scheduled(desk: TestDesk): Promise<void> {
  await approved(desk);
  await desk.choose(SUBJECT, 'Masukkan ke agenda', 'admin');
}
const nothing = async () => {};
const UNDO = 'Urungkan tindakan terakhir';
const DISPLACE = 'Pindahkan (ruangan dipakai dinas)';

function step(
  name: string,
  action: string,
  person: Person,
  text: string,
  status: string,
  prepare: DeskCommand['prepare'],
): DeskCommand {
  return { name, handler: 'onSheetEdited_', number: SUBJECT, step: { action, person, text }, status, prepare };
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
  step('move to another day', 'Ubah jadwal', 'kasi', 'permintaan pemohon', 'Masuk Agenda', async (desk) => {
    await scheduled(desk);
    await anotherDay(desk);
  }),
  step('cancellation', 'Batalkan (permintaan pemohon)', 'admin', 'Pemohon berhalangan', 'Dibatalkan', scheduled),
  step('displacement', DISPLACE, 'kabid', 'Dipakai Wali Kota', 'Menunggu Konfirmasi Pemohon', scheduled),
];

async function cancelled(desk: TestDesk): Promise<void> {
  await scheduled(desk);
  await desk.choose(SUBJECT, 'Batalkan (oleh dinas)', 'admin', 'Dipakai Wali Kota');
}
async function anotherDay(desk: TestDesk): Promise<void> {
  await desk.type(SUBJECT, 'Tanggal Mulai', '14/12/2026', 'kasi');
  await desk.type(SUBJECT, 'Tanggal Selesai', '14/12/2026', 'kasi');
}

/** Steps back, steps taken back, and steps that take with them what hands have typed. */
export const RARER_COMMANDS: readonly DeskCommand[] = [
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
  step('answer with another day', 'Catat jawaban pemohon', 'kasi', 'Bersedia', 'Didisposisikan', async (desk) => {
    await desk.choose(SUBJECT, 'Tawarkan jadwal lain', 'kasi', 'Waktunya dipakai dinas');
    await anotherDay(desk);
  }),
  step('approval of a corrected row', APPROVE, 'kasi', 'Sudah dikoordinasikan', 'Jadwal Ditetapkan', async (desk) => {
    await desk.type(SUBJECT, 'Peserta', '30', 'kasi');
    await anotherDay(desk);
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
  if (command.step?.text) {
    const { action, text, person } = command.step;
    await desk.type(command.number, wordsHeader(action), text, person);
  }
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
  const { step, number, handler, answers } = command;
  const executions = step
    ? await desk.type(number, 'Tindakan', step.action, step.person)
    : await desk.submit({ ...NEWCOMER_ANSWERS, ...answers });
  const own = executions.find((each) => each.function === handler);
  if (!own) throw new Error(`${handler} did not run`);
  return own;
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
