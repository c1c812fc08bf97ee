// Tells in eight letters whether two texts are the same; not meant as a seal.

/** Looked up once: it is needed for each letter of each row. */
const { imul } = Math;

/** FNV-1a, 32 bits, in hexadecimal digits. */
export function fingerprint(text: string): string {
  let value = 0x811c9dc5 | 0;
  for (let index = 0; index < text.length; index++) value = imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
