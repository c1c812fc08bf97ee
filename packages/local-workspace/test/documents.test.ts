// Text documents: made from nothing or from a template, filled in, saved, printed (facts 7.7, 15.5).
import { expect, test } from 'vitest';
import { evaluate, openProject, resultOf } from './open-project.ts';

const refusal = (code: string) => `(function () { try { ${code}; } catch (error) { return error.message; } })()`;

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
     body.appendPageBreak(); body.appendHorizontalRule();
     return [body.getParagraphs().length, body.getListItems().length, String(item.getGlyphType()), item.getNestingLevel(),
       String(item.getNextSibling().getType()), item.getPreviousSibling().getText()];`,
    [2, 1, 'NUMBER', 1, 'PAGE_BREAK', ''],
  ],
  [
    'a pattern is replaced everywhere, and the replacement is taken as it stands',
    `body.appendParagraph('Dear {{name}}, {{name}}'); body.appendTable([['{{name}}']]); body.replaceText('\\\\{\\\\{name\\\\}\\\\}', '$1 & Ani');
     return [body.getText(), ${refusal("body.replaceText('(', 'x')")}];`,
    ['\nDear $1 & Ani, $1 & Ani\n$1 & Ani\n', 'Invalid regular expression pattern ('],
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

test('facts 9.1: documents need their own scope', () => {
  const manifest = { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets'] };
  expect(() => evaluate("DocumentApp.create('x')", { manifest })).toThrow(
    'DocumentApp.create. Required permissions: https://www.googleapis.com/auth/documents',
  );
});
