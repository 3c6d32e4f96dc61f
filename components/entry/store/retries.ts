const [first, longest] = [1000, 30_000];

/** Returns the milliseconds to wait before an attempt, counted from 0. Random, so that not all forms try at the same time. */
export function pauseBefore(attempt: number, random = Math.random()): number {
  return Math.min(longest, first * 2 ** attempt) * (0.5 + random / 2);
}

// By field: the save that waits to be tried again. Like the saves themselves, these outlive the form.
const waiting = new Map<string, () => void>();
let attempts = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Tries a field's save again after a pause, which grows until a save is answered. Replaces the one that waits. */
export function retryLater(id: string, attempt: () => void): void {
  if (waiting.size === 0) listen("addEventListener");
  waiting.set(id, attempt);
  timer ??= setTimeout(retryNow, pauseBefore(attempts++));
}

/** Tries all that wait at once. */
export function retryNow(): void {
  const due = [...waiting.values()];
  stop();
  for (const attempt of due) attempt();
}

/** Gives up the save of a field that waits: there is newer text. */
export function dropRetry(id: string): void {
  if (waiting.delete(id) && waiting.size === 0) stop();
}

/** Says that the server has answered, so that there is no reason to let the others wait. */
export function serverAnswered(): void {
  attempts = 0;
  if (waiting.size > 0) retryNow();
}

function stop(): void {
  clearTimeout(timer);
  timer = undefined;
  waiting.clear();
  listen("removeEventListener");
}

function listen(change: "addEventListener" | "removeEventListener"): void {
  for (const event of ["online", "focus"]) window[change](event, retryNow);
}
