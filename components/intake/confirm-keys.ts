/** What a key does to the proposal that has the focus. */
export type ConfirmCommand =
  "down" | "up" | "next" | "acceptAll" | "close" | "accept" | "correct" | "reject" | "leave" | "reopen";

/** Where the focus is in a proposal: on its row, in a text, or on something else of it. */
export type Focus = "row" | "text" | "part";

type Press = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey">;

const commands = new Map<string, ConfirmCommand>([
  ["ArrowDown", "down"],
  ["j", "down"],
  ["ArrowUp", "up"],
  ["k", "up"],
  ["n", "next"],
  ["A", "acceptAll"],
  ["Escape", "close"],
  ["Enter", "accept"],
  ["e", "correct"],
  ["x", "reject"],
  ["l", "leave"],
  ["u", "reopen"],
]);

/** Returns null for keys that belong to what has the focus: those typed into a text, and Enter, which presses a button. */
export function confirmCommandOf(
  { key, altKey, ctrlKey, metaKey }: Press,
  focus: Focus,
): ConfirmCommand | null {
  if (altKey || ctrlKey || metaKey || focus === "text") return null;
  return key === "Enter" && focus !== "row" ? null : (commands.get(key) ?? null);
}
