/** Whether a text is a complete http or https URL, as the link of a source has to be. */
export function isLink(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
