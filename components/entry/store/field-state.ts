import type { Finding } from "@/lib/checks/finding";
import { type Answer, isAnswered, unansweredOf } from "@/lib/entry/findings/answers";
import type { Conflict } from "@/lib/entry/conflict";
import {
  countFieldStatuses,
  type FormField,
  type FieldStatus,
  type FieldStatusCounts,
} from "@/lib/entry/form/form";
import type { Source } from "@/lib/entry/model";
import type { Value } from "@/lib/figures/value";
import type { Refused } from "@/components/desk/refused";
import { newestOwnRevision } from "./own-saves";
import { savedState } from "./saved-state";

/** How far the typed text has come on its way to the database. */
export type Saving = "saved" | "saving" | "unsaved" | "invalid" | "conflict";

export type FieldState = Source & {
  saving: Saving;
  /** Why it is not saved. */
  sentence: Refused | null;
  conflict: (Conflict & { mine: string }) | null;
  version: number;
  value: Value | null;
  printed: string;
  savedBy: string | null;
  savedAt: string | null;
  status: FieldStatus;
  answers: readonly Answer[];
  findings: readonly Finding[];
  openComments: number;
  /** Why the saved value was changed, as far as anybody said. */
  reason: string | null;
};

export type Counts = {
  /** When any of the fields was saved last, as an ISO instant; null if none was. */
  savedAt: string | null;
  saving: Record<Saving, number>;
  statusCounts: FieldStatusCounts;
  warning: number;
  commented: number;
};

export function countStates(states: readonly FieldState[]): Counts {
  const saving = { saved: 0, saving: 0, unsaved: 0, invalid: 0, conflict: 0 };
  for (const state of states) saving[state.saving] += 1;
  const savedAt = states.reduce<string | null>((last, state) => later(last, state.savedAt), null);
  const commented = states.filter((state) => state.openComments > 0).length;
  return {
    savedAt,
    saving,
    statusCounts: countFieldStatuses(states),
    warning: states.filter(hasOpenFinding).length,
    commented,
  };
}

function later(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other > one) ? other : one;
}

/**
 * Returns the findings to show at a field. Of an approved field these are only the unanswered ones that block a
 * release, and blanks: the figure in an approved sentence may have become one since.
 */
export function visibleFindingsOf({ findings, answers, status }: FieldState): readonly Finding[] {
  if (status !== "approved") return findings;
  const blanks = findings.filter((finding) => finding.rule === "blank" && !isAnswered(finding, answers));
  return [...unansweredOf(findings, answers), ...blanks];
}

/** Returns whether a finding still needs an answer. */
export function hasOpenFinding(state: FieldState): boolean {
  return visibleFindingsOf(state).some((finding) => !isAnswered(finding, state.answers));
}

/** Returns whether somebody has to do something about a field other than fill it in. */
export function needsAttention(state: FieldState): boolean {
  const isAmiss = state.saving === "invalid" || state.saving === "conflict" || state.saving === "unsaved";
  return isAmiss || state.status === "returned" || state.openComments > 0 || hasOpenFinding(state);
}

/** Returns the state of a field as it is saved: as the form was loaded, or as this window has saved it since. */
export function storedState(field: FormField): FieldState {
  const own = newestOwnRevision(field.id);
  const loaded = loadedState(field);
  return own && own.number > field.version ? { ...loaded, ...savedState(own, field) } : loaded;
}

function loadedState(field: FormField): FieldState {
  const { version, printed, savedBy, savedAt, status, answers, openComments, reason } = field;
  const { source, quotation, page, link, attachmentId } = field;
  const state = { version, printed, savedBy, savedAt, status, answers, openComments, reason };
  const value = field.check?.value ?? null;
  const fresh = { saving: "saved", sentence: null, conflict: null, findings: [] } as const;
  return { ...state, source, quotation, page, link, attachmentId, value, ...fresh };
}
