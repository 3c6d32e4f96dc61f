"use client";

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { type Confirmation, isOpen, shownGroup } from "@/lib/intake/confirmation";
import type { Group, StoredProposal } from "@/lib/intake/proposal";
import { type ConfirmationState, useConfirmation } from "./use-confirmation";

/** What is open at the current proposal, beside its details. */
export type Editing = "correct" | "make" | null;

/** A proposal with the group that it is shown in. */
export type Shown = { proposal: StoredProposal; group: Group };

type Confirm = ConfirmationState & {
  loaded: Confirmation;
  shown: readonly Shown[];
  current: StoredProposal | null;
  editing: Editing;
  setEditing: (editing: Editing) => void;
  /** Makes a proposal current and puts the focus on its row. */
  show: (id: string) => void;
  select: (id: string) => void;
  /** Shows the proposal that is `by` places further down in the list. */
  move: (by: number) => void;
  /** Shows the next proposal that awaits a decision, and is not one of those just decided. */
  next: (decided?: readonly string[]) => void;
};

const Context = createContext<Confirm | null>(null);

export function useConfirm(): Confirm {
  const confirm = useContext(Context);
  if (!confirm) throw new Error("There is no confirmation around this component.");
  return confirm;
}

/** Keeps which proposal is current. The focus follows it, so that keys go to its row. */
export function ConfirmProvider({ loaded, children }: { loaded: Confirmation; children: ReactNode }) {
  const state = useConfirmation(loaded);
  const { proposals, fields } = state;
  const [currentId, setCurrentId] = useState(() => (proposals.find(isOpen) ?? proposals[0])?.id ?? null);
  const [editing, setEditing] = useState<Editing>(null);
  const shown = useMemo(
    () =>
      proposals.map((proposal) => ({
        proposal,
        group: shownGroup(proposal, fields[proposal.fieldId ?? ""]),
      })),
    [proposals, fields],
  );
  const at = proposals.findIndex(({ id }) => id === currentId);

  const select = useCallback((id: string) => {
    setEditing(null);
    setCurrentId(id);
  }, []);
  const show = useCallback(
    (id: string) => {
      select(id);
      focusRow(id);
    },
    [select],
  );

  function move(by: number) {
    const to = proposals[Math.min(Math.max(at + by, 0), proposals.length - 1)];
    if (to) show(to.id);
  }

  function next(decided: readonly string[] = []) {
    const isLeft = (one: StoredProposal) => isOpen(one) && !decided.includes(one.id);
    const to = [...proposals.slice(at + 1), ...proposals.slice(0, Math.max(at, 0))].find(isLeft);
    if (to) show(to.id);
  }

  const current = proposals[at] ?? null;
  const value = { ...state, loaded, shown, current, editing, setEditing, show, select, move, next };
  return <Context value={value}>{children}</Context>;
}

export function rowId(id: string): string {
  return `proposal-${id}`;
}

export function focusRow(id: string): void {
  const row = document.getElementById(rowId(id));
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
}
