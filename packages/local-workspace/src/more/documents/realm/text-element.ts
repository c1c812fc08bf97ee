// The text of a paragraph, and several of them as one: what they say, and how their parts look.
import type { TextLook, TextNode } from '../../../model/text-document.ts';
import type { EnumValue } from '../../../realm/core/guard.ts';
import { exception } from '../../../realm/core/host.ts';
import { DocumentElement } from './document-element.ts';
import { ElementType, textAttributes } from './document-kinds.ts';
import { expression, replacedIn, rewrite } from './text-nodes.ts';

/** Who keeps what is changed. */
export interface Keeper {
  /** @throws Exception for a document that is closed */
  changed(): void;
}

/** The text of a paragraph as such: what it says, and how its parts look. */
export class Text<Parent> extends DocumentElement {
  private readonly node: TextNode;
  private readonly keeper: Keeper;
  private readonly parent: () => Parent;

  constructor(node: TextNode, keeper: Keeper, parent: () => Parent) {
    super('Text');
    this.node = node;
    this.keeper = keeper;
    this.parent = parent;
  }

  get key(): object {
    return this.node;
  }
  protected write(text: string): this {
    rewrite(this.node, text);
    this.keeper.changed();
    return this;
  }
  getType(): EnumValue {
    return ElementType.TEXT;
  }
  editAsText(): this {
    return this;
  }
  getParent(): Parent {
    return this.parent();
  }
  getText(): string {
    return this.node.text;
  }
  setText(text: string): this {
    return this.write(text);
  }
  appendText(text: string): this {
    return this.insertText(this.node.text.length, text);
  }
  insertText(offset: number, text: string): this {
    const { text: before } = this.node;
    if (offset < 0 || offset > before.length) throw exception('Index out of bounds.');
    return this.write(before.slice(0, offset) + text + before.slice(offset));
  }
  /** @param end the last character that goes */
  deleteText(start: number, end: number): this {
    return this.write(this.node.text.slice(0, start) + this.node.text.slice(end + 1));
  }
  replaceText(pattern: string, replacement: string): this {
    replacedIn([this.node], expression(pattern), replacement);
    this.keeper.changed();
    return this;
  }
  /** `(value)` for the whole text, or `(start, end, value)` for a part of it, its end included. */
  protected look(name: string, args: readonly unknown[]): this {
    if (args.length < 3) this.node.look = { ...this.node.look, [name]: args[0] };
    else {
      const [start, end, value] = args as [number, number, unknown];
      this.node.parts = [...(this.node.parts ?? []), { start, end, look: { [name]: value } }];
    }
    this.keeper.changed();
    return this;
  }
  /** Of a place, or of the whole text: null where its parts differ. */
  protected seen(name: string, offset?: number): unknown {
    const parts = (this.node.parts ?? []).filter(({ look }) => name in look);
    const whole = this.node.look?.[name] ?? null;
    if (offset === undefined) return parts.length > 0 ? null : whole;
    return parts.findLast(({ start, end }) => start <= offset && end >= offset)?.look[name] ?? whole;
  }
  /** `(attributes)` for the whole text, or `(start, end, attributes)` for a part of it. */
  setAttributes(...args: unknown[]): this {
    const place = args.slice(0, -1);
    for (const [name, value] of Object.entries(args.at(-1) as object)) this.look(name, [...place, value]);
    return this;
  }
  getAttributes(offset?: number): TextLook {
    return Object.fromEntries(textAttributes.map((name) => [name, this.seen(name, offset)]));
  }
  setBold(...args: unknown[]): this {
    return this.look('BOLD', args);
  }
  isBold(offset?: number): unknown {
    return this.seen('BOLD', offset);
  }
  setItalic(...args: unknown[]): this {
    return this.look('ITALIC', args);
  }
  isItalic(offset?: number): unknown {
    return this.seen('ITALIC', offset);
  }
  setUnderline(...args: unknown[]): this {
    return this.look('UNDERLINE', args);
  }
  isUnderline(offset?: number): unknown {
    return this.seen('UNDERLINE', offset);
  }
  setStrikethrough(...args: unknown[]): this {
    return this.look('STRIKETHROUGH', args);
  }
  isStrikethrough(offset?: number): unknown {
    return this.seen('STRIKETHROUGH', offset);
  }
  setFontSize(...args: unknown[]): this {
    return this.look('FONT_SIZE', args);
  }
  getFontSize(offset?: number): unknown {
    return this.seen('FONT_SIZE', offset);
  }
  setFontFamily(...args: unknown[]): this {
    return this.look('FONT_FAMILY', args);
  }
  getFontFamily(offset?: number): unknown {
    return this.seen('FONT_FAMILY', offset);
  }
  setForegroundColor(...args: unknown[]): this {
    return this.look('FOREGROUND_COLOR', args);
  }
  getForegroundColor(offset?: number): unknown {
    return this.seen('FOREGROUND_COLOR', offset);
  }
  setBackgroundColor(...args: unknown[]): this {
    return this.look('BACKGROUND_COLOR', args);
  }
  getBackgroundColor(offset?: number): unknown {
    return this.seen('BACKGROUND_COLOR', offset);
  }
  setLinkUrl(...args: unknown[]): this {
    return this.look('LINK_URL', args);
  }
  getLinkUrl(offset?: number): unknown {
    return this.seen('LINK_URL', offset);
  }
}

