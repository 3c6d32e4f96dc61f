/** Returns the text of an input or an editable span. */
export function textOf(input: HTMLElement): string {
  if (input instanceof HTMLInputElement) return input.value;
  return (input.textContent ?? "").replace(/\u00a0/g, " ").replace(/\n/g, "");
}

/** Selects the whole text of an input or an editable span. */
export function selectAll(input: HTMLElement): void {
  if (input instanceof HTMLInputElement) input.select();
  else window.getSelection()?.selectAllChildren(input);
}

/** Joins the lines of a text with `separator`: a list pasted from a column becomes a list in a sentence. */
export function joinLines(text: string, separator: string): string {
  return text
    .split(/\s*[\r\n]+\s*/)
    .filter((line) => line !== "")
    .join(separator);
}

/** Writes text into an editable span. Does nothing when it is there already, because writing moves the caret. */
export function setText(span: HTMLElement | null, text: string): void {
  if (span && textOf(span) !== text) span.textContent = text;
}

/** Falls back to rich text where the browser does not know "plaintext-only"; pasted text is made plain anyway. */
export function makeEditable(span: HTMLElement | null): void {
  if (span?.contentEditable === "inherit") span.contentEditable = "true";
}
