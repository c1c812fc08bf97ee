// The rarer items of a form, where its pages lead, and what validation takes (facts 4.1, 4.3, 4.4).
import { expect, test } from 'vitest';
import { FormRefused } from '../src/workspace.ts';
import { evaluate, openProject, resultOf } from './open-project.ts';

const FORM = `
function make() {
  var form = FormApp.create('Ask', true).setTitle('Ask');
  form.addDateTimeItem().setTitle('When');
  form.addDurationItem().setTitle('How long');
  form.addGridItem().setTitle('Days').setRows(['Mon', 'Tue']).setColumns(['am', 'pm']);
  form.addCheckboxGridItem().setTitle('Rooms').setRows(['Hall', 'Lab']).setColumns(['one', 'two']);
  form.addRatingItem().setTitle('Stars');
  form.addImageItem().setTitle('A picture');
  form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
  return form.getId();
}
function read(id) {
  return FormApp.openById(id).getResponses()[0].getItemResponses().map(function (each) { return each.getResponse(); });
}`;

test('facts 4.3, 4.4: date-times, durations, grids and ratings: as scripts read them and as the sheet holds them', () => {
  const workspace = openProject(FORM);
  const id = resultOf(workspace, 'make');
  workspace.forms.respond('Ask', {
    When: '2026-12-03T09:30',
    'How long': '1:02:03',
    Days: ['am', 'pm'],
    Rooms: [['one', 'two'], []],
    Stars: 4,
  });
  expect(resultOf(workspace, 'read', id)).toEqual([
    '2026-12-03 09:30',
    '01:02:03',
    ['am', 'pm'],
    [['one', 'two'], []],
    '4',
  ]);
  expect(workspace.sheets.read('Form Responses 1', { display: true }).values).toEqual([
    ['Timestamp', 'When', 'How long', 'Days [Mon]', 'Days [Tue]', 'Rooms [Hall]', 'Rooms [Lab]', 'Stars'],
    ['01/12/2026 16.45.00', '03/12/2026 09.30.00', '1:02:03', 'am', 'pm', 'one, two', '', '4'],
  ]);
  expect(workspace.forms.list()[0]?.items[2]).toMatchObject({
    type: 'GRID',
    rows: ['Mon', 'Tue'],
    choices: ['am', 'pm'],
  });
});

test.each([
  [{ When: 'soon' }],
  [{ 'How long': '1 hour' }],
  [{ Days: ['am'] }],
  [{ Days: ['am', 'night'] }],
  [{ Rooms: [['three'], []] }],
  [{ Stars: 6 }],
])('a bad answer is refused: %j', (answers) => {
  const workspace = openProject(FORM);
  resultOf(workspace, 'make');
  expect(() => workspace.forms.respond('Ask', answers)).toThrow(FormRefused);
});

test('facts 4.3: a duration clamps', () => {
  const code = `var item = FormApp.create('x', true).addDurationItem(); return item.createResponse(1, 90, 5).getResponse();`;
  expect(evaluate(code)).toBe('01:59:05');
});

const PAGES = `function make() {
  var form = FormApp.create('Pages', true).setTitle('Pages');
  var kind = form.addMultipleChoiceItem().setTitle('Kind');
  var visit = form.addPageBreakItem().setTitle('Visit');
  form.addTextItem().setTitle('Guests').setRequired(true);
  var loan = form.addPageBreakItem().setTitle('Loan').setGoToPage(FormApp.PageNavigationType.SUBMIT);
  form.addTextItem().setTitle('Device').setRequired(true);
  kind.setChoices([kind.createChoice('visit', visit), kind.createChoice('loan', loan),
    kind.createChoice('none', FormApp.PageNavigationType.SUBMIT)]);
  return [kind.getChoices().map(function (each) { return String(each.getPageNavigationType()); }), String(loan.getPageNavigationType())];
}`;

test('facts 4.1: only the pages that the answers lead through are asked', () => {
  const workspace = openProject(PAGES);
  expect(resultOf(workspace, 'make')).toEqual([['GO_TO_PAGE', 'GO_TO_PAGE', 'SUBMIT'], 'SUBMIT']);
  const respond = (answers: Record<string, string>) => workspace.forms.respond('Pages', answers).responseId;
  expect(() => respond({ Kind: 'visit' })).toThrow('Guests: This is a required question');
  expect(() => respond({ Kind: 'loan' })).toThrow('Device: This is a required question');
  for (const answers of [{ Kind: 'visit', Guests: '5' }, { Kind: 'loan', Device: 'Mic' }, { Kind: 'none' }]) {
    expect(respond(answers as never)).toBeTruthy();
  }
});

test('facts 4.1: a page says what is wrong on it, and which page follows its answers', () => {
  const workspace = openProject(PAGES);
  resultOf(workspace, 'make');
  const [form] = workspace.forms.list();
  const idOf = (title: string) => form?.items.find((item) => item.title === title)?.id ?? '';
  const check = (answers: Record<string, string>, page = '') => workspace.forms.checkPage('Pages', answers, page);
  expect(check({ Kind: 'visit' })).toEqual({ errors: {}, codes: {}, next: idOf('Visit') });
  expect(check({ Kind: 'loan' })).toEqual({ errors: {}, codes: {}, next: idOf('Loan') });
  expect(check({ Kind: 'none' })).toEqual({ errors: {}, codes: {} });
  expect(check({ Kind: 'party' }).errors).toEqual({ [idOf('Kind')]: 'Must be one of the choices' });
  // What stands on other pages is not looked at; before the page "Loan" stands a break that sends.
  expect(check({}, idOf('Visit'))).toEqual({
    errors: { [idOf('Guests')]: 'This is a required question' },
    codes: { [idOf('Guests')]: 'REQUIRED' },
  });
  expect(check({ Device: 'Mic' }, idOf('Loan'))).toEqual({ errors: {}, codes: {} });
  expect(() => check({}, 'nowhere')).toThrow('There is no page "nowhere"');
});

