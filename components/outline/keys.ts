import type { Tree } from "./use-tree";

/** What a key means on the current line of the tree; null when it means nothing. */
export type Wish =
  "up" | "down" | "first" | "last" | "open" | "close" | "moveUp" | "moveDown" | "rename" | "remove";

const wishes: Record<string, Wish> = {
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
  ArrowRight: "open",
  ArrowLeft: "close",
  Enter: "rename",
  F2: "rename",
  Delete: "remove",
  Backspace: "remove",
};
const withAlt: Record<string, Wish> = { ArrowUp: "moveUp", ArrowDown: "moveDown" };

type Pressed = { key: string; altKey: boolean; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean };

export function wishOf({ key, altKey, ctrlKey, metaKey, shiftKey }: Pressed): Wish | null {
  if (ctrlKey || metaKey || shiftKey) return null;
  return (altKey ? withAlt : wishes)[key] ?? null;
}

/** Goes where the key leads; false when the wish is to change something. */
export function walk({ rows, current, goTo, setIsOpen }: Tree, wish: Wish): boolean {
  if (!current) return false;
  const at = rows.indexOf(current);
  if (wish === "up") goTo(rows[at - 1]);
  else if (wish === "down") goTo(rows[at + 1]);
  else if (wish === "first") goTo(rows[0]);
  else if (wish === "last") goTo(rows.at(-1));
  else if (wish === "open") {
    if (current.isOpen === false) setIsOpen(current, true);
    else if (current.isOpen) goTo(rows[at + 1]);
  } else if (wish === "close") {
    if (current.isOpen) setIsOpen(current, false);
    else goTo(rows.find(({ id }) => id === current.parent));
  } else return false;
  return true;
}
