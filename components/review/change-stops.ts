/** The element that stands for a change: a figure or a sign in the text, or the name of a row. */
const stops = "[data-change]";

export function findStop(fieldId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-change="${CSS.escape(fieldId)}"]`);
}

/** Returns the changes that are shown, in the order of the page. `selector` leaves out others. */
function shownStops(selector = ""): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(`${stops}${selector}`)];
  return all.filter((stop) => stop.getClientRects().length > 0);
}

/** Focuses the next change, or the previous one for -1. `selector` narrows down which. Stays where it is at the end. */
export function focusNeighbour(fieldId: string | null, step: 1 | -1, selector = ""): void {
  const own = fieldId === null ? null : findStop(fieldId);
  const all = shownStops(selector);
  if (!own) return focusStop(all[0]);
  const side = step === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const beyond = all.filter((stop) => stop !== own && own.compareDocumentPosition(stop) & side);
  focusStop(step === 1 ? beyond[0] : beyond.at(-1));
}

/** Focuses the next change in a state after this one, or else the first on the page. */
export function focusNextInState(fieldId: string | null, selector: string): void {
  const own = fieldId === null ? null : findStop(fieldId);
  const all = shownStops(selector).filter((stop) => stop !== own);
  const after = all.find(
    (stop) => own && own.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  focusStop(after ?? all[0]);
}

export function focusStop(stop: HTMLElement | null | undefined): void {
  stop?.focus({ preventScroll: true });
  stop?.scrollIntoView({ block: "nearest" });
}
