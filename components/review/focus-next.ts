const waitingSelector = 'tbody[data-state="waiting"]';

/** Focuses the next field that waits for a decision, after the one just decided. */
export function focusNextWaiting(from: HTMLElement | null): void {
  const own = from?.closest("tbody");
  const all = [...(own?.closest("table")?.querySelectorAll<HTMLElement>("tbody") ?? [])];
  const after = own ? all.slice(all.indexOf(own) + 1) : [];
  after
    .find((row) => row.matches(waitingSelector))
    ?.querySelector<HTMLElement>("button")
    ?.focus();
}

/** Focuses the next field in a state after the focused one, or the first. */
export function focusNextInState(selector: string): void {
  const all = [...document.querySelectorAll<HTMLElement>(`tbody${selector}`)];
  const at = all.findIndex((row) => row.contains(document.activeElement));
  all[(at + 1) % all.length]?.querySelector<HTMLElement>("a, button, input")?.focus();
}
