// What Google's classes have and what their methods take, read from its published types: by this the realm tells what is not emulated from what does not exist, and refuses arguments that no overload takes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { absentServices } from '../../realm/core/absent-services.ts';

/** What Google's messages put before the name of a class, by the file of its types. */
const prefixes: Readonly<Record<string, string>> = {
  base: '',
  cache: 'CacheService.',
  calendar: 'CalendarApp.',
  content: 'ContentService.',
  document: 'DocumentApp.',
  drive: 'DriveApp.',
  forms: 'FormApp.',
  gmail: 'GmailApp.',
  html: 'HtmlService.',
  lock: 'LockService.',
  mail: '',
  properties: 'PropertiesService.',
  script: 'ScriptApp.',
  spreadsheet: 'SpreadsheetApp.',
  'url-fetch': '',
  utilities: '',
};

/** Classes that take whatever they are given, that are the language's own, or that two services have. */
const lenient = new Set(['Console', 'Logger', 'HtmlTemplate', 'Date', 'DateConstructor', 'User']);

/** The classes of text documents that are emulated, by the names their types have here: those of others would be taken for classes of sheets and forms. */
export const documentClasses: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'Body Bookmark Document DocumentApp DocumentTab FooterSection HeaderSection HorizontalRule PageBreak Paragraph Position RangeBuilder RangeElement Table TableCell TableRow Text'
      .split(' ')
      .map((name) => [name, name]),
  ),
  ListItem: 'DocumentListItem',
  Tab: 'DocumentsTab',
  Range: 'DocumentRange',
};

/** What is newer than the types (facts 4.2), what they are too strict about, and values that Java's texts are made of (facts 7.2). */
const additions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // The documentation's own sample gives a value of `CalendarApp.Color`.
  Calendar: { setColor: '*' },
  CalendarApp: { setColor: '*' },
  Form: { setPublished: 'b' },
  FormApp: { create: 's|s,b' },
  File: { setContent: '*' },
  Properties: { setProperty: 's,*' },
  // What stands there in the place of the options is not looked at (facts 15.1).
  Range: { copyTo: 'Range|Range,*|Range,CopyPasteType,b' },
  TextStyleBuilder: { setForegroundColorObject: 'Color|ColorBuilder' },
};

