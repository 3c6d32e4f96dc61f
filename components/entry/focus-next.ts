/** Moves to the next of these fields after the one in focus, and round again from the last to the first. */
export function walkTo(form: Element | null, ids: readonly string[]): void {
  const inputs = [...(form?.querySelectorAll<HTMLElement>("[data-field-id]") ?? [])];
  const places = inputs.filter((input) => ids.includes(input.dataset.fieldId ?? ""));
  const here = inputs.findIndex((input) => input.contains(document.activeElement));
  goTo(places.find((input) => inputs.indexOf(input) > here) ?? places[0]);
}

/**
 * Goes to the field that an address names: `#field-training.people`. `#words-text.training` also opens the words of a
 * sentence, where its numbers are told of.
 */
export function arriveAt(form: Element | null, hash: string): void {
  const [, what, key] = /^#(field|words)-([a-z0-9.-]+)$/.exec(hash) ?? [];
  const place = key && form?.querySelector<HTMLElement>(`[data-place="${key}"]`);
  if (!place) return;
  goTo(place);
  if (what === "words") place.click();
}

function goTo(place: HTMLElement | undefined): void {
  place?.scrollIntoView({ block: "center" });
  place?.focus({ preventScroll: true });
}
