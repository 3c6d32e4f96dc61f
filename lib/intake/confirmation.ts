import type { Relation } from "@/lib/checks/rule-schema";
import type { FormField } from "@/lib/entry/form/form";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { DocumentState } from "./document";
import type { ReadDocument } from "./documents/model";
import { type Group, type ProposalState, stateAfter, type StoredProposal } from "./proposal";

export type DocumentHead = {
  id: string;
  name: string;
  attachmentId: string;
  state: DocumentState;
  problem: Bilingual | null;
  /** 0 to 1; null when nothing reads it, so that a document in the state `reading` was broken off. */
  progress: number | null;
  year: number | null;
  section: { number: string; title: Bilingual } | null;
  uploaderName: string;
  at: string;
  canDecide: boolean;
};

/** A field that a value may be entered for. `label` names its event series too. */
export type TargetField = FormField & { label: Bilingual; isEditable: boolean };

/** Everything that the screen shows on which a person confirms what a document proposes: plain data. */
export type Confirmation = {
  document: DocumentHead;
  content: ReadDocument;
  /** Cells of tables that were not taken, with the reason, by part. */
  declined: Record<number, { quote: string; reason: Bilingual }[]>;
  proposals: StoredProposal[];
  /** By id: the fields that may be chosen, those proposed, and those they are checked against. */
  fields: Record<string, TargetField>;
  /** Ids of the fields to choose from, in the order of the report. */
  choices: string[];
  relations: readonly Relation[];
  units: string[];
};

export function stateOf({ decision }: StoredProposal): ProposalState {
  return stateAfter(decision?.verdict ?? null);
}

/**
 * Returns the group that a proposal is shown in: a rejected one is no figure, and one is not sure while its field holds another
 * value.
 */
export function shownGroup(proposal: StoredProposal, field: TargetField | undefined): Group {
  const state = stateOf(proposal);
  if (state === "rejected") return "not_figure";
  const isOpen = state === "open" || state === "left";
  const differs = field !== undefined && field.printed !== "" && field.printed !== proposal.typed;
  return proposal.group === "sure" && isOpen && differs ? "check" : proposal.group;
}

/** Whether a person still has to decide on it. */
export function isOpen(proposal: StoredProposal): boolean {
  return proposal.group !== "not_figure" && ["open", "left"].includes(stateOf(proposal));
}