/** Names that Google documents and its types lack, too new or deprecated (facts 4.2, 13.1); an enumeration begins with a capital letter, and may tell its values. */
const untyped: Readonly<Record<string, string>> = {
  Banding: 'First Second Header Footer'
    .split(' ')
    .flatMap((part) => [`${part}Row`, `${part}Column`])
    .flatMap((part) => [`get${part}ColorObject`, `set${part}ColorObject`])
    .join(' '),
  BooleanCondition: 'getBackgroundObject getFontColorObject',
  CalendarApp: 'EventTransparency',
  ChartOptions: 'getOrDefault',
  CalendarEventSeries: 'getTransparency setTransparency',
  ConditionalFormatRuleBuilder:
    'setBackgroundObject setFontColorObject setGradientMaxpointObject setGradientMaxpointObjectWithValue setGradientMidpointObjectWithValue setGradientMinpointObject setGradientMinpointObjectWithValue',
  Console: 'debug',
  Document:
    'appendListItem appendPageBreak appendParagraph appendTable clear insertListItem insertPageBreak insertParagraph insertTable',
  DocumentApp: 'FontFamily TabType',
  Filter: 'getColumnSortSpec',
  FilterCriteria: 'getVisibleBackgroundColor getVisibleForegroundColor',
  FilterCriteriaBuilder:
    'getVisibleBackgroundColor getVisibleForegroundColor setVisibleBackgroundColor setVisibleForegroundColor whenDateEqualToAny whenDateNotEqualTo whenDateNotEqualToAny whenNumberEqualToAny whenNumberNotEqualToAny whenTextEqualToAny whenTextNotEqualTo whenTextNotEqualToAny',
  Form: 'addPublishedReader addPublishedReaders addRatingItem getPublishedReaders isPublished removePublishedReader setPublished supportsAdvancedResponderPermissions',
  FormApp: 'RatingIconType',
  GmailLabel: 'getId',
  GradientCondition: 'getMaxColorObject getMidColorObject getMinColorObject',
  Item: 'asRatingItem',
  PivotGroup: 'getDateTimeGroupingRule getGroupLimit getSourceDataSourceColumn setDateTimeGroupingRule setGroupLimit',
  PivotFilter: 'getSourceDataSourceColumn',
  PivotTable: 'asDataSourcePivotTable getSourceDataRange',
  PivotValue: 'getSourceDataColumn getSourceDataSourceColumn remove',
  Protection: 'addTargetAudience getTargetAudiences removeTargetAudience',
  Range:
    'getBackgroundColor getBackgroundColors getBorder getColumnIndex getFontColor getFontColors setBackgroundColor setBackgroundColors',
  RatingItem: 'getRatingIcon getRatingScaleLevel setRatingIcon setRatingScaleLevel',
  ScriptApp: 'getProjectKey getScriptTriggers',
  Session: 'getTimeZone getUser',
  Sheet: 'getSheetProtection getTabColorObject setSheetProtection setTabColorObject',
  Spreadsheet:
    'getDataSourceFormulas getDataSourcePivotTables getDataSourceRefreshSchedules getDataSourceSheets getDataSources getKey getSheetProtection insertDataSourceSheet isAnonymousView isAnonymousWrite refreshAllDataSources setAnonymousAccess setSheetProtection waitForAllDataExecutionsCompletion',
  SpreadsheetApp:
    'DataSourceRefreshScope=DATA_SOURCE_REFRESH_SCOPE_UNSUPPORTED,ALL_DATA_SOURCES DateTimeGroupingRuleType=UNSUPPORTED,SECOND,MINUTE,HOUR,HOUR_MINUTE,HOUR_MINUTE_AMPM,DAY_OF_WEEK,DAY_OF_YEAR,DAY_OF_MONTH,DAY_MONTH,MONTH,QUARTER,YEAR,YEAR_MONTH,YEAR_QUARTER,YEAR_MONTH_DAY FrequencyType=FREQUENCY_TYPE_UNSUPPORTED,DAILY,WEEKLY,MONTHLY SortOrder enableLookerExecution openByKey',
  Ui: 'showDialog',
  Utilities: 'jsonParse jsonStringify',
};

/** Letter of a parameter's type; a class or an enumeration is called by its name, what cannot be told is `*`. */
const letters: Readonly<Record<string, string>> = {
  Integer: 'i',
  number: 'n',
  string: 's',
  Char: 's',
  boolean: 'b',
  'Base.Date': 'd',
};

function letterOf(type: string): string {
  if (/^\{.*\}$/.test(type) || /(Options|Parameters)$/.test(type)) return 'o';
  const list = /^(?:[A-Z]\w*\.)?(\w+)\[\]$/.exec(type)?.[1];
  if (list === 'string') return 's[]';
  if (list !== undefined && /^[A-Z]/.test(list) && !['Byte', 'Integer'].includes(list)) return `${letterOf(list)}[]`;
  const [first = '', ...others] = type.split('|').map((each) => each.trim());
  // Null clears feedback, as its documentation says.
  const nullable = others.includes('null') || first === 'QuizFeedback';
  if (others.some((each) => each !== 'null')) return /^"/.test(first) ? 's' : '*';
  const plain = letters[first] ?? (/\[\]$|^Array</.test(first) ? 'l' : /^(Font\w+)$/.test(first) ? 's' : undefined);
  const name = /^(?:[A-Z]\w*\.)?([A-Z]\w*)$/.exec(first)?.[1];
  const found = plain ?? (name && name !== 'TextStyle' && name !== 'MimeType' ? name : '*');
  return nullable && found !== 's' && found !== '*' ? `${found}~` : found;
}

