/** How wide a text sets, in em: a Han character or a dash is one, the rest about half. */
export function typedWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > "\u2012" ? 1 : 0.58;
  return Math.max(2.5, width + 0.6);
}
