// Questions that are answered with words, choices, or a place on a scale or in a grid.

import { EnumValue } from '../core/guard.ts';
import { type Item, Question } from './form-item.ts';
import { Choice } from './form-item-data.ts';
import type { TextValidation } from './form-validation.ts';
import { CheckedQuestion, GradedQuestion } from './quiz.ts';

abstract class ValidatedQuestion extends GradedQuestion {
  setValidation(validation: TextValidation): this {
    return this.write({ rule: validation.rule });
  }
  clearValidation(): this {
    return this.write({ rule: null });
  }
}

export class TextItem extends ValidatedQuestion {
  constructor(form: string, id: number) {
    super(form, id, 'TextItem', 'TEXT');
  }
}

export class ParagraphTextItem extends ValidatedQuestion {
  constructor(form: string, id: number) {
    super(form, id, 'ParagraphTextItem', 'PARAGRAPH_TEXT');
  }
}

abstract class ChoiceQuestion extends CheckedQuestion {
  getChoices(): Choice[] {
    return (this.read().choices ?? []).map((each) => new Choice(each, this.leadsTo()));
  }
  /** @returns how a choice finds the page it leads to; undefined where Google's choices cannot */
  protected leadsTo(): ((id: number) => unknown) | undefined {
    return undefined;
  }
  createChoice(value: unknown, goTo?: Item | EnumValue | boolean | null): Choice {
    const leads =
      goTo === undefined || goTo === null || typeof goTo === 'boolean'
        ? {}
        : { goTo: goTo instanceof EnumValue ? goTo.toString() : goTo.getId() };
    return new Choice({ value: String(value), ...leads, ...(goTo === true ? { correct: true } : {}) });
  }
  setChoices(choices: readonly Choice[]): this {
    return this.write({ choices: choices.map((each) => each.data) });
  }
  setChoiceValues(values: readonly unknown[]): this {
    return this.write({ choices: values.map((each) => ({ value: String(each) })) });
  }
}

/** Choices that a respondent may add to. */
abstract class OpenChoiceQuestion extends ChoiceQuestion {
  showOtherOption(other: boolean): this {
    return this.write({ other });
  }
  hasOtherOption(): boolean {
    return this.read().other === true;
  }
}

export class ListItem extends ChoiceQuestion {
  constructor(form: string, id: number) {
    super(form, id, 'ListItem', 'LIST');
  }
}

export class MultipleChoiceItem extends OpenChoiceQuestion {
  constructor(form: string, id: number) {
    super(form, id, 'MultipleChoiceItem', 'MULTIPLE_CHOICE');
  }
  protected override leadsTo(): (id: number) => unknown {
    return (id) => this.sibling('PAGE_BREAK', id);
  }
}

export class CheckboxItem extends OpenChoiceQuestion {
  constructor(form: string, id: number) {
    super(form, id, 'CheckboxItem', 'CHECKBOX');
  }
  setValidation(validation: TextValidation): this {
    return this.write({ rule: validation.rule });
  }
  clearValidation(): this {
    return this.write({ rule: null });
  }
}

export class ScaleItem extends GradedQuestion {
  constructor(form: string, id: number) {
    super(form, id, 'ScaleItem', 'SCALE');
  }
  private scale(fields: object): this {
    return this.write({ scale: { ...this.read().scale, ...fields } });
  }
  setBounds(lower: number, upper: number): this {
    return this.scale({ lower, upper });
  }
  setLabels(lowerLabel: string, upperLabel: string): this {
    return this.scale({ lowerLabel, upperLabel });
  }
  getLowerBound(): number {
    return this.read().scale?.lower ?? 1;
  }
  getLeftLabel(): string {
    return this.read().scale?.lowerLabel ?? '';
  }
  getRightLabel(): string {
    return this.read().scale?.upperLabel ?? '';
  }
  getUpperBound(): number {
    return this.read().scale?.upper ?? 5;
  }
}

/** A question of rows and columns. */
abstract class Grid extends Question {
  getRows(): string[] {
    return [...(this.read().rows ?? [])];
  }
  setRows(rows: readonly unknown[]): this {
    return this.write({ rows: rows.map(String) });
  }
  setValidation(validation: TextValidation): this {
    return this.write({ rule: validation.rule });
  }
  clearValidation(): this {
    return this.write({ rule: null });
  }
  getColumns(): string[] {
    return (this.read().choices ?? []).map((each) => each.value);
  }
  setColumns(columns: readonly unknown[]): this {
    return this.write({ choices: columns.map((each) => ({ value: String(each) })) });
  }
}

export class GridItem extends Grid {
  constructor(form: string, id: number) {
    super(form, id, 'GridItem', 'GRID');
  }
}

export class CheckboxGridItem extends Grid {
  constructor(form: string, id: number) {
    super(form, id, 'CheckboxGridItem', 'CHECKBOX_GRID');
  }
}

export class RatingItem extends Question {
  constructor(form: string, id: number) {
    super(form, id, 'RatingItem', 'RATING');
  }
  setRatingScaleLevel(upper: number): this {
    return this.write({ scale: { ...this.read().scale, upper } });
  }
  getRatingScaleLevel(): number {
    return this.read().scale?.upper ?? 5;
  }
}
