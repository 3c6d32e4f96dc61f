/** Returns each character of the texts once, in the order of their code points, without line breaks and the like: of the first `most`, if given. */
export function charactersOf(texts: Iterable<string>, most = Infinity): string {
  const found = new Set<string>();
  for (const text of texts)
    for (const character of text) if (found.size < most && character >= " ") found.add(character);
  return [...found].toSorted().join("");
}

/** What every heading may have: letters, digits and signs of ASCII. */
export const plainCharacters = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join(
  "",
);
