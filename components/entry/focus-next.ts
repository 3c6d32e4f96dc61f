import { isInSight } from "./figure/move-focus";
import { revealEvent } from "./tools/use-filter";

/** Where the keyboard stops in a form: each figure once, the sentences, and the reasons that are asked for. */
const stops = "[data-field-id]:not([data-repeat]), [data-question]";

/** Focuses the next of these fields after the focused one, and starts again from the first at the end. */
export function focusNext(form: Element | null, ids: readonly string[]): void {
  focusNextOf(form, ({ dataset }) => ids.includes(dataset.fieldId ?? ""));
}

/** Focuses what needs attention next: the reason that is asked for, or else one of these fields. */
export function focusNextQuestion(form: Element | null, ids: readonly string[]): void {
  const asked = new Set(questionsIn(form).map(({ dataset }) => dataset.question));
  const others = ids.filter((id) => !asked.has(id));
  focusNextOf(
    form,
    ({ dataset }) => dataset.question !== undefined || others.includes(dataset.fieldId ?? ""),
  );
}

/** Focuses a field where the keyboard stops at it. */
export function focusStop(form: Element | null, id: string): void {
  focusField(stopOf(form, id));
}

/** Returns where the keyboard stops at a field. */
export function stopOf(form: Element | null, id: string): HTMLElement | null {
  return form?.querySelector(`[data-field-id="${CSS.escape(id)}"]:not([data-repeat])`) ?? null;
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

// What the filter hides is passed over while there is anything else.
function focusNextOf(form: Element | null, isWanted: (stop: HTMLElement) => boolean): void {
  const wanted = [...(form?.querySelectorAll<HTMLElement>(stops) ?? [])].filter(isWanted);
  const inSight = wanted.filter(isInSight);
  const candidates = inSight.length > 0 ? inSight : wanted;
  const details = document.activeElement?.closest<HTMLElement>("[data-details-of]")?.dataset.detailsOf;
  const from = details === undefined ? document.activeElement : stopOf(form, details);
  focusField(candidates.find((stop) => isBehind(stop, from)) ?? candidates[0]);
}

function questionsIn(form: Element | null): HTMLElement[] {
  return [...(form?.querySelectorAll<HTMLElement>("[data-question]") ?? [])];
}

/** Returns whether an element comes after another in the document. Everything comes after an ancestor. */
function isBehind(element: Element, from: Element | null): boolean {
  const { DOCUMENT_POSITION_FOLLOWING } = Node;
  return from !== null && Boolean(from.compareDocumentPosition(element) & DOCUMENT_POSITION_FOLLOWING);
}

function focusField(target: HTMLElement | null | undefined): void {
  if (target && !isInSight(target)) target.dispatchEvent(new Event(revealEvent, { bubbles: true }));
  target?.scrollIntoView({ block: "center" });
  target?.focus({ preventScroll: true });
}
