// The global `FormApp` and `Form`, as the script sees them.

import type { MethodOf } from '../../calls/calls.ts';
import type { ResponseData } from '../../model/forms/form.ts';
import type { ItemType } from '../../model/forms/item-types.ts';
import { Emulated, type EnumValue, enumeration } from '../core/guard.ts';
import { call, exception, instant } from '../core/host.ts';
import { passOn } from '../core/pass-on.ts';
import { User } from '../core/user.ts';
import { Ui } from '../script/ui.ts';
import { Alignments, ItemTypes, PageNavigation } from './form-item-data.ts';
import { type AnyItem, itemClass } from './form-items.ts';
import { FormResponse } from './form-response.ts';
import { TextValidationBuilder } from './form-validation.ts';
import { QuizFeedbackBuilder } from './quiz-feedback.ts';

interface Facts {
  readonly title: string;
  readonly description: string;
  readonly confirmationMessage: string;
  readonly closedMessage: string;
  readonly published: boolean;
  readonly accepting: boolean;
  readonly collectsEmail: boolean;
  readonly allowsEdits: boolean;
  readonly onePerUser: boolean;
  readonly progressBar: boolean;
  readonly showsLink: boolean;
  readonly login?: boolean;
  readonly shuffled?: boolean;
  readonly summary?: boolean;
  readonly quiz?: boolean;
  readonly owner: string;
  readonly editors: readonly string[];
  readonly items: readonly { readonly id: number; readonly type: ItemType }[];
}

const DestinationType = enumeration('DestinationType', ['SPREADSHEET']);

export class Form extends Emulated {
  private readonly id: string;