/** Splits `a: Integer, b: Array<{ x: string }>` at the commas that stand outside of brackets. */
function parametersOf(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if ('<({['.includes(text.charAt(at))) depth += 1;
    else if ('>)}]'.includes(text.charAt(at))) depth -= 1;
    else if (text.charAt(at) === ',' && depth === 0) {
      found.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, text.slice(start)].map((each) => each.trim()).filter((each) => each !== '');
}

/** One overload: the letters of its parameters; one that may be left out ends in `?`, one that may come often in `+`. */
function overloadOf(text: string): string {
  return parametersOf(text)
    .map((each) => {
      if (each.startsWith('...')) return '*+';
      const [, optional = '', type = ''] = /^\w+(\??)\s*:\s*(.*)$/s.exec(each) ?? [];
      return letterOf(type.replaceAll(/\s+/g, ' ')) + optional;
    })
    .join(',');
}

/** @returns the text between the parenthesis that opens before a place and the one that closes it */
function inside(text: string, from: number): string {
  let depth = 1;
  let at = from;
  for (; at < text.length && depth > 0; at++) depth += text.charAt(at) === '(' ? 1 : text.charAt(at) === ')' ? -1 : 0;
  return text.slice(from, at - 1);
}

/**
 * @returns each class by its bare name: how messages name it, and its members, as `SpreadsheetApp.Range>name:n,n|s;plain;.Property;.Enumeration=A,B`;
 *   of a method without a colon only the name is known. The classes of an advanced service are `calendar_v3` and `calendar_v3.Events`.
 */
export function serviceSignatures(): Record<string, string> {
  const classes = new Map<string, ClassOfGoogle>();
  const known = (name: string, title = name) => {
    const found = classes.get(name) ?? { title, methods: new Map<string, string>(), names: new Set<string>() };
    classes.set(name, found);
    return found;
  };
  const addNames = (name: string, names: Iterable<string>) => {
    for (const each of names) known(name).names.add(each);
  };
  const parents: [name: string, parent: string][] = [];
  const element = interfacesOf('document').find(({ name }) => name === 'Element');
  const casts = namesOf(element?.body ?? '').filter((each) => each.startsWith('as'));
  for (const [file, prefix] of Object.entries(prefixes)) {
    for (const { name: typed, parent, body } of interfacesOf(file)) {
      const name = file === 'document' ? documentClasses[typed] : typed;
      if (name === undefined) continue;
      if (!lenient.has(name)) {
        known(name, /(App|Service)$/.test(name) ? name : prefix + typed).methods = methodsOf(
          body,
          additions[name] ?? {},
        );
      }
      addNames(name, withValues(file, namesOf(body)));
      if (parent && file !== 'document') parents.push([name, parent]);
      // Any element can be asked to be of a kind (facts 15.5).
      if (parent === 'Element') addNames(name, casts);
      // An item is an object of its kind and of what all kinds have.
      else if (file === 'forms' && name.endsWith('Item')) parents.push([name, 'Item']);
    }
  }
  // Text styles of charts and of cells go by one name.
  for (const { name, body } of interfacesOf('charts')) {
    if (/^(Charts|ChartOptions|TextStyle|TextStyleBuilder)$/.test(name)) addNames(name, namesOf(body));
  }
  // Of what is not emulated at all the names alone are known.
  for (const [service, file] of Object.entries(absentServices)) {
    addNames(
      service,
      interfacesOf(file).flatMap(({ name, body }) => (name === service ? namesOf(body) : [])),
    );
  }
  for (const { name, body } of advancedInterfacesOf('calendar_v3')) addNames(name, namesOf(body));
  addNames('Console', consoleNames());
  const files = new Map(Object.entries(prefixes).map(([file, prefix]) => [prefix.slice(0, -1), file]));
  for (const [name, names] of Object.entries(untyped)) {
    const members = names.split(' ').map(memberOf);
    const file = files.get(name);
    addNames(name, file ? withValues(file, members) : members);
  }
  for (const [name, parent] of parents) addNames(name, classes.get(parent)?.names ?? []);
  // A rating is a scale with its symbols.
  const scale = known('ScaleItem');
  known('RatingItem', scale.title.replace('Scale', 'Rating')).methods = scale.methods;
  addNames('RatingItem', scale.names);
  return Object.fromEntries([...classes].map(([name, each]) => [name, textOf(each)]));
}

