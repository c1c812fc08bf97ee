// One cell of the grid: its text as the sheet shows it, with its colours, marks, box to tick, arrow or link.

import type { CellStyle } from '../../data/index.ts';
import { pixels } from '../shell/pixels.ts';
import { say } from '../words/words.ts';
import { LinkedText, linksOf } from './cell-links.tsx';
import { addressOf, type CellAt } from './sheet-data.ts';
import { lettersOf } from './text-width.ts';
import type { SheetWork } from './work.ts';

/** Where a cell is drawn, in pixels. */
export interface CellBox {
  readonly width: number;
  /** Distance from the left edge for a frozen column. */
  readonly left: number | undefined;
  /** Of a merged block, which reaches over the places of the cells that it covers. */
  readonly height: number | undefined;
  readonly marginRight: number | undefined;
}

interface CellProps {
  readonly work: SheetWork;
  readonly at: CellAt;
  readonly box: CellBox;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  /** How far its text may run over empty cells to its right. */
  readonly room: number;
}

/** @returns the id by which the grid names its active cell */
export function cellId(at: CellAt): string {
  return `sel-${addressOf(at)}`;
}

/** A cell that is shown, not typed into. */
export const Cell = ({ work, at, box, isActive, isChosen, room }: CellProps) => {
  const { data } = work;
  const { width, left } = box;
  const merge = data.merge(at);
  const address = addressOf(at);
  const text = work.sent.get(address) ?? data.text(at);
  const style = data.style(at);
  const rule = data.rule(at);
  const note = data.note(at);
  const classes = [
    'cell',
    ...(isActive ? ['active'] : []),
    ...(isChosen ? ['chosen'] : []),
    ...(left === undefined ? [] : ['frozen']),
    ...(merge ? ['merged'] : []),
    ...(style?.wrap ? ['wrap'] : []),
    ...(note ? ['noted'] : []),
    ...(data.isInvalid(at) ? ['invalid'] : []),
    ...(rule?.choices ? ['listed'] : []),
    ...(work.sent.has(address) ? ['sent'] : []),
    ...(work.changed.has(address) ? ['changed'] : []),
    ...(work.refused.has(address) ? ['refused'] : []),
    ...(room > width ? ['wide'] : []),
  ];
  return (
    <div
      id={cellId(at)}
      role="gridcell"
      aria-colindex={at.column}
      aria-rowspan={merge?.rows}
      aria-colspan={merge?.columns}
      aria-selected={isChosen}
      aria-invalid={work.refused.has(address) || undefined}
      class={classes.join(' ')}
      data-cell={address}
      style={{ ...pixels(box), ...colours(style) }}
      aria-description={note || undefined}
    >
      {rule?.isCheckbox ? (
        <Tick isTicked={text === 'TRUE'} />
      ) : (
        <span class="text" style={{ ...letters(style), ...pixels({ maxWidth: room > width ? room - 10 : undefined }) }}>
          <LinkedText text={text} links={work.sent.has(address) ? [] : linksOf(data, at)} />
        </span>
      )}
      {rule?.choices && text === '' ? <span class="hidden">{say.sheet.choice}</span> : null}
      {rule?.choices ? <span class="arrow" data-arrow={address} aria-hidden="true" /> : null}
    </div>
  );
};

const Tick = ({ isTicked }: { isTicked: boolean }) => (
  <span class={isTicked ? 'tick ticked' : 'tick'}>
    <span class="hidden">{isTicked ? say.sheet.ticked : say.sheet.unticked}</span>
  </span>
);

/** Colours of the sheet stay in both themes; where only the ground is given, the letters take what is read on it. */
function colours(style: CellStyle | undefined): Record<string, string | undefined> {
  const ground = style?.background;
  const ink = style?.colour ?? (ground && (isLight(ground) ? '#17232c' : '#ffffff'));
  return {
    ...(ground ? { '--cell-ground': ground } : {}),
    ...(ink ? { '--cell-ink': ink } : {}),
    ...(ground ? { '--cell-link': brightness(ground) > 215 ? '#1155cc' : ink } : {}),
    ...(style?.align ? { justifyContent: style.align === 'center' ? 'center' : SIDES[style.align] } : {}),
  };
}

const SIDES = { left: 'flex-start', right: 'flex-end' } as const;

function letters(style: CellStyle | undefined): Record<string, string | number | undefined> {
  const { weight, size } = lettersOf(style);
  return {
    fontWeight: style?.bold ? weight : undefined,
    fontStyle: style?.italic ? 'italic' : undefined,
    textDecoration: style?.line,
    fontSize: style?.size === undefined ? undefined : `${size}px`,
    textAlign: style?.align,
  };
}

function isLight(colour: string): boolean {
  return brightness(colour) > 150;
}

/** @returns from 0 to 255 */
function brightness(colour: string): number {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!parts) return 255;
  const [red = 255, green = 255, blue = 255] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114;
}
