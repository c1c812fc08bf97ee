// Checks one answer as the form page and `createResponse` do, and brings it into the form in which it is stored.
import { Refusal, type Told, told } from '../refusal-words.ts';
import type { FormItem, StoredAnswer, TextRule } from './form.ts';

/** An answer that does not fit, with the words the form page shows. */
export class BadAnswer extends Refusal {}

/**
 * Checks an answer that was given (not a missing one).
 * @param input text, number, or a list for checkboxes
 * @returns the stored form: `YYYY-MM-DD`, `HH:mm`, text, or a list of texts (facts 4.3)
 * @throws BadAnswer
 */
export function checkAnswer(item: FormItem, input: unknown): StoredAnswer {
  switch (item.type) {
    case 'TEXT':
    case 'PARAGRAPH_TEXT': {
      const text = String(input);
      if (item.rule && !passes(item.rule, text)) throw new BadAnswer(helpOf(item.rule, defaultHelp(item.rule)));
      return text;
    }
    case 'LIST':
    case 'MULTIPLE_CHOICE':
      return amongChoices(item, String(input));
    case 'CHECKBOX': {
      const chosen = (Array.isArray(input) ? input : [input]).map((each) => amongChoices(item, String(each)));
      if (item.rule && !passesCount(item.rule, chosen.length)) {
        throw new BadAnswer(helpOf(item.rule, defaultHelp(item.rule)));
      }
      return chosen;
    }
    case 'RATING':
    case 'SCALE': {
      const value = Number(input);
      const { lower = 1, upper = 5 } = item.scale ?? {};
      if (!Number.isInteger(value) || value < lower || value > upper) throw new BadAnswer(told('VALUE_WRONG'));
      return String(value);
    }
    case 'DATE':
      return checkDate(String(input));
    case 'TIME':
      return checkTime(String(input));
    case 'DATETIME': {
      const [date = '', time = ''] = String(input).split(/[ T]/);
      return `${checkDate(date)} ${checkTime(time)}`;
    }
    case 'DURATION':
      return checkDuration(String(input));
    case 'GRID':
    case 'CHECKBOX_GRID':
      return checkGrid(item, input);
    case 'FILE_UPLOAD':
      return (Array.isArray(input) ? input.flat() : [input]).map(String);
    case 'IMAGE':
    case 'VIDEO':
    case 'SECTION_HEADER':
    case 'PAGE_BREAK':
      throw new BadAnswer(told('TAKES_NO_ANSWER'));
  }
}

function amongChoices(item: FormItem, value: string): string {
  if (item.choices?.some((each) => each.value === value) || (item.other && value !== '')) return value;
  throw new BadAnswer(told('NO_CHOICE'));
}

function checkDate(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  const made = new Date(Date.UTC(year, month - 1, day));
  if (!match || made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) throw new BadAnswer(told('NO_DATE'));
  return text;
}

function checkTime(text: string): string {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) throw new BadAnswer(told('NO_HOUR'));
  return `${(match[1] ?? '').padStart(2, '0')}:${match[2]}`;
}

