"use client";

import { stateOf } from "@/lib/intake/confirmation";
import type { StoredProposal } from "@/lib/intake/proposal";
import { focusRow, useConfirm } from "./confirm-context";

export type DecisionKind = "accept" | "correct" | "make" | "reject" | "leave" | "reopen";

/** What may be done with a proposal, as functions; null for what may not. */
export type DecisionChoices = Record<DecisionKind, (() => void) | null>;

/** Returns what may be done with a proposal. A decision goes on to the next one, and comes back if it is refused. */
export function useDecision(proposal: StoredProposal): DecisionChoices {
  const confirm = useConfirm();
  const { fields, loaded, select, setEditing, next } = confirm;
  const state = stateOf(proposal);
  const { canDecide } = loaded.document;
  const field = fields[proposal.fieldId ?? ""];
  const isUndecided = state === "open" || state === "left";

  function goOn(decide: (one: StoredProposal) => Promise<boolean>) {
    return () => {
      next();
      void decide(proposal).then((isDone) => isDone || comeBack());
    };
  }

  function comeBack() {
    select(proposal.id);
    focusRow(proposal.id);
  }

  function open(editing: "correct" | "make") {
    return () => {
      select(proposal.id);
      setEditing(editing);
    };
  }

  const when = <T>(may: boolean, act: T) => (canDecide && may ? act : null);
  return {
    accept: when(
      isUndecided && field?.isEditable === true,
      goOn((one) => confirm.accept(one)),
    ),
    correct: when(state !== "rejected" && loaded.choices.length > 0, open("correct")),
    make: when(isUndecided && proposal.kind !== "text" && !field, open("make")),
    reject: when(isUndecided, goOn(confirm.reject)),
    leave: when(state === "open", goOn(confirm.leave)),
    reopen: when(state === "rejected" || state === "left", () => void confirm.reopen(proposal)),
  };
}
