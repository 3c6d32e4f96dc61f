import { newKey } from "@/components/desk/new-key";
import type { RequestKeys } from "@/lib/entry/schema";
import { type Change, isSameChange } from "./change";

/** The saves of a field of which it is not known what became of them: their keys, the newest first, and the newest change. */
export type Unanswered = { change: Change | null; keys: readonly string[] };

/** As many as the server looks at. */
const most = 100;

// Like the saves themselves, these outlive the form.
const unanswered = new Map<string, Unanswered>();

/** Returns the keys to send a change with. A change that is sent again has the same key, so that it is not saved twice. */
export function keysFor(id: string, change: Change): RequestKeys {
  const before = unanswered.get(id);
  const isAgain = before?.change && isSameChange(before.change, change);
  const keys = isAgain ? before.keys : [newKey(), ...(before?.keys ?? [])].slice(0, most);
  unanswered.set(id, { change, keys });
  const [key = newKey(), ...earlier] = keys;
  return { key, unanswered: earlier };
}

/** Returns what of a field is not answered yet, or null. It may have been saved. */
export function unansweredOf(id: string): Unanswered | null {
  return unanswered.get(id) ?? null;
}

/** Takes over what was not answered before the page was loaded, unless this page knows more. */
export function recoverKeys(id: string, before: Unanswered): void {
  if (before.keys.length > 0 && !unanswered.has(id)) unanswered.set(id, before);
}

/** Forgets the keys of a field: an answer has told what became of its saves. */
export function forgetKeys(id: string): void {
  unanswered.delete(id);
}
