/** Reads text from left to right. Patterns must be sticky (flag y); `take` returns "" when there is no match here. */
export type Scanner = {
  take: (pattern: RegExp) => string;
  matches: (pattern: RegExp) => boolean;
  rest: () => string;
};

export function scannerOf(text: string): Scanner {
  let at = 0;
  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? "";
  };
  return {
    take: (pattern) => {
      const matched = match(pattern);
      at += matched.length;
      return matched;
    },
    matches: (pattern) => match(pattern) !== "",
    rest: () => text.slice(at),
  };
}
