// The reading part of `GmailApp`: threads of one message each, as the workspace keeps no conversations.
import { Emulated } from './guard.ts';

export interface MessageData {
  readonly id: string;
  readonly at: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

class GmailMessage extends Emulated {
  constructor(private readonly data: MessageData) {
    super('GmailMessage');
  }

  getId(): string {
    return this.data.id;
  }
  getSubject(): string {
    return this.data.subject;
  }
  getPlainBody(): string {
    return this.data.text;
  }
  getBody(): string {
    return this.data.html;
  }
  getFrom(): string {
    return this.data.from;
  }
  getTo(): string {
    return this.data.to.join(', ');
  }
  getCc(): string {
    return this.data.cc.join(', ');
  }
  getReplyTo(): string {
    return this.data.replyTo;
  }
  getDate(): Date {
    return new Date(this.data.at);
  }
}

export class GmailThread extends Emulated {
  constructor(private readonly data: MessageData) {
    super('GmailThread');
  }

  getId(): string {
    return this.data.id;
  }
  getFirstMessageSubject(): string {
    return this.data.subject;
  }
  getLastMessageDate(): Date {
    return new Date(this.data.at);
  }
  getMessageCount(): number {
    return 1;
  }
  getMessages(): GmailMessage[] {
    return [new GmailMessage(this.data)];
  }
}
