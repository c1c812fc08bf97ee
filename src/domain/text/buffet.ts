// Reads whether a text speaks of a buffet.

/**
 * The words for it and their usual misspellings, with the endings that Indonesian puts behind them. “tanpa” or “tidak ada”
 * right before one denies it; whatever else says no is no rule: in doubt the applicant is asked.
 */
const WORDS =
  /(?<!\p{L})(?<!(?<!bukan )tanpa |tidak ada )(?:p[ae]?r[ae]s[ -]?m[ae]n+an|buff?e(?:ts?)?|hidangan(?:\s+secara)?[\s-]+bersama(?:-sama)?)(?:nya|ku|mu|lah|kah|pun)?(?!\p{L})/u;

/** The first word by which a text speaks of a buffet without denying it, in small letters; blank if it does not. */
export function buffetIn(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .toLowerCase();
  return (WORDS.exec(plain)?.[0] ?? '').replace(/\s+/g, ' ');
}
