// The Advanced Docs service (v1): text documents as they were saved, with their indexes, and changes by them. The host's side.
import type { Services } from '../../engine/execution/bridge.ts';
import type { Execution } from '../../engine/execution/execution.ts';
import { settle } from '../../engine/execution/settling.ts';
import { ServiceError } from '../../model/service-error.ts';
import type { BlockNode, DocumentContent, TextDocument, TextNode } from '../../model/text-document.ts';
import { callsOf, masked, type Resource } from '../../services/api-call.ts';
import {
  documentStyleOf,
  namedStyles,
  pageLookOf,
  paragraphStyleOf,
  standAs,
  textLookOf,
  textStyleOf,
} from './docs-look.ts';
import { createDocument } from './document.ts';

const api = callsOf('docs', 'Docs');

function documentOf({ world }: Execution, id: string): TextDocument {
  const found = world.documents.texts.get(id);
  if (!found) throw new ServiceError('Requested entity was not found.');
  return found;
}

/** Stretches of a paragraph that look alike. */
function runsOf({
  text,
  look,
  parts = [],
}: TextNode): { readonly start: number; readonly end: number; readonly style: Resource }[] {
  const cuts = new Set([0, text.length, ...parts.flatMap(({ start, end }) => [start, end + 1])]);
  const places = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const within = parts.filter((each) => each.start <= start && each.end >= start).map((each) => each.look);
    return { start, end: places[at + 1] ?? start, style: textStyleOf(Object.assign({}, look, ...within)) };
  });
}

function paragraphOf(node: TextNode, from: number): Resource {
  const runs = runsOf(node);
  const last = runs.at(-1) ?? { start: 0, end: 0, style: textStyleOf(node.look) };
  // The line break belongs to the last stretch.
  const elements = [...runs.slice(0, -1), { ...last, end: node.text.length + 1 }].map(({ start, end, style }) => ({
    startIndex: from + start,
    endIndex: from + end,
    textRun: { content: `${node.text}\n`.slice(start, end), textStyle: style },
  }));
  const bullet = { listId: node.list ?? 'kix.list.0', ...(node.nesting ? { nestingLevel: node.nesting } : {}) };
  const isItem = node.type === 'LIST_ITEM';
  return { elements, paragraphStyle: paragraphStyleOf(node), ...(isItem ? { bullet } : {}) };
}

/** @returns the elements of nodes and where the last one ends */
function contentOf(nodes: readonly BlockNode[], start: number): { readonly content: Resource[]; readonly end: number } {
  let at = start;
  const content = nodes.map((node): Resource => {
    const startIndex = at;
    if (node.type === 'TABLE') {
      at += 1;
      const tableRows = node.rows.map((row) => {
        const rowStart = at;
        at += 1;
        const tableCells = row.map((cell) => {
          const cellStart = at;
          const inner = contentOf(cell.nodes, at + 1);
          at = inner.end;
          return { startIndex: cellStart, endIndex: at, content: inner.content };
        });
        return { startIndex: rowStart, endIndex: at, tableCells };
      });
      at += 1;
      const table = { rows: node.rows.length, columns: node.rows[0]?.length ?? 0, tableRows };
      return { startIndex, endIndex: at, table };
    }
    if ('text' in node) {
      at += node.text.length + 1;
      return { startIndex, endIndex: at, paragraph: paragraphOf(node, startIndex) };
    }
    at += 2;
    const line = node.type === 'PAGE_BREAK' ? { pageBreak: {} } : { horizontalRule: {} };
    const elements = [
      { startIndex, endIndex: at - 1, ...line },
      { startIndex: at - 1, endIndex: at, textRun: { content: '\n', textStyle: {} } },
    ];
    const paragraphStyle = paragraphStyleOf({ type: 'PARAGRAPH', text: '' });
    return { startIndex, endIndex: at, paragraph: { elements, paragraphStyle } };
  });
  return { content, end: at };
}

/** @param inTabs whether what it holds is told of its one tab, not of the document */
function resourceOf({ id, title, content, updated = 0 }: TextDocument, inTabs = false): Resource {
  const sectionBreak = { endIndex: 1, sectionBreak: { sectionStyle: { contentDirection: 'LEFT_TO_RIGHT' } } };
  const held = {
    body: { content: [sectionBreak, ...contentOf(content.body, 1).content] },
    documentStyle: documentStyleOf(content.page),
    namedStyles,
  };
  return {
    documentId: id,
    revisionId: Buffer.from(`${id} ${updated}`).toString('base64url'),
    suggestionsViewMode: 'SUGGESTIONS_INLINE',
    title,
    ...(inTabs ? { tabs: [{ tabProperties: { tabId: 't.0', title: 'Tab 1', index: 0 }, documentTab: held }] } : held),
  };
}

interface Found {
  readonly node: TextNode;
  readonly place: number;
  readonly start: number;
}

