// Forms as scripts build them and respondents meet them (facts 4, 11.11).
import { expect, test } from 'vitest';
import { FormRefused } from '../src/workspace.ts';
import { evaluate, openProject, resultOf } from './open-project.ts';

test('facts 4.1: create names the file only, a new choice item has one empty choice', () => {
  const found = evaluate(`
    var form = FormApp.create('File', true);
    return [form.getTitle(), form.addListItem().getChoices().map(function (each) { return each.getValue(); }),
      form.isPublished(), form.isAcceptingResponses(), String(form), form.supportsAdvancedResponderPermissions()];`);
  expect(found).toEqual(['', [''], true, true, 'Form', true]);
});

test.each([
  ['FormApp.create("x", true).addListItem().setChoiceValues([])', 'The choices array cannot be empty.'],
  ['FormApp.create("x", true).getDestinationId()', 'The form currently has no response destination.'],
  ['FormApp.create("x", true).getDestinationType()', 'The form currently has no response destination.'],
  ['FormApp.openByUrl("bad")', 'Invalid argument: url'],
  [
    'var f = FormApp.create("x", true), l = f.addListItem(), p = f.addPageBreakItem(); l.setChoices([l.createChoice("a", p), l.createChoice("b")])',
    'Invalid data updating form.',
  ],
  [
    'var f = FormApp.create("x", true), l = f.addListItem(), p = f.addPageBreakItem(); l.setChoices([l.createChoice("a", p)]); f.deleteItem(p)',
    'Invalid data updating form.',
  ],
  [
    'var f = FormApp.create("x", true).setCollectEmail(true); f.createResponse().withItemResponse(f.addTextItem().createResponse("a")).submit()',
    'Invalid data updating form.',
  ],
  [
    'var f = FormApp.create("x", true).setLimitOneResponsePerUser(true); f.createResponse().withItemResponse(f.addTextItem().createResponse("a")).submit()',
    'Invalid data updating form.',
  ],
])('facts 4: %s throws', (code, message) => {
  expect(() => evaluate(code)).toThrow(`Exception: ${message}`);
});

test('facts 4.2: closing leaves the form published; publishing overwrites the accepting state', () => {
  const found = evaluate(`
    var form = FormApp.create('x', true);
    form.setAcceptingResponses(false);
    var closed = [form.isPublished(), form.isAcceptingResponses()];
    form.setPublished(false);
    form.setPublished(true);
    return closed.concat(form.isAcceptingResponses());`);
  expect(found).toEqual([true, false, true]);
});

