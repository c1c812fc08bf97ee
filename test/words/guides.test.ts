// The guides of the roles name what stands on the screen: a step that is called otherwise now is found here.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../build/bundle.ts';
import { DAMAGE_FORM_WORDS } from '../../src/words/pages/damage.ts';
import { LETTER_WORDS } from '../../src/words/pages/letter.ts';
import { OWN_DESK_LINK, OWN_DESK_WORDS, sectionWords } from '../../src/words/pages/own-desk.ts';
import { ACTION_WORDS, KIND_WORDS } from '../../src/words/sheet/choices.ts';
import { DAMAGE_COLUMNS, EQUIPMENT_COLUMNS, REGISTER_COLUMNS, TEAM_COLUMNS } from '../../src/words/sheet/columns.ts';
import { SETTING_WORDS } from '../../src/words/sheet/settings.ts';

const FOLDER = join(root, 'docs', 'panduan');
/** What people type. */
const EXAMPLES = ['hadir 34 orang'];
/** What the mail to the Kepala Dinas is about. */
const MAILS = ['Mohon disposisi'];
const NAMES = new Set([
  ...Object.values(ACTION_WORDS),
  ...Object.values(KIND_WORDS),
  ...Object.values(SETTING_WORDS).map(({ name }) => name),
  sectionWords('TELL_APPLICANT'),
  DAMAGE_FORM_WORDS.heading,
  ...EXAMPLES,
  ...MAILS,
]);

/** What is set in bold: pages, headings, buttons and columns. */
const PLACES = new Set<string>([
  OWN_DESK_WORDS.title,
  OWN_DESK_LINK.label,
  ...Object.values(LETTER_WORDS),
  ...Object.values(REGISTER_COLUMNS),
  ...Object.values(EQUIPMENT_COLUMNS),
  ...Object.values(DAMAGE_COLUMNS),
  ...Object.values(TEAM_COLUMNS),
]);

describe.each(['kepala-dinas', 'kabid', 'kasi', 'admin', 'pemohon'])('the guide %s', (name) => {
  const text = readFileSync(join(FOLDER, `${name}.md`), 'utf8');

  it('names steps and settings as they are called', () => {
    const named = [...text.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
    expect(named.filter((words) => !NAMES.has(words))).toEqual([]);
  });

  it('names pages, buttons and columns as they are called', () => {
    const named = [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words);
    expect(named.filter((words) => !PLACES.has(words))).toEqual([]);
  });

  it('has its pictures', () => {
    const pictures = [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path = '']) => path);
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((path) => !existsSync(join(FOLDER, path)))).toEqual([]);
  });

  it('takes one page', () => expect(text.split(/\s+/).length).toBeLessThan(420));
});

describe('the guide of installers', () => {
  const text = readFileSync(join(FOLDER, 'pemasang.md'), 'utf8');
  const section = (heading: string) => text.split(/^## /m).find((each) => each.startsWith(heading)) ?? '';
  const WAYS = ['Jalan pertama', 'Jalan kedua'];

  it.each(WAYS)('%s: a window without other accounts, the service, the screen of Google, one deployment', (way) => {
    const words = section(way);
    expect(words).toContain('jendela samaran');
    expect(words).toMatch(/Layanan\*\* \(Services\).*Google Calendar API.*\*\*\+\*\*/);
    expect(words).toContain('Google belum memverifikasi aplikasi ini');
    expect(words).toMatch(/Jangan membuat penerapan kedua|Satu kali saja/);
  });

  it('way two fits one page', () => {
    const words = section('Jalan kedua').split(/\s+/).length;
    expect(words).toBeGreaterThan(50);
    expect(words).toBeLessThan(250);
  });

  it('names the two clicks of the screen, and what an administrator allows, with the client of the clasp in use', () => {
    expect(section('Layar')).toMatch(/\*\*Lanjutan\*\*.*\*\*Buka … \(tidak aman\)\*\*/);
    const administrator = section('Yang harus diizinkan administrator');
    const [client = 'none'] = /\d+-\w+\.apps\.googleusercontent\.com/.exec(administrator) ?? [];
    const login = join(root, 'node_modules', '@google', 'clasp', 'build', 'src', 'auth', 'oauth_client.js');
    expect(readFileSync(login, 'utf8')).toContain(client);
    for (const said of ['admin_policy_enforced', 'invalid_rapt', '“Siapa saja”']) expect(administrator).toContain(said);
  });

  it('leads to headings that there are', () => {
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\d -]/gu, '')
        .replaceAll(' ', '-'),
    );
    const led = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, target = '']) => target);
    expect(led.length).toBeGreaterThan(0);
    expect(led.filter((target) => !headings.includes(target))).toEqual([]);
  });
});
