// The port ImportTab in memory: what a test pastes there, and what is shown beside it.
import type { ColumnLine, ImportTab, OldRegister, SummaryLine } from '../../src/app/ports/import-tab.ts';
import type { ImportField } from '../../src/domain/import/fields.ts';

export class MemoryImportTab implements ImportTab {
  /** What somebody pasted; `null` while there is no tab. */
  rows: string[][] | null = null;
  merged: OldRegister['merged'] = [];
  lines: readonly ColumnLine[] = [];
  /** What somebody chose in the table instead. */
  readonly chosen = new Map<ImportField, string>();
  choices: readonly string[] = [];
  /** By the row of the sheet. */
  readonly outcomes = new Map<number, string>();
  state = '';
  isOver = true;
  summary: readonly SummaryLine[] = [];
  isHidden = false;

  make(): 'MADE' | 'THERE' {
    const isThere = this.rows !== null;
    this.rows ??= [];
    this.isHidden = false;
    return isThere ? 'THERE' : 'MADE';
  }

  read(): OldRegister | null {
    if (!this.rows) return null;
    const shown = this.lines.map(({ field, choice }) => [field, choice] as const);
    return { rows: this.rows, merged: this.merged, chosen: Object.fromEntries([...shown, ...this.chosen]) };
  }

  showColumns(lines: readonly ColumnLine[], choices: readonly string[]): void {
    this.lines = lines;
    this.choices = choices;
  }

  showOutcomes(first: number, outcomes: readonly string[]): void {
    for (const [index, words] of outcomes.entries()) this.outcomes.set(first + index, words);
  }

  showState(words: string, isOver: boolean): void {
    this.state = words;
    this.isOver = isOver;
  }

  showSummary(lines: readonly SummaryLine[]): void {
    this.summary = lines;
  }

  hide(): void {
    this.isHidden = true;
  }

  remove(): void {
    this.rows = null;
  }
}
