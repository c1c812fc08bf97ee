// Checks one answer as the form page and `createResponse` do, and brings it into the form in which it is stored.
import type { FormItem, StoredAnswer, TextRule } from './form.ts';

/** An answer that does not fit, with the words the form page shows. */
export class BadAnswer extends Error {}

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
      if (item.rule && !passes(item.rule, text)) throw new BadAnswer(item.rule.helpText || defaultHelp(item.rule));
      return text;
    }
    case 'LIST':
    case 'MULTIPLE_CHOICE':
      return amongChoices(item, String(input));
    case 'CHECKBOX': {
      const chosen = (Array.isArray(input) ? input : [input]).map((each) => amongChoices(item, String(each)));
      if (item.rule && !passesCount(item.rule, chosen.length)) {
        throw new BadAnswer(item.rule.helpText || defaultHelp(item.rule));
      }
      return chosen;
    }
    case 'SCALE': {
      const value = Number(input);
      const { lower = 1, upper = 5 } = item.scale ?? {};
      if (!Number.isInteger(value) || value < lower || value > upper) throw new BadAnswer('Invalid value');
      return String(value);
    }
    case 'DATE':
      return checkDate(String(input));
    case 'TIME':
      return checkTime(String(input));
    case 'SECTION_HEADER':
    case 'PAGE_BREAK':
      throw new BadAnswer('This item takes no answer');
  }
}

function amongChoices(item: FormItem, value: string): string {
  if (item.choices?.some((each) => each.value === value) || (item.other && value !== '')) return value;
  throw new BadAnswer('Must be one of the choices');
}

function checkDate(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  const made = new Date(Date.UTC(year, month - 1, day));
  if (!match || made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) throw new BadAnswer('Invalid date');
  return text;
}

function checkTime(text: string): string {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) throw new BadAnswer('Invalid time');
  return `${(match[1] ?? '').padStart(2, '0')}:${match[2]}`;
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
    default:
      return true;
  }
}

function passesCount(rule: TextRule, count: number): boolean {
  const wanted = Number(rule.values[0]);
  if (rule.kind === 'SELECT_AT_LEAST') return count >= wanted;
  if (rule.kind === 'SELECT_AT_MOST') return count <= wanted;
  return rule.kind !== 'SELECT_EXACTLY' || count === wanted;
}

function defaultHelp(rule: TextRule): string {
  if (rule.kind === 'EMAIL') return 'Must be a valid email address';
  if (rule.kind === 'WHOLE_NUMBER') return 'Must be a whole number';
  if (rule.kind === 'NUMBER') return 'Must be a number';
  return 'Invalid answer';
}
