// `UrlFetchApp`: there is no network; the workspace answers for the platform's own addresses and refuses the rest.

import { Emulated } from '../core/guard.ts';
import { call, mismatch } from '../core/host.ts';
import { newBlob } from '../files/blob.ts';

interface Answer {
  readonly code: number;
  readonly type: string;
  readonly name: string;
  readonly bytes: readonly number[];
  readonly location?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

class HTTPResponse extends Emulated {
  private readonly answer: Answer;

  constructor(answer: Answer) {
    super('HTTPResponse');
    this.answer = answer;
  }

  getResponseCode(): number {
    return this.answer.code;
  }
  getContentText(): string {
    return this.getBlob().getDataAsString();
  }
  getBlob() {
    return newBlob(this.answer.bytes, this.answer.type, this.answer.name);
  }
  getContent(): number[] {
    return this.getBlob().getBytes();
  }
  getAllHeaders(): Record<string, string> {
    return this.getHeaders();
  }
  getHeaders(): Record<string, string> {
    const { type, location, headers } = this.answer;
    const others = Object.entries(headers ?? {}).filter(([name]) => name.toLowerCase() !== 'content-type');
    return {
      'Content-Type': type,
      ...(location === undefined ? {} : { Location: location }),
      ...Object.fromEntries(others),
    };
  }
}

interface Options {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly muteHttpExceptions?: boolean;
  readonly followRedirects?: boolean;
  readonly method?: string;
  readonly contentType?: string;
  readonly payload?: string | Readonly<Record<string, unknown>>;
}

type Request = string | (Options & { readonly url: string });

/** The type of what is sent, unless it is told (facts 16.3). */
const FORM = 'application/x-www-form-urlencoded';

/** An object of texts is sent as a form's fields. */
function body(method: Options['method'], contentType: Options['contentType'], payload: Options['payload']) {
  const fields = (all: object) =>
    Object.entries(all).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
  return {
    ...(method !== undefined && { method: String(method) }),
    ...(contentType !== undefined && { contentType: String(contentType) }),
    ...(payload !== undefined && {
      payload: typeof payload === 'object' ? fields(payload).join('&') : String(payload),
    }),
  };
}

export class UrlFetchApp extends Emulated {
  constructor() {
    super('UrlFetchApp');
  }

  fetch(url: string, options?: Options | null): HTTPResponse {
    const {
      headers = {},
      muteHttpExceptions = false,
      followRedirects = true,
      method,
      contentType,
      payload,
    } = options ?? {};
    const sent = Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)]));
    return new HTTPResponse(
      call('UrlFetchApp.fetch', url, {
        headers: sent,
        muteHttpExceptions,
        followRedirects,
        ...body(method, contentType, payload),
      }),
    );
  }
  /** What would be sent; nothing is. */
  getRequest(url: string, options?: Options | null): object {
    const { headers = {}, method = 'get', contentType = FORM, payload = '' } = options ?? {};
    return { url, headers: { ...headers }, ...body(String(method).toLowerCase(), contentType, payload) };
  }
  fetchAll(requests: readonly Request[]): HTTPResponse[] {
    const odd = (each: unknown) =>
      typeof each !== 'string' && typeof (each as { url?: unknown } | null)?.url !== 'string';
    if (!Array.isArray(requests) || requests.some(odd)) throw mismatch([requests], 'UrlFetchApp.fetchAll');
    return requests.map((each) => (typeof each === 'string' ? this.fetch(each) : this.fetch(each.url, each)));
  }
}
