import type { ProposalVerdict } from "./proposal";

/** The newest decision on a proposal. `number` counts the decisions on it; `printed` is the value that was saved. */
export type ProposalDecision = {
  number: number;
  verdict: ProposalVerdict;
  by: string;
  at: string;
  fieldId: string | null;
  printed: string | null;
};

/** What a decision changed, for the screen: the decision, and the field as it is now. */
export type Decided = {
  proposalId: string;
  decision: ProposalDecision;
  field: { id: string; version: number; printed: string } | null;
};
