// `npm run pictures`: takes the pictures of the guides from a local workspace, so that they show what people really see.
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFiumLibrary, type PDFiumPageRenderOptions } from '@hyzyla/pdfium';
import { chromium, type Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { serve } from '../packages/local-workspace/src/server/serve.ts';
import { openWorkspace, type Workspace } from '../packages/local-workspace/src/workspace.ts';
import { findBrowser } from '../packages/local-workspace/test/browser/find-browser.ts';
import { DESK_PAPERS, LETTER_PAPERS, type LetterPaper, PAPER_FIELDS } from '../src/pages/print/papers.ts';
import { DESK_FIELDS, FIELDS, OWN_DESK_PAGE } from '../src/pages/web/fields.ts';
import { deskName } from '../src/words/names.ts';
import { OWN_DESK_LINK } from '../src/words/pages/own-desk.ts';
import { STATUS_WORDS } from '../src/words/sheet/choices.ts';
import { REGISTER_COLUMNS } from '../src/words/sheet/columns.ts';
import { REPORT_TEXTS, REPORT_WORDS, type ReportText } from '../src/words/sheet/report.ts';
import { reportTab, TABS } from '../src/words/sheet/tabs.ts';
import { bundle, root } from './bundle.ts';
import { openRecordedYear } from './recorded-year.ts';
import { giveHeadAddress, HEAD, INSTALLED_AT, sampleResponses, withSamples } from './seed-samples.ts';

const FOLDER = join(root, 'docs', 'panduan', 'gambar');
/** Read on a page of this width; larger ones would only be heavier. */
const SIZE = { width: 1000, height: 660 };

/** A page of A4, with what lies around it. */
const SHEET = { width: 820, height: 1160 };

/** Read on a telephone. */
const PHONE = { width: 360, height: 720 };

/** What staff write before anybody can sign: without it the report is a draft. */
const WRITTEN: Partial<Readonly<Record<ReportText, string>>> = {
  survey: 'Indeks 86,40 (B, Baik) dari 34 responden; SKM Diskominfo semester II.',
  obstacles: 'Layar utama rusak dua kali; satu kegiatan dipindahkan.',
  followUp: 'Layar utama diganti pada triwulan pertama.',
  closing: 'Demikian laporan ini disusun sebagai bahan evaluasi.',
};

interface Picture {
  readonly name: string;
  /** The desk that is shown. */
  readonly of: keyof typeof DESKS;
  readonly size?: typeof SIZE;
  /** How large it is drawn: a whole page of paper is known again at half its size. */
  readonly scale?: number;
  readonly path: (desk: Workspace) => string;
  /** What is done on the page before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const KABID = 'kabid@diskominfo.example';
const KASI = 'kasi@diskominfo.example';
const ADMIN = 'admin.pontive@diskominfo.example';
const FIRST = 'PC-2026-0001';
const CLASHING = 'PC-2026-0002';

const DESKS = {
  new: newDesk,
  head: headDesk,
  morning: morningDesk,
  event: eventDesk,
  held: heldDesk,
  year: secondYear,
};

/** Papers of one letter, on the desk where they are looked for. */
const PAPER_DESKS: Readonly<Record<LetterPaper, keyof typeof DESKS>> = {
  disposition: 'event',
  reply: 'event',
  confirmation: 'event',
  attendance: 'event',
  checklist: 'event',
  minutes: 'held',
};

const PICTURES: readonly Picture[] = [
  {
    name: 'menu',
    of: 'new',
    path: () => '/sheet?tab=Permohonan',
    prepare: (page) => page.getByRole('menuitem', { name: deskName() }).click(),
  },
  { name: 'penyiapan', of: 'new', path: () => '/sheet?tab=Pengaturan' },
  {
    name: 'kepala-dinas-surat',
    of: 'head',
    size: PHONE,
    path: (desk) => pathIn(desk, HEAD, ({ subject }) => subject.includes(FIRST)),
  },
  { name: 'kabid-meja', of: 'morning', size: PHONE, path: (desk) => ownDesk(desk, KABID) },
  { name: 'kabid-surat', of: 'morning', size: PHONE, path: (desk) => ownDesk(desk, KABID, FIRST) },
  {
    name: 'kasi-surat',
    of: 'event',
    size: PHONE,
    path: (desk) => ownDesk(desk, KASI, CLASHING),
  },
  { name: 'admin-persiapan', of: 'event', size: PHONE, path: (desk) => ownDesk(desk, ADMIN) },
  {
    name: 'pemohon-formulir',
    of: 'morning',
    path: (desk) => `/form/${desk.forms.list()[0]?.id ?? ''}`,
    // Applicants have no bar of the local workspace.
    prepare: async (page) => void (await page.addStyleTag({ content: 'header { display: none !important }' })),
  },
  {
    name: 'pemohon-halaman',
    of: 'event',
    size: PHONE,
    path: (desk) => pathIn(desk, 'dewi.kartika@smkn4.example', ({ subject }) => subject.includes(FIRST)),
  },
  {
    name: 'lembar-kerja',
    of: 'year',
    size: { width: 1280, height: 800 },
    scale: 0.6,
    path: () => '/sheet?tab=Permohonan',
  },
  { name: 'laporan-tab', of: 'year', size: { width: 1280, height: 800 }, path: () => '/sheet?tab=Laporan%202026' },
  {
    name: 'laporan-lembar',
    of: 'year',
    size: SHEET,
    path: (desk) => `${ownDesk(desk, KABID)}&${PAPER_FIELDS.paper}=${DESK_PAPERS.report}`,
  },
  { name: 'laporan-telepon', of: 'year', size: PHONE, path: () => '/sheet?tab=Laporan%202026' },
  ...(Object.keys(PAPER_DESKS) as LetterPaper[]).map(
    (paper): Picture => ({
      name: `lembar-${LETTER_PAPERS[paper]}`,
      of: PAPER_DESKS[paper],
      size: SHEET,
      scale: 0.6,
      path: (desk) => `${ownDesk(desk, KASI, FIRST)}&${PAPER_FIELDS.paper}=${LETTER_PAPERS[paper]}`,
    }),
  ),
  ...(['agenda', 'register', 'door'] as const).map(
    (paper): Picture => ({
      name: `lembar-${DESK_PAPERS[paper]}`,
      of: 'event',
      size: paper === 'door' ? SHEET : { width: 1160, height: 900 },
      scale: 0.6,
      path: (desk) => `${ownDesk(desk, KASI)}&${PAPER_FIELDS.paper}=${DESK_PAPERS[paper]}`,
    }),
  ),
];

await bundle(join(root, 'dist'));
const { path, environment } = await findBrowser();
const env = { ...process.env, ...environment } as Record<string, string>;
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'], env });
mkdirSync(FOLDER, { recursive: true });
for (const name of Object.keys(DESKS) as (keyof typeof DESKS)[]) {
  const desk = DESKS[name]();
  const served = await serve(desk);
  for (const picture of PICTURES.filter((each) => each.of === name)) await take(picture, desk, served.url);
  await served.close();
}
await browser.close();
await takeMailedReport();

async function take(picture: Picture, desk: Workspace, url: string): Promise<void> {
  const page = await browser.newPage({
    viewport: picture.size ?? SIZE,
    deviceScaleFactor: picture.scale ?? 1,
    locale: 'id-ID',
    colorScheme: 'light',
  });
  await page.goto(url + picture.path(desk), { waitUntil: 'networkidle' });
  // The greeting of the sheet lies over what is to be seen.
  await page.addStyleTag({ content: '.toast { display: none }' });
  await picture.prepare?.(page);
  await page.waitForTimeout(500);
  const file = join(FOLDER, `${picture.name}.png`);
  await page.screenshot({ path: file });
  await page.close();
  tell(file);
}

function tell(file: string): void {
  console.log(`${file}: ${Math.round(statSync(file).size / 1000)} kB`);
}

/** The first and the signed page of the report that the Kabid is mailed in January. */
async function takeMailedReport(): Promise<void> {
  const desk = secondYear();
  for (const [which, words] of Object.entries(WRITTEN)) fillBox(desk, REPORT_TEXTS[which as ReportText], words);
  desk.clock.set('2026-12-31T08:00:00+07:00');
  recordWhatTookPlace(desk);
  desk.clock.set('2027-01-07T09:00:00+07:00');
  const mails = [...desk.mails.list({ reader: KABID })].map(({ id }) => desk.mails.get(id));
  // The desk has told the year before as well.
  const mail = mails.reverse().find(isYearMail);
  const library = await PDFiumLibrary.init();
  const pages = [...(await library.loadDocument(mail?.attachments[0]?.bytes ?? new Uint8Array())).pages()];
  const signed = pages.findIndex((page) => page.getText().includes(REPORT_WORDS.knowing));
  for (const [name, page] of [
    ['laporan-pdf', pages[0]],
    ['laporan-pdf-tanda-tangan', pages[signed]],
  ] as const) {
    const drawn = await page?.render({ scale: 1, render: drawnAsPng });
    if (!drawn) throw new Error(`${name}: the mailed report has no such page`);
    const file = join(FOLDER, `${name}.png`);
    writeFileSync(file, drawn.data);
    tell(file);
  }
  library.destroy();
}

/** A report is signed once every event of its year is recorded. */
function recordWhatTookPlace(desk: Workspace): void {
  const [header = [], ...rows] = desk.sheets.read(TABS.REGISTER, { display: true }).values;
  const [number, status] = [REGISTER_COLUMNS.number, REGISTER_COLUMNS.status].map((name) => header.indexOf(name));
  for (const row of rows.filter((each) => each[status ?? 0] === STATUS_WORDS.SCHEDULED))
    takeStep(desk, ADMIN, String(row[number ?? 0]), 'COMPLETE', 'Hadir 20 orang');
}

/** Two rows below its label: a hint stands between. */
function fillBox(desk: Workspace, label: string, value: string): void {
  const tab = reportTab(2026);
  const { values } = desk.sheets.read(tab);
  const row = values.findIndex(([first]) => first === label) + 1;
  desk.sheets.edit(tab, { range: `A${row + 2}`, value }, KABID);
}

async function drawnAsPng({ data, width, height }: PDFiumPageRenderOptions): Promise<Uint8Array> {
  const png = new PNG({ width, height });
  png.data.set(data);
  return PNG.sync.write(png);
}

function isYearMail({ attachments }: { readonly attachments: readonly { readonly name: string }[] }): boolean {
  return attachments.some(({ name }) => name.startsWith('Laporan'));
}

/** A desk on the day of its install: nothing but the office's account has been there. */
function newDesk(): Workspace {
  const desk = openWorkspace({ project: root, now: INSTALLED_AT });
  desk.run('install', [], desk.settings.owner);
  return desk;
}

/** The desk that `npm start` opens. */
function secondYear(): Workspace {
  const desk = openWorkspace({ project: root });
  openRecordedYear(desk);
  return desk;
}

/** A desk whose Kepala Dinas has an address, and a letter before him. */
function headDesk(): Workspace {
  const desk = openWorkspace({ project: root, now: INSTALLED_AT });
  desk.setup();
  giveHeadAddress(desk);
  const [first] = sampleResponses('SHOWN');
  desk.forms.respond(desk.forms.list()[0]?.id ?? '', first?.answers ?? {});
  return desk;
}

/** The morning after all samples came in: each of the team has a digest. */
function morningDesk(): Workspace {
  const desk = openWorkspace({ project: root, now: INSTALLED_AT });
  withSamples(desk);
  desk.clock.set('2026-12-02T07:35:00+07:00');
  return desk;
}

/** Half an hour before the first event, with a letter that clashes with it before the Kasi. */
function eventDesk(): Workspace {
  const desk = morningDesk();
  for (const [who, number, action, text] of [
    [KABID, FIRST, 'FORWARD', ''],
    [KASI, FIRST, 'APPROVE', 'Waktu disepakati, tanpa prasmanan'],
    [ADMIN, FIRST, 'SCHEDULE', ''],
    [KABID, CLASHING, 'FORWARD', ''],
  ] as const) {
    takeStep(desk, who, number, action, text);
  }
  desk.clock.set('2026-12-08T08:35:00+07:00');
  for (const who of [KASI, ADMIN]) askForDesk(desk, who);
  return desk;
}

/** Somebody of the team takes a step on a letter's page. */
function takeStep(desk: Workspace, who: string, number: string, action: string, text: string): void {
  askForDesk(desk, who);
  const link = new URL(pathIn(desk, who, isDeskLink), 'https://meja.example');
  post(desk, who, {
    ...Object.fromEntries(link.searchParams),
    [FIELDS.number]: number,
    [FIELDS.seen]: revisionOf(desk, number),
    [FIELDS.step]: action,
    [FIELDS.text]: text,
  });
}

/** After that event: who came has been counted. */
function heldDesk(): Workspace {
  const desk = eventDesk();
  for (const [time, action, text] of [
    ['08:45', 'MARK_READY', ''],
    ['11:15', 'COMPLETE', 'Hadir 34 orang, lancar'],
  ] as const) {
    desk.clock.set(`2026-12-08T${time}:00+07:00`);
    takeStep(desk, ADMIN, FIRST, action, text);
  }
  return desk;
}

/** Somebody of the team asks for their link on the public page. */
function askForDesk(desk: Workspace, who: string): void {
  post(desk, who, { [FIELDS.page]: OWN_DESK_PAGE, [DESK_FIELDS.address]: who });
}

function post(desk: Workspace, as: string, fields: Readonly<Record<string, string>>): void {
  const parameters = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]));
  desk.exec({ method: 'POST', parameters, as });
}

