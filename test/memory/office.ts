// The port Office in memory: a clock that a test sets, what the office has set, and the troubles it is shown.
import type { Office, OfficeSnapshot } from '../../src/app/ports/office.ts';
import type { State } from '../../src/app/ports/state.ts';
import type { Damage } from '../../src/domain/devices/damage.ts';
import { openDamages } from '../../src/domain/devices/open.ts';
import { DeskError } from '../../src/domain/fault.ts';
import type { Door } from '../../src/domain/office/troubles.ts';
import { changedBy } from '../../src/domain/settings/team-change.ts';
import type { Instant } from '../../src/domain/time/time.ts';

export class MemoryOffice implements Office {
  time: Instant;
  /** What the tabs say; it is in force once they are read. */
  tabs: OfficeSnapshot | null;
  /** Rows of `Kerusakan`, beside what the tabs say already. */
  damages: readonly Damage[] = [];
  loss = '';
  damage = '';
  doors: Readonly<Partial<Record<Door, string>>> = {};
  private inForce: OfficeSnapshot | null;
  private readonly state: State;

  constructor(time: Instant, tabs: OfficeSnapshot | null, state: State) {
    this.time = time;
    this.tabs = tabs;
    this.inForce = tabs;
    this.state = state;
  }

  now(): Instant {
    return this.time;
  }

  snapshot(): OfficeSnapshot {
    if (!this.inForce) throw new DeskError({ code: 'NOT_INSTALLED' });
    return this.inForce;
  }

  refresh(editor: string): void {
    const [before, after] = [this.inForce, this.tabs];
    this.inForce = after;
    this.refreshDamages();
    if (!before || !after) return;
    const edit = { at: this.time, by: editor, team: before.team, after: after.team };
    const teamChange = changedBy(edit, this.state.get('teamChange'));
    if (teamChange) this.state.put({ teamChange });
  }

  followUps(): readonly (() => void)[] {
    return [];
  }

  refreshDamages(): void {
    const { inForce, tabs } = this;
    if (!inForce || !tabs) return;
    const damaged = [...tabs.damaged, ...openDamages(this.damages, tabs.devices)];
    this.inForce = { ...inForce, devices: tabs.devices, damaged };
  }

  troubles(): readonly string[] {
    return [this.loss, this.damage, ...Object.values(this.doors)].filter((words) => words !== '');
  }

  report(loss: string): void {
    this.loss = loss;
  }

  reportUnreadable(words: string): void {
    this.damage = words;
  }

  reportDoors(words: Readonly<Partial<Record<Door, string>>>): void {
    this.doors = { ...this.doors, ...words };
  }
}
