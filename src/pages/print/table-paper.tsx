/** @jsxImportSource #pages */
// The papers that are tables, and their one layout: its header stands on each page again, and no row is torn in two.

import type { DateRange } from '../../domain/commands/foreign-window.ts';
import type { Signer } from '../../domain/print/letters.ts';
import type { PrintedEvent, RegisterChoice } from '../../domain/print/lists.ts';
import type { PreparationItem } from '../../domain/report/preparation.ts';
import { receivedOf } from '../../domain/report/received.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { needOf, type Setup } from '../../domain/request/room-time.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { type Slot, timeOf } from '../../domain/time/time.ts';
import { writeTime } from '../../words/formats/numbers.ts';
import type { Detail } from '../../words/mails/letter.ts';
import { preparationItemWords } from '../../words/pages/own-desk.ts';
import { OPEN } from '../../words/print/paper.ts';
import {
  AGENDA_PAPER,
  ATTENDANCE_PAPER,
  agendaCells,
  CHECKLIST_PAPER,
  eventDetails,
  NO_TIME,
  REGISTER_PAPER,
  rangeWords,
  registerCells,
  registerWords,
  type TableColumn,
} from '../../words/print/tables.ts';
import type { Content } from '../jsx-runtime.ts';
import { Facts, paper, Signature, Square, type Way } from './paper.tsx';

interface TablePaper {
  readonly title: string;
  /** What the table is about, in one line; may be blank. */
  readonly about?: string;
  readonly facts?: readonly Detail[];
  readonly office: OfficeIdentity;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Content[])[];
  /** Said in place of an empty table. */
  readonly empty: string;
  readonly wide?: boolean;
  /** Rows high enough to write in. */
  readonly tall?: boolean;
  readonly ways?: readonly Way[];
  readonly foot?: Content;
}

/** @returns the whole paper as HTML */
function tablePaper(props: TablePaper): string {
  const { title, about = '', facts = [], office, columns, rows, empty, wide = false, tall = false, ways = [] } = props;
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
        {rows.length === 0 ? (
          <p>{empty}</p>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: on a telephone it scrolls, and the keyboard must get there
          <section class="scroll" aria-label={title} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {columns.map(({ label, percent }) => (
                    <th scope="col" style={`width:${percent}%`}>
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((cells) => (
                  <tr>
                    {cells.map((cell, index) => (
                      <td class={columns[index]?.isNumber && 'figure'}>{cell}</td>
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
  readonly ways: readonly Way[];
}

/** @returns the agenda of some days as HTML */
export function agendaPaper({
  range,
  events,
  ...common
}: Common & { range: DateRange; events: readonly PrintedEvent[] }): string {
  const rows = events.map(agendaCells);
  return tablePaper({ ...common, ...AGENDA_PAPER, about: rangeWords(range), rows, wide: true });
}

/** @returns the register of a month or a year as HTML */
export function registerPaper({
  choice,
  requests,
  ...common
}: Common & { choice: RegisterChoice; requests: readonly BookingRequest[] }): string {
  const rows = requests.map(registerCells);
  return tablePaper({
    ...common,
    ...REGISTER_PAPER,
    about: registerWords(choice, receivedOf(requests)),
    rows,
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

/** @returns the daftar hadir of one day of an event as HTML */
export function attendancePaper({ request, slot, admin, ...common }: EventPaper & { readonly admin: Signer }): string {
  const wanted = Math.min(Math.max(request.participants ?? 0, LINES.least), LINES.most);
  const rows = slot === null ? [] : Array.from({ length: wanted }, (_, index) => [String(index + 1), '', '', '']);
  const facts = slot === null ? [] : eventDetails(request, slot, null, common.office);
  const foot = <Signature signer={admin} office={common.office} ranked={false} />;
  return tablePaper({ ...common, ...ATTENDANCE_PAPER, facts, rows, empty: NO_TIME, tall: true, foot });
}

interface Checklist extends EventPaper {
  readonly items: readonly PreparationItem[];
  readonly room: Setup;
  /** Who looks after the room today. */
  readonly admin: Signer;
}

/** @returns the checklist of one day's preparation as HTML */
export function checklistPaper({ request, slot, items, room, admin, ...common }: Checklist): string {
  const isDamaged = (item: PreparationItem) => 'name' in item && item.isBroken;
  const rows = items.map((item, index) => [
    String(index + 1),
    // What is out of order is said beside it.
    'name' in item ? item.name : preparationItemWords(item),
    <Square />,
    isDamaged(item) ? CHECKLIST_PAPER.damaged : '',
  ]);
  const from = slot && writeTime(timeOf(needOf(slot, request, room).start));
  return tablePaper({
    ...common,
    ...CHECKLIST_PAPER,
    facts: slot === null ? [] : eventDetails(request, slot, from, common.office),
    rows: slot === null ? [] : rows,
    empty: NO_TIME,
    tall: true,
    foot: (
      <>
        <p>
          {CHECKLIST_PAPER.ready} {OPEN}
        </p>
        <Signature signer={admin} office={common.office} ranked={false} />
      </>
    ),
  });
}
