// What the reference of FormApp refuses.
import { type RefusalRow, row } from './row.ts';

const FORM = "var form = FormApp.create('Form', true); form.addTextItem().setTitle('Name'); form.addTextItem();";
const EMPTY = 'Throws an exception if the given array is empty.';
const NO_CHOICE = 'Throws an exception if the response argument does not match a valid choice for this item';
const item = (kind: string, more = '') => `var item = FormApp.create('Form', true).add${kind}Item()${more};`;

/** Every kind of item, as the method that makes one has it. */
const kinds =
  'CheckboxGrid Checkbox Date DateTime Duration Grid List MultipleChoice PageBreak ParagraphText Scale SectionHeader Text Time'.split(
    ' ',
  );

const casts = kinds.map((kind) => {
  const other = kind === 'Text' ? 'Date' : 'Text';
  return row(
    `Item.as${kind}Item`,
    'Throws a scripting exception if the ItemType was not already',
    `var form = FormApp.create('Form', true); form.add${other}Item(); form.add${kind}Item(); var items = form.getItems();`,
    `items[0].as${kind}Item()`,
    null,
    `items[1].as${kind}Item()`,
  );
});

const choices = ['Checkbox', 'List', 'MultipleChoice'].flatMap((kind) => [
  row(
    `${kind}Item.setChoices`,
    'Throws an exception if the given array is empty or contains a null element.',
    item(kind),
    'item.setChoices([])',
    'item.setChoices([null])',
    'item.setChoices(null)',
    null,
    "item.setChoices([item.createChoice('A')])",
  ),
  row(
    `${kind}Item.setChoiceValues`,
    EMPTY,
    item(kind),
    'item.setChoiceValues([])',
    null,
    "item.setChoiceValues(['A'])",
  ),
]);

const grids = ['Grid', 'CheckboxGrid'].flatMap((kind) =>
  ['setRows', 'setColumns'].map((method) =>
    row(
      `${kind}Item.${method}`,
      EMPTY,
      item(kind),
      `item.${method}([])`,
      `item.${method}(null)`,
      null,
      `item.${method}(['A'])`,
    ),
  ),
);

const navigation = ['List', 'MultipleChoice'].map((kind) =>
  row(
    `${kind}Item.createChoice`,
    'Choices that use page navigation cannot be combined in the same item with choices that do not use page navigation.',
    item(kind),
    "item.setChoices([item.createChoice('A', FormApp.PageNavigationType.SUBMIT), item.createChoice('B')])",
    null,
    "item.setChoices([item.createChoice('A', FormApp.PageNavigationType.SUBMIT), item.createChoice('B', FormApp.PageNavigationType.CONTINUE)])",
  ),
);

