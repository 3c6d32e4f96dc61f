/** What a key does anywhere on the page of a section's form. */
export type FormCommand = "empty" | "question" | "filter" | "save" | "help";

type Pressed = Pick<KeyboardEvent, "key" | "code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">;

/** Returns null for keys of the gaps (see gap-keys.ts) and of the browser. */
export function formCommandOf(pressed: Pressed): FormCommand | null {
  const { key, code, altKey, ctrlKey, metaKey, shiftKey } = pressed;
  if (ctrlKey || metaKey) return key.toLowerCase() === "s" && !altKey && !shiftKey ? "save" : null;
  if (!altKey) return key === "?" || key === "？" ? "help" : null;
  if (key === "ArrowDown") return shiftKey ? "question" : "empty";
  // By its place: with Option, a Mac types another sign with it.
  if (code === "Slash") return shiftKey ? "help" : "filter";
  return null;
}
