// Texts of names with a space between them, as the compiler knows them.

/** The words of a text. */
export type Words<Text extends string, Found extends string = never> = Text extends `${infer First} ${infer Rest}`
  ? Words<Rest, Found | First>
  : Found | Text;

/** @returns the words, each as a type of its own */
export function wordsOf<const Text extends string>(text: Text): Words<Text>[] {
  return text.split(' ') as Words<Text>[];
}