  static {
    passOn(
      Form,
      [
        'setConfirmationMessage setCustomClosedFormMessage setAcceptingResponses setPublished setCollectEmail',
        'setAllowResponseEdits setLimitOneResponsePerUser setRequireLogin setShuffleQuestions setPublishingSummary',
        'setIsQuiz setProgressBar setShowLinkToRespondAgain addEditors removeDestination',
      ],
      (form, name, args) => form.act(name as MethodOf<'Form'>, ...args),
    );
    passOn(
      Form,
      [
        'addTextItem addParagraphTextItem addListItem addMultipleChoiceItem addCheckboxItem addScaleItem',
        'addDateItem addTimeItem addDateTimeItem addDurationItem addGridItem addCheckboxGridItem addRatingItem',
        'addImageItem addVideoItem addSectionHeaderItem addPageBreakItem',
      ],
      (form, name) => {
        const type = name.slice('add'.length, -'Item'.length).replace('DateTime', 'Datetime');
        return form.add(type.replaceAll(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase() as ItemType);
      },
    );
  }

  constructor(id: string) {
    super('Form');
    this.id = id;
  }

  private facts(method: MethodOf<'Form'>): Facts {
    return call(`Form.${method}`, this.id);
  }

  private act(method: MethodOf<'Form'>, ...args: unknown[]): this {
    call(`Form.${method}`, this.id, ...args);
    return this;
  }

  private item(entry: { readonly id: number; readonly type: ItemType }): AnyItem {
    return new (itemClass(entry.type))(this.id, entry.id);
  }

  private add<T extends ItemType>(type: T) {
    const id = call<number>('Form.addItem', this.id, type);
    return new (itemClass(type))(this.id, id);
  }

  getId(): string {
    return this.id;
  }
  getTitle(): string {
    return this.facts('getTitle').title;
  }
  setTitle(title: string): this {
    return this.act('setTitle', String(title));
  }
  getDescription(): string {
    return this.facts('getDescription').description;
  }
  setDescription(description: string): this {
    return this.act('setDescription', String(description));
  }
  getConfirmationMessage(): string {
    return this.facts('getConfirmationMessage').confirmationMessage;
  }
  getCustomClosedFormMessage(): string {
    return this.facts('getCustomClosedFormMessage').closedMessage;
  }
  isAcceptingResponses(): boolean {
    return this.facts('isAcceptingResponses').accepting;
  }
  isPublished(): boolean {
    return this.facts('isPublished').published;
  }
  supportsAdvancedResponderPermissions(): boolean {
    return true;
  }
  collectsEmail(): boolean {
    return this.facts('collectsEmail').collectsEmail;
  }
  canEditResponse(): boolean {
    return this.facts('canEditResponse').allowsEdits;
  }
  hasLimitOneResponsePerUser(): boolean {
    return this.facts('hasLimitOneResponsePerUser').onePerUser;
  }
  requiresLogin(): boolean {
    return this.facts('requiresLogin').login === true;
  }
  getShuffleQuestions(): boolean {
    return this.facts('getShuffleQuestions').shuffled === true;
  }
  isPublishingSummary(): boolean {
    return this.facts('isPublishingSummary').summary === true;
  }
  isQuiz(): boolean {
    return this.facts('isQuiz').quiz === true;
  }
  /** Unlike any other write it fires the form's submit triggers (facts 2). */
  submitGrades(responses: readonly FormResponse[]): this {
    return this.act(
      'submitGrades',
      responses.map((each) => each.graded()),
    );
  }
  removeEditor(person: string | User): this {
    return this.act('removeEditor', String(person));
  }
  hasProgressBar(): boolean {
    return this.facts('hasProgressBar').progressBar;
  }
  hasRespondAgainLink(): boolean {
    return this.facts('hasRespondAgainLink').showsLink;
  }
  addEditor(person: string | User): this {
    return this.act('addEditors', [String(person)]);
  }
  getEditors(): User[] {
    const { owner, editors } = this.facts('getEditors');
    return [owner, ...editors].map((each) => new User(each));
  }

  setDestination(_type: EnumValue, id: string): this {
    return this.act('setDestination', id);
  }
  getDestinationId(): string {
    return call('Form.getDestinationId', this.id);
  }
  getDestinationType(): EnumValue {
    call('Form.getDestinationType', this.id);
    return DestinationType.SPREADSHEET;
  }
  getPublishedUrl(): string {
    return call('Form.getPublishedUrl', this.id);
  }
  getEditUrl(): string {
    return `https://docs.google.com/forms/d/${this.id}/edit`;
  }
  getSummaryUrl(): string {
    return `https://docs.google.com/forms/d/${this.id}/viewanalytics`;
  }
  shortenFormUrl(url: string): string {
    return call('Form.shortenFormUrl', this.id, url);
  }

  getItems(type?: EnumValue): AnyItem[] {
    const wanted = type?.toString();
    return this.facts('getItems')
      .items.filter((each) => wanted === undefined || each.type === wanted)
      .map((each) => this.item(each));
  }
  getItemById(id: number): AnyItem | null {
    const found = this.facts('getItemById').items.find((each) => each.id === Number(id));
    return found ? this.item(found) : null;
  }
  deleteItem(which: number | AnyItem): void {
    this.act('deleteItem', typeof which === 'number' ? which : which.getIndex());
  }
  moveItem(which: number | AnyItem, to: number): AnyItem | undefined {
    const from = typeof which === 'number' ? which : which.getIndex();
    this.act('moveItem', from, to);
    return this.getItems()[to];
  }

  createResponse(): FormResponse {
    return new FormResponse(this.id, null);
  }
  /** The sheet keeps its copy (facts 4.3). */
  deleteAllResponses(): this {
    return this.act('deleteResponses', null);
  }
  deleteResponse(id: string): this {
    return this.act('deleteResponses', id);
  }
  getResponses(since?: Date): FormResponse[] {
    const from = since === undefined ? null : instant(since, 'FormApp.Form.getResponses');
    return call<ResponseData[]>('Form.getResponses', this.id, from).map((each) => new FormResponse(this.id, each));
  }
  getResponse(responseId: string): FormResponse {
    return new FormResponse(this.id, call('Form.getResponse', this.id, responseId));
  }
}

export class FormApp extends Emulated {
  readonly DestinationType = DestinationType;
  readonly ItemType = ItemTypes;
  readonly Alignment = Alignments;
  readonly PageNavigationType = PageNavigation;

  constructor() {
    super('FormApp');
  }

  create(title: string, isPublished?: boolean): Form {
    if (typeof title !== 'string' || title === '') throw exception('Invalid argument: title');
    return new Form(call('FormApp.create', title, isPublished ?? null));
  }
  openById(id: string): Form {
    return new Form(call('FormApp.openById', id));
  }
  openByUrl(url: string): Form {
    return new Form(call('FormApp.openByUrl', url));
  }
  getActiveForm(): Form | null {
    const id = call<string | null>('FormApp.getActiveForm');
    return id === null ? null : new Form(id);
  }
  getUi(): Ui {
    call('FormApp.getUi');
    return new Ui();
  }
  createFeedback(): QuizFeedbackBuilder {
    return new QuizFeedbackBuilder();
  }
  createTextValidation(): TextValidationBuilder {
    return new TextValidationBuilder('TextValidationBuilder');
  }
  createParagraphTextValidation(): TextValidationBuilder {
    return new TextValidationBuilder('ParagraphTextValidationBuilder');
  }
  createGridValidation(): TextValidationBuilder {
    return new TextValidationBuilder('GridValidationBuilder');
  }
  createCheckboxGridValidation(): TextValidationBuilder {
    return new TextValidationBuilder('CheckboxGridValidationBuilder');
  }
  createCheckboxValidation(): TextValidationBuilder {
    return new TextValidationBuilder('CheckboxValidationBuilder');
  }
}
