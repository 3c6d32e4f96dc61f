import { selectAll } from "./input-text";

/**
 * Moves the focus to the next or previous gap of the form and selects its text. Each figure is one stop, although it may stand in
 * a sentence and in a table; only from a table's row one goes on in that table. Returns whether there was a gap to go to.
 */
export function moveFocus(from: HTMLElement, step: 1 | -1): boolean {
  const form = from.closest("form");
  const gaps = [...(form?.querySelectorAll<HTMLElement>("[data-field]:not([data-closed])") ?? [])];
  const table = "repeat" in from.dataset ? from.closest("table") : null;
  const stops = gaps.filter(
    (gap) => gap === from || (isInSight(gap) && (!("repeat" in gap.dataset) || table?.contains(gap))),
  );
  const next = stops[stops.indexOf(from) + step];
  next?.focus();
  if (next) selectAll(next);
  return next !== undefined;
}

/**
 * Focuses the field that something below it, which is about to go, belongs to: the text of its sentence while that is being
 * edited, else the nearest of its inputs above.
 */
export function focusFieldOf(from: HTMLElement | null, id: string): void {
  const inputs = [...(from?.closest("form")?.querySelectorAll<HTMLElement>(`[data-field-id="${id}"]`) ?? [])];
  const isAbove = (input: HTMLElement) =>
    Boolean(from && input.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING);
  (inputs.findLast(isAbove) ?? inputs[0])?.focus();
}

/** Returns whether an element is laid out, and not hidden by the filter. */
export function isInSight(element: Element): boolean {
  return element.getClientRects().length > 0;
}