/** The texts of a row or of a cell with several paragraphs as one, a line each: they take looks, and words instead of words. */
export class TextOfMany<Parent> extends Text<Parent> {
  private readonly texts: readonly TextOfOne<Parent>[];

  constructor(nodes: readonly TextNode[], keeper: Keeper, parent: () => Parent) {
    super({ type: 'PARAGRAPH', text: '' }, keeper, parent);
    this.texts = nodes.map((node) => new TextOfOne(node, keeper, parent));
  }

  /** Where each text begins; a line break stands between two. */
  private places(): { readonly text: TextOfOne<Parent>; readonly from: number; readonly length: number }[] {
    let from = 0;
    return this.texts.map((text) => {
      const place = { text, from, length: text.getText().length };
      from += place.length + 1;
      return place;
    });
  }

  override getText(): string {
    return this.texts.map((text) => text.getText()).join('\n');
  }
  protected override write(): this {
    throw new Error('Text over several paragraphs is not emulated for writing; edit each of them');
  }
  /** What is put in or taken out within one paragraph goes there; what would make or join paragraphs is refused. */
  override insertText(offset: number, text: string): this {
    const place = this.places().findLast(({ from }) => from <= offset);
    if (!place || text.includes('\n')) return this.write();
    place.text.insertText(offset - place.from, text);
    return this;
  }
  override appendText(text: string): this {
    return this.insertText(this.getText().length, text);
  }
  override deleteText(start: number, end: number): this {
    const place = this.places().findLast(({ from }) => from <= start);
    if (!place || end >= place.from + place.length) return this.write();
    place.text.deleteText(start - place.from, end - place.from);
    return this;
  }
  override replaceText(pattern: string, replacement: string): this {
    for (const text of this.texts) text.replaceText(pattern, replacement);
    return this;
  }
  protected override look(name: string, args: readonly unknown[]): this {
    const [start, end, value] = args as [number, number, unknown];
    for (const { text, from, length } of this.places()) {
      const [first, last] = [Math.max(start - from, 0), Math.min(end - from, length - 1)];
      if (args.length < 3) text.look(name, args);
      else if (first <= last) text.look(name, [first, last, value]);
    }
    return this;
  }
  protected override seen(name: string, offset?: number): unknown {
    if (offset === undefined) {
      const looks = new Set(this.texts.map((text) => text.seen(name)));
      return looks.size === 1 ? [...looks][0] : null;
    }
    const place = this.places().findLast(({ from }) => from <= offset);
    return place ? place.text.seen(name, offset - place.from) : null;
  }
}

/** A text whose looks a text over several may ask for and set. */
class TextOfOne<Parent> extends Text<Parent> {
  override look(name: string, args: readonly unknown[]): this {
    return super.look(name, args);
  }
  override seen(name: string, offset?: number): unknown {
    return super.seen(name, offset);
  }
}
