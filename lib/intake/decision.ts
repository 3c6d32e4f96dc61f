import type { ProposalDecision } from "./proposal";

/** What a decision changed, for the screen: the decision, and the field as it is now. */
export type Decided = {
  proposalId: string;
  decision: ProposalDecision;
  field: { id: string; version: number; printed: string } | null;
};
