import { selectAllIn } from "./input-text";

/** Moves to the next or the previous open input of the form and selects what it holds. */
export function moveFocus(from: HTMLElement, step: 1 | -1): void {
  const form = from.closest("form");
  const gaps = [...(form?.querySelectorAll<HTMLElement>("[data-field]:not([data-closed])") ?? [])];
  const next = gaps[gaps.indexOf(from) + step];
  next?.focus();
  if (next) selectAllIn(next);
}
