"use client";

import type { KeyboardEvent } from "react";
import { isTurnedOff } from "@/components/desk/single-keys";
import type { StoredProposal } from "@/lib/intake/proposal";
import { useConfirm } from "./confirm-context";
import { useDecision } from "./use-decision";

const nothing = {} as StoredProposal;

/**
 * Returns the key handler of the screen. What is typed into an input and keys with Ctrl, Alt or ⌘ are left alone, and Enter on a
 * button presses the button.
 */
export function useKeys(acceptAll: () => void): (event: KeyboardEvent) => void {
  const { current, move, next, setEditing } = useConfirm();
  const decision = useDecision(current ?? nothing);
  const keys: Record<string, (() => void) | null> = {
    ArrowDown: () => move(1),
    j: () => move(1),
    ArrowUp: () => move(-1),
    k: () => move(-1),
    n: () => next(),
    A: acceptAll,
    Escape: () => setEditing(null),
    ...(current && {
      Enter: decision.accept ?? decision.make,
      e: decision.correct,
      x: decision.reject,
      l: decision.leave,
      u: decision.reopen,
    }),
  };

  return (event) => {
    const { key, target, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey || isTurnedOff(event) || !(target instanceof HTMLElement)) return;
    if (target.closest("input, textarea, select")) return;
    if (key === "Enter" && !target.hasAttribute("data-proposal")) return;
    const act = keys[key];
    if (!act) return;
    event.preventDefault();
    act();
  };
}
