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

/** Returns whether an element is laid out, and not hidden by the filter. */
export function isInSight(element: Element): boolean {
  return element.getClientRects().length > 0;
}