function revisionOf(desk: Workspace, number: string): string {
  const [header = [], ...rows] = desk.sheets.read('Riwayat', { display: true }).values;
  const column = header.indexOf('No.');
  return String(rows.filter((row) => row[column] === number).length);
}

function isDeskLink({ text }: { readonly text: string }): boolean {
  return text.includes(OWN_DESK_LINK.label);
}

/** The page of somebody's own desk, or of a letter opened there. */
function ownDesk(desk: Workspace, who: string, number = ''): string {
  return `${pathIn(desk, who, isDeskLink)}${number === '' ? '' : `&${FIELDS.number}=${number}`}`;
}

/** Where the button of the last such mail to somebody leads them; it is the first link. */
function pathIn(
  desk: Workspace,
  who: string,
  isMeant: (mail: { readonly subject: string; readonly text: string }) => boolean,
): string {
  const mails = [...desk.mails.list({ reader: who })].map(({ id }) => desk.mails.get(id)).reverse();
  const mail = mails.find((each) => isMeant(each) && each.text.includes('/exec?'));
  const [, link] = /https:\/\/script\.google\.com\/\S*?(\/exec\?\S+)/.exec(mail?.text ?? '') ?? [];
  if (link === undefined) throw new Error(`No mail to ${who} leads to a page`);
  return link;
}
