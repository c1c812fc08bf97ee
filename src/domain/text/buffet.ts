// Reads whether a text speaks of a buffet that is meant to be served, and whether it says that none is.

/** The words for it and their usual misspellings, with the endings that Indonesian puts behind them. */
const WORDS =
  /(?<!\p{L})(?:p[ae]?r[ae]s[ -]?m[ae]n+an|buff?e(?:ts?)?|hidangan(?:\s+secara)?[\s-]+bersama(?:-sama)?)(?:nya|ku|mu|lah|kah|pun)?(?!\p{L})/gu;

/** Words that say no. After each other they say yes ("bukan tanpa prasmanan"). */
const NO = 'tanpa|tiada|bukan|bkn|non|jangan|no';
/** These ask where they stand behind "boleh" or "bisa": "boleh tidak prasmanan?" */
const NOT = 'tidak|tak|tdk|ndak|enggak|nggak|gak|ga';
const ASKED = 'boleh|bisa|dapat|mau';

/**
 * What may stand between a no and the word it denies. A closed list: "tidak hanya prasmanan", "tidak lupa prasmanan" and
 * "kantor tidak perlu menyediakan prasmanan" deny nothing.
 */
const BETWEEN = [
  'ada|akan|ingin|mau|jadi|lagi|sama|sekali|kami|kita|yang|apa|apapun|pun',
  'menyajikan|menyediakan|menghidangkan|menyuguhkan|mengadakan|melakukan|memakai|pakai|menggunakan|memesan|membawa',
  'disajikan|dihidangkan|diadakan|berupa|berbentuk|bersifat|dalam|bentuk|secara|dengan|sistem|model|gaya|ala|jenis',
  'hidangan|makanan|sajian|jamuan|konsumsi|menu|acara|makan|pagi|siang|malam|bersama',
].join('|');

const DENIED_BEFORE = new RegExp(
  [
    `(?<!(?:^|[^\\p{L}])(?:${NO}|${NOT}) )(?<!\\p{L})`,
    `(?:${NO}|(?<!(?:^|[^\\p{L}])(?:${ASKED}) )(?:${NOT}))`,
    `(?: (?:${BETWEEN})){0,8}[ -]["“'(]?$`,
  ].join(''),
  'u',
);
const DENIED_AFTER =
  /^ ?[:=(]? ?(?:ditiadakan|(?:tidak|tak|tdk)(?: akan)? (?:ada|disajikan|diadakan))(?= ?(?:$|[\n.,;)!]|(?:sama sekali|di|dalam|pada|selama)(?!\p{L})))/u;
/** "tanpa prasmanan atau bufet": the no before the first holds for the second. */
const LISTED = /^(?:(?: ?[/(]| (?:atau|ataupun|maupun|dan)) ?)["“'(]?$/u;
const EXCEPTED = /^[ ,"”']*(?:kecuali|selain)(?!\p{L})/u;

/** In characters: how far a no may stand from what it denies. */
const REACH = 120;

/**
 * The first word by which a text speaks of a buffet without denying it, in small letters; blank if it does not.
 * @param text as people typed it; "tanpa prasmanan" and "tidak menyajikan prasmanan" deny, in doubt nothing is denied
 */
export function buffetIn(text: string): string {
  return mentionsIn(text).find(({ isDenied }) => !isDenied)?.word ?? '';
}

/** Whether a text says that there is no buffet: it speaks of one, and denies it each time. */
export function deniesBuffet(text: string): boolean {
  const mentions = mentionsIn(text);
  return mentions.length > 0 && mentions.every(({ isDenied }) => isDenied);
}

interface Mention {
  readonly word: string;
  readonly isDenied: boolean;
}

function mentionsIn(text: string): Mention[] {
  const plain = plainly(text);
  const mentions: Mention[] = [];
  let end = 0;
  plain.replace(WORDS, (word: string, index: number) => {
    const before = plain.slice(Math.max(end, index - REACH), index);
    const isListed = mentions[mentions.length - 1]?.isDenied === true && LISTED.test(before);
    end = index + word.length;
    const after = plain.slice(end, end + REACH);
    const isDenied = (isListed || DENIED_BEFORE.test(before) || DENIED_AFTER.test(after)) && !EXCEPTED.test(after);
    mentions.push({ word: word.replace(/\s+/g, ' '), isDenied });
    return word;
  });
  return mentions;
}

/** Small letters without accents and invisible characters. Lines stay lines: what is denied in one is said in another. */
function plainly(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .toLowerCase()
    .replace(/[^\S\n\r\u2028\u2029]+/g, ' ')
    .replace(/[\r\u2028\u2029]/g, '\n');
}
