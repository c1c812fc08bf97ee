// Members whose live answer differs from what their reference says (facts 15.1 to 15.4): what a script gets of each.
import { expect, test } from 'vitest';
import { advanced, evaluate, refusal } from './open-project.ts';

const SHEET =
  'var sheet = SpreadsheetApp.getActiveSheet(); var range = function (a1) { return sheet.getRange(a1); };' +
  ' var refusal = function (act) { try { act(); return null; } catch (error) { return error.message; } };';
const LIVE = 'ChartPropertyApiEmbeddedChartBuilder@';

test.each([
  [
    'the options of a chart',
    `sheet.insertChart(sheet.newChart().addRange(range('A1:B2')).setOption('title', 'Rooms').setPosition(1, 1, 0, 0).build());
     var options = sheet.getCharts()[0].getOptions();
     return [options.get('title'), options.getOrDefault('title'), options.get('colors'), String(options)];`,
    ['Rooms', 'Rooms', null, 'ChartOptions'],
  ],
  ['the text of a chart builder', `return String(sheet.newChart()).indexOf('${LIVE}') > 0 && String(Charts)`, 'Charts'],
  [
    'the editors of a warning',
    `var kept = sheet.protect(), before = kept.getEditors().length > 0;
     return [before, kept.setWarningOnly(true).getEditors().length, kept.setWarningOnly(false).getEditors().length > 0];`,
    [true, 0, true],
  ],
  [
    'formulas searched by their text, and all else beside them',
    `range('A1:B5').setValues([['sample', 'sámplé'], ['SampleA', 'sámplé'], ['=SAMPLE()', '=SámpléB()'],
       ['=sample()', '=sámpléB()'], ['=sampleA()', '=sámpléB()']]);
     var found = function (finder) { return finder.findAll().map(function (each) { return each.getA1Notation(); }).join(); };
     return [found(sheet.createTextFinder('sample')), found(sheet.createTextFinder('sample').matchFormulaText(true)),
       found(sheet.createTextFinder('sample').ignoreDiacritics(true).matchCase(true).matchEntireCell(true)),
       sheet.createTextFinder('sample').matchFormulaText(true).matchCase(true).matchEntireCell(true).replaceAllWith('test'),
       sheet.createTextFinder('mple').ignoreDiacritics(true).replaceAllWith('-'), range('A1:B2').getValues().join()];`,
    ['A1,A2', 'A1,A2,A3,A4,A5', 'A1,B1,B2', 1, 3, 'test,sá-,Sa-A,sá-'],
  ],
  [
    'the style of an empty cell',
    `var style = range('A1').getTextStyle();
     return [style.getFontSize(), style.getFontFamily(), style.isBold(), style.getForegroundColor(), range('A1').getFontFamily()];`,
    [10, 'arial,sans,sans-serif', false, '#000000', 'Arial'],
  ],
  [
    'rich text that looks like its cell',
    `range('A1').setValue('plain'); range('B1').setValue('bold').setFontWeight('bold').setFontSize(14);
     var of = function (a1) { var style = range(a1).getRichTextValue().getTextStyle(); return [style.getFontSize(), style.isBold()]; };
     return [of('A1'), of('B1'), range('B1').getRichTextValue().getRuns()[0].getTextStyle().getFontSize()];`,
    [[10, false], [14, true], 14],
  ],
  [
    'the builder of a colour in the place of a colour',
    `var builder = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT4);
     return SpreadsheetApp.newTextStyle().setForegroundColorObject(builder).build().getForegroundColor();`,
    'ACCENT4',
  ],
  [
    'a kind of pasting alone, which pastes everything',
    `range('A1').setValue(1).setBackground('red');
     range('A1').copyTo(range('B1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES);
     range('A1').copyTo(range('C1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
     range('A1').copyTo(range('D1'), 'INVALID_TYPE');
     return range('B1:D1').getValues().concat(range('B1:D1').getBackgrounds());`,
    [
      [1, 1, 1],
      ['#ff0000', '#ffffff', '#ff0000'],
    ],
  ],
  ['an address with a mere !', `return range('!c2:e5').getA1Notation()`, 'C2:E5'],
  [
    'the old names of an id',
    `var book = SpreadsheetApp.getActive(); return [book.getKey() === book.getId(), SpreadsheetApp.openByKey(book.getKey()).getId() === book.getId()];`,
    [true, true],
  ],
  [
    'how a filter is sorted',
    `range('A1:B3').setValues([['h', 'i'], [2, 1], [1, 2]]);
     var filter = range('A1:B3').createFilter(); filter.sort(2, false);
     var spec = filter.getColumnSortSpec(2), refused = '';
     try { filter.getColumnSortSpec(1).getSortOrder(); } catch (error) { refused = error.message; }
     sheet.insertColumnBefore(1);
     return [spec.getDimensionIndex(), spec.isAscending(), String(spec.getSortOrder()), refused, filter.getColumnSortSpec(3).isAscending()];`,
    [
      2,
      false,
      'DESCENDING',
      'Unexpected error while getting the method or property getSortOrder on object SpreadsheetApp.SortSpec.',
      false,
    ],
  ],
  [
    'rules of days that move',
    `var criteria = SpreadsheetApp.DataValidationCriteria;
     var rule = SpreadsheetApp.newDataValidation().withCriteria(criteria.DATE_EQUAL_TO_RELATIVE, [SpreadsheetApp.RelativeDate.TODAY]).build();
     return [String(criteria.DATE_AFTER_RELATIVE), String(criteria.DATE_BEFORE_RELATIVE), String(rule.getCriteriaType()),
       rule.getCriteriaValues()[0] === SpreadsheetApp.RelativeDate.TODAY];`,
    ['DATE_AFTER_RELATIVE', 'DATE_BEFORE_RELATIVE', 'DATE_EQUAL_TO_RELATIVE', true],
  ],
  [
    'the colours of a banding as objects, of which the two that alternate cannot be taken away',
    `var rows = range('A1:E10').applyRowBanding(SpreadsheetApp.BandingTheme.CYAN, true, true);
     var blue = SpreadsheetApp.newColor().setRgbColor('#0000ff').build(), hex = function (colour) { return colour && colour.asRgbColor().asHexString(); };
     var before = [hex(rows.getHeaderRowColorObject()), hex(rows.getSecondRowColorObject()), rows.getFirstColumnColorObject()];
     rows.setFirstRowColorObject(blue).setFooterRowColorObject(null);
     var columns = range('G1:K10').applyColumnBanding().setSecondColumnColorObject(blue);
     return [before, rows.getFirstRowColor(), rows.getFooterRowColorObject(), hex(columns.getSecondColumnColorObject()),
       refusal(function () { rows.setSecondRowColor(null); }), refusal(function () { columns.setFirstColumnColorObject(null); })];`,
    [
      ['#4dd0e1', '#e0f7fa', null],
      '#0000ff',
      null,
      '#0000ff',
      'Second row color should not be null.',
      'First column color should not be null.',
    ],
  ],
  [
    'the range of a protected sheet, which is open on all sides',
    `var whole = sheet.protect().getRange(); return [whole.getA1Notation(), whole.getNumRows(), whole.getColumnIndex(), range('C2:D3').getColumnIndex()];`,
    ['', 1000, 1, 3],
  ],
  [
    'how often a spreadsheet is said to be recalculated',
    `var book = sheet.getParent(), before = String(book.getRecalculationInterval()), kinds = SpreadsheetApp.RecalculationInterval;
     return [before, book.setRecalculationInterval(kinds.HOUR).getRecalculationInterval() === kinds.HOUR, String(book.setRecalculationInterval(kinds.ON_CHANGE).getRecalculationInterval())];`,
    ['ON_CHANGE', true, 'ON_CHANGE'],
  ],
])('facts 15.1: %s', (_what, code, expected) => {
  expect(evaluate(`${SHEET} ${code}`)).toEqual(expected);
});

