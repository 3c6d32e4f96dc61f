/** Reads a text from left to right. Patterns must be sticky (flag y); `take` returns "" when the pattern does not match here. */
export type Scanner = {
  take: (pattern: RegExp) => string;
  sees: (pattern: RegExp) => boolean;
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
      const found = match(pattern);
      at += found.length;
      return found;
    },
    sees: (pattern) => match(pattern) !== "",
    rest: () => text.slice(at),
  };
}
