// An execution killed anywhere leaves nothing half done: the next hour brings the desk to the same end.
import { describe, expect, it } from 'vitest';
import type { FaultEffect, FaultPoint } from '../../src/local/facade.ts';
import { installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from './desk.ts';

const NUMBER = 'PC-2026-0001';
/** Calls that change something outside the script, or make it last; between two of them every kill is alike. */
const STATE_CHANGING = [
  ...['Range.setValues', 'Sheet.appendRow', 'SpreadsheetApp.flush', 'Properties.setProperties'],
  ...['Mail.send', 'Calendar.Events.insert', 'Lock.releaseLock', 'Lock.tryLock'],
];

/** All that people see of the desk, without times of attempts. */
async function endState(desk: TestDesk) {
  const register = (await desk.rows()).map(({ 'ID Respons': _, Keadaan: __, ...row }) => row);
  const history = (await desk.rows('Riwayat')).map(({ No, Langkah, Menjadi }) => [No, Langkah, Menjadi]);
  const outbox = (await desk.rows('Kotak Keluar')).map(({ Pekerjaan, Kepada, Keadaan }) => [
    Pekerjaan,
    Kepada,
    Keadaan,
  ]);
  const agenda = await desk.rows('Agenda');
  const events = (await desk.events('2026-12-01T00:00:00+07:00', '2027-01-01T00:00:00+07:00')).map(
    ({ id, title, start, end }) => ({ id, title, start, end }),
  );
  return { register, history, outbox, agenda, events };
}

async function mailsByRecipient(desk: TestDesk): Promise<Record<string, number>> {
  const count: Record<string, number> = {};
  for (const { to, subject } of await desk.mails()) {
    const key = `${to.join()} ${subject}`;
    count[key] = (count[key] ?? 0) + 1;
  }
  return count;
}

interface Scenario {
  readonly name: string;
  readonly trigger: string;
  readonly prepare: (desk: TestDesk) => Promise<void>;
  readonly act: (desk: TestDesk) => Promise<unknown>;
}

const upTo = (...steps: ((desk: TestDesk) => Promise<unknown>)[]) => {
  return async (desk: TestDesk) => {
    for (const step of steps) await step(desk);
  };
};
const submit = (desk: TestDesk) => desk.submit(PLAIN_ANSWERS);
const forward = (desk: TestDesk) => desk.choose(NUMBER, 'Disposisikan ke Kasi', 'kabid');
const approve = (desk: TestDesk) => desk.choose(NUMBER, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'setuju');
const schedule = (desk: TestDesk) => desk.choose(NUMBER, 'Masukkan ke agenda', 'admin');

const SCENARIOS: readonly Scenario[] = [
  { name: 'submission', trigger: 'onFormSubmitted', prepare: upTo(), act: submit },
  { name: 'approval', trigger: 'onSheetEdited', prepare: upTo(submit, forward), act: approve },
  { name: 'scheduling', trigger: 'onSheetEdited', prepare: upTo(submit, forward, approve), act: schedule },
];

const FATES: readonly Extract<FaultEffect, { kill: unknown }>['kill'][] = ['lost', 'applied', { first: 1 }];

async function run(scenario: Scenario, kill?: { at: Omit<FaultPoint, 'function'>; fate: (typeof FATES)[number] }) {
  const desk = installedDesk('2026-11-24T08:12:05+07:00');
  await scenario.prepare(desk);
  if (kill) {
    const at = { ...kill.at, function: scenario.trigger };
    desk.workspace.faults.plan({ at, effect: { kill: kill.fate } });
  }
  await scenario.act(desk);
  desk.workspace.faults.clear();
  return desk;
}

/** Every state-changing call of the scenario's execution, as a place to be killed just before it. */
function killPoints(desk: TestDesk, scenario: Scenario): { method: string; nth: number }[] {
  const executions = desk.workspace.executions().filter(({ function: name }) => name === scenario.trigger);
  const calls = executions[executions.length - 1]?.calls ?? {};
  return STATE_CHANGING.flatMap((method) =>
    Array.from({ length: calls[method] ?? 0 }, (_, index) => ({ method, nth: index + 1 })),
  );
}

describe.each(SCENARIOS)('a killed $name', (scenario) => {
  it('ends like an undisturbed one, with at most the mail in flight twice', async () => {
    const undisturbed = await run(scenario);
    const points = killPoints(undisturbed, scenario);
    await settle(undisturbed, scenario);
    const expected = normalised(await endState(undisturbed));
    const expectedMails = await mailsByRecipient(undisturbed);
    expect(points.length).toBeGreaterThan(5);
    for (const at of points) {
      for (const fate of FATES) {
        const desk = await run(scenario, { at, fate });
        const where = `killed before ${at.method} #${at.nth}, buffered writes ${JSON.stringify(fate)}`;
        expect(
          desk.workspace.executions().some(({ status }) => status === 'killed'),
          where,
        ).toBe(true);
        await settle(desk, scenario);
        expect(normalised(await endState(desk)), where).toEqual(expected);
        const mails = await mailsByRecipient(desk);
        expect(Object.keys(mails).sort(), where).toEqual(Object.keys(expectedMails).sort());
        const repeated = Object.entries(mails).filter(([key, count]) => count > (expectedMails[key] ?? 0));
        expect(repeated.length, `${where}: ${repeated}`).toBeLessThanOrEqual(1);
      }
    }
    console.log(`${scenario.name}: ${points.length} places × ${FATES.length} fates of the buffered writes`);
  }, 120_000);
});

/** A person chooses again where the step was lost before it was recorded; then the clock does the rest. */
async function settle(desk: TestDesk, scenario: Scenario): Promise<void> {
  await desk.at('2026-11-24T09:15:00+07:00');
  const [row] = await desk.rows();
  if (scenario.trigger === 'onSheetEdited' && row?.Tindakan) {
    const text = String(row['Isi Disposisi/Alasan'] ?? '');
    await desk.choose(NUMBER, String(row.Tindakan), scenario.name === 'approval' ? 'kasi' : 'admin', text);
  }
  await desk.at('2026-11-24T10:30:00+07:00');
  await desk.at('2026-11-24T10:45:00+07:00');
}

/** The hour of a step depends on when it was taken at last; everything else must be the same. */
function normalised(state: unknown): unknown {
  return JSON.parse(
    JSON.stringify(state)
      .replace(/\d{2}\/11\/2026 \d{2}[.:]\d{2}(:\d{2})?/g, 'TIME')
      .replace(/24 Nov 2026 \d{2}\.\d{2}/g, 'TIME')
      .replace(/"Batas Waktu":"[^"]*"/g, '"Batas Waktu":""'),
  );
}

it('the account that installed is the only one that sends', async () => {
  const desk = await run(SCENARIOS[0] as Scenario);
  for (const { from } of await desk.mails()) expect(from).toContain(PEOPLE.owner);
});
