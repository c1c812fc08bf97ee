// Renders JSX directly to HTML text. Pages do not change after they are sent, so no element tree is needed.

/** Safe HTML, which is not escaped again; only this module makes it. */
export interface Markup {
  readonly html: string;
}

/** The content of an element: text is escaped; `null`, `undefined` and `false` show nothing. */
export type Content = Markup | string | number | false | null | undefined | readonly Content[];

type Value = string | number | boolean | null | undefined;

/** The attributes of an element, in upper or lower case, and its content. */
interface Attributes {
  readonly [name: string]: Value | Content;
}

/** Types by which the compiler checks JSX. */
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

/** Elements without an end tag. */
const VOID = ['base', 'br', 'img', 'input', 'meta'];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** Elements whose text is our own; it is not escaped. */
const OURS = ['style', 'script'];

/** Renders an element or a component. */
export function jsx<Props extends Attributes>(type: string | ((props: Props) => Markup | null), props: Props): Markup {
  if (typeof type !== 'string') return type(props) ?? { html: '' };
  const { children, ...attributes } = props;
  const opening = `<${type}${Object.entries(attributes).map(attribute).join('')}`;
  if (VOID.includes(type)) return { html: `${opening}/>` };
  const content = OURS.includes(type) ? String(children) : written(children as Content);
  return { html: `${opening}>${content}</${type}>` };
}

export { jsx as jsxs };

/** Renders elements without one around them. */
export function Fragment({ children }: { readonly children?: Content }): Markup {
  return { html: written(children) };
}

/** Elements whose text is no HTML, or is drawn; tags; and, in all other text, numbers of requests and telephones, and ranges of hours. */
const TAG_OR_WHOLE =
  /(<(title|text|textarea|option|style|script)\b.*?<\/\2>|<(?:"[^"]*"|[^">])*>)|PC-\d{4}-\d+|\b0\d+(?:-\d+)+|\d\d\.\d\d–\d\d\.\d\d/gs;

/** The same, with what no line may break: what is copied from it is unchanged. */
export function unbroken({ html }: Markup): Markup {
  return {
    html: html.replace(TAG_OR_WHOLE, (found, tag) => tag ?? `<span style="white-space:nowrap">${found}</span>`),
  };
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
