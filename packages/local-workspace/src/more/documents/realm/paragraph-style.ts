// How a paragraph of a text document stands: heading, alignment, indents, spacing.
import type { TextLook, TextNode } from '../../../model/text-document.ts';
import type { EnumValue } from '../../../realm/core/guard.ts';
import { Block } from './block.ts';
import { HorizontalAlignment, nothingSet, ParagraphHeading, textAttributes } from './document-kinds.ts';
import { copyOf } from './text-nodes.ts';

export abstract class StyledBlock extends Block<TextNode> {
  getHeading(): EnumValue {
    return ParagraphHeading[(this.node.heading ?? 'NORMAL') as keyof typeof ParagraphHeading];
  }
  /** How it stands is from now on what the heading says (facts 15.5). */
  setHeading(heading: EnumValue): this {
    const { alignment: _, look, ...others } = this.node;
    const kept = Object.entries(look ?? {}).filter(([name]) => textAttributes.some((each) => each === name));
    for (const name of ['alignment', 'look'] as const) delete this.node[name];
    return this.change({ ...others, look: Object.fromEntries(kept), heading: String(heading) });
  }
  getAlignment(): EnumValue | null {
    const { alignment } = this.node;
    return alignment ? HorizontalAlignment[alignment as keyof typeof HorizontalAlignment] : null;
  }
  setAlignment(alignment: EnumValue): this {
    return this.change({ alignment: String(alignment) });
  }
  setAttributes(look: TextLook): this {
    const { HEADING, HORIZONTAL_ALIGNMENT, ...others } = copyOf(look);
    if (HEADING) this.setHeading(HEADING as EnumValue);
    if (HORIZONTAL_ALIGNMENT) this.change({ alignment: String(HORIZONTAL_ALIGNMENT) });
    return this.change({ look: { ...this.node.look, ...others } });
  }
  getAttributes(): TextLook {
    const now = { HEADING: this.getHeading(), HORIZONTAL_ALIGNMENT: this.getAlignment() };
    return { ...nothingSet, LEFT_TO_RIGHT: true, ...this.node.look, ...now };
  }
  private stand(name: string): number | null {
    return (this.node.look?.[name] as number | undefined) ?? null;
  }
  getIndentEnd(): number | null {
    return this.stand('INDENT_END');
  }
  setIndentEnd(points: number): this {
    return this.setAttributes({ INDENT_END: points });
  }
  getIndentFirstLine(): number | null {
    return this.stand('INDENT_FIRST_LINE');
  }
  setIndentFirstLine(points: number): this {
    return this.setAttributes({ INDENT_FIRST_LINE: points });
  }
  getIndentStart(): number | null {
    return this.stand('INDENT_START');
  }
  setIndentStart(points: number): this {
    return this.setAttributes({ INDENT_START: points });
  }
  getLineSpacing(): number | null {
    return this.stand('LINE_SPACING');
  }
  setLineSpacing(lines: number): this {
    return this.setAttributes({ LINE_SPACING: lines });
  }
  getSpacingAfter(): number | null {
    return this.stand('SPACING_AFTER');
  }
  setSpacingAfter(points: number): this {
    return this.setAttributes({ SPACING_AFTER: points });
  }
  getSpacingBefore(): number | null {
    return this.stand('SPACING_BEFORE');
  }
  setSpacingBefore(points: number): this {
    return this.setAttributes({ SPACING_BEFORE: points });
  }
  isLeftToRight(): boolean {
    return this.node.look?.LEFT_TO_RIGHT !== false;
  }
  setLeftToRight(on: boolean): this {
    return this.setAttributes({ LEFT_TO_RIGHT: on });
  }
  protected change(fields: Partial<TextNode>): this {
    Object.assign(this.node, fields);
    this.keeper.changed();
    return this;
  }
}
