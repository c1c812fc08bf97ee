// Tells in eight letters whether two texts are the same; not meant as a seal.

/** FNV-1a, 32 bits, in hexadecimal digits. */
export function fingerprint(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
