// Text documents: made from nothing or from a template, filled in, saved, printed (facts 7.7, 15.5).
import { expect, test } from 'vitest';
import { evaluate, openProject, refusal, resultOf } from './open-project.ts';

test.each([
  [
    'a new document has one empty paragraph, and what is appended comes after it',
    `doc.appendParagraph('p1'); doc.insertParagraph(1, doc.appendParagraph('p0').copy());
     return [body.getText(), body.getChild(0).getType() === DocumentApp.ElementType.PARAGRAPH, body.getChildIndex(body.getChild(2))];`,
    ['\np0\np1\np0', true, 2],
  ],
  [
    'a table is followed by an empty paragraph',
    `var table = body.appendTable([['a', 1], ['b', true]]), last = body.getNumChildren() - 1;
     return [String(body.getChild(last - 1)), String(body.getChild(last)), table.getCell(1, 1).getText(), table.getNumRows(),
       table.appendTableRow().appendTableCell('c').getText(), body.getTables()[0].getRow(2).getNumCells(), table.getText()];`,
    ['Table', 'Paragraph', 'true', 2, 'c', 1, 'a\n1\nb\ntrue\nc'],
  ],
  [
    'texts of objects',
    `return [String(doc), String(body), String(body.appendListItem('x')), String(body.getParagraphs()[0].editAsText()), String(DocumentApp)];`,
    ['Document', 'DocumentBodySection', 'ListItem', 'Text', 'DocumentApp'],
  ],
  [
    'the texts of a row are one text: it takes looks, for all of it or from place to place',
    `var row = body.appendTable([['ab', 'cd']]).getRow(0), text = row.editAsText();
     text.replaceText('c', 'x').setBold(true).setItalic(1, 3, true);
     var cells = [row.getCell(0).editAsText(), row.getCell(1).editAsText()];
     return [text.getText(), row.getText(), cells.map(function (cell) { return [cell.isBold(), cell.isItalic(0), cell.isItalic(1)]; }),
       text.isBold(), text.isItalic(3)];`,
    [
      'ab\nxd',
      'ab\nxd',
      [
        [true, null, true],
        [true, true, null],
      ],
      true,
      true,
    ],
  ],
  [
    'items of lists are paragraphs, too',
    `var item = body.appendListItem('one').setGlyphType(DocumentApp.GlyphType.NUMBER).setNestingLevel(1);
     var other = body.appendListItem('two'), bullet = DocumentApp.GlyphType.BULLET;
     return [body.getParagraphs().length, body.getListItems().length, String(other.getGlyphType()), item.getNestingLevel(),
       item.getListId() === other.getListId(), String(other.setGlyphType(bullet).getGlyphType()), item.getPreviousSibling().getText()];`,
    [3, 2, 'NUMBER', 1, true, 'BULLET', ''],
  ],
  [
    'page breaks and rules stand in paragraphs of their own',
    `body.appendParagraph('one'); var line = body.appendPageBreak(), rule = body.appendHorizontalRule(), paragraph = body.getChild(2);
     body.insertPageBreak(1, line.copy());
     var at = [body.getText(), String(line), String(line.getType()), String(line.getParent().getType()), String(line.getParent().getParent()),
       String(paragraph), String(paragraph.getChild(0).getType()), body.getParagraphs().length, String(rule.getType()), rule.isAtDocumentEnd(),
       line.copy().getParent(), ${refusal('body.appendPageBreak(line)')}];
     return at.concat(line.removeFromParent().getParent(), body.getNumChildren(), body.getChild(3).getNumChildren());`,
    [
      '\n\none\n\n',
      'PageBreak',
      'PAGE_BREAK',
      'PARAGRAPH',
      'DocumentBodySection',
      'Paragraph',
      'PAGE_BREAK',
      5,
      'HORIZONTAL_RULE',
      true,
      null,
      'Element must be detached.',
      null,
      5,
      0,
    ],
  ],
  [
    'an element stands in one place; a copy and what was taken out may be put in',
    `var one = body.appendParagraph('one'), item = body.appendListItem('two'), table = body.appendTable([['three']]), copy = one.copy();
     return [${refusal('body.appendParagraph(one)')}, ${refusal('doc.insertListItem(0, item)')}, ${refusal('body.insertTable(0, table)')},
       ${refusal('body.insertParagraph(1, body)').replace('error.message', 'error.message.slice(0, 31)')}, copy.getParent(), String(one.getParent()),
       body.appendParagraph(one.removeFromParent()).getText(), one.getParent(), body.getNumChildren(), one.isAtDocumentEnd()];`,
    [
      'Element must be detached.',
      'Element must be detached.',
      'Element must be detached.',
      'The parameters (number,Document',
      null,
      'DocumentBodySection',
      'one',
      null,
      5,
      false,
    ],
  ],
  [
    'what a paragraph has: null where nobody set it, and some of it set when a script puts it in',
    `var names = ['HEADING', 'LEFT_TO_RIGHT', 'HORIZONTAL_ALIGNMENT', 'LINE_SPACING', 'SPACING_BEFORE', 'BOLD', 'FONT_FAMILY'];
     var of = function (paragraph) { var all = paragraph.getAttributes(); return names.map(function (name) { return all[name] === null ? null : String(all[name]); }).join(); };
     var first = of(body.getChild(0)), put = body.appendParagraph('x'), before = of(put);
     var heading = {}; heading[DocumentApp.Attribute.SPACING_BEFORE] = 18;
     body.setHeadingAttributes(DocumentApp.ParagraphHeading.HEADING1, heading);
     var kept = body.getHeadingAttributes(DocumentApp.ParagraphHeading.HEADING1);
     return [first, before, of(put.setHeading(DocumentApp.ParagraphHeading.HEADING1)), kept.SPACING_BEFORE, kept.BOLD];`,
    ['NORMAL,true,,,,,', 'NORMAL,true,LEFT,1.15,,,', 'HEADING1,true,,,,,', 18, null],
  ],
  [
    'a look of the body is that of its texts, those that come later among them, and not how paragraphs stand',
    `var look = {}; look[DocumentApp.Attribute.ITALIC] = true; look[DocumentApp.Attribute.HORIZONTAL_ALIGNMENT] = DocumentApp.HorizontalAlignment.CENTER;
     body.setText('old').setAttributes(look);
     var of = function (paragraph) { return [paragraph.getAttributes().ITALIC, String(paragraph.getAlignment())]; };
     return [of(body.getChild(0)), of(body.appendParagraph('new')), of(body.appendListItem('item'))];`,
    [
      [true, 'null'],
      [true, 'LEFT'],
      [true, 'LEFT'],
    ],
  ],
  [
    'how paragraphs and items stand',
    `return [body.appendParagraph('x'), body.appendListItem('y')].map(function (each) {
       var before = [each.getIndentStart(), each.getLineSpacing(), each.isLeftToRight()];
       each.setIndentStart(1).setIndentEnd(2).setIndentFirstLine(-3).setLineSpacing(2).setSpacingAfter(4).setSpacingBefore(5).setLeftToRight(false);
       return before.concat(each.getIndentStart(), each.getIndentEnd(), each.getIndentFirstLine(), each.getLineSpacing(), each.getSpacingAfter(),
         each.getSpacingBefore(), each.isLeftToRight());
     });`,
    [
      [null, 1.15, true, 1, 2, -3, 2, 4, 5, false],
      [null, 1.15, true, 1, 2, -3, 2, 4, 5, false],
    ],
  ],
  [
    'attributes of a text, and of a part of it',
    `var text = body.appendParagraph('abc').editAsText().setAttributes({ BOLD: true }).setAttributes(0, 1, { ITALIC: true });
     return [text.isBold(), text.isItalic(1), text.isItalic(2), text.getAttributes(1).ITALIC, text.getAttributes().FONT_SIZE];`,
    [true, true, null, true, null],
  ],
  [
    'elements are found by their type, one after the other',
    `body.appendTable([['a', 'b']]); body.appendPageBreak();
     var cell = body.findElement(DocumentApp.ElementType.TABLE_CELL), next = body.findElement(DocumentApp.ElementType.TABLE_CELL, cell);
     return [cell.getElement().getText(), next.getElement().getText(), body.findElement(DocumentApp.ElementType.TABLE_CELL, next),
       cell.isPartial(), cell.getStartOffset(), cell.getEndOffsetInclusive(), body.findElement(DocumentApp.ElementType.TEXT).getElement().getText(),
       String(body.findElement(DocumentApp.ElementType.PAGE_BREAK).getElement())];`,
    ['a', 'b', null, false, -1, -1, 'a', 'PageBreak'],
  ],
  [
    'the measures of a page',
    `var before = [body.getMarginTop(), body.getMarginLeft(), body.getPageWidth(), body.getPageHeight()];
     body.setMarginTop(1).setMarginBottom(2).setMarginLeft(3).setMarginRight(4).setPageHeight(500).setPageWidth(400);
     return before.concat(body.getMarginTop(), body.getMarginBottom(), body.getMarginLeft(), body.getMarginRight(), body.getPageHeight(), body.getPageWidth(),
       doc.getBlob().getDataAsString().indexOf('[0 0 612 792]') > 0, (doc.saveAndClose(), doc.getBlob().getDataAsString().indexOf('[0 0 400 500]') > 0));`,
    [72, 72, 612, 792, 1, 2, 3, 4, 500, 400, true, true],
  ],
  [
    'ranges are put together of elements, of parts of texts and of other ranges',
    `var one = body.appendParagraph('one'), builder = doc.newRange(), empty = builder.build();
     var range = builder.addElement(one).addElement(one.editAsText(), 1, 2).addRange(doc.newRange().addElement(body.appendParagraph('two')).build()).build();
     return [String(builder), String(range), empty.getRangeElements().length, builder.getRangeElements().length,
       range.getRangeElements().map(function (each) { return [each.getElement().getText(), each.isPartial(), each.getStartOffset()]; })];`,
    [
      'RangeBuilder',
      'Range',
      0,
      3,
      [
        ['one', false, -1],
        ['one', true, 1],
        ['two', false, -1],
      ],
    ],
  ],
  [
    'bookmarks stay with their paragraph until they are removed',
    `var line = body.appendParagraph('one'), mark = doc.addBookmark(doc.newPosition(line, 2)), id = mark.getId();
     doc.addBookmark(doc.newPosition(line.editAsText(), 0)); doc.saveAndClose(); doc = DocumentApp.openById(doc.getId());
     doc.getBody().insertParagraph(0, 'first');
     var found = doc.getBookmark(id), place = found.getPosition(), all = doc.getBookmarks().length;
     found.remove();
     return [place.getElement().getText(), place.getOffset(), all, doc.getBookmarks().length, doc.getBookmark(id),
       ${refusal('doc.newPosition(doc.getBody().getChild(0), 9)')}, line.copy().getText()];`,
    ['one', 2, 2, 1, null, 'Index out of bounds.', 'one'],
  ],
  [
    'a document is emptied as its body is; head and foot stay until they are taken away',
    `doc.addHeader().setText('Office'); doc.addFooter(); body.appendParagraph('x');
     var emptied = doc.clear().getBody(), head = doc.getHeader();
     var text = [emptied.getText(), emptied.getNumChildren(), head.getText()];
     head.removeFromParent(); doc.getFooter().removeFromParent();
     return text.concat(doc.getHeader(), doc.getFooter());`,
    ['', 1, 'Office', null, null],
  ],
  [
    'a pattern is replaced everywhere, and the replacement is taken as it stands',
    `body.appendParagraph('Dear {{name}}, {{name}}'); body.appendTable([['{{name}}']]); body.replaceText('\\\\{\\\\{name\\\\}\\\\}', '$1 & Ani');
     return [body.getText(), ${refusal("body.replaceText('(', 'x')")}];`,
    ['\nDear $1 & Ani, $1 & Ani\n$1 & Ani\n', 'Invalid regular expression pattern ('],
  ],
  [
    'a brace that counts nothing is a brace, and a date is replaced by its text',
    `body.appendParagraph('Dear {{name}} of {Town}, on <<day>>');
     body.replaceText('{{name}}', 'Ani').replaceText('{Town}', ['Paris']).replaceText('<<day>>', new Date(2026, 0, 2));
     return [body.getText().split(' 00:')[0], body.findText('{Town}'), ${refusal("body.replaceText('{12}', 'x')")}];`,
    ['\nDear Ani of Paris, on Fri Jan 02 2026', null, 'Invalid regular expression pattern {12}'],
  ],
  [
    'the text of a body is written within its paragraphs, and what was found leads back to where it stands',
    `body.appendParagraph('one two'); body.appendTable([['three']]); body.appendParagraph('gone');
     var text = body.editAsText().setBold(true).insertText(1, 'so ').deleteText(4, 5).appendText('!');
     body.findText('gone').getElement().getParent().removeFromParent();
     var found = body.findText('three').getElement().getParent();
     return [text.getText(), body.getText(), body.getChildIndex(body.findText('two').getElement().getParent()), String(found.getParent()),
       body.getChild(1).editAsText().isBold(), ${refusal("body.editAsText().insertText(0, 'a\\nb')")}];`,
    [
      '\nso e two\nthree\n\ngone!',
      '\nso e two\nthree\n',
      1,
      'TableCell',
      true,
      'Text over several paragraphs is not emulated for writing; edit each of them',
    ],
  ],
  [
    'an element is told to be of its kind',
    `body.appendParagraph('Summary of it').setHeading(DocumentApp.ParagraphHeading.HEADING3); body.appendTable([['a']]);
     var search = body.findElement(DocumentApp.ElementType.TABLE), text = body.findText('of').getElement().asText();
     var paragraph = text.getParent().asParagraph(), table = paragraph.getNextSibling().asTable();
     var cell = table.getChild(0).asTableRow().getChild(0).asTableCell();
     return [text.getText(), String(paragraph.getHeading()), search.getElement().asTable().getText(), cell.getChild(0).asParagraph().getText(),
       String(body.appendPageBreak().asPageBreak()), ${refusal('paragraph.asTable()')}, typeof text.asInlineImage, typeof text.asNothing];`,
    [
      'Summary of it',
      'HEADING3',
      'a',
      'a',
      'PageBreak',
      'Unexpected error while getting the method or property asTable on object DocumentApp.Paragraph.',
      'function',
      'undefined',
    ],
  ],
  [
    'a search goes on where the last one ended',
    `body.appendParagraph('one two one'); body.appendTable([['one']]);
     var found = [], each = null;
     while ((each = body.findText('one', each))) found.push([each.getStartOffset(), each.getEndOffsetInclusive(), each.isPartial()]);
     return found;`,
    [
      [0, 2, true],
      [8, 10, true],
      [0, 2, false],
    ],
  ],
  [
    'headings, places and looks',
    `var style = {}; style[DocumentApp.Attribute.BOLD] = true; style[DocumentApp.Attribute.HORIZONTAL_ALIGNMENT] = DocumentApp.HorizontalAlignment.RIGHT;
     var title = body.appendParagraph('Title').setHeading(DocumentApp.ParagraphHeading.HEADING1).setAttributes(style);
     var text = title.editAsText().setItalic(0, 1, true).setFontSize(20);
     return [String(title.getHeading()), String(title.getAlignment()), text.isBold(), text.isItalic(), text.isItalic(1), text.isItalic(2),
       text.getFontSize(), title.getAttributes().BOLD, String(body.appendParagraph('x').getHeading()), title.getLinkUrl()];`,
    ['HEADING1', 'RIGHT', true, null, true, null, 20, true, 'NORMAL', null],
  ],
  [
    'texts are changed in the middle, blocks removed but for the last',
    `var line = body.appendParagraph('abcd'); line.editAsText().deleteText(1, 2).insertText(1, '-').appendText('!');
     var text = line.getText(); line.removeFromParent();
     return [text, body.getNumChildren(), ${refusal('body.removeChild(body.getChild(0))')}, body.clear().setText('x\\ny').getNumChildren()];`,
    ['a-d!', 1, "Can't remove the last paragraph in a document section.", 2],
  ],
  [
    'head and foot are there once they were added',
    `var before = doc.getHeader(); doc.addHeader().appendParagraph('Office'); doc.addFooter().setText('Page');
     return [before, doc.getHeader().getText(), doc.getFooter().getText(), String(doc.getHeader().getType())];`,
    [null, '\nOffice', 'Page', 'HEADER_SECTION'],
  ],
  [
    'a document has one tab, with all that stands in it',
    `var tab = doc.getTabs()[0], part = tab.asDocumentTab();
     part.getBody().appendParagraph('x'); part.addHeader().setText('Office');
     return [tab.getId(), tab.getTitle(), tab.getIndex(), tab.getType() === DocumentApp.TabType.DOCUMENT_TAB, tab.getChildTabs(), String(tab), String(part),
       body.getText(), doc.getHeader().getText(), part.getFooter(), doc.getTab('t.0').getTitle(), doc.getTab('t.1'), part.newRange().build().getRangeElements()];`,
    ['t.0', 'Tab 1', 0, true, [], 'Tab', 'DocumentTab', '\nx', 'Office', null, 'Tab 1', null, []],
  ],
  [
    'what is not a document is refused',
    `return [DocumentApp.getActiveDocument(), ${refusal("DocumentApp.openByUrl('x')")}, ${refusal("doc.getAs('text/html')")}];`,
    [
      null,
      'Invalid argument: url',
      'Converting from application/vnd.google-apps.document to text/html is not supported.',
    ],
  ],
])('facts 15.5: %s', (_what, code, expected) => {
  expect(evaluate(`var doc = DocumentApp.create('Letter'), body = doc.getBody(); ${code}`)).toEqual(expected);
});

