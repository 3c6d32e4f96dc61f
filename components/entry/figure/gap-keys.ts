import type { KeyboardEvent } from "react";
import type { Blank } from "@/lib/figures/blank";
import { blankOfKey } from "./blank-keys";

export type GapCommand = "next" | "previous" | "restore" | "wording" | { blank: Blank };

const commands: Record<string, GapCommand> = {
  Enter: "next",
  ArrowDown: "next",
  ArrowUp: "previous",
  Escape: "restore",
  F2: "wording",
};

type Pressed = Pick<KeyboardEvent, "key" | "code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">;

/** Returns what a key does in a gap; null for keys that type, and for those of the whole form (see form-keys.ts). */
export function gapCommandOf(pressed: Pressed): GapCommand | null {
  const blank = blankOfKey(pressed);
  if (blank) return { blank };
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey) return null;
  if (pressed.shiftKey) return pressed.key === "Enter" || pressed.key === "ArrowUp" ? "previous" : null;
  return commands[pressed.key] ?? null;
}