test('facts 4.2, 13.1: a form made by a script is unpublished until the script publishes it, unless the switch says so', () => {
  const code = `
    function tried(act) { try { return act(); } catch (error) { return error.message; } }
    function make() {
      var form = FormApp.create('Ask');
      form.addTextItem().setTitle('Name');
      return [form.isPublished(), form.isAcceptingResponses(), form.supportsAdvancedResponderPermissions(),
        tried(function () { return form.getPublishedUrl(); }),
        tried(function () { return String(form.setAcceptingResponses(true)); }),
        tried(function () { return String(form.setAcceptingResponses(false)); }),
        FormApp.create('Open', true).isPublished(), FormApp.create('Shut', false).isPublished()];
    }
    function publish() {
      var form = FormApp.openById(DriveApp.getFilesByName('Ask').next().getId()).setPublished(true);
      return [form.isPublished(), form.isAcceptingResponses(), /viewform$/.test(form.getPublishedUrl())];
    }`;
  const workspace = openProject(code);
  const refused = expect.stringMatching(
    /^Operation not supported on unpublished form \(the reading newForms; Google's documentation: /,
  );
  expect(resultOf(workspace, 'make')).toEqual([false, false, true, refused, refused, refused, true, false]);
  expect(() => workspace.forms.respond('Ask', { Name: 'Ani' })).toThrow('This form is not published.');
  expect(resultOf(workspace, 'publish')).toEqual([true, true, true]);
  expect(workspace.forms.respond('Ask', { Name: 'Ani' }).responseId).not.toBe('');
  const milder = resultOf(openProject(code, { readings: { newForms: 'published' } }), 'make') as unknown[];
  expect(milder.slice(0, 2)).toEqual([true, true]);
  expect(milder[3]).toMatch(/viewform$/);
});

test('facts 4.4: the tab grows with the questions of a form that it was linked to before', () => {
  const found = evaluate(`
    var form = FormApp.create('Long', true), book = SpreadsheetApp.getActive();
    form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
    for (var index = 1; index <= 40; index++) form.addTextItem().setTitle('Question ' + index);
    var tab = book.getSheets().filter(function (each) { return each.getFormUrl(); })[0];
    return tab.getRange(1, 1, 1, tab.getLastColumn()).getValues()[0];`);
  expect(found).toEqual(['Timestamp', ...Array.from({ length: 40 }, (_, index) => `Question ${index + 1}`)]);
});

const ASK = `function make() {
  var form = FormApp.create('Ask', true).setTitle('Ask');
  form.addTextItem().setTitle('Mail')
    .setValidation(FormApp.createTextValidation().requireTextIsEmail().setHelpText('An address').build());
  form.addTextItem().setTitle('People').setRequired(true)
    .setValidation(FormApp.createTextValidation().requireWholeNumber().build());
  form.addParagraphTextItem().setTitle('Why');
  form.addMultipleChoiceItem().setTitle('Kind').setChoiceValues(['Visit', 'Loan']);
  form.addListItem().setTitle('Box').setChoiceValues(['Yes', 'No']);
  form.addCheckboxItem().setTitle('Things').setChoiceValues(['a', 'b']).showOtherOption(true);
  form.addScaleItem().setTitle('Stars').setBounds(1, 5);
  form.addDateItem().setTitle('Day');
  form.addTimeItem().setTitle('Hour');
  form.addSectionHeaderItem().setTitle('Nothing to answer');
  return form.getId();
}
function answers(id) {
  var response = FormApp.openById(id).getResponses()[0];
  return response.getItemResponses().map(function (each) { return [each.getItem().getTitle(), each.getResponse()]; });
}`;

function asking() {
  const workspace = openProject(ASK);
  const id = resultOf(workspace, 'make');
  return { workspace, stored: () => resultOf(workspace, 'answers', id) as [string, unknown][] };
}

test('facts 4.3: how answers are stored', () => {
  const { workspace, stored } = asking();
  const answers = {
    Mail: 'a@b.example',
    People: '12',
    Why: 'because',
    Kind: 'Visit',
    Box: 'No',
    Things: ['a', 'something else'],
    Stars: 4,
    Day: '2026-12-03',
    Hour: '9:05',
  };
  workspace.forms.respond('Ask', answers);
  expect(Object.fromEntries(stored())).toEqual({ ...answers, Stars: '4', Hour: '09:05' });
});

test('facts 4.3: unanswered text, date and time give an empty text, the rest is left out', () => {
  const { workspace, stored } = asking();
  workspace.forms.respond('Ask', { People: '1' });
  expect(stored()).toEqual([
    ['Mail', ''],
    ['People', '1'],
    ['Why', ''],
    ['Day', ''],
    ['Hour', ''],
  ]);
});

test.each([
  [{}, { People: 'This is a required question' }],
  [{ People: '1,5' }, { People: 'Must be a whole number' }],
  [{ People: '1', Mail: 'nobody' }, { Mail: 'An address' }],
  [{ People: '1', Kind: 'Party' }, { Kind: 'Must be one of the choices' }],
  [{ People: '1', Day: '2026-02-30' }, { Day: 'Invalid date' }],
  [{ People: '1', Hour: '25:00' }, { Hour: 'Invalid time' }],
  [
    { People: '1', Colour: 'red' },
    { Colour: expect.stringContaining('There is no such question. Those there are: "Mail", "People"') },
  ],
])('the form page refuses %j', (answers, errors) => {
  const { workspace } = asking();
  const refusal = expect.objectContaining({ name: 'FormRefused', errors });
  expect(() => workspace.forms.respond('Ask', answers)).toThrow(refusal);
});

test('a closed form shows its message', () => {
  const workspace = openProject(`function make() {
    FormApp.create('Ask', true).setCustomClosedFormMessage('Back on Monday').setAcceptingResponses(false);
  }`);
  resultOf(workspace, 'make');
  expect(() => workspace.forms.respond('Ask', {})).toThrow(FormRefused);
  expect(workspace.forms.list()[0]).toMatchObject({
    accepting: false,
    published: true,
    closedMessage: 'Back on Monday',
  });
});

test('facts 4.3: a response built by script is checked, wraps times, and is sent once', () => {
  const found = evaluate(`
    var form = FormApp.create('x', true);
    var time = form.addTimeItem();
    var list = form.addListItem().setChoiceValues(['a']);
    var seen = [time.createResponse(10, 90).getResponse()];
    try { list.createResponse('b'); } catch (error) { seen.push(error.name); }
    var response = form.createResponse().withItemResponse(time.createResponse(8, 0));
    seen.push(response.getId(), response.getTimestamp());
    response.submit();
    seen.push(typeof response.getId());
    try { response.submit(); } catch (error) { seen.push(error.name); }
    return seen;`);
  expect(found).toEqual(['11:30', 'Exception', null, null, 'string', 'Exception']);
});

test('facts 4.4: linking adds a tab, and another; a new question gets a column, a retitled one a new header', () => {
  const found = evaluate(`
    var book = SpreadsheetApp.getActive();
    var form = FormApp.create('x', true);
    form.addTextItem().setTitle('Old');
    form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
    var tab = book.getSheetByName('Form Responses 1');
    form.getItems()[0].setTitle('New');
    form.addTextItem().setTitle('More');
    form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
    return [tab.getDataRange().getValues(), tab.getFormUrl() !== null, book.getNumSheets(), form.getDestinationId() === book.getId()];`);
  expect(found).toEqual([[['Timestamp', 'New', 'More']], true, 3, true]);
});

test('facts 4.4: a response goes into a new row after the last one, wherever staff have moved it', () => {
  const workspace = openProject('');
  workspace.forms.make({ title: 'Ask', items: [{ type: 'TEXT', title: 'Name' }] });
  workspace.forms.respond('Ask', { Name: '=1+1' });
  workspace.sheets.edit('Form Responses 1', { range: 'B5', value: 'a remark of staff' });
  workspace.forms.respond('Ask', { Name: '0812' });
  const { values, formulas } = workspace.sheets.read('Form Responses 1');
  expect(values.map((row) => row[1])).toEqual(['Name', '=1+1', 812, '', '', 'a remark of staff']);
  expect(formulas).toEqual({});
});

test.each([
  ['numbers', 'en_US', [4, 10.5, 7, '10,5', '50%', '1/2', 'A4', 81234567890], ['4', '10.5', '7']],
  ['numbers', 'id_ID', [4, '10.5', 7, 10.5, '50%', '1/2', 'A4', 81234567890], ['4', '10.5', '7']],
  ['texts', 'en_US', ['4', '10.5', '007', '10,5', '50%', '1/2', 'A4', '081234567890'], ['4', '10.5', '007']],
])(
  'facts 17.1: answers that read as numbers arrive in the sheet as %s, in %s',
  (numberAnswers, locale, cells, told) => {
    const workspace = openProject(
      `function read() { return SpreadsheetApp.getActive().getSheetByName('Form Responses 1').getRange('B2:I2').getValues()[0]; }
    function answers(id) {
      return FormApp.openById(id).getResponses()[0].getItemResponses().map(function (each) { return each.getResponse(); });
    }
    function note(e) { PropertiesService.getScriptProperties().setProperty('told', JSON.stringify(e.values.slice(1, 4))); }
    function noted() { return JSON.parse(PropertiesService.getScriptProperties().getProperty('told')); }`,
      {
        settings: {
          locale,
          readings: { numberAnswers },
          setup: { triggers: [{ function: 'note', event: 'form-submit' }] },
        },
      },
    );
    workspace.setup();
    const given = ['4', '10.5', '007', '10,5', '50%', '1/2', 'A4', '081234567890'];
    const items = given.map((_, place) =>
      place === 0
        ? { type: 'LIST' as const, title: '0', choices: ['4'] }
        : { type: 'TEXT' as const, title: `${place}` },
    );
    const { id } = workspace.forms.make({ title: 'Ask', items });
    workspace.forms.respond('Ask', Object.fromEntries(given.map((each, place) => [`${place}`, each])));
    expect(resultOf(workspace, 'read')).toEqual(cells);
    expect(resultOf(workspace, 'answers', id)).toEqual(given);
    expect(resultOf(workspace, 'noted')).toEqual(told);
  },
);

test.each([
  [undefined, ['C4:C10', 'A:A', 0]],
  ['formulas-stay', ['C2:C8', 'A:A', 2]],
])('facts 4.4: the row that a response puts in, with formulas that point there: %s', (responseRows, found) => {
  const workspace = openProject(
    `function told() {
      var range = SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1:A2');
      return range.getFormulas().map(function (each) { return /!(.*)\\)/.exec(each[0])[1]; }).concat(range.getValues()[0]);
    }`,
    { settings: responseRows ? { readings: { responseRows } } : {} },
  );
  const items = ['Name', 'Room'].map((title) => ({ type: 'TEXT', title }) as const);
  workspace.forms.make({ title: 'Ask', items });
  const formulas = [["=COUNTA('Form Responses 1'!C2:C8)"], ["=COUNTA('Form Responses 1'!A:A)"]];
  workspace.sheets.edit('Sheet1', { range: 'A1', values: formulas });
  workspace.forms.respond('Ask', { Name: 'Ani', Room: 'A' });
  workspace.forms.respond('Ask', { Name: 'Budi', Room: 'B' });
  expect(resultOf(workspace, 'told')).toEqual(found);
});

test('a respondent reads their answers back to change them, where the form allows it', () => {
  const { forms } = openProject('');
  const items = [{ type: 'TEXT', title: 'Name' }] as const;
  const [item] = forms.make({ title: 'Ask', items, collectsEmail: true, allowsEdits: true }).items;
  const { responseId } = forms.respond('Ask', { Name: 'Ani' }, 'ani@firm.example');
  expect(forms.response(responseId)).toEqual({ answers: { [item?.id ?? '']: 'Ani' }, email: 'ani@firm.example' });
  expect(() => forms.response('none')).toThrow('There is no response "none"');
  forms.make({ title: 'Shut', items });
  const sent = forms.respond('Shut', { Name: 'Ani' });
  expect(() => forms.response(sent.responseId)).toThrow('Editing responses is disabled.');
});

test('facts 4.1: ids of items are numbers; a multiple choice knows its page, a list’s choice throws; no uploads, no date rules', () => {
  const seen = evaluate(`
    var form = FormApp.create('x', true);
    var page = form.addPageBreakItem();
    var choice = form.addMultipleChoiceItem();
    choice.setChoices([choice.createChoice('a', page), choice.createChoice('b', FormApp.PageNavigationType.SUBMIT)]);
    var refused = function (act) { try { act(); return ''; } catch (error) { return error.name; } };
    return [typeof page.getId(), choice.getChoices()[0].getGotoPage().getId() === page.getId(), choice.getChoices()[1].getGotoPage(),
      refused(function () { form.addListItem().setChoiceValues(['a']).getChoices()[0].getGotoPage(); }),
      refused(function () { form.addFileUploadItem(); }), refused(function () { form.addDateItem().setValidation(null); })];`);
  expect(seen).toEqual(['number', true, null, 'TypeError', 'TypeError', 'TypeError']);
});

test('facts 4.3: before it is sent a response has no addresses; a prefilled link and an edit link lead to the form', () => {
  const seen = evaluate(`
    var form = FormApp.create('x', true);
    var item = form.addTextItem();
    var response = form.createResponse().withItemResponse(item.createResponse('a b'));
    var before = [response.getEditResponseUrl(), response.getRespondentEmail()];
    var link = response.toPrefilledUrl();
    form.setAllowResponseEdits(false);
    var sent = response.submit();
    return before.concat(link.indexOf('entry.' + item.getId() + '=a%20b') > 0, /edit2=/.test(sent.getEditResponseUrl()),
      form.getResponses(new Date(Date.now() + 1)).length, form.getResponses(new Date(Date.now() - 1000)).length);`);
  expect(seen).toEqual([null, null, true, true, 0, 1]);
});

test('facts 4.3, 4.4: the sheet’s row and the form’s response go their own ways; linking again brings old answers', () => {
  const workspace = openProject(`
    function link(id) { FormApp.openById(id).setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId()); }
    function count(id) { return FormApp.openById(id).getResponses().length; }`);
  const items = [{ type: 'TEXT', title: 'Name' }] as const;
  const { id } = workspace.forms.make({ title: 'Ask', items, responsesTo: null });
  workspace.forms.respond('Ask', { Name: 'Ani' });
  resultOf(workspace, 'link', id);
  expect(workspace.sheets.read('Form Responses 1').values[1]?.[1]).toBe('Ani');
  workspace.sheets.deleteRows('Form Responses 1', { from: 2 });
  expect(resultOf(workspace, 'count', id)).toBe(1);
});

test('facts 4.3: a question for files is added by hand; scripts read ids of Drive, the sheet has links', () => {
  const workspace = openProject(`function look(id) {
      var form = FormApp.openById(id);
      var item = form.getItems(FormApp.ItemType.FILE_UPLOAD)[0];
      var answer = form.getResponses()[0].getItemResponses()[0];
      var files = answer.getResponse();
      return [item.getTitle(), String(item), answer.getItem().getType() === FormApp.ItemType.FILE_UPLOAD,
        files.map(function (id) { return DriveApp.getFileById(id).getName(); }),
        SpreadsheetApp.getActive().getSheetByName('Form Responses 1').getRange('B2').getValue()
          === files.map(function (id) { return 'https://drive.google.com/open?id=' + id; }).join(', ')];
    }`);
  const { id } = workspace.forms.make({ title: 'Ask', items: [{ type: 'FILE_UPLOAD', title: 'Letter' }] });
  const { responseId } = workspace.forms.respond('Ask', { Letter: ['surat.pdf', 'lampiran.docx'] });
  expect(responseId).not.toBe('');
  expect(resultOf(workspace, 'look', id)).toEqual(['Letter', 'Item', true, ['surat.pdf', 'lampiran.docx'], true]);
});