interface ClassOfGoogle {
  readonly title: string;
  methods: ReadonlyMap<string, string>;
  /** All members, properties with a point before them. */
  readonly names: Set<string>;
}

function textOf({ title, methods, names }: ClassOfGoogle): string {
  const unchecked = [...names].filter((each) => !methods.has(each));
  return `${title}>${[...[...methods].map(([name, overloads]) => `${name}:${overloads}`), ...unchecked].join(';')}`;
}

interface Interface {
  readonly name: string;
  readonly parent: string | undefined;
  readonly body: string;
}

function interfacesOf(file: string): Interface[] {
  const found = typesOf(`google-apps-script.${file}`).matchAll(/^ {8}interface (\w+)([^{]*)\{([\s\S]*?)\n {8}\}/gm);
  return [...found].map(([, name = '', heritage = '', body = '']) => {
    return { name, parent: /extends (\w+)/.exec(heritage)?.[1], body };
  });
}

/** @returns the members, of which those that are enumerations tell their values in order: `.TabType=DOCUMENT_TAB,…` */
function withValues(file: string, members: readonly string[]): string[] {
  const found = typesOf(`google-apps-script.${file}`).matchAll(/^ {8}enum (\w+) \{([\s\S]*?)\n {8}\}/gm);
  const values = new Map([...found].map(([, name, body = '']) => [`.${name}`, body.match(/^ {12}\w+/gm) ?? []]));
  return members.map((each) => {
    const labels = values.get(each);
    return labels ? `${each}=${labels.map((label) => label.trim()).join(',')}` : each;
  });
}

/** The service itself goes by the name of its file, a collection by the service's and its own. */
function advancedInterfacesOf(file: string): Interface[] {
  const found = typesOf(`apis/${file}`).matchAll(/^( {4}| {12})interface (\w+) \{([\s\S]*?)\n\1\}/gm);
  return [...found].flatMap(([, indent = '', name = '', body = '']) => {
    if (indent.length === 4) return [{ name: file, parent: undefined, body }];
    return name.endsWith('Collection') ? [{ name: `${file}.${name.slice(0, -10)}`, parent: undefined, body }] : [];
  });
}

function consoleNames(): string[] {
  return namesOf(/^interface Console \{([\s\S]*?)\n\}/m.exec(typesOf('google-apps-script.base'))?.[1] ?? '');
}

const memberOf = (name: string) => (/^[A-Z]/.test(name) ? `.${name}` : name);

/** @returns the members that stand at the first level of an interface */
function namesOf(body: string): string[] {
  const indent = /^\n*( +)/.exec(body)?.[1]?.length ?? 0;
  const found = body.matchAll(new RegExp(`^ {${indent}}(?:readonly )?(\\w+)\\??(\\(|:)`, 'gm'));
  return [...found].map(([, name = '', sign]) => (sign === '(' ? name : `.${name}`));
}

function typesOf(name: string): string {
  const path = createRequire(import.meta.url).resolve(`@types/google-apps-script/${name}.d.ts`);
  return readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
}

/** @returns the overloads of each method, one after the other */
function methodsOf(body: string, more: Readonly<Record<string, string>>): Map<string, string> {
  const methods = new Map<string, string>();
  for (const { 0: start, 1: method = '', index } of body.matchAll(/^ {12}(\w+)\(/gm)) {
    const overload = overloadOf(inside(body, index + start.length));
    const before = methods.get(method);
    methods.set(method, before === undefined ? overload : `${before}|${overload}`);
  }
  for (const [method, overload] of Object.entries(more)) methods.set(method, overload);
  return methods;
}
