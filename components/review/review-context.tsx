"use client";

import { createContext, type ReactNode, useContext, useState } from "react";
import type { ChangedRow } from "@/lib/review/change-set/changed-row";
import { type Decisions, useDecisions } from "./use-decisions";

/** What the parts of a submission's screen share. */
export type ReviewContext = Decisions & {
  rows: readonly ChangedRow[];
  canDecide: boolean;
  /** Ids of the selected fields. */
  chosen: ReadonlySet<string>;
  toggle: (fieldId: string) => void;
  /**
   * What is being returned: one field in its row, or the selected ones or all in the bar; null while no reason is
   * asked for.
   */
  returning: Returning | null;
  setReturning: (returning: Returning | null) => void;
};

export type Returning = { kind: "row"; fieldId: string } | { kind: "chosen" } | { kind: "all" };

const Context = createContext<ReviewContext | null>(null);

type Props = { submissionId: string; rows: readonly ChangedRow[]; canDecide: boolean; children: ReactNode };

export function ReviewProvider({ submissionId, rows, canDecide, children }: Props) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [returning, setReturning] = useState<Returning | null>(null);
  const decisions = useDecisions(submissionId);
  // Fields that are decided can no longer be selected.
  const waiting = new Set(rows.filter(({ decision }) => !decision).map(({ fieldId }) => fieldId));
  const chosen = new Set([...selected].filter((id) => waiting.has(id)));

  function toggle(fieldId: string) {
    setSelected(
      chosen.has(fieldId)
        ? new Set([...chosen].filter((id) => id !== fieldId))
        : new Set([...chosen, fieldId]),
    );
  }

  return (
    <Context value={{ ...decisions, rows, canDecide, chosen, toggle, returning, setReturning }}>
      {children}
    </Context>
  );
}

export function useReview(): ReviewContext {
  const context = useContext(Context);
  if (!context) throw new Error("This belongs on a submission's screen.");
  return context;
}
