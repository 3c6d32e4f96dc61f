import { selectAll } from "./input-text";

/** Moves the focus to the next or previous editable input of the form and selects its text. */
export function moveFocus(from: HTMLElement, step: 1 | -1): void {
  const form = from.closest("form");
  const inputs = [...(form?.querySelectorAll<HTMLElement>("[data-field]:not([data-closed])") ?? [])];
  const next = inputs[inputs.indexOf(from) + step];
  next?.focus();
  if (next) selectAll(next);
}
