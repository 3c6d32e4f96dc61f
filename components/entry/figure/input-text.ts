/** What an input of the form holds, whether it is an input or a stretch of the sentence that can be typed into. */
export function textIn(gap: HTMLElement): string {
  if (gap instanceof HTMLInputElement) return gap.value;
  return (gap.textContent ?? "").replace(/\u00a0/g, " ").replace(/\n/g, "");
}

/** Puts the keyboard into an input and selects what it holds. */
export function selectAllIn(gap: HTMLElement): void {
  if (gap instanceof HTMLInputElement) gap.select();
  else window.getSelection()?.selectAllChildren(gap);
}

/** A text of several lines as one: a list pasted from a column has its signs between. */
export function inOneLine(text: string, between: string): string {
  return text
    .split(/\s*[\r\n]+\s*/)
    .filter((line) => line !== "")
    .join(between);
}

/** Puts another text into a stretch. One that is there already is left alone, and with it the caret. */
export function putText(stretch: HTMLElement | null, text: string): void {
  if (stretch && textIn(stretch) !== text) stretch.textContent = text;
}

/** Not every browser knows a stretch that takes text without marks; there it takes any, and what is pasted is made plain. */
export function openForTyping(stretch: HTMLElement | null): void {
  if (stretch?.contentEditable === "inherit") stretch.contentEditable = "true";
}
