"use client";

import { createContext, type ReactNode, useContext, useState } from "react";
import type { ChangedRow } from "@/lib/review/change-set/changed-row";
import { type Decisions, useDecisions } from "./use-decisions";

/** What the parts of a submission's screen share. */
export type ReviewContext = Decisions & {
  rows: readonly ChangedRow[];
  mayDecide: boolean;
  /** Ids of the chosen fields. */
  chosen: ReadonlySet<string>;
  toggle: (fieldId: string) => void;
  /** What is being returned: one field in its row, the chosen ones or all at the foot; null while no reason is asked for. */
  returning: Returning | null;
  setReturning: (returning: Returning | null) => void;
};

export type Returning = { kind: "row"; fieldId: string } | { kind: "chosen" } | { kind: "all" };

const Context = createContext<ReviewContext | null>(null);

type Props = { submissionId: string; rows: readonly ChangedRow[]; mayDecide: boolean; children: ReactNode };

export function ReviewProvider({ submissionId, rows, mayDecide, children }: Props) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [returning, setReturning] = useState<Returning | null>(null);
  const decisions = useDecisions(submissionId, () => {
    setTicked(new Set());
    setReturning(null);
  });
  // What somebody else decided meanwhile is no longer to be chosen.
  const waiting = new Set(rows.filter(({ decision }) => !decision).map(({ fieldId }) => fieldId));
  const chosen = new Set([...ticked].filter((id) => waiting.has(id)));

  function toggle(fieldId: string) {
    setTicked(
      chosen.has(fieldId)
        ? new Set([...chosen].filter((id) => id !== fieldId))
        : new Set([...chosen, fieldId]),
    );
  }

  return (
    <Context value={{ ...decisions, rows, mayDecide, chosen, toggle, returning, setReturning }}>
      {children}
    </Context>
  );
}

export function useReview(): ReviewContext {
  const context = useContext(Context);
  if (!context) throw new Error("This belongs on a submission's screen.");
  return context;
}
