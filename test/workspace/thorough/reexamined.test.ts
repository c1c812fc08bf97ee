// A rule that touches eighty requests at once in the product: a handful at a time, and kills in between lose nothing.
import { describe, expect, it } from 'vitest';
import { openFullDesk } from '../../../build/full-desk.ts';
import type { Fault, Workspace } from '../../../packages/local-workspace/src/facade.ts';
import { PEOPLE, REGISTER } from '../desk.ts';

/** On the full desk of a hundred, these are still to come. */
const TO_COME = 80;
const AT_ONCE = 15;

/** The office opens for an hour a day only: nobody's time fits any more. */
function shortenHours(workspace: Workspace): void {
  const { values } = workspace.sheets.read('Pengaturan');
  values.forEach(([name], index) => {
    if (!String(name).startsWith('Jam kerja')) return;
    workspace.sheets.edit('Pengaturan', { range: `B${index + 1}`, value: '13.00–14.00' }, PEOPLE.owner);
  });
}

function reexaminedBy(...faults: Fault[]): Workspace {
  const workspace = openFullDesk(100);
  shortenHours(workspace);
  workspace.faults.plan(...faults);
  workspace.clock.advance('PT20M');
  workspace.faults.clear();
  workspace.clock.advance('PT2H');
  return workspace;
}

function column(workspace: Workspace, tab: string, header: string): string[] {
  const [headers = [], ...rows] = workspace.sheets.read(tab).values;
  return rows.map((row) => String(row[headers.indexOf(header)]));
}

interface Kept {
  readonly number: string;
  readonly revision: number;
  readonly findingCodes: readonly string[];
}

describe('a change of the office’s hours', () => {
  it('killed twice, examines each request once', () => {
    const workspace = reexaminedBy(
      ...[20, 110].map((nth) => ({
        at: { function: 'everyTenMinutes_', method: 'Range.setValues', nth },
        effect: { kill: 'lost' as const },
      })),
    );
    const killed = workspace.executions().filter(({ status }) => status === 'killed');
    expect(killed.length).toBeGreaterThanOrEqual(1);
    const steps = column(workspace, 'Riwayat', 'Langkah');
    expect(steps.filter((step) => step === 'Diperiksa ulang')).toHaveLength(TO_COME);
    const kept = column(workspace, REGISTER, 'Data').map((text) => JSON.parse(text) as { after: Kept });
    expect(kept.slice(-TO_COME).filter(({ after }) => after.findingCodes.length === 0)).toEqual([]);
    const numbers = column(workspace, 'Riwayat', 'No.');
    for (const { after } of kept) {
      expect(after.revision, after.number).toBe(numbers.filter((each) => each === after.number).length);
    }
    const byCommand = new Map<string, number>();
    for (const id of column(workspace, 'Riwayat', 'ID Perintah')) byCommand.set(id, (byCommand.get(id) ?? 0) + 1);
    expect(Math.max(...byCommand.values())).toBe(AT_ONCE);
  });
});