test.each([
  [
    'the texts of files and folders',
    `var folder = DriveApp.createFolder('Letters');
     return [String(DriveApp), String(DriveApp.getRootFolder()), String(folder), String(folder.createFile('a.txt', ''))];`,
    ['Drive', 'My Drive', 'Letters', 'a.txt'],
  ],
  ['the root has no parents', `return DriveApp.getRootFolder().getParents().hasNext()`, false],
  [
    'and cannot be starred',
    `return ${refusal('DriveApp.getRootFolder().setStarred(true)')}`,
    'Access denied: DriveApp.',
  ],
  [
    'ids that are none',
    `return [${refusal('DriveApp.getFileById(null)')}, ${refusal('DriveApp.getFolderById(undefined)')}, ${refusal('DriveApp.getFileById("")')}.slice(0, 16)];`,
    ['Invalid argument: id', 'Invalid argument: id', 'Unexpected error'],
  ],
  [
    'files that cannot be made',
    `return [${refusal('DriveApp.createFile(null, "x")')}, ${refusal('DriveApp.createFile("")')}, ${refusal('DriveApp.createFile(Utilities.newBlob("x"), "")')}];`,
    [
      'Invalid argument: name',
      "The parameters (String) don't match the method signature for DriveApp.createFile.",
      "The parameters (Blob,String) don't match the method signature for DriveApp.createFile.",
    ],
  ],
  [
    'what is no text becomes one',
    `var file = DriveApp.createFile('a.txt', 'x'); return file.setContent(file.getBlob()).getBlob().getDataAsString();`,
    'Blob',
  ],
  [
    'sizes, stars and sharing, in the trash too',
    `var file = DriveApp.createFile('a.txt', 'twelve bytes').setTrashed(true);
     var before = [file.isStarred(), file.isShareableByEditors()];
     file.setStarred(true).setShareableByEditors(false).setDescription('d');
     return [before, file.getSize(), file.isTrashed(), file.isStarred(), file.isShareableByEditors(), file.getDescription(),
       DriveApp.createFolder('F').getSize(), DriveApp.getFileById(SpreadsheetApp.getActive().getId()).getSize() > 0,
       DriveApp.getTrashedFiles().next().getName()];`,
    [[false, true], 12, true, true, false, 'd', 0, true, 'a.txt'],
  ],
  [
    'a copy without a name',
    `var folder = DriveApp.createFolder('F'), copy = folder.createFile('a.txt', 'x').makeCopy(); return [copy.getName(), String(copy.getParents().next())];`,
    ['a.txt', 'F'],
  ],
  [
    'the small picture of a file',
    `var file = DriveApp.createFile('a.txt', 'a'), picture = file.getThumbnail();
     return [picture.getContentType(), picture.getBytes().length > 0];`,
    ['image/png', true],
  ],
  [
    'the name of who may open a file',
    `var file = DriveApp.createFile('a.txt', 'a').addEditor('colleague@office.example').addViewer('nobody@mail.example');
     return [file.getOwner().getName(), file.getEditors()[0].getName(), file.getViewers()[0].getName(), String(file.getOwner())];`,
    ['Owner', 'Colleague', 'nobody@mail.example', 'owner@office.example'],
  ],
])('facts 15.2: %s', (_what, code, expected) => {
  expect(evaluate(code)).toEqual(expected);
});

