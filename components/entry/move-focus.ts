/** Moves to the next or the previous open input of the form and selects what it holds. */
export function moveFocus(from: HTMLElement, step: 1 | -1): void {
  const form = from.closest("form");
  const inputs = [
    ...(form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("[data-field]:not([readonly])") ?? []),
  ];
  const next = inputs[inputs.indexOf(from as HTMLInputElement) + step];
  next?.focus();
  next?.select();
}
