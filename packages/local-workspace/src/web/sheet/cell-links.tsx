// Links in cells: drawn as the sheet draws them, and only those followed that lead to a page, a mail or cells of a spreadsheet here.
import type { ComponentChildren } from 'preact';
import { addressOf, type CellAt, type SheetData } from './sheet-data.ts';

export interface CellLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  /** Leads to cells that this page can show. */
  readonly isHere: boolean;
}

/** @returns the links of a cell that are safe to follow, in order */
export function linksOf({ answer }: SheetData, at: CellAt): readonly CellLink[] {
  return (answer.look.linked[addressOf(at)] ?? []).flatMap(({ start, end, url }) => {
    const isSafe = /^(?:https?:\/\/|mailto:)/i.test(url);
    const href = isSafe || url.startsWith('#') ? (answer.links[url] ?? (isSafe ? url : undefined)) : undefined;
    return href === undefined ? [] : [{ start, end, href, isHere: href.startsWith('/sheet?') }];
  });
}

/** Opens a link: cells on this page, everything else beside it. */
export function follow({ href, isHere }: CellLink): void {
  if (!isHere) {
    open(href, '_blank', 'noopener,noreferrer');
    return;
  }
  history.pushState(null, '', href);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** A link that is drawn; with a key held down the browser opens it as it does any other. */
export const Anchor = ({
  link,
  tabIndex,
  children,
}: {
  link: CellLink;
  tabIndex?: number;
  children: ComponentChildren;
}) => (
  <a
    href={link.href}
    tabIndex={tabIndex}
    rel="noopener noreferrer"
    target={link.isHere ? undefined : '_blank'}
    onClick={(event) => {
      if (!link.isHere || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      follow(link);
    }}
  >
    {children}
  </a>
);

/** The text of a cell, its links among the rest. */
export const LinkedText = ({ text, links }: { text: string; links: readonly CellLink[] }) => {
  let from = 0;
  const parts = links.map((link) => {
    const before = text.slice(from, link.start);
    from = link.end;
    return (
      <>
        {before}
        <Anchor link={link} tabIndex={-1}>
          {text.slice(link.start, link.end)}
        </Anchor>
      </>
    );
  });
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
};
