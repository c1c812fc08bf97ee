// The global `FormApp` and `Form`, as the script sees them.

import type { MethodOf } from '../../calls/calls.ts';
import type { ResponseData } from '../../model/forms/form.ts';
import type { ItemType } from '../../model/forms/item-types.ts';
import { Emulated, type EnumValue, enumeration } from '../core/guard.ts';
import { call, exception, instant } from '../core/host.ts';
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
  setConfirmationMessage(message: string): this {
    return this.act('setConfirmationMessage', message);
  }
  getCustomClosedFormMessage(): string {
    return this.facts('getCustomClosedFormMessage').closedMessage;
  }
  setCustomClosedFormMessage(message: string): this {
    return this.act('setCustomClosedFormMessage', message);
  }
  isAcceptingResponses(): boolean {
    return this.facts('isAcceptingResponses').accepting;
  }
  setAcceptingResponses(accepting: boolean): this {
    return this.act('setAcceptingResponses', accepting);
  }
  isPublished(): boolean {
    return this.facts('isPublished').published;
  }
  setPublished(published: boolean): this {
    return this.act('setPublished', published);
  }
  supportsAdvancedResponderPermissions(): boolean {
    return true;
  }
  collectsEmail(): boolean {
    return this.facts('collectsEmail').collectsEmail;
  }
  setCollectEmail(collect: boolean): this {
    return this.act('setCollectEmail', collect);
  }
  canEditResponse(): boolean {
    return this.facts('canEditResponse').allowsEdits;
  }
  setAllowResponseEdits(allowed: boolean): this {
    return this.act('setAllowResponseEdits', allowed);
  }
  hasLimitOneResponsePerUser(): boolean {
    return this.facts('hasLimitOneResponsePerUser').onePerUser;
  }
  setLimitOneResponsePerUser(limited: boolean): this {
    return this.act('setLimitOneResponsePerUser', limited);
  }
  requiresLogin(): boolean {
    return this.facts('requiresLogin').login === true;
  }
  setRequireLogin(required: boolean): this {
    return this.act('setRequireLogin', required);
  }
  getShuffleQuestions(): boolean {
    return this.facts('getShuffleQuestions').shuffled === true;
  }
  setShuffleQuestions(shuffled: boolean): this {
    return this.act('setShuffleQuestions', shuffled);
  }
  isPublishingSummary(): boolean {
    return this.facts('isPublishingSummary').summary === true;
  }
  setPublishingSummary(published: boolean): this {
    return this.act('setPublishingSummary', published);
  }
  isQuiz(): boolean {
    return this.facts('isQuiz').quiz === true;
  }
  setIsQuiz(quiz: boolean): this {
    return this.act('setIsQuiz', quiz);
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
  setProgressBar(shown: boolean): this {
    return this.act('setProgressBar', shown);
  }
  hasRespondAgainLink(): boolean {
    return this.facts('hasRespondAgainLink').showsLink;
  }
  setShowLinkToRespondAgain(shown: boolean): this {
    return this.act('setShowLinkToRespondAgain', shown);
  }
  addEditor(person: string | User): this {
    return this.act('addEditors', [String(person)]);
  }
  addEditors(emails: readonly string[]): this {
    return this.act('addEditors', emails);
  }
  getEditors(): User[] {
    const { owner, editors } = this.facts('getEditors');
    return [owner, ...editors].map((each) => new User(each));
  }

  setDestination(_type: EnumValue, id: string): this {
    return this.act('setDestination', id);
  }
  removeDestination(): this {
    return this.act('removeDestination');
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
  addTextItem() {
    return this.add('TEXT');
  }
  addParagraphTextItem() {
    return this.add('PARAGRAPH_TEXT');
  }
  addListItem() {
    return this.add('LIST');
  }
  addMultipleChoiceItem() {
    return this.add('MULTIPLE_CHOICE');
  }
  addCheckboxItem() {
    return this.add('CHECKBOX');
  }
  addScaleItem() {
    return this.add('SCALE');
  }
  addDateItem() {
    return this.add('DATE');
  }
  addTimeItem() {
    return this.add('TIME');
  }
  addDateTimeItem() {
    return this.add('DATETIME');
  }
  addDurationItem() {
    return this.add('DURATION');
  }
  addGridItem() {
    return this.add('GRID');
  }
  addCheckboxGridItem() {
    return this.add('CHECKBOX_GRID');
  }
  addRatingItem() {
    return this.add('RATING');
  }
  addImageItem() {
    return this.add('IMAGE');
  }
  addVideoItem() {
    return this.add('VIDEO');
  }
  addSectionHeaderItem() {
    return this.add('SECTION_HEADER');
  }
  addPageBreakItem() {
    return this.add('PAGE_BREAK');
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
