"use client";

import type { KeyboardEvent } from "react";
import { isTurnedOff } from "@/components/desk/single-keys";
import type { StoredProposal } from "@/lib/intake/proposal";
import { useConfirm } from "./confirm-context";
import { type ConfirmCommand, confirmCommandOf, type Focus } from "./confirm-keys";
import { useDecision } from "./use-decision";

const nothing = {} as StoredProposal;

/** Returns the key handler of the list of proposals. Keys act on the current one, which has the focus. */
export function useKeys(acceptAll: () => void): (event: KeyboardEvent) => void {
  const { current, move, next, setEditing } = useConfirm();
  const { accept, make, ...decision } = useDecision(current ?? nothing);
  const acts: Partial<Record<ConfirmCommand, (() => void) | null>> = {
    down: () => move(1),
    up: () => move(-1),
    next: () => next(),
    acceptAll,
    close: () => setEditing(null),
    ...(current && { ...decision, accept: accept ?? make }),
  };

  return (event) => {
    const { target } = event;
    if (isTurnedOff(event) || !(target instanceof HTMLElement)) return;
    const command = confirmCommandOf(event, focusOf(target));
    const act = command && acts[command];
    if (!act) return;
    event.preventDefault();
    act();
  };
}

function focusOf(target: HTMLElement): Focus {
  if (target.closest("input, textarea, select")) return "text";
  return target.hasAttribute("data-proposal") ? "row" : "part";
}
