"use client";

import { createContext, type ReactNode, useContext, useState } from "react";
import type { ChangedRow } from "@/lib/review/change-set/changed-row";
import { type ReasonGroup, reasonGroupsOf } from "@/lib/review/change-set/reason-groups";
import { type Decisions, useDecisions } from "./use-decisions";
import { useOpened } from "./use-opened";

/** A field's row on the screen. `state` is "sent" while a decision on it is under way. */
export type ReviewedRow = ChangedRow & { state: RowState; isWarned: boolean };
export type RowState = "waiting" | "sent" | "approved" | "returned" | "withdrawn";

/** What the parts of a submission's screen share. */
export type ReviewContext = Decisions & {
  submissionId: string;
  rows: readonly ReviewedRow[];
  /** The rendered comments by field id. */
  comments: Record<string, ReactNode>;
  canDecide: boolean;
  /** The reasons that stand for several fields. */
  groups: readonly ReasonGroup[];
  /** The field whose evidence is open. */
  active: ReviewedRow | null;
  activate: (fieldId: string | null) => void;
  /** The one change that Tab reaches; the others are reached from it. */
  stop: string | null;
  /** Whether only fields with warnings are shown. */
  isFiltered: boolean;
  filter: (isFiltered: boolean) => void;
  /** Ids of the revisions that this person has opened. */
  opened: ReadonlySet<string>;
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

type Props = {
  submissionId: string;
  rows: readonly ChangedRow[];
  comments: Record<string, ReactNode>;
  canDecide: boolean;
  children: ReactNode;
};

export function ReviewProvider({ submissionId, rows: submitted, comments, canDecide, children }: Props) {
  const [activeId, setActiveId] = useState<string | null>(null);
  const [isFiltered, filter] = useState(false);
  const [returning, setReturning] = useState<Returning | null>(null);
  const [opened, open] = useOpened(submissionId);
  const decisions = useDecisions(submissionId);
  const rows = submitted.map((row) => reviewed(row, decisions.sent));
  const active = rows.find(({ fieldId }) => fieldId === activeId) ?? null;
  const [first = null] = [...rows.filter(({ state }) => state === "waiting"), ...rows];

  function activate(fieldId: string | null) {
    setActiveId(fieldId);
    const row = rows.find((one) => one.fieldId === fieldId);
    if (row) open(row.revisionId);
  }

  const shown = { submissionId, rows, comments, canDecide, groups: reasonGroupsOf(rows), isFiltered, filter };
  const current = { active, activate, stop: (active ?? first)?.fieldId ?? null, opened };
  return (
    <Context
      value={{ ...decisions, ...shown, ...current, ...useChoice(rows), ...{ returning, setReturning } }}
    >
      {children}
    </Context>
  );
}

function reviewed(row: ChangedRow, sent: ReadonlySet<string>): ReviewedRow {
  const state = row.decision?.verdict ?? (sent.has(row.revisionId) ? "sent" : "waiting");
  return { ...row, state, isWarned: state === "waiting" && !row.isWithoutWarnings };
}

/** Which fields are selected. Fields that are decided can no longer be. */
function useChoice(rows: readonly ReviewedRow[]) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const waiting = rows.filter(({ fieldId, state }) => state === "waiting" && selected.has(fieldId));
  const chosen: ReadonlySet<string> = new Set(waiting.map(({ fieldId }) => fieldId));

  function toggle(fieldId: string) {
    setSelected(
      chosen.has(fieldId)
        ? new Set([...chosen].filter((id) => id !== fieldId))
        : new Set([...chosen, fieldId]),
    );
  }

  return { chosen, toggle };
}

export function useReview(): ReviewContext {
  const context = useContext(Context);
  if (!context) throw new Error("This belongs on a submission's screen.");
  return context;
}
