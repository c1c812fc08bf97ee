// `HtmlService`: pages, and templates that are compiled in the script's own realm (facts 7.6).

import { Emulated, type EnumValue, enumeration } from '../core/guard.ts';
import { call, exception } from '../core/host.ts';
import { type Blob, newBlob } from '../files/blob.ts';
import { PageText } from './escaping/page-text.ts';
import { compileTemplate, templateCode } from './html-template.ts';

const tags = [
  'apple-mobile-web-app-capable',
  'apple-mobile-web-app-status-bar-style',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

/** What the host needs of a page that `doGet` returned. */
export interface PageData {
  readonly type: string;
  readonly body: string;
  readonly title?: string;
  readonly metaTags?: readonly { readonly name: string; readonly content: string }[];
  readonly frames?: 'ALLOWALL';
}

export class HtmlOutput extends Emulated {
  private title = '';
  private width: number | null = null;
  private height: number | null = null;
  private frames = 'DEFAULT';
  private favicon: string | null = null;
  private readonly meta: { name: string; content: string }[] = [];

  private content: PageText;

  constructor(content: string) {
    super('HtmlOutput');
    this.content = new PageText(content);
  }

  getBlob(): Blob {
    return newBlob(this.getContent(), 'text/html', 'output.html');
  }
  getAs(type: string): Blob {
    if (type === 'text/plain') return newBlob(this.getContent(), type, 'output.txt');
    return this.getBlob().getAs(type);
  }
  getMetaTags(): readonly { getName(): string; getContent(): string }[] {
    return this.meta.map(({ name, content }) => ({ getName: () => name, getContent: () => content }));
  }
  append(text: string): this {
    this.content.append(text);
    return this;
  }
  /** Escapes by where the page's end stands. */
  appendUntrusted(text: string): this {
    this.content.appendUntrusted(text);
    return this;
  }
  clear(): this {
    this.content = new PageText();
    return this;
  }
  getContent(): string {
    return String(this.content);
  }
  setContent(content: string): this {
    this.content = new PageText(content);
    return this;
  }
  getTitle(): string {
    return this.title;
  }
  setTitle(title: string): this {
    this.title = title;
    return this;
  }
  getWidth(): number | null {
    return this.width;
  }
  setWidth(width: number | null): this {
    this.width = width;
    return this;
  }
  getHeight(): number | null {
    return this.height;
  }
  setHeight(height: number | null): this {
    this.height = height;
    return this;
  }
  addMetaTag(name: string, content: string): this {
    if (!tags.includes(name)) throw exception(`The meta tag ${name} is not allowed in this context.`);
    this.meta.push({ name, content });
    return this;
  }
  setXFrameOptionsMode(mode: EnumValue): this {
    this.frames = mode.toString();
    return this;
  }
  setSandboxMode(_mode: EnumValue): this {
    return this;
  }
  getFaviconUrl(): string | null {
    return this.favicon;
  }
  setFaviconUrl(url: string): this {
    this.favicon = url;
    return this;
  }
  asTemplate(): HtmlTemplate {
    return new HtmlTemplate(this.getContent());
  }
  /** @returns width and height, where they were set */
  size(): { width?: number; height?: number } {
    return {
      ...(this.width === null ? {} : { width: this.width }),
      ...(this.height === null ? {} : { height: this.height }),
    };
  }
  /** @returns the page as it crosses the bridge */
  toPage(): PageData {
    const frames = this.frames === 'ALLOWALL' ? { frames: 'ALLOWALL' as const } : {};
    return {
      type: 'text/html; charset=utf-8',
      body: this.getContent(),
      title: this.title,
      metaTags: this.meta,
      ...frames,
    };
  }
}

/** A template: the script sets fields on it, and the markup reads them as variables. */
export class HtmlTemplate extends Emulated {
  [variable: string]: unknown;

  constructor(source: string) {
    super('HtmlTemplate');
    Object.defineProperty(this, 'source', { value: source });
  }

  evaluate(): HtmlOutput {
    return new HtmlOutput(compileTemplate(String(this.source), { ...this }, call('Project.printedNumbers')));
  }
  getRawContent(): string {
    return String(this.source);
  }
  getCode(): string {
    return templateCode(String(this.source), false);
  }
  getCodeWithComments(): string {
    return templateCode(String(this.source), true);
  }
}

export class HtmlService extends Emulated {
  readonly XFrameOptionsMode = enumeration('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);
  readonly SandboxMode = enumeration('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);

  constructor() {
    super('HtmlService');
  }

  createHtmlOutput(content: unknown = ''): HtmlOutput {
    return new HtmlOutput(String(content));
  }
  createHtmlOutputFromFile(name: string): HtmlOutput {
    return new HtmlOutput(call('Project.page', name));
  }
  /** The browser of a visitor of doGet and doPost; null for all else. */
  getUserAgent(): string | null {
    return call('HtmlService.getUserAgent');
  }
  createTemplate(content: unknown): HtmlTemplate {
    return new HtmlTemplate(String(content));
  }
  createTemplateFromFile(name: string): HtmlTemplate {
    return new HtmlTemplate(call('Project.page', name));
  }
}
