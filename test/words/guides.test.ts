// The guides are short, show a picture first, and name what stands on the screen: a step that is called otherwise now is found here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../build/bundle.ts';
import { TRANSITIONS } from '../../src/domain/flow/transitions.ts';
import { ACTIONS, type Role } from '../../src/domain/vocabulary.ts';
import { MENU_WORDS } from '../../src/words/google/menu.ts';
import { LETTER_WORDS } from '../../src/words/pages/letter.ts';
import { CALENDAR_LINK, OWN_DESK_LINK, OWN_DESK_WORDS, SECTION_WORDS } from '../../src/words/pages/own-desk.ts';
import { ROOM_WORDS } from '../../src/words/pages/room.ts';
import { STATUS_PAGE_WORDS } from '../../src/words/pages/status.ts';
import { PAPER_LINKS } from '../../src/words/print/paper.ts';
import { ACTION_WORDS, KIND_WORDS } from '../../src/words/sheet/choices.ts';
import { DAMAGE_COLUMNS, EQUIPMENT_COLUMNS, REGISTER_COLUMNS, TEAM_COLUMNS } from '../../src/words/sheet/columns.ts';
import { SETTING_WORDS } from '../../src/words/sheet/settings.ts';
import { TABS } from '../../src/words/sheet/tabs.ts';

const FOLDER = join(root, 'docs', 'panduan');
/** What people type. */
const EXAMPLES = ['hadir 34 orang'];
/** What the mail to the Kepala Dinas is about. */
const MAILS = ['Mohon disposisi'];
const NAMES = new Set([
  ...Object.values(ACTION_WORDS),
  ...Object.values(KIND_WORDS),
  ...Object.values(SETTING_WORDS).map(({ name }) => name),
  SECTION_WORDS.TELL_APPLICANT,
  PAPER_LINKS.door,
  CALENDAR_LINK.label,
  ...EXAMPLES,
  ...MAILS,
]);

/** What is set in bold: pages, headings, buttons and columns. */
const PLACES = new Set<string>([
  OWN_DESK_WORDS.title,
  OWN_DESK_LINK.label,
  MENU_WORDS.entry,
  ROOM_WORDS.title,
  STATUS_PAGE_WORDS.title,
  ...Object.values(LETTER_WORDS),
  ...Object.values(REGISTER_COLUMNS),
  ...Object.values(EQUIPMENT_COLUMNS),
  ...Object.values(DAMAGE_COLUMNS),
  ...Object.values(TEAM_COLUMNS),
]);

const OF_ROLES: Readonly<Record<Role, string>> = {
  AGENCY_HEAD: 'kepala-dinas',
  DIVISION_HEAD: 'kabid',
  SECTION_HEAD: 'kasi',
  ROOM_ADMIN: 'admin',
};
const ROLES = [...Object.values(OF_ROLES), 'pemohon'];
/** What has no room in the guide of a role, by situation. */
const FURTHER = 'lebih-lanjut';
const WAYS = ['memasang-tanpa-pemrogram', 'memasang-dengan-perintah'];
const PICTURE = /!\[[^\]]+\]\(([^)]+)\)/g;
const LINK = /\]\((?!https?:|gambar\/)([^)]+)\)/g;

const guideOf = (name: string) => readFileSync(join(FOLDER, `${name}.md`), 'utf8');
const withoutPictures = (text: string) => text.replaceAll(PICTURE, '');
const wordsOf = (text: string) => withoutPictures(text).split(/\s+/).filter(Boolean).length;
const TAB_NAMES: readonly string[] = Object.values(TABS).map((tab) => tab.replace(' YYYY', ''));
/** Whatever is set as code and begins like a name: a tab, unless it is filled in or a hidden column. */
const tabsNamedIn = (text: string) => matchesOf(text, /(?<!diisi |tersembunyi )`([A-Z][a-z]+(?: [A-Z][a-z]+)*)`/g);
const matchesOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, words = '']) => words);

describe.each([...ROLES, FURTHER])('the guide %s', (name) => {
  const text = guideOf(name);

  it('names steps and settings as they are called', () =>
    expect(matchesOf(text, /“([^”]+)”/g).filter((words) => !NAMES.has(words))).toEqual([]));

  it('names pages, buttons and columns as they are called', () =>
    expect(matchesOf(text, /\*\*([^*]+)\*\*/g).filter((words) => !PLACES.has(words))).toEqual([]));
});