test.each([
  [
    'a label that is deleted twice',
    `var label = GmailApp.createLabel('Rooms'); GmailApp.deleteLabel(label); return ${refusal('GmailApp.deleteLabel(label)')};`,
    'Invalid argument: label',
  ],
  [
    'the id of a label',
    `var made = GmailApp.createLabel('Rooms'); return [made.getId() === GmailApp.getUserLabelByName('Rooms').getId(), made.getId() !== GmailApp.createLabel('Halls').getId()];`,
    [true, true],
  ],
  [
    'an output that is cleared',
    `var output = ContentService.createTextOutput('a').clear(); return [output.getContent(), output.append('b').getContent()];`,
    [null, 'b'],
  ],
  [
    'a draft that is not there, and one that names its own account as sender',
    `var mine = Session.getEffectiveUser().getEmail(), draft = GmailApp.createDraft('a@b.example', 's', 'b', { from: mine });
     return [${refusal("GmailApp.getDraft('none')")}, GmailApp.getDraft(draft.getId()).getMessage().getSubject(),
       ${refusal("GmailApp.createDraft('a@b.example', 's', 'b', { from: 'other@b.example' })")}];`,
    ['Draft not found.', 's', 'Invalid argument: other@b.example'],
  ],
  [
    'the icon of a page, and its markup as a plain text',
    `var page = HtmlService.createHtmlOutput('<b>a</b>'), before = page.getFaviconUrl(), plain = page.getAs('text/plain');
     return [before, page.setFaviconUrl('https://a.example/icon.png').getFaviconUrl(), plain.getContentType(), plain.getDataAsString()];`,
    [null, 'https://a.example/icon.png', 'text/plain', '<b>a</b>'],
  ],
])('facts 15.3: %s', (_what, code, expected) => {
  expect(evaluate(code)).toEqual(expected);
});

