// What the reference of FormApp refuses.
import { rowsIn } from './rows.ts';

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
  return `
given var form = FormApp.create('Form', true); form.add${other}Item(); form.add${kind}Item(); var items = form.getItems();
  Item.as${kind}Item: Throws a scripting exception if the ItemType was not already
    - items[0].as${kind}Item()
    + items[1].as${kind}Item()`;
});

const choices = ['Checkbox', 'List', 'MultipleChoice'].map(
  (kind) => `
given ${item(kind)}
  ${kind}Item.setChoices: Throws an exception if the given array is empty or contains a null element.
    - item.setChoices([])
    - item.setChoices([null])
    - item.setChoices(null)
    + item.setChoices([item.createChoice('A')])
  ${kind}Item.setChoiceValues: ${EMPTY}
    - item.setChoiceValues([])
    + item.setChoiceValues(['A'])`,
);

const grids = ['Grid', 'CheckboxGrid'].flatMap((kind) =>
  ['setRows', 'setColumns'].map(
    (method) => `
given ${item(kind)}
  ${kind}Item.${method}: ${EMPTY}
    - item.${method}([])
    - item.${method}(null)
    + item.${method}(['A'])`,
  ),
);

const navigation = ['List', 'MultipleChoice'].map(
  (kind) => `
given ${item(kind)} var leads = FormApp.PageNavigationType;
  ${kind}Item.createChoice: Choices that use page navigation cannot be combined in the same item with choices that do not use page navigation.
    - item.setChoices([item.createChoice('A', leads.SUBMIT), item.createChoice('B')])
    + item.setChoices([item.createChoice('A', leads.SUBMIT), item.createChoice('B', leads.CONTINUE)])`,
);

