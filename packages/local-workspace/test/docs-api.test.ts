// The Advanced Docs service: documents with their indexes and looks, and changes by them (facts 15.6).
import { expect, test } from 'vitest';
import { advanced, evaluate, refusal } from './open-project.ts';

const manifest = advanced('Docs');
test.each([
  [
    'a new document has a section break and a paragraph, nine styles and a page',
    `var made = Docs.Documents.get(id), styles = made.namedStyles.styles, style = function (name) { return styles.filter(function (each) { return each.namedStyleType === name; })[0]; };
     return [String(Docs.Documents), Docs.Documents['@@observable'] === undefined, Docs.getVersion(), made.body.content.length, made.title, styles.length, style('HEADING_3').textStyle.foregroundColor.color.rgbColor.red.toPrecision(7),
       style('NORMAL_TEXT').paragraphStyle.lineSpacing, style('HEADING_1').paragraphStyle.spaceAbove, made.documentStyle.marginTop, made.documentStyle.background,
       Docs.Documents.create({ title: 'Other' }).title, Docs.Documents.get(id, { fields: 'title' })];`,
    [
      'AdvancedServiceIdentifier{name=docs, version=v1}',
      true,
      'v1',
      2,
      'Letter',
      9,
      '0.2627451',
      115,
      { magnitude: 20, unit: 'PT' },
      { magnitude: 72, unit: 'PT' },
      { color: {} },
      'Other',
      { title: 'Letter' },
    ],
  ],
  [
    'what is not saved is not in it; then texts stand with their indexes, looks and lists',
    `body.setMarginTop(144).appendParagraph('ab').setHeading(DocumentApp.ParagraphHeading.HEADING2).editAsText().setBold(1, 1, true).setForegroundColor('#ff0000');
     var item = body.appendListItem('x').setIndentStart(36);
     var before = Docs.Documents.get(id).body.content.length;
     doc.saveAndClose();
     var made = Docs.Documents.get(id), content = made.body.content, heading = content[2], listed = content[3].paragraph;
     return [before, heading.startIndex, heading.endIndex, heading.paragraph.paragraphStyle, heading.paragraph.elements, listed.bullet.listId === item.getListId(),
       listed.paragraphStyle, made.documentStyle.marginTop.magnitude];`,
    [
      2,
      2,
      5,
      { namedStyleType: 'HEADING_2', direction: 'LEFT_TO_RIGHT' },
      [
        {
          startIndex: 2,
          endIndex: 3,
          textRun: { content: 'a', textStyle: { foregroundColor: { color: { rgbColor: { red: 1 } } } } },
        },
        {
          startIndex: 3,
          endIndex: 5,
          textRun: { content: 'b\n', textStyle: { bold: true, foregroundColor: { color: { rgbColor: { red: 1 } } } } },
        },
      ],
      true,
      {
        namedStyleType: 'NORMAL_TEXT',
        direction: 'LEFT_TO_RIGHT',
        alignment: 'START',
        lineSpacing: 115,
        indentStart: { magnitude: 36, unit: 'PT' },
      },
      144,
    ],
  ],
  [
    'cells, page breaks and rules take their indexes',
    `body.appendTable([['a', ''], ['', 'bc']]); body.appendPageBreak(); doc.saveAndClose();
     var content = Docs.Documents.get(id).body.content, table = content[2], cell = table.table.tableRows[1].tableCells[1], line = content[4];
     return [table.startIndex, table.endIndex, table.table.rows, table.table.columns, cell.content[0].startIndex, cell.content[0].paragraph.elements[0].textRun.content,
       content[3].startIndex, line.paragraph.elements[0].pageBreak, line.endIndex - line.startIndex];`,
    [2, 17, 2, 2, 13, 'bc\n', 17, {}, 2],
  ],
  [
    'texts are put in, looks are set and words replaced, and the document has them when it is opened again',
    `body.appendTable([['Dear NAME']]); doc.addHeader().setText('name'); doc.saveAndClose();
     var red = { color: { rgbColor: { red: 1 } } };
     var first = Docs.Documents.batchUpdate({ requests: [{ insertText: { location: { index: 1 }, text: 'Hello name\\nSecond' } }, { insertText: { endOfSegmentLocation: {}, text: 'end' } },
       { replaceAllText: { containsText: { text: 'name', matchCase: false }, replaceText: 'Ani' } }, { replaceAllText: { containsText: { text: 'none' }, replaceText: '' } }] }, id);
     Docs.Documents.batchUpdate({ requests: [{ updateTextStyle: { range: { startIndex: 1, endIndex: 6 }, textStyle: { bold: true, foregroundColor: red }, fields: 'bold,foregroundColor' } },
       { updateTextStyle: { range: { startIndex: 11, endIndex: 18 }, textStyle: { italic: true }, fields: '*' } },
       { updateParagraphStyle: { range: { startIndex: 1, endIndex: 2 }, paragraphStyle: { alignment: 'CENTER', namedStyleType: 'TITLE', spaceAbove: { magnitude: 9 } }, fields: 'alignment,namedStyleType,spaceAbove' } }] }, id);
     doc = DocumentApp.openById(id); body = doc.getBody();
     var one = body.getChild(0), two = body.getChild(1), text = one.editAsText();
     return [first.documentId === id, first.replies, body.getText(), doc.getHeader().getText(), text.isBold(0), text.isBold(5), text.getForegroundColor(4), text.getText(),
       String(one.getAlignment()), String(one.getHeading()), one.getSpacingBefore(), two.editAsText().isItalic()];`,
    [
      true,
      [{}, {}, { replaceAllText: { occurrencesChanged: 3 } }, { replaceAllText: {} }],
      'Hello Ani\nSecond\nDear Ani\nend',
      'Ani',
      true,
      null,
      '#ff0000',
      'Hello Ani',
      'CENTER',
      'TITLE',
      9,
      true,
    ],
  ],
  [
    'the page is set, and content is told of the one tab where tabs are asked for',
    `var style = Docs.newDocumentStyle().setPageSize(Docs.newSize().setHeight({ magnitude: 800, unit: 'PT' })).setMarginTop({ magnitude: 5 });
     body.setMarginLeft(9); doc.saveAndClose();
     Docs.Documents.batchUpdate({ requests: [{ updateDocumentStyle: { documentStyle: style, fields: 'pageSize,marginTop' } }] }, id);
     var plain = Docs.Documents.get(id), tabs = Docs.Documents.get(id, { includeTabsContent: true }), page = plain.documentStyle;
     body = DocumentApp.openById(id).getBody();
     return [page.pageSize.height.magnitude, page.pageSize.width.magnitude, page.marginTop.magnitude, page.marginLeft.magnitude, body.getPageHeight(), body.getMarginTop(),
       plain.tabs === undefined, tabs.body === undefined, JSON.stringify(tabs.tabs[0].documentTab.body) === JSON.stringify(plain.body), tabs.tabs[0].tabProperties.index,
       plain.revisionId === tabs.revisionId, plain.suggestionsViewMode];`,
    [800, 612, 5, 9, 800, 5, true, true, true, 0, true, 'SUGGESTIONS_INLINE'],
  ],
  [
    'what cannot be done is refused, and then nothing is done',
    `var insert = { insertText: { location: { index: 1 }, text: 'a' } };
     return [${refusal("Docs.Documents.get('x')")}, ${refusal('Docs.Documents.batchUpdate({ requests: [insert, { insertText: { location: { index: 99 }, text: "a" } }] }, id)')},
       ${refusal('Docs.Documents.batchUpdate({ requests: [insert, { insertDate: {} }] }, id)')}, body.getText()];`,
    [
      'API call to docs.documents.get failed with error: Requested entity was not found.',
      'API call to docs.documents.batchUpdate failed with error: Invalid requests[1].insertText: The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
      'API call to docs.documents.batchUpdate failed with error: Docs.Documents.batchUpdate of insertDate is not emulated',
      '',
    ],
  ],
])('facts 15.6: %s', (_what, code, expected) => {
  const begun = "var doc = DocumentApp.create('Letter'), body = doc.getBody(), id = doc.getId();";
  expect(evaluate(`${begun} ${code}`, { manifest })).toEqual(expected);
});

test('facts 9.1: it needs its own scope', () => {
  const oauthScopes = ['https://www.googleapis.com/auth/documents.readonly'];
  const asked = (code: string) => () => evaluate(code, { manifest: { ...manifest, oauthScopes } });
  expect(asked("Docs.Documents.get('x')")).toThrow('Requested entity was not found.');
  expect(asked("Docs.Documents.create({ title: 'x' })")).toThrow(
    'Docs.Documents.create. Required permissions: (https://www.googleapis.com/auth/documents',
  );
});
