// `ContentService`: what a web app answers when it is no page.
import { Emulated, type EnumValue, enumeration } from '../core/guard.ts';
import { exception } from '../core/host.ts';
import type { PageData } from './html.ts';

const types = {
  TEXT: 'text/plain; charset=utf-8',
  JSON: 'application/json; charset=utf-8',
  XML: 'text/xml; charset=utf-8',
  CSV: 'text/csv; charset=utf-8',
  ICAL: 'text/calendar; charset=utf-8',
  JAVASCRIPT: 'application/javascript; charset=utf-8',
  ATOM: 'application/atom+xml; charset=utf-8',
  RSS: 'application/rss+xml; charset=utf-8',
  VCARD: 'text/vcard; charset=utf-8',
} as const;

/** No file system that people use takes these in a name. */
const illegal = /[\p{Cc}\\/:*?"<>|]/u;
const MimeType = enumeration('MimeType', Object.keys(types) as (keyof typeof types)[]);

export class TextOutput extends Emulated {
  private mime: EnumValue = MimeType.TEXT;
  private fileName: string | null = null;

  /** Null once it was cleared (facts 15.1). */
  private content: string | null;

  constructor(content: string) {
    super('TextOutput');
    this.content = content;
  }

  append(text: string): this {
    this.content = (this.content ?? '') + text;
    return this;
  }
  getContent(): string | null {
    return this.content;
  }
  setContent(content: string): this {
    this.content = content;
    return this;
  }
  getMimeType(): EnumValue {
    return this.mime;
  }
  setMimeType(mime: EnumValue): this {
    this.mime = mime;
    return this;
  }
  clear(): this {
    this.content = null;
    return this;
  }
  getFileName(): string | null {
    return this.fileName;
  }
  downloadAsFile(name: string): this {
    if (illegal.test(name)) throw exception('Invalid argument: filename');
    this.fileName = name;
    return this;
  }
  /** @returns the answer as it crosses the bridge */
  toPage(): PageData {
    return { type: types[this.mime.toString() as keyof typeof types], body: this.content ?? '' };
  }
}

export class ContentService extends Emulated {
  readonly MimeType = MimeType;

  constructor() {
    super('ContentService');
  }

  createTextOutput(content: unknown = ''): TextOutput {
    return new TextOutput(String(content));
  }
}
