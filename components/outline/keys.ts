import type { Tree } from "./use-tree";

/** What a key does on the current row of the tree. */
export type TreeCommand =
  "up" | "down" | "first" | "last" | "open" | "close" | "moveUp" | "moveDown" | "rename" | "remove";

const commands: Record<string, TreeCommand> = {
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
const altCommands: Record<string, TreeCommand> = { ArrowUp: "moveUp", ArrowDown: "moveDown" };

type Pressed = { key: string; altKey: boolean; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean };

export function commandOf({ key, altKey, ctrlKey, metaKey, shiftKey }: Pressed): TreeCommand | null {
  if (ctrlKey || metaKey || shiftKey) return null;
  return (altKey ? altCommands : commands)[key] ?? null;
}

/** Moves within the tree. Returns false when the command is an edit instead. */
export function moveInTree({ rows, current, goTo, setIsOpen }: Tree, command: TreeCommand): boolean {
  if (!current) return false;
  const at = rows.indexOf(current);
  if (command === "up") goTo(rows[at - 1]);
  else if (command === "down") goTo(rows[at + 1]);
  else if (command === "first") goTo(rows[0]);
  else if (command === "last") goTo(rows.at(-1));
  else if (command === "open") {
    if (current.isOpen === false) setIsOpen(current, true);
    else if (current.isOpen) goTo(rows[at + 1]);
  } else if (command === "close") {
    if (current.isOpen) setIsOpen(current, false);
    else goTo(rows.find(({ id }) => id === current.parent));
  } else return false;
  return true;
}
