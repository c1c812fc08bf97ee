// Lays out the yearly report as a tab (SOP, Pencatatan 2): summary, headline figures and charts first, then ten parts.
import type { Device } from '../../domain/damage/device.ts';
import type { DamageReport } from '../../domain/damage/report.ts';
import type { Damaged } from '../../domain/damage/state.ts';
import type { Busiest } from '../../domain/report/busiest.ts';
import type { YearFigures } from '../../domain/report/figures.ts';
import type { LateLetter } from '../../domain/report/late.ts';
import type { AnnualReport } from '../../domain/report/model.ts';
import type { StepReport } from '../../domain/report/steps.ts';
import type { RoomUse } from '../../domain/report/use.ts';
import type { OfficeIdentity, WorkingHours } from '../../domain/settings/settings.ts';
import { postOn, type TeamMember } from '../../domain/settings/team.ts';
import type { SurveyReport } from '../../domain/survey/satisfaction.ts';
import { dateOf, type Instant } from '../../domain/time/time.ts';
import { plainDateWords, stampWords } from '../../words/formats/dates.ts';
import { LEGAL_BASES, RELATED, TEAM_DECREE } from '../../words/pages/legal-bases.ts';
import { summaryWords } from '../../words/print/report-summary.ts';
import { satisfactionWords } from '../../words/print/satisfaction.ts';
import { postWords } from '../../words/sheet/posts.ts';
import { REPORT_TEXTS, REPORT_WORDS, type ReportText, unreadTabsWords } from '../../words/sheet/report.ts';
import type { Tab } from '../../words/sheet/tabs.ts';
import { damageList, damageSentence, damageTable, deviceTable } from './report-damage.ts';
import { headlineTable } from './report-headline.ts';
import { listTable } from './report-list.ts';
import { MONTH_COLUMNS, monthTable, recapTables } from './report-recap.ts';
import { lateTable, stepTable } from './report-steps.ts';
import { ELEMENTS_CHART, surveyTable } from './report-survey.ts';
import { type Chart, type PageRow, SheetPage } from './sheet-page.ts';

/** What staff wrote into the report. */
export type ReportTexts = Readonly<Partial<Record<ReportText, string>>>;

export interface ReportPage {
  readonly year: number;
  readonly rows: readonly PageRow[];
  readonly charts: readonly Chart[];
}

/** All that a report says. */
export interface ReportFacts {
  readonly report: AnnualReport;
  readonly figures: YearFigures;
  /** Of the year before; `null` where nothing happened in it. */
  readonly before: YearFigures | null;
  /** Events of each month of the year before, visits and loans together; `null` where nothing happened in it. */
  readonly heldBefore: readonly number[] | null;
  readonly busiest: Busiest;
  readonly use: RoomUse;
  readonly steps: StepReport;
  /** Late at the moment of writing. */
  readonly late: readonly LateLetter[];
  readonly survey: SurveyReport;
  readonly devices: readonly Device[];
  /** What of them is out of order now. */
  readonly damaged: Damaged;
  readonly damage: DamageReport;
  readonly office: OfficeIdentity;
  /** Long times are told in working days of the office. */
  readonly hours: WorkingHours;
  readonly team: readonly TeamMember[];
  /** Tabs that could not be read: what they tell is missing. */
  readonly unread: readonly Tab[];
  readonly texts: ReportTexts;
  readonly now: Instant;
}

/** Columns of the tab: as many as the widest table, that of the outcomes. */
const WIDTH = 10;
/** Blank rows for two charts side by side, so that they are printed above the tables. */
const CHART_ROWS = 16;
const SECOND_CHART_COLUMN = 6;