test('facts 7.7: a template is copied, filled in, saved and printed; nothing is seen elsewhere before', () => {
  const workspace = openProject(`
    function make() {
      var template = DocumentApp.create('Template');
      template.getBody().appendParagraph('Dear {{name}}');
      template.saveAndClose();
      var file = DriveApp.getFileById(template.getId()).makeCopy('Letter to Ani', DriveApp.createFolder('Letters'));
      var letter = DocumentApp.openById(file.getId()), again = DocumentApp.openByUrl(file.getUrl());
      letter.getBody().replaceText('{{name}}'.replace(/[{}]/g, '\\\\$&'), 'Ani');
      var small = file.getAs('application/pdf').getBytes().length;
      letter.getBody().appendTable([['Room', 'Day'], ['Hall', 'Monday']]);
      for (var line = 0; line < 200; line++) letter.getBody().appendListItem('line ' + line);
      var before = file.getBlob().getBytes().length, same = again.getBody().getText() === letter.getBody().getText();
      letter.saveAndClose();
      var refused = '';
      try { letter.getBody().appendParagraph('late'); } catch (error) { refused = error.message; }
      var printed = letter.getAs('application/pdf');
      return [file.getMimeType(), file.getName(), String(file.getParents().next()), before === small, same, refused, printed.getName(),
        printed.getBytes().length > before, DocumentApp.openById(template.getId()).getBody().getText(), file.getDateCreated().toISOString()];
    }
    function left() { var doc = DocumentApp.create('Left open'); doc.getBody().appendParagraph('kept'); doc.setName('Renamed').addEditor('colleague@office.example'); return doc.getId(); }
    function read(id) { var doc = DocumentApp.openById(id); return [doc.getName(), doc.getBody().getText(), doc.getEditors().map(String)]; }`);
  expect(resultOf(workspace, 'make')).toEqual([
    'application/vnd.google-apps.document',
    'Letter to Ani',
    'Letters',
    true,
    true,
    'Document is closed, its contents cannot be updated.',
    'Letter to Ani.pdf',
    true,
    '\nDear {{name}}',
    '2026-12-01T09:45:00.000Z',
  ]);
  // What a script leaves open is saved when it ends.
  const id = resultOf(workspace, 'left');
  expect(resultOf(workspace, 'read', id)).toEqual([
    'Renamed',
    '\nkept',
    ['owner@office.example', 'colleague@office.example'],
  ]);
});

test('the paddings of a cell of a table are kept in points, and among its attributes', () => {
  const seen = evaluate(`
    var cell = DocumentApp.create('D').getBody().appendTable([['a']]).getCell(0, 0), before = cell.getPaddingLeft();
    cell.setPaddingTop(1).setPaddingBottom(2).setPaddingLeft(3).setPaddingRight(4);
    return [before, cell.getPaddingTop(), cell.getPaddingBottom(), cell.getPaddingLeft(), cell.getPaddingRight(), cell.getAttributes()[DocumentApp.Attribute.PADDING_LEFT]];`);
  expect(seen).toEqual([null, 1, 2, 3, 4, 3]);
});
