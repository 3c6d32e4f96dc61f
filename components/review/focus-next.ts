const waiting = 'tbody[data-state="waiting"]';

/** Moves the focus to the next field that waits for a decision, past the one that was just decided. */
export function walkToNext(from: HTMLElement | null): void {
  const own = from?.closest("tbody");
  const all = [...(own?.closest("table")?.querySelectorAll<HTMLElement>("tbody") ?? [])];
  const after = own ? all.slice(all.indexOf(own) + 1) : [];
  after
    .find((one) => one.matches(waiting))
    ?.querySelector<HTMLElement>("button")
    ?.focus();
}

/** Moves the focus to the first field that is in a state, or the next one after where the focus is. */
export function walkToState(selector: string): void {
  const all = [...document.querySelectorAll<HTMLElement>(`tbody${selector}`)];
  const at = all.findIndex((one) => one.contains(document.activeElement));
  all[(at + 1) % all.length]?.querySelector<HTMLElement>("a, button, input")?.focus();
}