/** Lays out the report. Every month has a row; a month without events shows 0. */
export function reportPage(facts: ReportFacts): ReportPage {
  const { report, damage, office, now } = facts;
  const { parts } = REPORT_WORDS;
  const page = new SheetPage(WIDTH);
  page.add('TITLE', [REPORT_WORDS.title(report.year)]);
  page.text(office.name);
  page.text(office.unit);
  page.text(`${REPORT_WORDS.sopName} · ${office.sop}`);
  page.text(REPORT_WORDS.updated(stampWords(now)), 'NOTE');
  page.heading(REPORT_WORDS.summary, false);
  const sentences = [...summaryWords(facts), damageSentence(damage), satisfactionWords(facts.survey.whole)];
  for (const words of sentences) if (words !== '') page.text(words);
  page.heading(REPORT_WORDS.headline, false);
  page.table(headlineTable(facts));
  if (facts.unread.length > 0) page.text(unreadTabsWords(facts.unread), 'NOTE');
  const chartRow = page.rows.length + 2;
  const hasSurvey = facts.survey.whole.index !== null;
  page.blank(CHART_ROWS * (hasSurvey ? 2 : 1) + 1);
  page.heading(parts.approval);
  approval(page, facts);
  page.heading(parts.introduction);
  introduction(page, facts);
  page.heading(parts.overview);
  overview(page, facts);
  page.heading(parts.recap);
  page.add('LABEL', [REPORT_WORDS.byMonth]);
  const months = page.table(monthTable(facts));
  for (const { label, ...table } of recapTables(facts)) {
    page.blank();
    page.add('LABEL', [label]);
    page.table(table);
  }
  page.heading(parts.standards);
  page.table(stepTable(facts));
  page.blank();
  if (facts.late.length === 0) page.text(REPORT_WORDS.noLate);
  else {
    page.add('LABEL', [REPORT_WORDS.late]);
    page.table(lateTable(facts.late, office.titles));
  }
  page.heading(parts.equipment);
  page.table(damageTable(damage));
  const broken = damageList(damage.listed);
  if (broken.lines.length > 0) {
    page.blank();
    page.table(broken);
  }
  page.heading(parts.obstacles);
  kept(page, facts, 'obstacles');
  page.heading(parts.survey);
  const elements = page.table(surveyTable(facts.survey));
  page.heading(parts.followUp);
  kept(page, facts, 'followUp');
  kept(page, facts, 'closing');
  page.heading(parts.list);
  page.table(listTable(report));
  return {
    year: report.year,
    rows: page.rows,
    charts: [
      ...chartsOf(report, months, chartRow),
      ...(hasSurvey ? [elementsChart(report, elements, chartRow + CHART_ROWS)] : []),
    ],
  };
}

function approval(page: SheetPage, { office, team, now }: ReportFacts): void {
  page.text(`${REPORT_WORDS.approval} …………………………………`);
  page.text(postWords(postOn(team, 'AGENCY_HEAD', dateOf(now)), office.titles));
  page.blank(3);
  page.text('…………………………………………………………');
  page.text('NIP …………………………………………………');
}

function introduction(page: SheetPage, facts: ReportFacts): void {
  page.text(REPORT_WORDS.purpose);
  page.add('LABEL', [REPORT_WORDS.basis]);
  LEGAL_BASES.forEach((basis, index) => {
    page.text(`${index + 1}. ${basis}`);
  });
  page.add('LABEL', [RELATED]);
  page.text(TEAM_DECREE);
  page.text(REPORT_WORDS.scope);
  kept(page, facts, 'introduction');
}

function overview(page: SheetPage, { office, team, report, devices, damaged }: ReportFacts): void {
  page.text(REPORT_WORDS.room(office.room, office.place));
  const members = team.filter(({ since, until }) => isWithin(report.year, since, until));
  if (members.length === 0) page.text(REPORT_WORDS.noTeam);
  else
    page.table({
      columns: REPORT_WORDS.teamHeader,
      lines: members.map((member) => {
        const { name, since, until } = member;
        return [name, postWords(member, office.titles), dayCell(since), dayCell(until)];
      }),
      source: 'Sumber: tab Tim Pengelola.',
    });
  if (devices.length === 0) return;
  page.blank();
  page.table(deviceTable(devices, damaged));
}

/** Whether a post was held on any day of a year. */
function isWithin(year: number, since: string | null, until: string | null): boolean {
  return (since === null || since <= `${year}-12-31`) && (until === null || until >= `${year}-01-01`);
}

function dayCell(date: string | null): string {
  return date === null ? '' : plainDateWords(dateOf(date));
}

/** A cell that staff write into: its label, by which it is found again, and below it what they wrote. */
function kept(page: SheetPage, { texts }: ReportFacts, which: ReportText): void {
  page.add('LABEL', [REPORT_TEXTS[which]]);
  page.text(REPORT_WORDS.keptHint, 'NOTE');
  page.add('KEPT', [texts[which] ?? '']);
}

/** @param months the row of the months' header */
function chartsOf(report: AnnualReport, months: number, row: number): Chart[] {
  const cells = { row: months, rows: report.months.length + 1 };
  const chart = (title: string, figure: keyof typeof MONTH_COLUMNS, column: number): Chart => ({
    title,
    labels: { ...cells, column: 1, columns: 1 },
    series: { ...cells, column: MONTH_COLUMNS[figure], columns: 2 },
    row,
    column,
  });
  return [
    chart(REPORT_WORDS.heldChart(report.year), 'held', 1),
    chart(REPORT_WORDS.participantsChart(report.year), 'participants', SECOND_CHART_COLUMN),
  ];
}

/** @param elements the row of the survey's header */
function elementsChart({ year }: AnnualReport, elements: number, row: number): Chart {
  const cells = { row: elements, rows: ELEMENTS_CHART.rows, columns: 1 };
  return {
    title: REPORT_WORDS.elementsChart(year),
    labels: { ...cells, column: 1 },
    series: { ...cells, column: ELEMENTS_CHART.column },
    row,
    column: 1,
  };
}
