// An office over the real bundle, in which random days are played: applicants, staff, the calendar, the clock, and faults.
import { root } from '../../../build/bundle.ts';
import type { AccountKind, Fault, FaultEffect } from '../../../packages/local-workspace/src/facade.ts';
import { openWorkspace } from '../../../packages/local-workspace/src/workspace.ts';
import { install, REGISTER, temporaryFolder } from '../desk.ts';
import type { Deeds } from './deeds.ts';
import type { Disturbance, Happening, OfficeDays } from './office-days.ts';
import { RandomPeople } from './random-people.ts';

const START = '2026-11-24T08:12:05+07:00';
const DAY = 86_400_000;
/** What an execution may end with where it was planned. */
export const PASSING_ERROR = 'Service error: Spreadsheets';

export class RandomOffice extends RandomPeople {
  /** What happened, to be shown where it ends badly. */
  readonly log: string[] = [];
  /** How many executions were killed or met an error. */
  faults = 0;
  /** How often somebody came between. */
  rivals = 0;
  /**
   * What somebody began in the very next free row between the desk's look at it and its writing: that is lost
   * (docs/decisions/0004-how-the-desk-writes-to-google.md).
   */
  readonly writtenOver = new Set<string>();
  /** The row that somebody began last while something ran, and where. */
  private begun: { readonly institution: string; readonly place: number } | null = null;

  /**
   * Plays the days; what was planned to go wrong and found no call is forgotten.
   * @param afterEach looks at the desk after each happening, and after the time that passed then
   */
  play(days: OfficeDays, afterEach: (what: Happening['what'], afterwards: string) => void = () => {}): void {
    const { faults } = this.workspace;
    for (const { happening, disturbance: planned, afterwards } of days) {
      // An event that is lost is a disturbance itself.
      const disturbance = happening.what === 'silent' ? null : planned;
      if (disturbance) faults.plan(this.fault(disturbance));
      this.begun = null;
      this.happen(happening, '');
      this.noteWrittenOver();
      afterEach(happening.what, 'PT0S');
      this.advance(afterwards);
      const struck = disturbance !== null && faults.pending().length === 0;
      if (struck && disturbance.type !== 'meanwhile') this.faults += 1;
      if (struck && disturbance.type === 'meanwhile') this.rivals += 1;
      faults.clear();
      if (afterwards !== 'PT0S') afterEach(happening.what, afterwards);
    }
  }

  /** Nothing goes wrong any more, and the clock does the rest. */
  settle(): void {
    for (const by of ['PT11M', 'PT1H', 'PT1H', 'P1D', 'PT1H', 'PT1H']) this.advance(by);
  }

  /** Time passes, and nothing else happens. */
  advance(by: string): void {
    const { clock } = this.workspace;
    if (by === 'PT0S') return;
    this.log.push(`-- ${by} after ${clock.now().toISOString()}`);
    // Over days each trigger fires once, or the nights would take all the time.
    const days = /^P(\d)D$/.exec(by)?.[1];
    if (days !== undefined) clock.set(new Date(clock.now().getTime() + Number(days) * DAY).toISOString());
    else clock.advance(by);
  }

  private fault(disturbance: Disturbance): Fault {
    const { type, call } = disturbance;
    this.log.push(`   ${type} at call ${call} ${type === 'kill' ? JSON.stringify(disturbance.fate) : ''}`);
    return { at: { call }, effect: this.effect(disturbance) };
  }

  private effect(disturbance: Disturbance): FaultEffect {
    if (disturbance.type === 'kill') return { kill: disturbance.fate };
    if (disturbance.type === 'error') return { error: PASSING_ERROR };
    return {
      meanwhile: () => {
        const { values } = this.workspace.sheets.read(REGISTER);
        const { sent } = this;
        this.happen(disturbance.happening, '   meanwhile ');
        const isBegun = disturbance.happening.what === 'row' || disturbance.happening.what === 'paste';
        if (isBegun && this.sent > sent)
          this.begun = { institution: `Instansi ${this.sent}`, place: values.length + 1 };
      },
    };
  }

  /** Notes the row that whatever ran has written over: another request stands in its place, and it stands nowhere. */
  private noteWrittenOver(): void {
    if (this.begun === null) return;
    const { institution, place } = this.begun;
    if (this.placeOf('Instansi', institution) !== null) return;
    const { values } = this.workspace.sheets.read(REGISTER, { display: true });
    const [headers = []] = values;
    const number = String(values[place - 1]?.[headers.indexOf('No.')] ?? '');
    if (/^PC-\d{4}-\d{4}$/.test(number)) this.writtenOver.add(institution);
  }

  private happen({ what, which, kind }: Happening, indent: string): void {
    this.log.push(`${indent}${what}: ${this[what](which, kind)}`);
  }
}

const kept = new Map<AccountKind, string>();

/**
 * An installed desk with nothing on it, which draws by chance alike on every run: a seed plays the same days again.
 * @param account a Workspace domain names those who edit, an ordinary account names nobody
 * @param deeds is told who does what there
 */
export function randomOffice(account: AccountKind, deeds?: Deeds): RandomOffice {
  const data = kept.get(account) ?? temporaryFolder();
  if (!kept.has(account)) {
    install(openWorkspace({ project: root, now: START, data, account, repeatable: true })).workspace.save();
    kept.set(account, data);
  }
  return new RandomOffice(openWorkspace({ project: root, now: START, data, account, repeatable: true }), deeds);
}