test.each([
  ['requireNumber()', '-1.5', '1x'],
  ['requireNumberEqualTo(5)', '5', '6'],
  ['requireNumberNotEqualTo(5)', '6', '5'],
  ['requireNumberBetween(1, 9)', '9', '10'],
  ['requireNumberGreaterThanOrEqualTo(5)', '5', '4'],
  ['requireNumberLessThan(5)', '4', '5'],
  ['requireTextIsUrl()', 'https://a.example', 'a.example'],
  ['requireTextMatchesPattern("a+")', 'aa', 'baa'],
  ['requireTextLengthGreaterThanOrEqualTo(2)', 'ab', 'a'],
  ['requireNumberGreaterThan(5)', '6', '5'],
  ['requireNumberLessThanOrEqualTo(5)', '5', 'x'],
  ['requireNumberNotBetween(1, 9)', '10', '5'],
  ['requireTextContainsPattern("a+")', 'baa', 'b'],
  ['requireTextDoesNotContainPattern("a+")', 'b', 'baa'],
  ['requireTextDoesNotMatchPattern("a+")', 'baa', 'aa'],
  ['requireTextLengthLessThanOrEqualTo(2)', 'ab', 'abc'],
])('facts 4.1: text validated with %s takes %j and refuses %j', (rule, good, bad) => {
  const workspace = openProject(`function make() {
    FormApp.create('Text', true).addTextItem().setTitle('T').setValidation(FormApp.createTextValidation().${rule}.setHelpText('Mind.').build());
  }`);
  resultOf(workspace, 'make');
  expect(workspace.forms.respond('Text', { T: good }).responseId).toBeTruthy();
  expect(() => workspace.forms.respond('Text', { T: bad })).toThrow('T: Mind.');
});

test.each([
  ['requireSelectAtLeast(2)', ['a', 'b'], ['a']],
  ['requireSelectAtMost(1)', ['a'], ['a', 'b']],
  ['requireSelectExactly(2)', ['a', 'b'], ['a', 'b', 'c']],
])('a checkbox validated with %s takes %j and refuses %j', (rule, good, bad) => {
  const workspace = openProject(`function make() {
    FormApp.create('Boxes', true).addCheckboxItem().setTitle('B').setChoiceValues(['a', 'b', 'c'])
      .setValidation(FormApp.createCheckboxValidation().${rule}.setHelpText('Mind.').build());
  }`);
  resultOf(workspace, 'make');
  expect(workspace.forms.respond('Boxes', { B: good }).responseId).toBeTruthy();
  expect(() => workspace.forms.respond('Boxes', { B: bad })).toThrow('B: Mind.');
});

test('facts 4.3: deleting responses leaves the sheet’s copy', () => {
  const workspace = openProject(
    `${FORM} function clear(id) { var f = FormApp.openById(id).deleteAllResponses(); return f.getResponses().length; }`,
  );
  const id = resultOf(workspace, 'make');
  workspace.forms.respond('Ask', { Stars: 1 });
  expect(resultOf(workspace, 'clear', id)).toBe(0);
  expect(workspace.sheets.read('Form Responses 1').values).toHaveLength(2);
});

test('facts 4.1: a grid may be limited to one answer a column, and an item doubled with all it says', () => {
  const workspace = openProject(`function make() {
    var form = FormApp.create('Ranks', true).setTitle('Ranks').setRequireLogin(true).setShuffleQuestions(true);
    var grid = form.addGridItem().setTitle('Rank').setRows(['tea', 'milk']).setColumns(['1', '2'])
      .setValidation(FormApp.createGridValidation().requireLimitOneResponsePerColumn().setHelpText('Once each.').build());
    form.addTextItem().setTitle('Last');
    var copy = grid.duplicate();
    copy.asGridItem().setTitle('Again').clearValidation();
    var scale = form.addScaleItem().setLabels('low', 'high');
    return [form.getItems().map(function (each) { return each.getTitle(); }), copy.getId() !== grid.getId(), copy.asGridItem().getRows(),
      form.requiresLogin(), form.getShuffleQuestions(), form.isPublishingSummary(), scale.getLeftLabel(), scale.getRightLabel(),
      form.addDateItem().includesYear()];
  }`);
  expect(resultOf(workspace, 'make')).toEqual([
    ['Rank', 'Again', 'Last', ''],
    true,
    ['tea', 'milk'],
    true,
    true,
    false,
    'low',
    'high',
    true,
  ]);
  const [first, second] = workspace.forms.list()[0]?.items ?? [];
  const respond = (one: string[], two: string[]) =>
    workspace.forms.respond('Ranks', { [first?.id ?? '']: one, [second?.id ?? '']: two });
  expect(() => respond(['1', '1'], ['1', '1'])).toThrow('Once each.');
  expect(respond(['1', '2'], ['1', '1']).responseId).toBeTruthy();
});