test('facts 15.4: each account hides a calendar and its events for itself, and reads colours and settings', () => {
  const seen = evaluate(
    `var made = CalendarApp.createCalendar('Rooms'), before = [made.isHidden(), made.isSelected()];
     made.setHidden(true).setSelected(false);
     var entry = Calendar.CalendarList.get(made.getId()), colours = Calendar.Colors.get(), refused = '';
     try { Calendar.Settings.get('none'); } catch (error) { refused = error.message; }
     return [before, made.isHidden(), made.isSelected(), entry.hidden, entry.selected, Object.keys(colours.calendar).length,
       colours.event['11'].background, Calendar.Settings.get('timezone').value, Calendar.Settings.list().items.length,
       CalendarApp.setSelected(true).isSelected(), refused];`,
    { manifest: advanced('Calendar') },
  );
  const refused = 'API call to calendar.settings.get failed with error: Not Found';
  expect(seen).toEqual([[false, true], true, false, true, false, 24, '#dc2127', 'Asia/Pontianak', 12, true, refused]);
});

test('facts 15.4: the Advanced Calendar service tells its version, and its collections its name', () => {
  const seen = evaluate(
    'return [Calendar.getVersion(), String(Calendar.Events), String(Calendar.Acl) === String(Calendar)];',
    { manifest: advanced('Calendar') },
  );
  expect(seen).toEqual(['v3', 'AdvancedServiceIdentifier{name=calendar, version=v3}', true]);
});

test.each([
  [
    'equal choices',
    'FormApp.create("a").addListItem().setChoiceValues(["A", "A"])',
    'Questions cannot have duplicate choice values.',
  ],
  [
    'a list of 501',
    'SpreadsheetApp.newDataValidation().requireValueInList(Array(501).fill("a"))',
    'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
  ],
  ['a search for 501', 'GmailApp.search("a", 0, 501)', 'Argument max cannot exceed 500'],
  [
    'a page without a name',
    'Utilities.newBlob("<p>a</p>", "text/html").getAs("application/pdf")',
    'Blob object must have non-null name for this operation.',
  ],
])('facts 17.2: %s is refused', (_, call, message) => {
  expect(evaluate(`try { ${call}; } catch (error) { return String(error); }`)).toBe(`Exception: ${message}`);
});

test('facts 17.2: a list in a cell looks like Java’s, and what is at the limit is taken', () => {
  const seen = evaluate(`
    var sheet = SpreadsheetApp.getActiveSheet(), grid = FormApp.create('a').addGridItem().setColumns(['A', 'A']);
    SpreadsheetApp.newDataValidation().requireValueInList(Array(500).fill('a')).build();
    sheet.getRange('A1:B1').setValues([[['a', 'b'], ['c']]]);
    sheet.appendRow([['a', 'b']]);
    return [sheet.getRange('A1:B1').getValues()[0], sheet.getRange('A2').getValue(), GmailApp.search('a', 0, 500),
      grid.getColumns(), Utilities.formatString('%e|%.1e|%e', 12345.678, 1e100, 0.5)];`);
  const list = expect.stringMatching(/^\[Ljava\.lang\.Object;@[\da-f]+$/);
  expect(seen).toEqual([[list, list], list, [], ['A', 'A'], '1.234568e+04|1.0e+100|5.000000e-01']);
});

test('a picture of a formula is not emulated: whoever reads its cell is told, its formula is read', () => {
  const refused = 'function (read) { try { read(); } catch (error) { return String(error); } }';
  const seen = evaluate(`
    var range = SpreadsheetApp.getActiveSheet().getRange('A1:B1').setFormulas([['=IF(TRUE,IMAGE("x"),1)', '=1+1']]), told = ${refused};
    return [range.getFormulas()[0][1], told(function () { range.getValues(); }), told(function () { range.getDisplayValues(); }),
      SpreadsheetApp.getActiveSheet().getRange('B1').getValue()];`);
  expect(seen).toEqual(['=1+1', 'Error: IMAGE is not emulated', 'Error: IMAGE is not emulated', 2]);
});

test('a calendar takes no zone that there is not', () => {
  const zone = 'CalendarApp.getDefaultCalendar().setTimeZone("Nowhere")';
  expect(evaluate(`try { ${zone}; } catch (error) { return String(error); }`)).toBe(
    'Exception: Invalid argument: timezone',
  );
});
