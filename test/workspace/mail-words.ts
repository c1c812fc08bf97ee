// How many words of a mail its reader has to read: without salutation, letterhead, foot, and links with their labels.

/** @param text the mail as plain text */
export function wordsOfMail(text: string): number {
  const [, ...lines] = (text.split(/\r?\n--\r?\n/)[0] ?? '').split(/\r?\n/);
  return lines
    .filter((line) => !/^\s*[^:]+: https?:\/\/\S+$/.test(line))
    .flatMap((line) => line.replace(/https?:\/\/\S+/g, '').split(/\s+/))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
