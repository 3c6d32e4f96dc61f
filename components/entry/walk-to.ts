/** Moves to the next of these fields after the one in focus, and round again from the last to the first. */
export function walkTo(form: Element | null, ids: readonly string[]): void {
  const inputs = [...(form?.querySelectorAll<HTMLElement>("[data-field-id]") ?? [])];
  const places = inputs.filter((input) => ids.includes(input.dataset.fieldId ?? ""));
  const here = inputs.findIndex((input) => input.contains(document.activeElement));
  const next = places.find((input) => inputs.indexOf(input) > here) ?? places[0];
  next?.scrollIntoView({ block: "center" });
  next?.focus();
}
