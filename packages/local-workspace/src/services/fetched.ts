// What `UrlFetchApp` sends and gets: plain data of a request and of its answer.

/** How the fields of a form are posted. */
export const FORM_TYPE = 'application/x-www-form-urlencoded';

export interface FetchRequest {
  readonly headers?: Readonly<Record<string, string>>;
  readonly muteHttpExceptions?: boolean;
  readonly followRedirects?: boolean;
  readonly method?: string;
  readonly contentType?: string;
  readonly payload?: string;
}

export interface Answer {
  readonly code: number;
  readonly type: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where a redirect leads. */
  readonly location?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** @returns whether a request carries a token */
export function isAuthorised({ headers = {} }: FetchRequest): boolean {
  return Object.entries(headers).some(
    ([name, value]) => name.toLowerCase() === 'authorization' && /^Bearer \S+$/.test(value),
  );
}

/** @returns a page, by its markup or text */
export function page(text: string, code = 200, type = 'text/html; charset=utf-8'): Answer {
  return { code, type, name: 'page', bytes: Buffer.from(text, 'utf8') };
}

export function failed(code: number): Answer {
  return { ...page(`<html>Error ${code}</html>`, code, 'text/html'), name: 'export' };
}

export function redirect(location: string, code = 302): Answer {
  return { ...page(`<html><a href="${location}">Moved</a></html>`, code), location };
}
