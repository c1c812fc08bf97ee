// What a search of Drive asks for: terms joined by `and`, `or`, `not` and parentheses, by the names of either version of its API.
import type { Execution } from '../../engine/execution/execution.ts';
import type { FileInfo } from '../../model/file-info.ts';
import { ServiceError } from '../../model/service-error.ts';
import { isStarred, isTrashed, shareOf } from './files.ts';

type Fits = (file: FileInfo) => boolean;

const tokens = /\s*(\(|\)|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|!=|<=|>=|[=<>]|[\w.:+-]+)/gy;

/** The fields of version 2, which `DriveApp` takes, by their names in version 3. */
const newer: Readonly<Record<string, string>> = {
  title: 'name',
  modifiedDate: 'modifiedTime',
  createdDate: 'createdTime',
};

const orders: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

class Reader {
  private readonly words: string[] = [];
  private at = 0;
  private readonly execution: Execution;

  constructor(execution: Execution, query: string) {
    this.execution = execution;
    tokens.lastIndex = 0;
    let read = 0;
    for (let found = tokens.exec(query); found; found = tokens.exec(query)) {
      this.words.push(found[1] ?? '');
      read = tokens.lastIndex;
    }
    if (query.slice(read).trim() !== '') this.refuse();
  }

  private refuse(): never {
    throw new ServiceError('Invalid argument: q');
  }
  private next(): string {
    return this.words[this.at++] ?? this.refuse();
  }
  private takes(word: string): boolean {
    if (this.words[this.at]?.toLowerCase() !== word) return false;
    this.at += 1;
    return true;
  }

  whole(): Fits {
    const found = this.either();
    return this.at === this.words.length ? found : this.refuse();
  }
  private either(): Fits {
    const parts = [this.both()];
    while (this.takes('or')) parts.push(this.both());
    return (file) => parts.some((fits) => fits(file));
  }
  private both(): Fits {
    const parts = [this.single()];
    while (this.takes('and')) parts.push(this.single());
    return (file) => parts.every((fits) => fits(file));
  }
  private single(): Fits {
    if (this.takes('not')) {
      const fits = this.single();
      return (file) => !fits(file);
    }
    if (this.takes('(')) {
      const fits = this.either();
      return this.takes(')') ? fits : this.refuse();
    }
    const word = this.next();
    if (word === 'sharedWithMe') return this.shared();
    return isQuoted(word) ? this.within(unquoted(word)) : this.field(newer[word] ?? word);
  }
  /** `'id' in parents`, `'mail@…' in owners`. */
  private within(value: string): Fits {
    if (!this.takes('in')) this.refuse();
    const list = this.next();
    const share = (file: FileInfo) => shareOf(this.execution, file.id);
    if (list === 'parents') return (file) => file.folder === value;
    const who = value === 'me' ? this.execution.launch.effective : value;
    if (list === 'owners') return (file) => file.owner === who;
    if (list === 'writers') return (file) => file.owner === who || share(file).editors.includes(who);
    if (list === 'readers') return (file) => file.owner === who || share(file).viewers.includes(who);
    return this.refuse();
  }
  /** `sharedWithMe`, alone or with `= true`, as both stand in Google's guide. */
  private shared(): Fits {
    const { effective } = this.execution.launch;
    if (this.takes('=') && !this.takes('true')) this.refuse();
    return (file) => {
      const { editors, viewers } = shareOf(this.execution, file.id);
      return file.owner !== effective && [...editors, ...viewers].includes(effective);
    };
  }
  private field(name: string): Fits {
    const sign = this.next();
    const given = this.next();
    const value = unquoted(given);
    const order = orders[sign];
    const equal = sign === '=' ? true : sign === '!=' ? false : undefined;
    if (name === 'trashed' || name === 'starred') {
      const read = name === 'trashed' ? isTrashed : isStarred;
      if (equal === undefined || !['true', 'false'].includes(value)) this.refuse();
      return (file) => (read(this.execution, file.id) === (value === 'true')) === equal;
    }
    if (name === 'modifiedTime' || name === 'createdTime') {
      const instant = Date.parse(/T/.test(value) && !/(Z|[+-]\d\d:?\d\d)$/.test(value) ? `${value}Z` : value);
      if (!order || Number.isNaN(instant)) return this.refuse();
      return (file) => order(name === 'modifiedTime' ? file.updated : file.created, instant);
    }
    if (name === 'name' || name === 'mimeType' || name === 'fullText') {
      const told = (file: FileInfo) => (name === 'mimeType' ? file.type : file.name);
      // Of a name the beginning of one of its words counts, as Google's guide to searching files says.
      if (sign === 'contains')
        return (file) => ` ${told(file)}`.toLowerCase().includes(starting(name, value.toLowerCase()));
      if (equal === undefined || name === 'fullText') return this.refuse();
      return (file) => (told(file) === value) === equal;
    }
    return this.refuse();
  }
}

const starting = (name: string, value: string) => (name === 'name' ? ` ${value}` : value);

const isQuoted = (word: string) => /^['"]/.test(word);

function unquoted(word: string): string {
  return isQuoted(word) ? word.slice(1, -1).replaceAll(/\\(.)/g, '$1') : word;
}

/** Whether a query says something about the trash itself: else what lies there is left out by `DriveApp`. */
export function asksForTrash(query: string): boolean {
  return /\btrashed\b/.test(query);
}

/** @returns what tells of a file whether it meets a query @throws ServiceError for a query that is none */
export function queried(execution: Execution, query: string): Fits {
  return query.trim() === '' ? () => true : new Reader(execution, query).whole();
}
