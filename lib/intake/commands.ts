import "server-only";
import { command, type Context, type Outcome, recorded } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import type { Decided } from "./decision";
import type { ReadDocument } from "./documents/model";
import { enter, type Value } from "./enter";
import { decide, findForDecision, type Found } from "./find-for-decision";
import { refusals } from "./refusals";
import { findContent } from "./repository";
import { acceptSchema, correctSchema, decisionSchema } from "./schema";
import { handingIn } from "./policy";

/** Saves the proposed value as a revision of the proposed field. */
export const acceptProposal = command(acceptSchema, handingIn, async (input, context) => {
  const found = await findForDecision(input, ["open", "left"], context);
  if (!found.ok) return found;
  const { fieldId, typed } = found.value.proposal;
  if (fieldId === null) return fail("INVALID", refusals.noField);
  return enterAndDecide("accepted", { fieldId, typed, basedOn: input.basedOn }, found.value, context);
});

/** Saves another value, or another field's, in place of what was proposed. What was accepted can still be corrected. */
export const correctProposal = command(
  correctSchema,
  handingIn,
  async ({ fieldId, typed, basedOn, ...input }, context) => {
    const found = await findForDecision(input, ["open", "left", "accepted", "corrected"], context);
    if (!found.ok) return found;
    return enterAndDecide("corrected", { fieldId, typed, basedOn }, found.value, context);
  },
);

async function enterAndDecide(
  verdict: "accepted" | "corrected",
  value: Value,
  found: Found,
  context: Context,
): Promise<Outcome<Decided>> {
  const content = await findContent(context.tx, found.document.id);
  if (!content) return fail("LOCKED", refusals.notRead);
  return enterFrom({ ...found, content }, { verdict, value }, context);
}

/** Enters a value and saves the decision. A refusal leaves everything as it was. */
export async function enterFrom(
  from: Found & { content: ReadDocument },
  { verdict, value }: { verdict: "accepted" | "corrected"; value: Value },
  context: Context,
): Promise<Outcome<Decided>> {
  const entered = await enter(value, from, context);
  if (!entered.ok) return entered;
  const { field, revision, events } = entered.value;
  const decided = await decide(from.proposal, { verdict, revision }, context);
  const { printed, number } = revision;
  const to = { ...namesOf(from), key: field.key, year: field.report.year, printed, number };
  const subject = subjectOf(from);
  const event =
    verdict === "accepted"
      ? ({ type: "proposal.accepted", subject, to } as const)
      : ({ type: "proposal.corrected", subject, from: { typed: from.proposal.typed }, to } as const);
  return { ok: true, value: decided, events: [...events, event] };
}

/** Says that a reading is no figure. The same text will not be asked about again in this report. */
export const rejectProposal = command(decisionSchema, handingIn, async (input, context) => {
  const found = await findForDecision(input, ["open", "left"], context);
  if (!found.ok) return found;
  return justDecide("rejected", found.value, context);
});

export const leaveProposal = command(decisionSchema, handingIn, async (input, context) => {
  const found = await findForDecision(input, ["open"], context);
  if (!found.ok) return found;
  return justDecide("left", found.value, context);
});

/** Takes back a decision that saved no value. */
export const reopenProposal = command(decisionSchema, handingIn, async (input, context) => {
  const found = await findForDecision(input, ["rejected", "left"], context);
  if (!found.ok) return found;
  return justDecide("reopened", found.value, context);
});

async function justDecide(
  verdict: "rejected" | "left" | "reopened",
  found: Found,
  context: Context,
): Promise<Outcome<Decided>> {
  const decided = await decide(found.proposal, { verdict, revision: null }, context);
  return recorded(decided, {
    type: `proposal.${verdict}` as const,
    subject: subjectOf(found),
    to: namesOf(found),
  });
}

function subjectOf({ document }: Found): string {
  return `document:${document.id}`;
}

function namesOf({ proposal, document }: Found) {
  return { name: document.attachment.name, proposal: proposal.id, quote: proposal.quote };
}
