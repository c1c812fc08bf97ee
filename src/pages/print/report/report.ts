// The yearly report (SOP, Pencatatan 2) in the chapters of an Indonesian laporan, for tab, page and paper alike.
import type { Damaged, Device } from '../../../domain/devices/device.ts';
import type { DamageReport } from '../../../domain/devices/report.ts';
import { signerOf } from '../../../domain/print/letters.ts';
import { isEmpty, type YearFigures } from '../../../domain/report/figures.ts';
import { type AnnualReport, isUnrecorded } from '../../../domain/report/model.ts';
import type { StepReport } from '../../../domain/report/steps.ts';
import type { Busiest, RoomUse } from '../../../domain/report/use.ts';
import type { LateLetter, WaitingLetters } from '../../../domain/report/waiting.ts';
import type { OfficeIdentity, WorkingHours } from '../../../domain/settings/settings.ts';
import type { TeamMember } from '../../../domain/settings/team.ts';
import { dateOf, type Instant, type PlainDate, yearOf } from '../../../domain/time/time.ts';
import { dateTimeWords, plainDateWords } from '../../../words/formats/dates.ts';
import { type Table, tableOf } from '../../../words/print/columns.ts';
import { placeAndDayWords, signatureLines } from '../../../words/print/paper.ts';
import { MONTHLY, REPORT_COLUMNS } from '../../../words/print/report-columns.ts';
import { workWords } from '../../../words/print/report-summary.ts';
import { fullPostWords, postWords, publicTitles } from '../../../words/sheet/posts.ts';
import { type ReportText, UNREAD_DAMAGES_WORDS, REPORT_WORDS as WORDS } from '../../../words/sheet/report.ts';
import { SETTING_WORDS } from '../../../words/sheet/settings.ts';
import { qualificationWords } from '../../../words/sheet/team.ts';
import type { Block, ReportPage } from './blocks.ts';
import { figureTable, waitingTable } from './front.ts';
import { type HeldBefore, monthTable, recapTables } from './recap.ts';
import { damageTable, deviceTable, lateTable, stepTable } from './tables.ts';

/** What staff wrote into the report. */
export type ReportTexts = Readonly<Partial<Record<ReportText, string>>>;

/** All that a report says. */
export interface ReportFacts {
  readonly report: AnnualReport;
  readonly figures: YearFigures;
  /** Of the year before; `null` where nothing happened in it. */
  readonly before: YearFigures | null;
  /** Events of each month of the year before, visits and loans together; `null` where nothing happened in it. */
  readonly heldBefore: HeldBefore | null;
  readonly busiest: Busiest;
  readonly use: RoomUse;
  readonly steps: StepReport;
  /** With whom letters lie at the moment of writing, and which of them are late. */
  readonly waiting: readonly WaitingLetters[];
  readonly late: readonly LateLetter[];
  readonly devices: readonly Device[];
  /** What of them is out of order now. */
  readonly damaged: Damaged;
  readonly damage: DamageReport;
  readonly office: OfficeIdentity;
  /** Long times are told in working days of the office. */
  readonly hours: WorkingHours;
  readonly team: readonly TeamMember[];
  /** Whether the tab of damages could be read: else what it tells is missing. */
  readonly areDamagesRead: boolean;
  readonly texts: ReportTexts;
  /** The first day of the desk: of no month before it is anything told. */
  readonly begun: PlainDate;
  readonly now: Instant;
}

/** What stands above the signatures is the office's own. */
const SIGNED = ['obstacles', 'followUp', 'closing'] as const;

/** Makes the report. Every month since the desk began has a row; one without events shows 0. */
export function reportPage(facts: ReportFacts): ReportPage {
  const { report, figures, before, texts, areDamagesRead, begun, now } = facts;
  const today = dateOf(now);
  const list = report.list.map((line) => ({ ...line, isUnrecorded: isUnrecorded(line, today) }));
  const unfilled = SIGNED.filter((which) => (texts[which] ?? '').trim() === '');
  const months = monthTable(facts);
  const [last] = [...months.columns].reverse();
  const front = {
    figures: figureTable(figures, before, begun),
    chart: {
      title: WORDS.heldChart(report.year),
      table: months,
      bars: MONTHLY.held,
      ...(facts.heldBefore && last && { line: last }),
    },
    waiting: waitingTable(facts.waiting),
    draft: WORDS.draft({
      year: report.year < yearOf(today) ? null : report.year,
      unrecorded: list.filter(({ isUnrecorded }) => isUnrecorded).length,
      missing: unfilled,
    }),
    unfilled,
    unread: areDamagesRead ? '' : UNREAD_DAMAGES_WORDS,
  };
  const blocks = [
    ...introduction(facts),
    ...work(facts, months),
    ...standards(facts),
    ...equipment(facts),
    chapter(WORDS.parts.obstacles),
    kept(facts, 'obstacles'),
    kept(facts, 'followUp'),
    ...closing(facts),
    chapter(WORDS.parts.list, false),
    table(tableOf(REPORT_COLUMNS.list, list, { empty: WORDS.emptyList })),
  ];
  const tables = [front.figures, front.waiting, ...tablesOf(blocks)];
  return {
    year: report.year,
    title: WORDS.title(report.year),
    asOf: WORDS.asOf(dateTimeWords(now)),
    front,
    blocks,
    widest: Math.max(...tables.map(({ columns }) => columns.length)),
    basis: tables.flatMap(basisOf),
  };
}

