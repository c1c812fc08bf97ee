// Plain text of people and scripts with its web addresses to follow; everything else in it stays text.

/** A part of a plain text: words, or an address one can follow. */
interface TextPart {
  readonly text: string;
  readonly href?: string;
}

/** Local paths by address, as the workspace gives them. */
export type LocalLinks = Readonly<Record<string, string>>;

/** No sentence's end belongs to its address; what follows `https://` must be more than dots. */
const ADDRESS = /(https?:\/\/\w(?:[^\s<>"]*[^\s<>".,;:!?)\]])?|(?<!\S)\/exec(?:[?/][^\s<>"]*[^\s<>".,;:!?)\]])?)/;

/** @returns the text cut at its addresses */
export function textParts(text: string, links: LocalLinks): TextPart[] {
  return text.split(ADDRESS).flatMap((part, index) => {
    if (part === '') return [];
    return index % 2 === 0 ? [{ text: part }] : [{ text: part, href: links[part] ?? part }];
  });
}

/** The text; each address opens in a tab of its own. */
export const LinkedText = ({ text, links }: { text: string; links: LocalLinks }) => (
  <>
    {textParts(text, links).map((part, index) =>
      part.href === undefined ? (
        part.text
      ) : (
        <a key={index} href={part.href} target="_blank" rel="noopener noreferrer">
          {part.text}
        </a>
      ),
    )}
  </>
);
