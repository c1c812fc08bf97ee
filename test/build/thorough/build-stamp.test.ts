// A build is named by its sources: the same sources give the same name, other ones another, and the clock none.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildOf } from '../../../build/build-stamp.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(process.env.TEST_FOLDER ?? tmpdir(), 'stamp-'));
  mkdirSync(join(folder, 'src/domain'), { recursive: true });
  mkdirSync(join(folder, 'docs'));
  write('package.json', '{"version": "1.2.3"}');
  write('src/main.ts', 'export const one = 1;');
  write('src/domain/rule.ts', 'export const rule = 2;');
});

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

function git(...parameters: string[]): void {
  const date = { GIT_AUTHOR_DATE: '2026-11-20T08:00:00+07:00', GIT_COMMITTER_DATE: '2026-11-20T08:00:00+07:00' };
  const who = ['-c', 'user.name=Ani', '-c', 'user.email=ani@diskominfo.example', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', folder, ...who, ...parameters], { env: { ...process.env, ...date }, stdio: 'ignore' });
}

function commit(): void {
  git('add', '.');
  git('commit', '-m', 'A change');
}

describe('a folder without a repository', () => {
  it('is named by what its sources hold, without a date', () => {
    const before = buildOf(folder);
    expect(before).toEqual({ version: '1.2.3', id: expect.stringMatching(/^[0-9a-f]{10}$/), at: '' });
    expect(buildOf(folder)).toEqual(before);
    write('docs/notes.md', 'Not bundled.');
    expect(buildOf(folder)).toEqual(before);
    write('src/domain/rule.ts', 'export const rule = 3;');
    expect(buildOf(folder).id).not.toBe(before.id);
  });
});

describe('a repository', () => {
  beforeEach(() => {
    git('init');
    commit();
  });

  it('is named by the last commit that changed its sources, with the date of that commit', () => {
    const before = buildOf(folder);
    expect(before).toEqual({
      version: '1.2.3',
      id: expect.stringMatching(/^[0-9a-f]{10}$/),
      at: '2026-11-20T08:00:00+07:00',
    });
    write('docs/notes.md', 'Not bundled.');
    commit();
    expect(buildOf(folder)).toEqual(before);
    write('src/main.ts', 'export const one = 2;');
    commit();
    expect(buildOf(folder).id).not.toBe(before.id);
  });

  it('with changes that no commit holds is named by commit and content', () => {
    const { id } = buildOf(folder);
    write('src/main.ts', 'export const one = 5;');
    const changed = buildOf(folder).id;
    expect(changed).toMatch(new RegExp(`^${id}\\+[0-9a-f]{10}$`));
    write('src/main.ts', 'export const one = 6;');
    expect(buildOf(folder).id).not.toBe(changed);
    write('src/main.ts', 'export const one = 1;');
    expect(buildOf(folder).id).toBe(id);
  });

  it('around a folder that is none does not name it', () => {
    const inner = join(folder, 'docs');
    writeFileSync(join(inner, 'package.json'), '{"version": "9.0.0"}');
    commit();
    expect(buildOf(inner)).toMatchObject({ version: '9.0.0', at: '' });
  });
});
