// Follows a page as it is written, to tell where its end stands: in text, a tag, an attribute's value, a script or a style sheet.
import { ScriptPlace } from './script-place.ts';

type Standing =
  | 'text'
  | 'open'
  | 'declaration'
  | 'comment'
  | 'closing'
  | 'element'
  | 'tag'
  | 'attribute'
  | 'attribute-end'
  | 'equals'
  | 'value'
  | 'raw';

/** Attributes that hold an address. */
const addresses = new Set(
  'action archive background cite classid codebase data formaction href icon longdesc manifest poster profile src usemap xlink:href'.split(
    ' ',
  ),
);
/** Elements whose content has no tags. */
const tagless = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'noembed', 'noframes', 'xmp']);
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export class PagePlace {
  /** The quotation mark of the attribute's value; '' where it has none. */
  quote = '';
  private standing: Standing = 'text';
  private element = '';
  private attribute = '';
  /** What the attribute's value, the comment or the content without tags has so far. */
  private written = '';
  /** What may become the end tag of content without tags. */
  private ending = '';
  private script = new ScriptPlace();

  follow(text: string): void {
    for (const char of text) this.standing = this.after[this.standing](char);
  }

  get isInValue(): boolean {
    return this.standing === 'value' || this.standing === 'equals';
  }

  /** What is written at the end of the page. */
  get content(): 'text' | 'name' | 'script' | 'style' | 'address' {
    if (this.standing === 'raw') return this.element === 'script' || this.element === 'style' ? this.element : 'text';
    if (!this.isInValue) return ['text', 'comment', 'declaration'].includes(this.standing) ? 'text' : 'name';
    if (this.attribute.startsWith('on')) return 'script';
    if (this.attribute === 'style') return 'style';
    return addresses.has(this.attribute) ? 'address' : 'text';
  }

  /** The value or content so far, as its reader takes it. */
  get soFar(): string {
    if (this.standing === 'equals') return '';
    return this.standing === 'value' ? decoded(this.written) : this.written;
  }

  /** Where the end stands in the script that it stands in. */
  get inScript(): ScriptPlace['within'] {
    if (!this.isInValue) return this.script.within;
    const place = new ScriptPlace();
    place.follow(this.soFar);
    return place.within;
  }

  private readonly after: Readonly<Record<Standing, (char: string) => Standing>> = {
    text: (char) => (char === '<' ? 'open' : 'text'),
    open: (char) => {
      this.written = '';
      this.element = '';
      if (/[a-z]/i.test(char)) return this.after.element(char);
      if (char === '!' || char === '?') return 'declaration';
      return char === '/' ? 'closing' : this.after.text(char);
    },
    declaration: (char) => {
      this.written += char;
      if (this.written === '--') return 'comment';
      return char === '>' ? 'text' : 'declaration';
    },
    comment: (char) => {
      this.written = (this.written + char).slice(-3);
      return this.written === '-->' ? 'text' : 'comment';
    },
    closing: (char) => (char === '>' ? 'text' : 'closing'),
    element: (char) => {
      if (/[\s/>]/.test(char)) return this.after.tag(char);
      this.element += char.toLowerCase();
      return 'element';
    },
    tag: (char) => {
      if (char === '>') return this.opened();
      if (/[\s/]/.test(char)) return 'tag';
      this.attribute = char.toLowerCase();
      return 'attribute';
    },
    attribute: (char) => {
      if (/[\s/>=]/.test(char)) return this.after['attribute-end'](char);
      this.attribute += char.toLowerCase();
      return 'attribute';
    },
    'attribute-end': (char) => {
      if (/\s/.test(char)) return 'attribute-end';
      this.quote = '';
      this.written = '';
      return char === '=' ? 'equals' : this.after.tag(char);
    },
    equals: (char) => {
      if (/\s/.test(char)) return 'equals';
      if (char !== '"' && char !== "'") return this.after.value(char);
      this.quote = char;
      return 'value';
    },
    value: (char) => {
      if (this.quote === '' && char === '>') return this.opened();
      if (this.quote === '' ? /\s/.test(char) : char === this.quote) return 'tag';
      this.written += char;
      return 'value';
    },
    raw: (char) => {
      if (this.element === 'script') this.script.follow(char);
      if (this.element === 'style') this.written += char;
      if (char === '<') this.ending = '';
      this.ending += this.ending.length < 12 ? char.toLowerCase() : '';
      if (this.ending !== `</${this.element}${char}` || !/[\s/>]/.test(char)) return 'raw';
      return char === '>' ? 'text' : 'closing';
    },
  };

  private opened(): Standing {
    this.written = '';
    this.ending = '';
    this.script = new ScriptPlace();
    return tagless.has(this.element) ? 'raw' : 'text';
  }
}

function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi, (_, digits, hexadecimal, name) => {
    if (name) return named[name.toLowerCase()] ?? '';
    return String.fromCodePoint(Math.min(0x10ffff, digits ? Number(digits) : Number.parseInt(hexadecimal, 16)));
  });
}
