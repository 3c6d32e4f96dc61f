/** Whether a text is a whole web address, as a source's link has to be. */
export function isLink(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