describe.each(ROLES)('the guide %s', (name) => {
  const text = guideOf(name);

  it('begins with its picture, the only one', () => {
    expect(text).toMatch(/^# .+\n\n!\[/);
    expect(matchesOf(text, PICTURE)).toHaveLength(1);
  });

  it('takes one page of at most 250 words', () => expect(wordsOf(text)).toBeLessThanOrEqual(250));

  it('leads to what is rarely needed, once', () =>
    expect(matchesOf(text, LINK).filter((target) => target.startsWith(`${FURTHER}.md`))).toHaveLength(1));
});

it.each(ACTIONS)('%s stands in the guide of whoever takes it, or in the further one', (action) => {
  const guides = [...TRANSITIONS[action].roles.map((role) => OF_ROLES[role]), FURTHER];
  expect(guides.map(guideOf).join()).toContain(`“${ACTION_WORDS[action]}”`);
});

describe('all guides', () => {
  const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.md') ? [file.slice(0, -3)] : []));
  const headingsOf = (name: string) =>
    matchesOf(guideOf(name), /^#{2,3} (.+)$/gm).map((heading) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\d -]/gu, '')
        .replaceAll(' ', '-'),
    );

  it.each(names)('%s: its pictures, and the pages and headings that it leads to, are there', (name) => {
    const text = guideOf(name);
    expect(matchesOf(text, PICTURE).filter((path) => !existsSync(join(FOLDER, path)))).toEqual([]);
    const missing = matchesOf(text, LINK).filter((target) => {
      const [path = '', heading] = target.split('#');
      if (!existsSync(join(FOLDER, path))) return true;
      return heading !== undefined && !headingsOf(path.replace(/\.md$/, '') || name).includes(heading);
    });
    expect(missing).toEqual([]);
  });

  it.each(names)('%s: names tabs that there are', (name) =>
    expect(tabsNamedIn(guideOf(name)).filter((tab) => !TAB_NAMES.includes(tab))).toEqual([]),
  );

  it('can be reached from the list', () => {
    const listed = matchesOf(guideOf('README'), LINK);
    expect(names.filter((name) => name !== 'README' && !listed.includes(`${name}.md`))).toEqual([]);
  });
});

describe('the guides of installers', () => {
  it('checks in the sheet before any command', () =>
    expect(guideOf('memeriksa')).toMatch(/^# .+\n\n[^\n]*`Kesehatan`/));

  it.each(WAYS)('%s: the service, the screen of Google, one deployment', (way) => {
    const text = guideOf(way);
    expect(text).toContain('jendela samaran');
    expect(text).toMatch(/Layanan\*\* \(Services\).*Google Calendar API.*\*\*\+\*\*/);
    expect(text).toContain('Google belum memverifikasi aplikasi ini');
    expect(text).toMatch(/Jangan membuat penerapan kedua|Satu kali saja\. Bila/);
    expect(text).toMatch(/Pasang\/perbaiki aplikasi[\s\S]*\*\*Pilih menu itu sekali lagi\*\*/);
  });

  it.each(WAYS)('%s fits one page', (way) => {
    expect(wordsOf(guideOf(way))).toBeGreaterThan(50);
    expect(wordsOf(guideOf(way))).toBeLessThanOrEqual(450);
  });

  it('the one without a programmer begins with who makes the address; they find how, and what to hand on', () => {
    const [beginning = ''] = guideOf('memasang-tanpa-pemrogram').split('\n1. ');
    expect(matchesOf(beginning, LINK)).toEqual(['membagikan-salinan.md']);
    const text = guideOf('membagikan-salinan');
    expect(text).toContain('npm run deploy -- --template');
    expect(text).toMatch(/## Yang diserahkan[\s\S]*`\/copy`[\s\S]*memasang-tanpa-pemrogram\.md/);
  });

  it('begins with a page that leads to either way and to what comes after', () => {
    const text = guideOf('pemasang');
    expect(wordsOf(text)).toBeLessThanOrEqual(250);
    const pages = [
      ...WAYS,
      'membagikan-salinan',
      'izin-google',
      'memeriksa',
      'mengunggah-surat',
      'memulihkan',
      'menyerahkan',
    ];
    expect(new Set(matchesOf(text, LINK))).toEqual(new Set(pages.map((page) => `${page}.md`)));
  });

  it('names the two clicks of the screen, and what an administrator allows, with the client of the clasp in use', () => {
    const section = (heading: string) =>
      guideOf('izin-google')
        .split(/^## /m)
        .find((each) => each.startsWith(heading)) ?? '';
    expect(section('Layar')).toMatch(/\*\*Lanjutan\*\*.*\*\*Buka … \(tidak aman\)\*\*/);
    const administrator = section('Yang harus diizinkan administrator');
    const [client = 'none'] = /\d+-\w+\.apps\.googleusercontent\.com/.exec(administrator) ?? [];
    // Wherever clasp keeps it.
    const clasp = join(root, 'node_modules', '@google', 'clasp');
    const sources = readdirSync(clasp, { encoding: 'utf8', recursive: true }).filter(
      (file) => file.endsWith('.js') && !file.includes('node_modules'),
    );
    expect(sources.some((file) => readFileSync(join(clasp, file), 'utf8').includes(client))).toBe(true);
    for (const said of ['admin_policy_enforced', 'invalid_rapt', '“Siapa saja”']) expect(administrator).toContain(said);
  });
});