/** Hours may be many; minutes and seconds are clamped to 59 (facts 4.3). */
function checkDuration(text: string): string {
  const match = /^(\d+):(\d{1,2}):(\d{1,2})$/.exec(text);
  if (!match) throw new BadAnswer(told('NO_SPAN'));
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map(Number);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(hours)}:${two(Math.min(minutes, 59))}:${two(Math.min(seconds, 59))}`;
}

/** An answer for each row: a column, or of a checkbox grid a list of columns; '' for a row that is not answered. */
function checkGrid(item: FormItem, input: unknown): string[] | string[][] {
  const rows = item.rows ?? [];
  if (!Array.isArray(input) || input.length !== rows.length) throw new BadAnswer(told('ROW_WITHOUT_ANSWER'));
  const column = (value: unknown) => {
    if (item.choices?.some((each) => each.value === String(value))) return String(value);
    throw new BadAnswer(told('NO_CHOICE'));
  };
  const chosen = input.flat().filter((each) => each !== '' && each !== null && each !== undefined);
  if (item.rule?.kind === 'ONE_PER_COLUMN' && new Set(chosen.map(String)).size < chosen.length) {
    throw new BadAnswer(helpOf(item.rule, told('COLUMN_TWICE')));
  }
  const blank = (value: unknown) => value === '' || value === null || value === undefined;
  if (item.type === 'CHECKBOX_GRID') return input.map((each) => (blank(each) ? [] : [each].flat().map(column)));
  if (item.required && input.some(blank)) throw new BadAnswer(told('REQUIRED'));
  return input.map((each) => (blank(each) ? '' : column(each)));
}

function passes(rule: TextRule, text: string): boolean {
  switch (rule.kind) {
    case 'EMAIL':
      return /^[^\s@,]+@[^\s@,]+\.[^\s@,.]+$/.test(text);
    case 'URL':
      return /^(https?|ftp):\/\/[^\s/]+\.[^\s]+$/.test(text);
    case 'NUMBER':
      return text.trim() !== '' && Number.isFinite(Number(text));
    case 'WHOLE_NUMBER':
      return /^\s*-?\d+\s*$/.test(text);
    case 'NUMBER_BETWEEN':
      return text.trim() !== '' && Number(text) >= Number(rule.values[0]) && Number(text) <= Number(rule.values[1]);
    case 'PATTERN':
      return new RegExp(`^(?:${rule.values[0]})$`).test(text);
    case 'LENGTH_AT_LEAST':
      return text.length >= Number(rule.values[0]);
    case 'LENGTH_AT_MOST':
      return text.length <= Number(rule.values[0]);
    case 'NOT_PATTERN':
      return !new RegExp(`^(?:${rule.values[0]})$`).test(text);
    case 'PATTERN_WITHIN':
      return new RegExp(String(rule.values[0])).test(text);
    case 'NO_PATTERN_WITHIN':
      return !new RegExp(String(rule.values[0])).test(text);
    default:
      return !rule.kind.startsWith('NUMBER_') || (text.trim() !== '' && passesNumber(rule, Number(text)));
  }
}

function passesNumber({ kind, values }: TextRule, number: number): boolean {
  const [first = Number.NaN, second = Number.NaN] = values.map(Number);
  if (kind === 'NUMBER_EQUAL_TO') return number === first;
  if (kind === 'NUMBER_NOT_EQUAL_TO') return number !== first;
  if (kind === 'NUMBER_GREATER_THAN') return number > first;
  if (kind === 'NUMBER_GREATER_THAN_OR_EQUAL_TO') return number >= first;
  if (kind === 'NUMBER_LESS_THAN') return number < first;
  if (kind === 'NUMBER_LESS_THAN_OR_EQUAL_TO') return number <= first;
  return kind === 'NUMBER_NOT_BETWEEN' && (number < first || number > second);
}

function passesCount(rule: TextRule, count: number): boolean {
  const wanted = Number(rule.values[0]);
  if (rule.kind === 'SELECT_AT_LEAST') return count >= wanted;
  if (rule.kind === 'SELECT_AT_MOST') return count <= wanted;
  return rule.kind !== 'SELECT_EXACTLY' || count === wanted;
}

/** The form's own words come first. */
function helpOf({ helpText }: TextRule, usual: Told): Told {
  return helpText ? { message: helpText } : usual;
}

function defaultHelp(rule: TextRule): Told {
  if (rule.kind === 'EMAIL') return told('NO_MAIL_ADDRESS');
  if (rule.kind === 'WHOLE_NUMBER') return told('NO_WHOLE_NUMBER');
  if (rule.kind === 'NUMBER') return told('NO_NUMBER');
  return told('ANSWER_WRONG');
}