const others = `
given nothing
  FormApp.create: Throws an exception if the given title is null or empty.
    - FormApp.create('')
    - FormApp.create(null)
    - FormApp.create('', true)
    + FormApp.create('Form')
given ${FORM}
  FormApp.openById: Throws an exception if the ID is invalid or the user does not have permission to open the form.
    - FormApp.openById('x')
    + FormApp.openById(form.getId())
  FormApp.openByUrl: Throws an exception if the URL is invalid or the user does not have permission to open the form.
    - FormApp.openByUrl('https://a.example/')
    + FormApp.openByUrl(form.getEditUrl())
  Form.deleteItem: Throws a scripting exception if no item exists at the given index.
    - form.deleteItem(2)
    - form.deleteItem(-1)
    + form.deleteItem(1)
given ${FORM} var item = form.getItems()[0];
  Form.deleteItem: Throws a scripting exception if the item has already been deleted.
    - (form.deleteItem(item), form.deleteItem(item))
    + form.deleteItem(form.getItems()[0])
given ${FORM}
  Form.getResponse: Error — if the response does not exist
    - form.getResponse('x')
  Form.moveItem: Throws a scripting exception if the to index is out of bounds.
    - form.moveItem(0, 99)
    - form.moveItem(0, 2)
    - form.moveItem(0, -1)
    - form.moveItem(99, 0)
    - form.moveItem(-1, 0)
    - form.moveItem(form.getItems()[0], 2)
    + form.moveItem(0, 1)
    + form.moveItem(form.getItems()[0], 1)
given var form = FormApp.create('Form', false);
  Form.setAcceptingResponses: Error — if enabled on an unpublished form.
    - form.setAcceptingResponses(true)
    - form.setAcceptingResponses(false)
    + form.setPublished(true).setAcceptingResponses(true)
given ${FORM}
  Form.setDestination: Error — if the given destination ID is invalid
    - form.setDestination(FormApp.DestinationType.SPREADSHEET, 'x')
    + form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId())
  Form.shortenFormUrl: Throws an exception if the long URL does not belong to Google Forms.
    - form.shortenFormUrl('https://a.example/forms')
    - form.shortenFormUrl('https://docs.google.com/spreadsheets/d/x/edit')
    + form.shortenFormUrl(form.getPublishedUrl())
  FormResponse.submit: Throws a scripting exception if the response has already been submitted.
    - (function (response) { response.submit(); response.submit(); })(form.createResponse())
    + form.createResponse().submit()
given ${item('Checkbox', ".setChoiceValues(['A', 'B'])")}
  CheckboxItem.createResponse: Throws an exception if any value does not match a valid choice for this item, unless showOtherOption(enabled) is set to true.
    - item.createResponse(['C'])
    - item.createResponse(['A', 'C'])
    + item.createResponse(['A'])
    + item.showOtherOption(true).createResponse(['C'])
given ${item('List', ".setChoiceValues(['A', 'B'])")}
  ListItem.createResponse: ${NO_CHOICE}
    - item.createResponse('C')
    + item.createResponse('A')
given ${item('MultipleChoice', ".setChoiceValues(['A', 'B'])")}
  MultipleChoiceItem.createResponse: ${NO_CHOICE}
    - item.createResponse('C')
    + item.createResponse('A')
    + item.showOtherOption(true).createResponse('C')
given ${item('Grid', ".setRows(['1', '2']).setColumns(['A', 'B'])")}
  GridItem.createResponse: Throws an exception if any of the values does not match a valid choice.
    - item.createResponse(['A', 'C'])
    - item.createResponse(['A'])
    - item.createResponse(['A', 'A', 'A'])
    + item.createResponse(['A', 'B'])
given ${item('CheckboxGrid', ".setRows(['1', '2']).setColumns(['A', 'B'])")}
  CheckboxGridItem.createResponse: Throws an exception if any of the values does not match a valid choice.
    - item.createResponse([['A'], ['C']])
    - item.createResponse([['A']])
    + item.createResponse([['A'], ['A', 'B']])
given ${item('Scale', '.setBounds(1, 5)')}
  ScaleItem.createResponse: Throws an exception if the response argument is outside the bounds set for the item.
    - item.createResponse(9)
    - item.createResponse(0)
    - item.createResponse(6)
    + item.createResponse(1)
    + item.createResponse(5)
given ${item('Scale')}
  ScaleItem.setBounds: The lower bound must be 0 or 1.
    - item.setBounds(2, 5)
    - item.setBounds(-1, 5)
    + item.setBounds(0, 5)
    + item.setBounds(1, 5)
  ScaleItem.setBounds: The upper bound must be between 3 and 10, inclusive.
    - item.setBounds(1, 11)
    - item.setBounds(1, 2)
    + item.setBounds(1, 3)
    + item.setBounds(1, 10)
given ${item('Rating', '.setRatingScaleLevel(4)')}
  RatingItem.createResponse: Throws a scripting exception if the provided response is less than 1 or greater than the value returned by getRatingScaleLevel().
    - item.createResponse(0)
    - item.createResponse(5)
    + item.createResponse(1)
    + item.createResponse(4)
given ${item('Scale')}
  ScaleItem.createResponse: outside the bounds set for the item, as it was made
    - item.createResponse(item.getUpperBound() + 1)
    - item.createResponse(item.getLowerBound() - 1)
    + item.createResponse(item.getUpperBound())
given ${item('Rating')}
  RatingItem.createResponse: greater than the value returned by getRatingScaleLevel(), as it was made
    - item.createResponse(item.getRatingScaleLevel() + 1)
    - item.createResponse(0)
    + item.createResponse(item.getRatingScaleLevel())
  RatingItem.setRatingScaleLevel: The rating's maximum scale level must be between 3 and 10, inclusive.
    - item.setRatingScaleLevel(1)
    - item.setRatingScaleLevel(2)
    - item.setRatingScaleLevel(11)
    + item.setRatingScaleLevel(3)
    + item.setRatingScaleLevel(10)`;

export const formRefusals = rowsIn([others, ...casts, ...choices, ...grids, ...navigation].join('\n'));
