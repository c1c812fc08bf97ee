/** @jsxImportSource #pages */
// The ways to the papers. They open in a tab of their own: a paper is printed and closed, the page stays.
import type { RoomToday } from '../../domain/report/preparation.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { isExpected, isShown } from '../../domain/request/status.ts';
import { addMonths, monthOf } from '../../domain/time/months.ts';
import { type PlainDate, yearOf } from '../../domain/time/time.ts';
import { addDays } from '../../domain/time/working-time.ts';
import { LETTER_WORDS } from '../../words/pages/letter.ts';
import { PAPER_LINKS as WORDS } from '../../words/print/paper.ts';
import { periodWords } from '../../words/print/tables.ts';
import { KIND_WORDS } from '../../words/sheet/choices.ts';
import { DESK_PAPERS, LETTER_PAPERS, type LetterPaper, PAPER_FIELDS } from '../print/papers.ts';
import { FIELDS } from './fields.ts';
import { Choice } from './form-parts.tsx';
import { Fold, Link } from './page.tsx';
import { addressIn, type Way } from './ways.tsx';

interface Letter {
  readonly request: BookingRequest;
  readonly hasReply: boolean;
  readonly way: Way;
}

/** The papers of one letter that can be filled in: those of its event once it stands in the agenda, the checklist until it is recorded, the berita acara once a day of it was held. */
export function LetterPapers({ request, hasReply, way }: Letter) {
  const names = Object.keys(LETTER_PAPERS) as LetterPaper[];
  const { status, marks } = request;
  const isThere: Partial<Readonly<Record<LetterPaper, boolean>>> = {
    reply: hasReply,
    confirmation: isShown(status),
    attendance: isShown(status),
    checklist: isExpected(status),
    minutes: status === 'COMPLETED' || marks.attended.some(({ people }) => people !== 0),
  };
  const shown = names.filter((name) => isThere[name] ?? true);
  return (
    <Fold heading={LETTER_WORDS.print}>
      <p class="soft">{WORDS.hint}</p>
      <ul>
        {shown.map((name) => (
          <li>
            <Link href={addressIn(way, { [PAPER_FIELDS.paper]: LETTER_PAPERS[name] })}>{WORDS[name]}</Link>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

interface Desk {
  readonly way: Way;
  readonly today: PlainDate;
  /** What is on next, with the checklists of its preparation. */
  readonly events: RoomToday;
}

/** The papers of the room, and a small form for the register. Folded, so that what waits comes first. */
export function DeskPapers({ way, today, events }: Desk) {
  const { month, week } = FIELDS;
  const agenda = (about: Readonly<Record<string, string>>) =>
    addressIn(way, { [PAPER_FIELDS.paper]: DESK_PAPERS.agenda, ...about });
  const thisYear = yearOf(today);
  const links = [
    { label: WORDS.thisWeek, href: agenda({ [week]: today }) },
    { label: WORDS.nextWeek, href: agenda({ [week]: addDays(today, 7) }) },
    { label: WORDS.thisMonth, href: agenda({ [month]: monthOf(today) }) },
    { label: WORDS.nextMonth, href: agenda({ [month]: addMonths(monthOf(today), 1) }) },
    ...numbersIn(events).map((number) => ({
      label: WORDS.checklistOf(number),
      href: addressIn({ ...way, number }, { [PAPER_FIELDS.paper]: LETTER_PAPERS.checklist }),
    })),
    ...[thisYear, thisYear - 1].map((year) => ({
      label: WORDS.report(year),
      href: addressIn(way, { [PAPER_FIELDS.paper]: DESK_PAPERS.report, [PAPER_FIELDS.period]: String(year) }),
    })),
    { label: WORDS.door, href: addressIn(way, { [PAPER_FIELDS.paper]: DESK_PAPERS.door }) },
  ];
  return (
    <details>
      <summary>{LETTER_WORDS.print}</summary>
      <p class="soft">{WORDS.hint}</p>
      <ul>
        {links.map(({ label, href }) => (
          <li>
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ul>
      <RegisterForm way={way} today={today} />
    </details>
  );
}

/** The requests whose events are next in the room. */
function numbersIn({ today, tomorrow, next }: RoomToday): string[] {
  const lines = [...today, ...tomorrow, ...(next ? [next] : [])];
  return [...new Set(lines.flatMap(({ request }) => (request ? [request.number] : [])))];
}

function RegisterForm({ way, today }: { readonly way: Way; readonly today: PlainDate }) {
  const year = yearOf(today);
  const months = Array.from({ length: 24 }, (_, index) => addMonths(monthOf(today), -index));
  return (
    <form method="get" action={way.url} target="_blank" rel="noopener">
      <input type="hidden" name={FIELDS.token} value={way.token} />
      <input type="hidden" name={PAPER_FIELDS.paper} value={DESK_PAPERS.register} />
      <div class="pair">
        <Choice
          label={WORDS.period}
          name={PAPER_FIELDS.period}
          choices={[...months, String(year), String(year - 1)].map((period) => [period, periodWords(period)])}
        />
        <Choice
          label={WORDS.kind}
          name={PAPER_FIELDS.kind}
          blank={WORDS.everyKind}
          choices={Object.entries(KIND_WORDS)}
        />
      </div>
      <button type="submit" class="button">
        {WORDS.open}
      </button>
    </form>
  );
}

/** The applicant's way to their confirmation on paper. */
export function OwnConfirmation({ way }: { readonly way: Way }) {
  return (
    <Link button="plain" href={addressIn(way, { [PAPER_FIELDS.paper]: LETTER_PAPERS.confirmation })}>
      {WORDS.own}
    </Link>
  );
}
