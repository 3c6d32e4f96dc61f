import type { FieldKind } from "@/lib/figures/value";
import type { Bilingual } from "@/lib/platform/bilingual";

/** How sure a proposal is. `new`: no field of the report holds it yet. `not_figure` ones are shown, but nobody is asked. */
export const groups = ["sure", "check", "new", "not_figure"] as const;
export type Group = (typeof groups)[number];

/** What a person decided. `left`: to be decided later. `reopened`: an earlier decision is taken back. */
export type ProposalVerdict = "accepted" | "corrected" | "rejected" | "left" | "reopened";

export type ProposalState = "open" | Exclude<ProposalVerdict, "reopened">;

/** Where a value stands in a document: the index of its part, and in a table the row and column of its cell. */
export type Place = { part: number; row: number | null; column: number | null };

/**
 * A value that a document offers for a field; without a `fieldId`, one that no field holds yet. `start` and `end` (exclusive)
 * count UTF-16 units of the text at its place, and `quote` is what stands between them. `typed` is the value as it is entered in
 * a form: for the kind `text` a whole sentence, with references in place of its figures.
 */
export type NewProposal = {
  place: Place;
  start: number;
  end: number;
  quote: string;
  kind: FieldKind;
  typed: string;
  group: Group;
  /** Why it is offered for this field, or in this group. */
  reason: Bilingual;
  fieldId: string | null;
  /** Code of the catalogue's indicator that a new figure would be of. */
  indicator?: string | null;
  /** Keys of the next best fields, to choose from when it is corrected. */
  others?: readonly string[];
};

export function stateAfter(verdict: ProposalVerdict | null): ProposalState {
  return verdict === null || verdict === "reopened" ? "open" : verdict;
}

/** The newest decision on a proposal. `number` counts the decisions on it; `printed` is the value that was saved. */
export type ProposalDecision = {
  number: number;
  verdict: ProposalVerdict;
  by: string;
  at: string;
  fieldId: string | null;
  printed: string | null;
};

/** A proposal as it is stored, with its newest decision. */
export type StoredProposal = Required<NewProposal> & {
  id: string;
  documentId: string;
  decision: ProposalDecision | null;
};
