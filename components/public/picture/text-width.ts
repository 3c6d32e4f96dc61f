/** Returns about how wide a text is, in pixels: Chinese characters are as wide as they are high, letters half as wide. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += character > "\u2e7f" ? 1 : 0.54;
  return ems * size;
}

/** Returns on how many lines a text is set, at most `most`. */
export function lineCount(
  text: string,
  { size, width, most }: { size: number; width: number; most: number },
): number {
  return Math.min(most, Math.max(1, Math.ceil(textWidth(text, size) / width)));
}
