/** Words that are looked up by the character they begin or end with; the longest wins. */
export type WordList = ReadonlyMap<string, readonly string[]>;

export function wordsByFirst(words: Iterable<string>): WordList {
  return grouped(words, (word) => word.charAt(0));
}

export function wordsByLast(words: Iterable<string>): WordList {
  return grouped(words, (word) => word.charAt(word.length - 1));
}

function grouped(words: Iterable<string>, key: (word: string) => string): WordList {
  const lists = new Map<string, string[]>();
  for (const word of new Set(words)) lists.set(key(word), [...(lists.get(key(word)) ?? []), word]);
  for (const list of lists.values()) list.sort((a, b) => b.length - a.length);
  return lists;
}

/** Returns the longest word that begins here; "" when none does. */
export function wordAt(text: string, at: number, words: WordList): string {
  return words.get(text.charAt(at))?.find((word) => text.startsWith(word, at)) ?? "";
}

/** Returns the longest word that ends here and passes the test; "" when none does. */
export function wordBefore(
  text: string,
  end: number,
  words: WordList,
  passes: (word: string) => boolean = () => true,
): string {
  const list = words.get(text.charAt(end - 1));
  return (
    list?.find((word) => text.startsWith(word, end - word.length) && end >= word.length && passes(word)) ?? ""
  );
}
