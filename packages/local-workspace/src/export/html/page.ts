// A page of HTML as a tree of elements and texts, as a browser reads it.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Content[];
}

export type Content = Element | string;

/** Deeper elements are read as their text alone, so that no page is too deep to be laid out. */
const deepest = 100;

/** What is never shown; no script is run and nothing is fetched. */
const unseen: ReadonlySet<string> = new Set(
  'head title style script noscript template link meta base iframe object embed audio video canvas svg math select datalist input'.split(
    ' ',
  ),
);

/** @returns the body of a page; whatever the text is, a browser makes a page of it, and so does this */
export function readPage(html: string): Element {
  const top = parse(html).childNodes.find((each) => each.nodeName === 'html');
  const body = top && 'childNodes' in top ? top.childNodes.find((each) => each.nodeName === 'body') : undefined;
  return body && 'tagName' in body ? elementOf(body, 0) : { name: 'body', attributes: new Map(), children: [] };
}

function elementOf(node: DefaultTreeAdapterTypes.Element, depth: number): Element {
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  const children: Content[] = [];
  for (const child of node.childNodes) {
    if ('value' in child) children.push(child.value);
    else if ('tagName' in child && !unseen.has(child.tagName)) {
      if (depth < deepest) children.push(elementOf(child, depth + 1));
      else children.push(textIn(child));
    }
  }
  return { name: node.tagName, attributes, children };
}

/** @returns the text of an element however deep it is */
function textIn(element: DefaultTreeAdapterTypes.Element): string {
  const texts: string[] = [];
  const waiting: DefaultTreeAdapterTypes.ChildNode[] = [element];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('value' in node) texts.push(node.value);
    else if ('tagName' in node && !unseen.has(node.tagName)) {
      for (let last = node.childNodes.length - 1; last >= 0; last--) waiting.push(node.childNodes[last] as typeof node);
    }
  }
  return texts.join(' ');
}
