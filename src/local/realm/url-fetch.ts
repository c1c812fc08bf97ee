// `UrlFetchApp`: there is no network; the workspace answers for the platform's own addresses and refuses the rest.
import { newBlob } from './blob.ts';
import { Emulated } from './guard.ts';
import { call } from './host.ts';

interface Answer {
  readonly code: number;
  readonly type: string;
  readonly text: string;
  readonly name: string;
}

class HTTPResponse extends Emulated {
  constructor(private readonly answer: Answer) {
    super('HTTPResponse');
  }

  getResponseCode(): number {
    return this.answer.code;
  }
  getContentText(): string {
    return this.answer.text;
  }
  getBlob() {
    return newBlob(this.answer.text, this.answer.type, this.answer.name);
  }
  getContent(): number[] {
    return this.getBlob().getBytes();
  }
  getHeaders(): Record<string, string> {
    return { 'Content-Type': this.answer.type };
  }
}

type Request = string | { readonly url: string };

export class UrlFetchApp extends Emulated {
  constructor() {
    super('UrlFetchApp');
  }

  fetch(url: string, _options?: object): HTTPResponse {
    return new HTTPResponse(call('UrlFetchApp.fetch', url));
  }
  fetchAll(requests: readonly Request[]): HTTPResponse[] {
    return requests.map((each) => this.fetch(typeof each === 'string' ? each : each.url));
  }
}
