import "server-only";
import type { Context } from "@/lib/audit/command";
import { refuseClosed } from "@/lib/outline/report-closed";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Decided } from "./decision";
import type { IntakeDocument } from "./document";
import { canHandIn } from "./policy";
import { type ProposalState, type ProposalVerdict, stateAfter, type StoredProposal } from "./proposal";
import { findProposal, insertDecision } from "./proposal-repository";
import { decidedMeanwhile, refusals } from "./refusals";
import { findDocument } from "./repository";

export type Report = NonNullable<IntakeDocument["report"]>;
export type Found = { proposal: StoredProposal; document: IntakeDocument & { report: Report } };

/**
 * Returns a proposal that may be decided on, with its document. Refuses with CONFLICT when somebody decided on it since it was
 * shown, and with LOCKED when it is in none of the states.
 */
export async function findForDecision(
  { proposalId, seen }: { proposalId: string; seen: number },
  states: readonly ProposalState[],
  { actor, tx }: Context,
): Promise<Result<Found>> {
  const proposal = await findProposal(tx, proposalId);
  const document = proposal && (await findDocument(tx, proposal.documentId));
  if (!proposal || !document?.report) return fail("NOT_FOUND", refusals.noProposal);
  if (!canHandIn(actor, document.section)) return fail("FORBIDDEN", refusals.notYours);
  const closed = refuseClosed(document.report);
  if (closed) return closed;
  const { decision } = proposal;
  if (decision && decision.number !== seen)
    return fail("CONFLICT", decidedMeanwhile(decision.by), { decision });
  if (!states.includes(stateAfter(decision?.verdict ?? null))) return fail("LOCKED", refusals.isDecided);
  return ok({ proposal, document: { ...document, report: document.report } });
}

type Held = { id: string; fieldId: string; number: number; printed: string };

/** Saves a decision, with the revision that holds the value where there is one. The caller records it. */
export async function decide(
  { id, decision }: StoredProposal,
  { verdict, revision }: { verdict: ProposalVerdict; revision: Held | null },
  { actor, tx, at }: Context,
): Promise<Decided> {
  const number = (decision?.number ?? 0) + 1;
  const by = { deciderId: actor.id, deciderName: actor.name, at };
  await insertDecision(tx, { proposalId: id, number, verdict, revisionId: revision?.id ?? null, ...by });
  return {
    proposalId: id,
    decision: {
      ...{ number, verdict, by: actor.name, at: at.toISOString() },
      fieldId: revision?.fieldId ?? null,
      printed: revision?.printed ?? null,
    },
    field: revision && { id: revision.fieldId, version: revision.number, printed: revision.printed },
  };
}
