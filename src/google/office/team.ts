// Reads `Tim Pengelola`, and says in its rows what cannot be used.
import { personFor } from '../../domain/mail/people.ts';
import { parseYesNo } from '../../domain/settings/setting-shapes.ts';
import { changedBy } from '../../domain/settings/team-change.ts';
import {
  readTeam,
  type TeamProblemCode,
  type TeamRow,
  teamInForce,
  vacantPosts,
} from '../../domain/settings/team-values.ts';
import { dateOf, type Instant } from '../../domain/time/time.ts';
import { type BadCell, badCellsWords } from '../../words/problems/troubles.ts';
import { TEAM_COLUMNS } from '../../words/sheet/columns.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import { postNames, teamFaultWords, teamProblemWords, vacantPostsWords } from '../../words/sheet/team.ts';
import type { Store } from '../services/store.ts';
import { tellTroubles } from '../sheets/banner.ts';
import { nameOf, shownText, textOf } from '../sheets/cells.ts';
import { cellName, dateOrFault, filledRows, readTable, sheetNamed, showProblems } from '../sheets/tables.ts';

/** When the tabs are read, and who edited them; blank if that is not known. */
export interface Occasion {
  readonly at: Instant;
  readonly by: string;
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The column that holds each fault; if two dates contradict each other, the later one. */
const TEAM_PROBLEM_COLUMNS: Readonly<Record<TeamProblemCode, keyof typeof TEAM_COLUMNS>> = {
  NAME_MISSING: 'name',
  ROLE_UNKNOWN: 'role',
  EMAIL_INVALID: 'email',
  MAIN_UNREADABLE: 'main',
  DATE_UNREADABLE: 'since',
  UNTIL_BEFORE_SINCE: 'until',
  TRAINING_UNNAMED: 'training',
  NIP_INVALID: 'nip',
  SECOND_MAIN: 'main',
  PLH_UNDATED: 'since',
  DEPUTY_KIND_MISSING: 'deputy',
  DEPUTY_OF_OTHER_POST: 'deputy',
  SECOND_DEPUTY: 'deputy',
  POST_NOT_VACANT: 'deputy',
  PLT_NOT_ENDED: 'since',
  DEPUTY_OF_SELF: 'deputy',
};

const DAYS = ['since', 'until', 'trainedSince'] as const;

/**
 * @param occasion the moment, which decides which posts are vacant, and who edited the tab; blank if that is not known
 * @returns how many rows cannot be used; while there are any, the last valid team stays in force, without whom only a half-typed row names
 */
export function refreshTeam(spreadsheet: Spreadsheet, store: Store, { at, by }: Occasion): number {
  const today = dateOf(at);
  const sheet = sheetNamed(spreadsheet, TABS.TEAM);
  const { layout, rows } = readTable(sheet, TEAM_COLUMNS);
  const filled = filledRows(rows, layout.problem);
  const reading = readTeam(
    filled.map(({ row }): TeamRow => {
      const text = (column: keyof typeof TEAM_COLUMNS) => textOf(row[layout[column]]).trim();
      const [training, rank, nip] = [text('training'), text('rank'), text('nip')];
      const trainedSince = dateOrFault(row[layout.trainedSince]);
      return {
        name: nameOf(row[layout.name]),
        role: text('role'),
        email: text('email'),
        main: parseYesNo(text('main') || 'tidak'),
        since: dateOrFault(row[layout.since]),
        until: dateOrFault(row[layout.until]),
        deputy: nameOf(row[layout.deputy]),
        ...(training !== '' && { training }),
        ...(trainedSince !== null && { trainedSince }),
        ...(rank !== '' && { rank }),
        ...(nip !== '' && { nip }),
      };
    }),
    postNames(),
  );
  const { problems } = reading;
  const faults = rows.map(() => '');
  for (const { index, code } of problems) faults[filled[index]?.index ?? 0] = teamProblemWords(code);
  showProblems(sheet, layout.problem, rows, faults);
  const bad = problems.map(({ index, code }): BadCell => {
    const { row = [], index: place = 0 } = filled[index] ?? {};
    const unreadDay = DAYS.find((day) => dateOrFault(row[layout[day]]) === 'UNREADABLE');
    const column = (code === 'DATE_UNREADABLE' && unreadDay) || TEAM_PROBLEM_COLUMNS[code];
    const cell = cellName(place + 2, layout[column]);
    const name = textOf(row[layout.name]).trim() || TEAM_COLUMNS[column];
    return { cell, name, problem: teamFaultWords(code, shownText(row[layout[column]])) };
  });
  const lastTeam = store.get('team');
  const inForce = teamInForce(reading, lastTeam);
  const vacant = vacantPosts(inForce, today);
  const words = vacantPostsWords(vacant);
  sheet.getRange(1, layout.role + 1).setNote(words);
  // A vacant post's letters go to the next post above: without anybody there either, nobody reads new ones.
  const isUnread = personFor(inForce, 'DIVISION_HEAD', today) === null;
  tellTroubles(spreadsheet, store, { TEAM: badCellsWords(TABS.TEAM, bad) || (isUnread ? words : '') });
  const change = lastTeam && changedBy({ at, by, team: lastTeam, after: inForce }, store.get('teamChange'));
  // All in one call: what is in force must not be without the note that it changed.
  store.put({ team: inForce, ...(change && { teamChange: change }) });
  return problems.length;
}
