// Tells where the end of a page's CSS stands: among its properties, in a text or comment, or in an address.

export interface StylePlace {
  readonly within: 'plain' | 'text' | 'comment' | 'address';
  /** What the address has so far. */
  readonly address: string;
}

const tokens =
  /\/\*[\s\S]*?(?:\*\/|$)|url\(\s*(?:"[^"\n]*|'[^'\n]*|[^)"'\n]*)|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?/gi;

/** @param text the CSS up to the place */
export function stylePlaceOf(text: string): StylePlace {
  const last = [...text.matchAll(tokens)].at(-1);
  const isOpen = last !== undefined && last.index + last[0].length === text.length;
  if (!isOpen) return { within: 'plain', address: '' };
  const [token] = last;
  if (/^url\(/i.test(token)) return { within: 'address', address: token.replace(/^url\(\s*["']?/i, '') };
  if (token.startsWith('/*'))
    return { within: token.endsWith('*/') && token.length > 3 ? 'plain' : 'comment', address: '' };
  const isClosed = token.length > 1 && token.endsWith(token.charAt(0));
  return { within: isClosed ? 'plain' : 'text', address: '' };
}
