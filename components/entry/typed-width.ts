/** How wide a text sets, in em: a Han character is one, the rest about half. */
export function typedWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) > 0x2e7f ? 1 : 0.58;
  return Math.max(2.5, width + 0.4);
}