export const formRefusals: readonly RefusalRow[] = [
  row(
    'FormApp.create',
    'Throws an exception if the given title is null or empty.',
    '',
    "FormApp.create('')",
    'FormApp.create(null)',
    "FormApp.create('', true)",
    null,
    "FormApp.create('Form')",
  ),
  row(
    'FormApp.openById',
    'Throws an exception if the ID is invalid or the user does not have permission to open the form.',
    FORM,
    "FormApp.openById('x')",
    null,
    'FormApp.openById(form.getId())',
  ),
  row(
    'FormApp.openByUrl',
    'Throws an exception if the URL is invalid or the user does not have permission to open the form.',
    FORM,
    "FormApp.openByUrl('https://a.example/')",
    null,
    'FormApp.openByUrl(form.getEditUrl())',
  ),
  row(
    'Form.deleteItem',
    'Throws a scripting exception if no item exists at the given index.',
    FORM,
    'form.deleteItem(2)',
    'form.deleteItem(-1)',
    null,
    'form.deleteItem(1)',
  ),
  row(
    'Form.deleteItem',
    'Throws a scripting exception if the item has already been deleted.',
    `${FORM} var item = form.getItems()[0];`,
    '(form.deleteItem(item), form.deleteItem(item))',
    null,
    'form.deleteItem(form.getItems()[0])',
  ),
  row('Form.getResponse', 'Error — if the response does not exist', FORM, "form.getResponse('x')"),
  row(
    'Form.moveItem',
    'Throws a scripting exception if the to index is out of bounds.',
    FORM,
    'form.moveItem(0, 99)',
    'form.moveItem(0, 2)',
    'form.moveItem(0, -1)',
    'form.moveItem(99, 0)',
    'form.moveItem(-1, 0)',
    'form.moveItem(form.getItems()[0], 2)',
    null,
    'form.moveItem(0, 1)',
    'form.moveItem(form.getItems()[0], 1)',
  ),
  row(
    'Form.setAcceptingResponses',
    'Error — if enabled on an unpublished form.',
    "var form = FormApp.create('Form', false);",
    'form.setAcceptingResponses(true)',
    'form.setAcceptingResponses(false)',
    null,
    'form.setPublished(true).setAcceptingResponses(true)',
  ),
  row(
    'Form.setDestination',
    'Error — if the given destination ID is invalid',
    FORM,
    "form.setDestination(FormApp.DestinationType.SPREADSHEET, 'x')",
    null,
    'form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId())',
  ),
  row(
    'Form.shortenFormUrl',
    'Throws an exception if the long URL does not belong to Google Forms.',
    FORM,
    "form.shortenFormUrl('https://a.example/forms')",
    "form.shortenFormUrl('https://docs.google.com/spreadsheets/d/x/edit')",
    null,
    'form.shortenFormUrl(form.getPublishedUrl())',
  ),
  row(
    'FormResponse.submit',
    'Throws a scripting exception if the response has already been submitted.',
    FORM,
    '(function (response) { response.submit(); response.submit(); })(form.createResponse())',
    null,
    'form.createResponse().submit()',
  ),
  row(
    'CheckboxItem.createResponse',
    'Throws an exception if any value does not match a valid choice for this item, unless showOtherOption(enabled) is set to true.',
    item('Checkbox', ".setChoiceValues(['A', 'B'])"),
    "item.createResponse(['C'])",
    "item.createResponse(['A', 'C'])",
    null,
    "item.createResponse(['A'])",
    "item.showOtherOption(true).createResponse(['C'])",
  ),
  row(
    'ListItem.createResponse',
    NO_CHOICE,
    item('List', ".setChoiceValues(['A', 'B'])"),
    "item.createResponse('C')",
    null,
    "item.createResponse('A')",
  ),
  row(
    'MultipleChoiceItem.createResponse',
    NO_CHOICE,
    item('MultipleChoice', ".setChoiceValues(['A', 'B'])"),
    "item.createResponse('C')",
    null,
    "item.createResponse('A')",
    "item.showOtherOption(true).createResponse('C')",
  ),
  row(
    'GridItem.createResponse',
    'Throws an exception if any of the values does not match a valid choice.',
    item('Grid', ".setRows(['1', '2']).setColumns(['A', 'B'])"),
    "item.createResponse(['A', 'C'])",
    "item.createResponse(['A'])",
    "item.createResponse(['A', 'A', 'A'])",
    null,
    "item.createResponse(['A', 'B'])",
  ),
  row(
    'CheckboxGridItem.createResponse',
    'Throws an exception if any of the values does not match a valid choice.',
    item('CheckboxGrid', ".setRows(['1', '2']).setColumns(['A', 'B'])"),
    "item.createResponse([['A'], ['C']])",
    "item.createResponse([['A']])",
    null,
    "item.createResponse([['A'], ['A', 'B']])",
  ),
  row(
    'ScaleItem.createResponse',
    'Throws an exception if the response argument is outside the bounds set for the item.',
    item('Scale', '.setBounds(1, 5)'),
    'item.createResponse(9)',
    'item.createResponse(0)',
    'item.createResponse(6)',
    null,
    'item.createResponse(1)',
    'item.createResponse(5)',
  ),
  row(
    'ScaleItem.setBounds',
    'The lower bound must be 0 or 1.',
    item('Scale'),
    'item.setBounds(2, 5)',
    'item.setBounds(-1, 5)',
    null,
    'item.setBounds(0, 5)',
    'item.setBounds(1, 5)',
  ),
  row(
    'ScaleItem.setBounds',
    'The upper bound must be between 3 and 10, inclusive.',
    item('Scale'),
    'item.setBounds(1, 11)',
    'item.setBounds(1, 2)',
    null,
    'item.setBounds(1, 3)',
    'item.setBounds(1, 10)',
  ),
  row(
    'RatingItem.createResponse',
    'Throws a scripting exception if the provided response is less than 1 or greater than the value returned by getRatingScaleLevel().',
    item('Rating', '.setRatingScaleLevel(4)'),
    'item.createResponse(0)',
    'item.createResponse(5)',
    null,
    'item.createResponse(1)',
    'item.createResponse(4)',
  ),
  row(
    'ScaleItem.createResponse',
    'outside the bounds set for the item, as it was made',
    item('Scale'),
    'item.createResponse(item.getUpperBound() + 1)',
    'item.createResponse(item.getLowerBound() - 1)',
    null,
    'item.createResponse(item.getUpperBound())',
  ),
  row(
    'RatingItem.createResponse',
    'greater than the value returned by getRatingScaleLevel(), as it was made',
    item('Rating'),
    'item.createResponse(item.getRatingScaleLevel() + 1)',
    'item.createResponse(0)',
    null,
    'item.createResponse(item.getRatingScaleLevel())',
  ),
  row(
    'RatingItem.setRatingScaleLevel',
    "The rating's maximum scale level must be between 3 and 10, inclusive.",
    item('Rating'),
    'item.setRatingScaleLevel(1)',
    'item.setRatingScaleLevel(2)',
    'item.setRatingScaleLevel(11)',
    null,
    'item.setRatingScaleLevel(3)',
    'item.setRatingScaleLevel(10)',
  ),
  ...casts,
  ...choices,
  ...grids,
  ...navigation,
];
