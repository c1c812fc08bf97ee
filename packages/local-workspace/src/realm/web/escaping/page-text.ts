// The text of a page: what is appended as it is, and what is made safe for the place where it comes to stand.
import { escapedAt } from './escapes.ts';
import { PagePlace } from './page-place.ts';

export class PageText {
  private text: string;
  private place = new PagePlace();
  /** How much of the text the place has followed. */
  private followed = 0;

  constructor(text = '') {
    this.text = text;
  }

  append(text: string): void {
    this.text += text;
  }

  appendUntrusted(value: unknown): void {
    this.place.follow(this.text.slice(this.followed));
    this.followed = this.text.length;
    this.text += escapedAt(this.place, value);
  }

  toString(): string {
    return this.text;
  }
}
