/** What a key does to the change that has the focus. */
export type ReviewCommand = "next" | "previous" | "approve" | "return" | "open";

type Press = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey">;

const letters = new Map<string, ReviewCommand>([
  ["j", "next"],
  ["k", "previous"],
  ["a", "approve"],
  ["r", "return"],
]);
const others = new Map<string, ReviewCommand>([
  ["ArrowDown", "next"],
  ["ArrowUp", "previous"],
  ["Enter", "open"],
  [" ", "open"],
]);

/** Returns the command of a key, null if it has none. Keys of one letter can be turned off; capitals act too. */
export function commandOf(
  { key, altKey, ctrlKey, metaKey }: Press,
  hasLetters: boolean,
): ReviewCommand | null {
  if (altKey || ctrlKey || metaKey) return null;
  return others.get(key) ?? (hasLetters ? letters.get(key.toLowerCase()) : undefined) ?? null;
}
