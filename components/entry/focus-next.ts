/** Focuses the next of these fields after the focused one, and starts again from the first at the end. */
export function focusNext(form: Element | null, ids: readonly string[]): void {
  const inputs = [...(form?.querySelectorAll<HTMLElement>("[data-field-id]") ?? [])];
  const candidates = inputs.filter((input) => ids.includes(input.dataset.fieldId ?? ""));
  const current = inputs.findIndex((input) => input.contains(document.activeElement));
  focusField(candidates.find((input) => inputs.indexOf(input) > current) ?? candidates[0]);
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

/**
 * Focuses the field that a URL hash names, such as `#field-training.people`. `#words-text.training` also opens the
 * wording of a sentence, where its unbound numbers are listed.
 */
export function focusFromHash(form: Element | null, hash: string): void {
  const [, what, key] = /^#(field|words)-([a-z0-9.-]+)$/.exec(hash) ?? [];
  const target = key && form?.querySelector<HTMLElement>(`[data-place="${key}"]`);
  if (!target) return;
  focusField(target);
  if (what === "words") target.click();
}

function focusField(input: HTMLElement | undefined): void {
  input?.scrollIntoView({ block: "center" });
  input?.focus({ preventScroll: true });
}
