// What each element of a text document can be told to be: searches and containers give elements, and scripts say which kind they mean.
import { Emulated, type EnumValue } from '../../../realm/core/guard.ts';
import { exception } from '../../../realm/core/host.ts';

/** An element, whatever its kind: `asTable()` is the element itself where it is a table (facts 15.5). */
export abstract class DocumentElement extends Emulated {
  abstract getType(): EnumValue;

  /** @throws Exception for an element of another kind */
  private told(method: string, type: string): this {
    if (String(this.getType()) === type) return this;
    throw exception(`Unexpected error while getting the method or property ${method} on object DocumentApp.${this}.`);
  }
  asBody(): unknown {
    return this.told('asBody', 'BODY_SECTION');
  }
  asFooterSection(): unknown {
    return this.told('asFooterSection', 'FOOTER_SECTION');
  }
  asHeaderSection(): unknown {
    return this.told('asHeaderSection', 'HEADER_SECTION');
  }
  asHorizontalRule(): unknown {
    return this.told('asHorizontalRule', 'HORIZONTAL_RULE');
  }
  asListItem(): unknown {
    return this.told('asListItem', 'LIST_ITEM');
  }
  asPageBreak(): unknown {
    return this.told('asPageBreak', 'PAGE_BREAK');
  }
  asParagraph(): unknown {
    return this.told('asParagraph', 'PARAGRAPH');
  }
  asTable(): unknown {
    return this.told('asTable', 'TABLE');
  }
  asTableCell(): unknown {
    return this.told('asTableCell', 'TABLE_CELL');
  }
  asTableRow(): unknown {
    return this.told('asTableRow', 'TABLE_ROW');
  }
  asText(): unknown {
    return this.told('asText', 'TEXT');
  }
}
