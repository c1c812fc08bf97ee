// Makes a value safe for the place where it is printed in a page: text, attribute, address, script or style sheet (facts 16.3).
import type { PagePlace } from './page-place.ts';
import { stylePlaceOf } from './style-place.ts';

/** Printed for an address that would run a script: it leads nowhere. */
const NOWHERE = '#';

/** @param value a number or a boolean stays one among a script's code, anything else is a text there */
export function escapedAt(place: PagePlace, value: unknown): string {
  const text = forContent(place, value);
  if (place.isInValue) return place.quote === '' ? unquoted(text) : html(text);
  return place.content === 'text' ? html(text) : text;
}

function forContent(place: PagePlace, value: unknown): string {
  const text = String(value);
  switch (place.content) {
    case 'name':
      return text.replaceAll(/[^\w:.-]/g, '');
    case 'address':
      return address(text, place.soFar);
    case 'script':
      return inScript(place.inScript, value);
    case 'style':
      return inStyle(text, place.soFar);
    default:
      return text;
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function html(text: string): string {
  return text.replaceAll(/[&<>"']/g, (each) => entities[each] ?? each);
}

/** A value without quotation marks ends with the first space. */
function unquoted(text: string): string {
  return html(text).replaceAll(/[\s`=]/g, (each) => `&#${each.charCodeAt(0)};`);
}

/** @param soFar what the address begins with: in its query a value is one part of it, before that its scheme may be no script */
function address(text: string, soFar: string): string {
  if (/[?#]/.test(soFar)) return percent(text, /[^\w.~-]/gu);
  // Browsers leave these out when they look for the scheme.
  const whole = (soFar + text).replaceAll(/[\0-\x20]/g, '');
  if (/^(?:javascript|vbscript|data(?!:image\/)):/i.test(whole)) return NOWHERE;
  return percent(text, /[\0-\x20"'()<>\\^`{|}\x7f]/gu);
}

function percent(text: string, signs: RegExp): string {
  // Half of a pair is no character.
  return text.replaceAll(signs, (each) => {
    const code = encodeURIComponent(/^[\ud800-\udfff]$/.test(each) ? '\ufffd' : each);
    return code === each ? `%${each.charCodeAt(0).toString(16).toUpperCase()}` : code;
  });
}

function inScript(within: PagePlace['inScript'], value: unknown): string {
  if (within !== 'code') return escapedIn(String(value), within === 'pattern' ? /[^\w\s]|[\n\r\u2028\u2029]/g : signs);
  return typeof value === 'string' ? `'${escapedIn(value, signs)}'` : ` ${value} `;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a line's end ends a text
const signs = /[\0-\x1f\\'"`<>&=/$\u2028\u2029]/g;

function escapedIn(text: string, which: RegExp): string {
  return text.replaceAll(which, (each) => {
    const code = each.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
  });
}

function inStyle(text: string, soFar: string): string {
  const { within, address: begun } = stylePlaceOf(soFar);
  if (within === 'address') return address(text, begun);
  const which = within === 'plain' ? /[^\w\s#%.,!-]/gu : /[^\w ]/gu;
  return text.replaceAll(which, (each) => `\\${each.codePointAt(0)?.toString(16)} `);
}