/** Paragraphs of the body, with where each starts; those within tables are told, not changed. */
function paragraphs({ body }: DocumentContent): Found[] {
  return contentOf(body, 1).content.flatMap(({ startIndex }, place) => {
    const node = body[place];
    return node && 'text' in node ? [{ node, place, start: Number(startIndex) }] : [];
  });
}

interface Range {
  readonly startIndex?: number;
  readonly endIndex?: number;
}

/** @returns paragraphs that a range touches, with what it takes of each */
function within(
  content: DocumentContent,
  { startIndex = 0, endIndex = 0 }: Range,
): (Found & { from: number; to: number })[] {
  return paragraphs(content).flatMap((each) => {
    const [from, to] = [
      Math.max(startIndex - each.start, 0),
      Math.min(endIndex - each.start, each.node.text.length + 1),
    ];
    return from < to ? [{ ...each, from, to }] : [];
  });
}

/** @param name how errors call the request */
type Change = (content: DocumentContent, request: Resource, name: string) => Resource;

const changes: Readonly<Record<string, Change>> = {
  insertText: (content, { location, text }, name) => {
    const all = paragraphs(content);
    const last = all.at(-1);
    const index = location
      ? ((location as { index?: number }).index ?? 0)
      : (last?.start ?? 0) + (last?.node.text.length ?? 0);
    const found = all.find(({ node, start }) => index >= start && index <= start + node.text.length);
    if (!found) {
      throw new ServiceError(
        `Invalid ${name}: The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.`,
      );
    }
    const { node, place, start } = found;
    const whole = node.text.slice(0, index - start) + String(text ?? '') + node.text.slice(index - start);
    const { bookmarks: _, parts: __, ...same } = node;
    content.body.splice(place, 1, ...whole.split('\n').map((each) => ({ ...same, text: each })));
    return {};
  },
  replaceAllText: (content, { containsText, replaceText }) => {
    const { text = '', matchCase } = (containsText ?? {}) as { text?: string; matchCase?: boolean };
    const sought = new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'), matchCase ? 'gu' : 'giu');
    let occurrencesChanged = 0;
    const over = (nodes: readonly BlockNode[]): void => {
      for (const node of nodes) {
        if (node.type === 'TABLE') for (const cell of node.rows.flat()) over(cell.nodes);
        else if ('text' in node) {
          const count = text === '' ? 0 : (node.text.match(sought)?.length ?? 0);
          if (count === 0) continue;
          occurrencesChanged += count;
          node.text = node.text.replace(sought, () => String(replaceText ?? ''));
          delete node.parts;
        }
      }
    };
    for (const nodes of [content.body, content.header ?? [], content.footer ?? []]) over(nodes);
    return { replaceAllText: occurrencesChanged ? { occurrencesChanged } : {} };
  },
  updateTextStyle: (content, { range, textStyle, fields }) => {
    const look = textLookOf((textStyle ?? {}) as Resource, fields);
    for (const { node, from, to } of within(content, range as Range)) {
      if (from === 0 && to >= node.text.length) node.look = { ...node.look, ...look };
      else node.parts = [...(node.parts ?? []), { start: from, end: to - 1, look }];
    }
    return {};
  },
  updateDocumentStyle: (content, { documentStyle, fields }) => {
    content.page = { ...content.page, ...pageLookOf((documentStyle ?? {}) as Resource, fields) };
    return {};
  },
  updateParagraphStyle: (content, { range, paragraphStyle, fields }) => {
    for (const { node } of within(content, range as Range)) standAs(node, (paragraphStyle ?? {}) as Resource, fields);
    return {};
  },
};

interface Asked {
  readonly fields?: string;
  readonly includeTabsContent?: boolean;
}

export const docsApiServices = {
  /** What a script has written and not saved yet is not in it (facts 7.7). */
  'Docs.Documents.get': api('docs.documents.get', (execution, id: string, asked: Asked | null) =>
    masked(resourceOf(documentOf(execution, id), asked?.includeTabsContent), asked?.fields),
  ),
  'Docs.Documents.create': api('docs.documents.create', (execution, resource: Resource | null) =>
    resourceOf(documentOf(execution, createDocument(execution, String(resource?.title ?? 'Untitled document')))),
  ),
  'Docs.Documents.batchUpdate': api(
    'docs.documents.batchUpdate',
    (execution, { requests = [] }: { requests?: readonly Resource[] }, id: string) => {
      settle(execution, id);
      const document = documentOf(execution, id);
      const content = structuredClone(document.content);
      const replies = requests.map((request, index) => {
        const [name = ''] = Object.keys(request);
        const change = changes[name];
        if (!change) throw new ServiceError(`Docs.Documents.batchUpdate of ${name} is not emulated`);
        return change(content, request[name] as Resource, `requests[${index}].${name}`);
      });
      document.content = content;
      execution.world.touch('document', id);
      return { documentId: id, replies, writeControl: {} };
    },
  ),
} satisfies Services;
