// Turns words into a sentence of their own, or into a part of another one.

/** `ketik waktu baru` → `Ketik waktu baru.` */
export function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** `Tanggal sudah lewat` → `tanggal sudah lewat`, to stand after a colon. */
export function uncapitalized(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
