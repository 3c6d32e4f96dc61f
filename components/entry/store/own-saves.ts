import type { Saved } from "@/lib/entry/saving/with-findings";
import type { Revision } from "@/lib/entry/model";
import type { Result } from "@/lib/platform/result";
import type { Change } from "./change";

/** How a save of one field ended; `result` is null when the server could not be reached. */
export type Outcome = {
  id: string;
  change: Change;
  /** The text in the field's input when the save was asked for. A sentence's wording is edited elsewhere. */
  textBefore: string;
  result: Result<Saved> | null;
};

// The saves of this window. They outlive the form that began them: on Back the router shows it again with the data of
// its first load, perhaps while a save is still under way.
const queues = new Map<string, Promise<void>>();
const newest = new Map<string, Revision>();
const listeners = new Map<object, (outcome: Outcome) => void>();

/** Runs a field's save after its last one. */
export function enqueueSave(id: string, save: () => Promise<void>): void {
  const next = (queues.get(id) ?? Promise.resolve()).then(save);
  queues.set(id, next);
  void next.finally(() => {
    if (queues.get(id) === next) queues.delete(id);
  });
}

export function isBeingSaved(id: string): boolean {
  return queues.has(id);
}

/** Resolves once no save of these fields is under way. */
export async function savesSettled(ids: readonly string[]): Promise<void> {
  const waiting = ids.flatMap((id) => queues.get(id) ?? []);
  if (waiting.length === 0) return;
  await Promise.allSettled(waiting);
  return savesSettled(ids);
}

/** Returns the newest revision of a field that was saved in this window. */
export function newestOwnRevision(id: string): Revision | undefined {
  return newest.get(id);
}

/** Tells the other forms of this window how a save ended. Only one is on the page, the others were left. */
export function reportOutcome(outcome: Outcome, from: object): void {
  const { id, result } = outcome;
  if (result?.ok && result.value.revision.number >= (newest.get(id)?.number ?? 0))
    newest.set(id, result.value.revision);
  for (const [form, listener] of listeners) if (form !== from) listener(outcome);
}

/** Listens to the saves that other forms of this window began. Returns a function that ends it. */
export function onOutcome(form: object, listener: (outcome: Outcome) => void): () => void {
  listeners.set(form, listener);
  return () => listeners.delete(form);
}
