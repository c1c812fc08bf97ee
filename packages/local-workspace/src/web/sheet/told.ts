// Says what came of an edit: what the script changed, that it failed, or that it did not accept what was entered.

import type { ExecutionRecord } from '../../data/index.ts';
import type { Area } from '../../model/sheets/a1.ts';
import { desk } from '../shell/desk.ts';
import { failedRuns, failureOf } from '../shell/runs.ts';
import type { Toast } from '../shell/toast.tsx';
import { say } from '../words/words.ts';
import { type Change, changesBetween } from './changes.ts';
import { addressOf, isWithin, type SheetData } from './sheet-data.ts';

const LINES = 7;

export interface Outcome {
  /** Absent: nothing is worth saying. */
  readonly toast?: Toast;
  /** Addresses of entries that the script did not accept. */
  readonly refused: readonly string[];
}

/** @returns what to say about an edit of an area, from the sheet before and after it */
export function outcomeOf(
  edit: { readonly area: Area; readonly filled: boolean },
  executions: readonly ExecutionRecord[],
  before: SheetData,
  after: SheetData,
): Outcome {
  const failed = failedRuns(executions);
  if (failed.length) {
    const text = say.told.savedButFailed;
    const details = failed.map(failureOf);
    return { refused: [], toast: { kind: 'problem', topic: 'edit', title: say.told.scriptFailed, text, details } };
  }
  if (executions.length === 0) return { refused: [] };
  const changes = changesBetween(before, after).filter(({ row }) => touches(edit.area, row));
  const refusals = refusalsIn(edit, changes, after);
  if (refusals.length) return refusedOutcome(edit.area, refusals);
  const others = changes.filter((change) => !isWithin(edit.area, change));
  if (others.length === 0) return { refused: [] };
  const reply = edit.area.rows === 1 ? replyOf(after, edit.area.row) : undefined;
  return {
    refused: [],
    toast: {
      kind: 'done',
      topic: 'edit',
      text: reply ?? say.told.changed(others.length),
      details: detailsOf(others, after, reply),
    },
  };
}

interface Refusal {
  readonly row: number;
  readonly words: string;
}

/**
 * A row is refused where the column of replies says something new that is no acceptance, or where the script took the
 * entry out again and changed nothing else.
 */
function refusalsIn(edit: { area: Area; filled: boolean }, changes: readonly Change[], after: SheetData): Refusal[] {
  const { area } = edit;
  return Array.from({ length: area.rows }, (_, index) => area.row + index).flatMap((row) => {
    const column = replyColumn(after);
    const reply = changes.find((change) => change.row === row && change.column === column?.column);
    if (column && reply && reply.text !== '') {
      return column.accepted.test(reply.text) ? [] : [{ row, words: reply.text }];
    }
    const wiped = edit.filled && isEmptied(area, row, after) && !changes.some((change) => change.row === row);
    if (!wiped) return [];
    const words = replyOf(after, row) ?? say.told.wiped;
    return [{ row, words }];
  });
}

function isEmptied(area: Area, row: number, after: SheetData): boolean {
  return Array.from({ length: area.columns }, (_, index) => area.column + index).every(
    (column) => after.text({ row, column }) === '',
  );
}

function refusedOutcome(area: Area, refusals: readonly Refusal[]): Outcome {
  const [first] = refusals;
  const several = refusals.length > 1;
  const refused = refusals.flatMap(({ row }) =>
    Array.from({ length: area.columns }, (_, index) => addressOf({ row, column: area.column + index })),
  );
  return {
    refused,
    toast: {
      kind: 'problem',
      topic: 'edit',
      title: say.told.refused,
      text: several ? say.told.refusedRows(refusals.length) : (first?.words ?? ''),
      details: several ? refusals.slice(0, LINES).map(({ row, words }) => say.told.ofRow(row, words)) : [],
    },
  };
}

function detailsOf(changes: readonly Change[], after: SheetData, said: string | undefined): string[] {
  const several = new Set(changes.map(({ row }) => row)).size > 1;
  const hidden = new Set(after.answer.hiddenColumns);
  const lines = changes
    .filter(({ text, column }) => text !== said && !hidden.has(column))
    .map(({ row, column, text }) => {
      const place = several ? say.told.place(row, after.heading(column)) : after.heading(column);
      return `${place}: ${text === '' ? say.told.cleared : isLink(text) ? say.told.newLink : shortened(text)}`;
    });
  return lines.length > LINES ? [...lines.slice(0, LINES), say.told.more(lines.length - LINES)] : lines;
}

function isLink(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function replyColumn({ answer }: SheetData): { column: number; accepted: RegExp } | undefined {
  const rule = desk().replies.find(({ sheet }) => sheet === answer.name);
  const header = answer.values[Math.max(0, answer.frozenRows - 1)] ?? [];
  const index = rule ? header.indexOf(rule.column) : -1;
  return rule && index >= 0 ? { column: index + 1, accepted: new RegExp(rule.accepted) } : undefined;
}

function replyOf(data: SheetData, row: number): string | undefined {
  const column = replyColumn(data)?.column;
  return (column !== undefined && data.text({ row, column })) || undefined;
}

function touches(area: Area, row: number): boolean {
  return row >= area.row && row < area.row + area.rows;
}
