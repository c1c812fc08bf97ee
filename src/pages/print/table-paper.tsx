/** @jsxImportSource #pages */
// The papers that are tables, and their one layout: its header stands on each page again, and no row is torn in two.

import type { Signer } from '../../domain/print/letters.ts';
import type { PrintedEvent, RegisterChoice } from '../../domain/print/lists.ts';
import type { PreparationItem } from '../../domain/report/preparation.ts';
import { receivedOf } from '../../domain/report/received.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { needOf, type Setup } from '../../domain/request/room-time.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { type DateRange, type Slot, timeOf } from '../../domain/time/time.ts';
import { writeTime } from '../../words/formats/numbers.ts';
import type { Detail } from '../../words/mails/letter.ts';
import { preparationItemWords } from '../../words/pages/own-desk.ts';
import { cellsOf, type Head, pageCellWords } from '../../words/print/columns.ts';
import { OPEN } from '../../words/print/paper.ts';
import {
  AGENDA_PAPER,
  ATTENDANCE_PAPER,
  CHECKLIST_PAPER,
  eventFacts,
  NO_TIME,
  type PaperColumn,
  REGISTER_PAPER,
  rangeWords,
  registerWords,
} from '../../words/print/tables.ts';
import { damageWords } from '../../words/sheet/devices.ts';
import type { Content } from '../jsx-runtime.ts';
import { Facts, paper, Signature, Square, type Way } from './paper.tsx';

/** A column of a table; what stands in it may be more than words. */
interface ColumnOf<Line> extends Head {
  /** Its share of the width. */
  readonly percent: number;
  readonly cell: (line: Line, index: number) => Content;
}

interface TablePaper<Line> {
  readonly title: string;
  /** What the table is about, in one line; may be blank. */
  readonly about?: string;
  readonly facts?: readonly Detail[];
  readonly office: OfficeIdentity;
  readonly columns: readonly ColumnOf<Line>[];
  readonly lines: readonly Line[];
  /** Said in place of an empty table. */
  readonly empty: string;
  readonly wide?: boolean;
  /** Rows high enough to write in. */
  readonly tall?: boolean;
  readonly ways?: readonly Way[];
  readonly foot?: Content;
}

/** @returns the whole paper as HTML */
function tablePaper<Line>(props: TablePaper<Line>): string {
  const { title, about = '', facts = [], office, columns, lines, empty, wide = false, tall = false, ways = [] } = props;
  return paper({
    title,
    office,
    wide,
    ways,
    look: tall ? 'tall' : 'grid',
    children: (
      <>
        <h1>{title}</h1>
        {about !== '' && <p>{about}</p>}
        {facts.length > 0 && <Facts of={facts} />}
        {lines.length === 0 ? (
          <p>{empty}</p>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: on a telephone it scrolls, and the keyboard must get there
          <section class="scroll" aria-label={title} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {columns.map(({ head, percent }) => (
                    <th scope="col" style={`width:${percent}%`}>
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {lines.map((line, index) => (
                  <tr>
                    {columns.map(({ isFigure, cell }) => (
                      <td class={isFigure && 'figure'}>{cell(line, index)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
        {props.foot}
      </>
    ),
  });
}

interface Common {
  readonly office: OfficeIdentity;
  readonly ways?: readonly Way[];
}

/** Columns of words and figures, as a paper writes them. */
function inWords<Line>(columns: readonly PaperColumn<Line>[]): readonly ColumnOf<Line>[] {
  return columns.map((column) => ({ ...column, cell: (line) => cellsOf([column], line).map(pageCellWords).join() }));
}

/** @returns the agenda of some days as HTML */
export function agendaPaper({
  range,
  events,
  ...common
}: Common & { range: DateRange; events: readonly PrintedEvent[] }): string {
  const columns = inWords(AGENDA_PAPER.columns);
  return tablePaper({ ...common, ...AGENDA_PAPER, columns, about: rangeWords(range), lines: events, wide: true });
}

/** @returns the register of a month or a year as HTML */
export function registerPaper({
  choice,
  requests,
  ...common
}: Common & { choice: RegisterChoice; requests: readonly BookingRequest[] }): string {
  return tablePaper({
    ...common,
    ...REGISTER_PAPER,
    columns: inWords(REGISTER_PAPER.columns),
    about: registerWords(choice, receivedOf(requests)),
    lines: requests,
    wide: true,
  });
}

interface EventPaper extends Common {
  readonly request: BookingRequest;
  /** `null` if the request has no time that can be read. */
  readonly slot: Slot | null;
}

/** As many lines as people may come, within reason. */
const LINES = { least: 15, most: 200 } as const;

interface AttendancePaper extends EventPaper {
  readonly admin: Signer;
}

/** @returns the daftar hadir of one day of an event as HTML */
export function attendancePaper({ request, slot, admin, ...common }: AttendancePaper): string {
  const length = Math.min(Math.max(request.participants ?? 0, LINES.least), LINES.most);
  const lines = slot === null ? [] : Array.from({ length }, (_, index) => String(index + 1));
  const { title, number, name, institution, signature } = ATTENDANCE_PAPER;
  const columns: readonly ColumnOf<string>[] = [
    { head: number, percent: 10, isFigure: true, cell: (line) => line },
    { head: name, percent: 32, cell: () => null },
    { head: institution, percent: 30, cell: () => null },
    { head: signature, percent: 28, cell: () => null },
  ];
  const facts = slot === null ? [] : eventFacts(request, slot, null, common.office);
  const foot = <Signature signer={admin} ranked={false} />;
  return tablePaper({ ...common, title, columns, facts, lines, empty: NO_TIME, tall: true, foot });
}

interface Checklist extends EventPaper {
  readonly items: readonly PreparationItem[];
  readonly room: Setup;
  /** Who looks after the room today. */
  readonly admin: Signer;
}

/** @returns the checklist of one day's preparation as HTML */
export function checklistPaper({ request, slot, items, room, admin, ...common }: Checklist): string {
  const { title, number, item, done, remark } = CHECKLIST_PAPER;
  const columns: readonly ColumnOf<PreparationItem>[] = [
    { head: number, percent: 10, isFigure: true, cell: (_, index) => String(index + 1) },
    // What is out of order is said beside it.
    { head: item, percent: 40, cell: (each) => (each.kind === 'DEVICE' ? each.name : preparationItemWords(each)) },
    { head: done, percent: 14, cell: () => <Square /> },
    { head: remark, percent: 36, cell: (each) => each.kind === 'DEVICE' && each.damage && damageWords(each.damage) },
  ];
  const from = slot && writeTime(timeOf(needOf(slot, room).start));
  return tablePaper({
    ...common,
    title,
    columns,
    facts: slot === null ? [] : eventFacts(request, slot, from, common.office),
    lines: slot === null ? [] : items,
    empty: NO_TIME,
    tall: true,
    foot: (
      <>
        <p>
          {CHECKLIST_PAPER.ready} {OPEN}
        </p>
        <Signature signer={admin} ranked={false} />
      </>
    ),
  });
}