function introduction(facts: ReportFacts): Block[] {
  const { office, team, report } = facts;
  const inYear = team.filter(({ since, until }) => isWithin(report.year, since, until));
  const members = inYear.map((member) => {
    const { name, since, until } = member;
    const qualification = qualificationWords(member);
    return {
      name,
      post: postWords(member, publicTitles()),
      since: dayCell(since),
      until: dayCell(until),
      qualification,
    };
  });
  return [
    chapter(WORDS.parts.introduction),
    text([
      WORDS.aim(office.sop),
      ...(office.legalBases.length > 0 ? [WORDS.legalBasis] : []),
      ...office.legalBases.map((basis, index) => `${index + 1}. ${basis}`),
      ...(office.related.length > 0 ? [`${SETTING_WORDS.related.name}: ${office.related.join('; ')}`] : []),
    ]),
    table(tableOf(REPORT_COLUMNS.team, members, { label: WORDS.team, empty: WORDS.noTeam })),
    kept(facts, 'introduction'),
  ];
}

/** What came in and what took place, in the SOP's two kinds. */
function work(facts: ReportFacts, months: Table): Block[] {
  const isIdle = isEmpty(facts.figures) && facts.use.used === 0;
  const recap = isIdle ? [] : recapTables(facts);
  return [chapter(WORDS.parts.work), text(workWords(facts)), ...[months, ...recap].map(table)];
}

/** The SOP's standards, what is late now, and what the office's survey says of those served. */
function standards(facts: ReportFacts): Block[] {
  return [chapter(WORDS.parts.standards), table(stepTable(facts)), table(lateTable(facts.late)), kept(facts, 'survey')];
}

function equipment({ damage, devices, damaged, report, now }: ReportFacts): Block[] {
  const broken = tableOf(REPORT_COLUMNS.damaged, damage.listed);
  const today = dateOf(now);
  return [
    chapter(WORDS.parts.equipment),
    ...(devices.length === 0 ? [] : [table(deviceTable(devices, damaged, today))]),
    table(damageTable(damage, report.year < yearOf(today))),
    ...(broken.lines.length === 0 ? [] : [table(broken)]),
  ];
}

function closing(facts: ReportFacts): Block[] {
  const { office, team, now } = facts;
  const signature = (role: 'AGENCY_HEAD' | 'DIVISION_HEAD', above: string) => {
    const signer = signerOf(team, role, dateOf(now));
    return { above, post: fullPostWords(signer, office), lines: signatureLines(signer) };
  };
  return [
    chapter(WORDS.parts.closing),
    kept(facts, 'closing'),
    {
      type: 'SIGNATURES',
      signatures: [signature('AGENCY_HEAD', WORDS.knowing), signature('DIVISION_HEAD', placeAndDayWords(office))],
    },
  ];
}

function tablesOf(blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block) => (block.type === 'TABLE' ? [block.table] : []));
}

function basisOf({ label = '', basis, lineBasis = [] }: Table): (readonly [string, string])[] {
  return basis === undefined ? [...lineBasis] : [...lineBasis, [label, basis]];
}

const chapter = (words: string, isNumbered = true): Block => ({ type: 'CHAPTER', words, isNumbered });
const text = (paragraphs: readonly string[]): Block => ({ type: 'TEXT', paragraphs });
const table = (of: Table): Block => ({ type: 'TABLE', table: of });

function kept({ texts }: ReportFacts, which: ReportText): Block {
  return { type: 'KEPT', kept: { which, words: texts[which] ?? '' } };
}

/** Whether a post was held on any day of a year. */
function isWithin(year: number, since: string | null, until: string | null): boolean {
  return (since === null || since <= `${year}-12-31`) && (until === null || until >= `${year}-01-01`);
}

function dayCell(date: string | null): string {
  return date === null ? '' : plainDateWords(dateOf(date));
}
