// What a call costs in Google's time: one table, every figure with its source. Where two sources disagree about the same
// work, the dearer one is charged and both are told. All are single public reports: they tell orders of magnitude.

/** Milliseconds of calls, before what their cells cost. */
export interface Price {
  /** What is paid for, in words. */
  readonly work: string;
  /** The methods of the bridge that cost it. */
  readonly methods: RegExp;
  readonly milliseconds: number;
  /** Where the figure comes from. */
  readonly source: string;
  /** What another source says of the same work, if there is one. */
  readonly also?: string;
}

const loops = 'facts 13.3: 100 rows with 2 getValue and 1 setValue each take 24.1 s';
const unmeasured = 'no public figure';
const experience = 'facts 8.3: a range without a measurement; its end is charged';

/** What a cell costs, beside the call that reads or writes it. */
export const CELL_READ = {
  work: 'a cell read',
  milliseconds: 0.031,
  source: 'facts 13.3: 240,000 plain cells take 7.38 s',
} as const;
/** Charged instead for a cell that holds a formula; nobody says whether formulas or formats made the difference. */
export const FORMULA_READ = {
  work: 'a cell with a formula read',
  milliseconds: 0.1,
  source: 'facts 13.3: 240,000 cells with formulas and formats take 24 s',
  also: '0.031 ms: a plain cell',
} as const;
export const CELL_WRITTEN = {
  work: 'a cell written, paid when it is applied',
  milliseconds: 0.145,
  source: 'facts 13.3: 4,000 cells and their flush take 0.61 s',
} as const;
/** A trip that applies what was written: before a read, at a flush, at the end. */
export const APPLYING = {
  work: 'applying what was written',
  milliseconds: 30,
  source: 'facts 13.3: 400 rows, each flushed, take 12 s',
  also: 'facts 8.3: one write and one read take 800 ms in a store of keys, which also searches the key',
} as const;
/** A value of a sheet that was read since the last write: it lies in the read-ahead cache. */
export const READ_AHEAD = {
  work: 'values of a sheet that was read before, nothing written between',
  milliseconds: 3,
  source: 'facts 13.3: 1,000 getValue without a write between take 3.1 s',
} as const;

/** The first row whose methods match is charged. */
export const PRICES: readonly Price[] = [
  {
    work: 'values, read for the first time or after a write',
    methods: /^Range\.getValues$/,
    milliseconds: 208,
    source: loops,
  },
  {
    work: 'anything else of cells that is read',
    methods:
      /^Range\.(get(DisplayValue|Formula|FormulasR1C1|Note|NumberFormat|DataValidation|Background|Font\w+|TextStyle|RichTextValue|MergedRange|NextDataCell|DataRegion)\w*|isBlank|find)$/,
    milliseconds: 208,
    source: `${loops}; nobody says that it is read ahead`,
  },
  {
    work: 'the last row or column',
    methods: /^Sheet\.getLast/,
    milliseconds: 160,
    source: 'facts 13.3: 1,000 getLastRow take 160 s',
  },
  {
    work: 'a row appended: the last row is looked for, and the row applied',
    methods: /^Sheet\.appendRow$/,
    milliseconds: 190,
    source: 'reckoned from getLastRow and a flushed row, facts 13.3',
  },
  {
    work: 'cells written, until they are applied',
    methods: /^Range\.(set|clear|insertCheckboxes|removeCheckboxes)/,
    milliseconds: 1.25,
    source: 'facts 8.3: cell by cell takes a hundred times one setValues of 50 ms, for 4,000 cells',
    also: '0.41 ms: 400 rows without a flush take 164 ms',
  },
  {
    work: 'rows, columns or tabs changed, cells moved or sorted',
    methods:
      /^(Sheet\.(insert|delete|move|sort|hide|show|protect|set|clear|removeChart|updateChart)|Range\.(sort|autoFill|copy|merge|break|move|shift|insert|delete|remove|trim|split|createFilter|replace)|Spreadsheet\.(insert|delete|rename|set|move|add|copy)|Filter\.|Protection\.|DeveloperMetadata\.)/,
    milliseconds: 208,
    source: `${unmeasured}: a trip like that of a read`,
  },
  {
    work: 'a spreadsheet opened or made',
    methods: /^SpreadsheetApp\.(open|create)/,
    milliseconds: 1000,
    source: experience,
    also: '300 ms',
  },
  {
    work: 'a form opened or made',
    methods: /^FormApp\.(open|create)/,
    milliseconds: 2000,
    source: experience,
    also: '500 ms',
  },
  {
    work: 'responses read, items made or changed',
    methods: /^(Form\.(getResponse|add|set|deleteItem|moveItem|submitResponse|shorten)|Item\.set)/,
    milliseconds: 300,
    source: unmeasured,
  },
  { work: 'a mail sent', methods: /^Mail\.send/, milliseconds: 1500, source: experience, also: '300 ms' },
  { work: 'the mailbox read or changed', methods: /^Mail\./, milliseconds: 300, source: unmeasured },
  {
    work: 'a calendar or event read, made or changed',
    methods:
      /^(Calendar\.|CalendarApp\.|AppCalendar\.(getEvents|createEvent|set|delete|getEventById)|CalendarEvent\.(set|delete|remove|add))/,
    milliseconds: 1000,
    source: experience,
    also: '300 ms',
  },
  {
    work: 'properties read',
    methods: /^Properties\.(get|keys)/,
    milliseconds: 30,
    source: 'facts 8.3: 100 runs, 20 to 84 ms',
  },
  {
    work: 'properties written',
    methods: /^Properties\./,
    milliseconds: 62,
    source: 'facts 8.3: 100 runs, 43 to 231 ms',
    also: 'a write and a read together take 80 ms',
  },
  { work: 'the cache read', methods: /^Cache\.get/, milliseconds: 3, source: 'facts 8.3: 3 to 7 ms' },
  {
    work: 'the cache written',
    methods: /^Cache\./,
    milliseconds: 93,
    source: 'facts 8.3: 73 to 281 ms',
    also: 'a write and a read together take 63 ms',
  },
  {
    work: 'a lock asked for',
    methods: /^Lock\.(tryLock|waitLock)$/,
    milliseconds: 62,
    source: `${unmeasured}: like a property written`,
  },
  {
    work: 'triggers read, made or deleted',
    methods: /^ScriptApp\.(create|delete|getProject)/,
    milliseconds: 300,
    source: unmeasured,
  },
  { work: 'an address fetched', methods: /^UrlFetchApp\.fetch/, milliseconds: 500, source: unmeasured },
  {
    work: 'a call of an advanced service of sheets or mail',
    methods: /^(Sheets|Gmail|Docs)\./,
    milliseconds: 300,
    source: `${unmeasured}: like one of its own service`,
  },
  { work: 'a file of Drive', methods: /^Drive/, milliseconds: 300, source: unmeasured },
];

/** Any other call, such as `getRange`, reaches no backend; the measured works above contain such calls. */
const NO_TRIP = 0;

/** By method, found once: every call asks. */
const priced = new Map<string, number>();

/** @returns modelled milliseconds of one call, without its cells */
export function priceOf(method: string): number {
  const known = priced.get(method);
  if (known !== undefined) return known;
  const price = PRICES.find(({ methods }) => methods.test(method))?.milliseconds ?? NO_TRIP;
  priced.set(method, price);
  return price;
}
