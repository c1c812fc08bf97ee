// Writes JSX as HTML at once: nothing here ever changes on a screen, so elements need not be kept, only escaped.

/** A piece of HTML that may stand in a page as it is; only this module makes any. */
export interface Markup {
  readonly html: string;
}

/** What may stand between tags: text is escaped, nothing is shown of `null`, `undefined` and `false`. */
export type Content = Markup | string | number | false | null | undefined | readonly Content[];

type Value = string | number | boolean | null | undefined;

/** An element's attributes, in any case, and what stands in it. */
interface Attributes {
  readonly [name: string]: Value | Content;
}

/** How the compiler reads JSX. */
export declare namespace JSX {
  type Element = Markup;
  type ElementType = string | ((props: never) => Markup | null);
  interface IntrinsicElements {
    readonly [tag: string]: Attributes;
  }
  interface ElementChildrenAttribute {
    readonly children: Content;
  }
}

/** Elements that have no end. */
const VOID = ['base', 'br', 'input', 'meta'];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** An element, or what a component makes of its props. The text of a `style` is ours, and stands as it is. */
export function jsx<Props extends Attributes>(type: string | ((props: Props) => Markup | null), props: Props): Markup {
  if (typeof type !== 'string') return type(props) ?? { html: '' };
  const { children, ...attributes } = props;
  const opening = `<${type}${Object.entries(attributes).map(attribute).join('')}`;
  if (VOID.includes(type)) return { html: `${opening}/>` };
  const content = type === 'style' ? String(children) : written(children as Content);
  return { html: `${opening}>${content}</${type}>` };
}

export { jsx as jsxs };

/** Elements side by side. */
export function Fragment({ children }: { readonly children?: Content }): Markup {
  return { html: written(children) };
}

function attribute([name, value]: [string, Value | Content]): string {
  if (value === false || value === null || value === undefined) return '';
  return value === true ? ` ${name.toLowerCase()}` : ` ${name.toLowerCase()}="${escaped(String(value))}"`;
}

function written(content: Content): string {
  if (content === false || content === null || content === undefined) return '';
  if (typeof content === 'string' || typeof content === 'number') return escaped(String(content));
  return 'html' in content ? content.html : content.map(written).join('');
}

function escaped(text: string): string {
  return text.replace(/[&<"]/g, (letter) => ENTITIES[letter] ?? letter);
}
