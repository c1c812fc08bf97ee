// The rules of cells: what they offer or expect. All of them only warn, since rules do not move with sorted rows.
import { CHECK_HELP } from '../../words/sheet/columns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

export type Choices = Readonly<Record<string, string>>;

/** What a cell is checked for; where it is a date, Google offers a calendar. */
export type Check = keyof typeof CHECK_HELP;

/** What the cells of a column are to have. */
export interface WantedRule {
  readonly make: () => Rule;
  /** Whether a rule that stands there will do: people may have made it longer or stricter. */
  readonly isMetBy: (rule: Rule) => boolean;
}

/** Offers fixed choices. */
export function choiceRule(choices: Choices): WantedRule {
  return {
    make: () => warning((rule) => rule.requireValueInList(Object.values(choices), true)),
    isMetBy: (rule) => {
      if (rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST) return false;
      const [offered] = rule.getCriteriaValues() as [readonly string[]];
      return Object.values(choices).every((choice) => offered.includes(choice));
    },
  };
}

/** Expects a date or a mail address. */
export function checkRule(check: Check): WantedRule {
  return {
    make: () =>
      warning((rule) =>
        (check === 'DATE' ? rule.requireDate() : rule.requireTextIsEmail()).setHelpText(CHECK_HELP[check]),
      ),
    isMetBy: () => true,
  };
}

/** Offers what stands in a column of another tab, also what is added there later. @param place counted from 1 */
export function followingRule(sheet: Sheet, place: number): WantedRule {
  const [id, last] = [sheet.getSheetId(), sheet.getMaxRows()];
  return {
    make: () => warning((rule) => rule.requireValueInRange(sheet.getRange(2, place, last - 1, 1), true)),
    isMetBy: (rule) => {
      const { VALUE_IN_LIST, VALUE_IN_RANGE } = SpreadsheetApp.DataValidationCriteria;
      if (rule.getCriteriaType() === VALUE_IN_LIST) return true;
      return rule.getCriteriaType() === VALUE_IN_RANGE && coversAll(rule, id, place, last);
    },
  };
}

/** Whether a rule offers the whole column; not so where its tab was deleted, of which no source says what Google tells. */
function coversAll(rule: Rule, id: number, place: number, last: number): boolean {
  try {
    const [range] = rule.getCriteriaValues() as [Range];
    const isThere = range.getSheet().getSheetId() === id && range.getColumn() === place;
    return isThere && range.getRow() <= 2 && range.getLastRow() >= last;
  } catch {
    return false;
  }
}

/** Sets the rule in cells that have none that will do. @returns whether any cell changed */
export function repairRules(range: Range, { make, isMetBy }: WantedRule): boolean {
  const rules = range.getDataValidations();
  const isMet = (rule: Rule | null | undefined) => rule !== null && rule !== undefined && isMetBy(rule);
  if (rules.every(([rule]) => isMet(rule))) return false;
  const made = make();
  range.setDataValidations(rules.map(([old]) => [isMet(old) ? (old ?? made) : made]));
  return true;
}

function warning(ask: (rule: Builder) => Builder): Rule {
  return ask(SpreadsheetApp.newDataValidation()).setAllowInvalid(true).build();
}
