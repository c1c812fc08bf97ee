// Less is more: how many words a page says at once.

/** The words that are seen as the page opens; of what is folded only those that unfold it. */
export function seenWords(html: string): string[] {
  let text = html.replace(/<(style|script|title|select|noscript)\b.*?<\/\1>/gs, ' ');
  // The innermost first: folds may stand in each other.
  const fold = /<details>(<summary>[^<]*<\/summary>)(?:(?!<details).)*?<\/details>/gs;
  while (fold.test(text)) text = text.replace(fold, '$1');
  const plain = text.replace(/<[^>]*>/g, ' ');
  return plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
