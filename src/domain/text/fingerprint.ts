// A short fingerprint that tells whether two texts are the same; no protection against forgery.

/** Looked up once, for speed: it is called for each character of each row. */
const { imul } = Math;

/** FNV-1a, 32 bits, in hexadecimal digits. */
export function fingerprint(text: string): string {
  let value = 0x811c9dc5 | 0;
  for (let index = 0; index < text.length; index++) value = imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
