/** Returns the estimated width of a text in em: Han characters and dashes count 1, others 0.58. */
export function typedWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > "\u2012" ? 1 : 0.58;
  return Math.max(2.5, width + 0.6);
}
