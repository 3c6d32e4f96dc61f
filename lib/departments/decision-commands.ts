import "server-only";
import { command, type Context, recorded } from "@/lib/audit/command";
import type { AuditInput } from "@/lib/audit/events";
import { canEdit, entering } from "@/lib/entry/policy";
import { refusals as entryRefusals } from "@/lib/entry/refusals";
import { decideSave } from "@/lib/entry/saving/commands";
import { refuseClosed } from "@/lib/outline/report-closed";
import { fail, ok, type Result } from "@/lib/platform/result";
import { figuresOf } from "./answer-commands";
import { placeOf, subjectOf } from "./commands";
import { type Gap, gapStateOf, type HandOver, newestOf, type Proposal } from "./model";
import { changedMeanwhile, refusals } from "./refusals";
import { findHandOver, insertDecisions } from "./repository";
import { acceptSchema, returnSchema } from "./schema";

type Offered = { gap: Gap; proposal: Proposal; printed: string };
type Found = { handOver: HandOver; offered: Offered[] };

/**
 * Accepts proposals of a department: each becomes the editor's own revision of its field, under the rules of any save, with the
 * department as its source. All are accepted or none.
 */
export const acceptProposals = command(acceptSchema, entering, async ({ handOverId, proposals }, context) => {
  const ids = proposals.map(({ proposalId }) => proposalId);
  const found = await findForDecision(handOverId, ids, context);
  if (!found.ok) return found;
  const { handOver, offered } = found.value;
  const events: AuditInput[] = [];
  const held = new Map<string, string>();
  for (const [index, { gap, proposal }] of offered.entries()) {
    const basedOn = proposals[index]?.basedOn ?? 0;
    const change = { fieldId: gap.fieldId, typed: proposal.printed, basedOn };
    const saved = await decideSave({ ...change, ...sourceOf(handOver, proposal) }, context);
    if (!saved.ok)
      return saved.error.code === "CONFLICT" ? fail("CONFLICT", changedMeanwhile(gap.name)) : saved;
    events.push(...saved.events);
    held.set(proposal.id, saved.value.revision.id);
  }
  await insertDecisions(
    context.tx,
    offered.map(({ proposal: { id } }) => {
      return {
        proposalId: id,
        verdict: "accepted",
        reason: null,
        revisionId: held.get(id) ?? null,
        ...by(context),
      };
    }),
  );
  const to = { ...placeOf(handOver), ...figuresOf(offered) };
  return recorded(
    { count: offered.length },
    { type: "hand_over.accepted", ...subjectOf(handOver), to },
    ...events,
  );
});

/** What was returned, for the message to the department. */
export type Returned = { handOver: HandOver; gaps: Gap[]; reason: string };

/** Returns proposals to the department with a reason, which it reads on its page. */
export const returnProposals = command(
  returnSchema,
  entering,
  async ({ handOverId, proposalIds, reason }, context) => {
    const found = await findForDecision(handOverId, proposalIds, context);
    if (!found.ok) return found;
    const { handOver, offered } = found.value;
    await insertDecisions(
      context.tx,
      offered.map(({ proposal: { id } }) => {
        return { proposalId: id, verdict: "returned", reason, revisionId: null, ...by(context) };
      }),
    );
    const to = { ...placeOf(handOver), ...figuresOf(offered) };
    const returned: Returned = { handOver, gaps: offered.map(({ gap }) => gap), reason };
    return recorded(returned, { type: "hand_over.returned", ...subjectOf(handOver), to, reason });
  },
);

async function findForDecision(
  handOverId: string,
  proposalIds: readonly string[],
  { actor, tx }: Context,
): Promise<Result<Found>> {
  const handOver = await findHandOver(tx, handOverId);
  if (!handOver) return fail("NOT_FOUND", refusals.noHandOver);
  if (!canEdit(actor, handOver.section)) return fail("FORBIDDEN", entryRefusals.notYours);
  const closed = refuseClosed(handOver.report);
  if (closed) return closed;
  const offered = proposalIds.flatMap((id) => handOver.gaps.flatMap((gap) => openIn(gap, id)));
  const distinct = new Set(offered.map(({ proposal }) => proposal.id));
  if (distinct.size < proposalIds.length) return fail("CONFLICT", refusals.answeredMeanwhile);
  return ok({ handOver, offered });
}

/** The proposal, if it is the newest of its gap and nobody has decided on it. */
function openIn(gap: Gap, proposalId: string): Offered[] {
  const proposal = newestOf(gap);
  if (proposal?.id !== proposalId || gapStateOf(gap) !== "open") return [];
  return [{ gap, proposal, printed: proposal.printed }];
}

function sourceOf({ department }: HandOver, { source, quotation, page, link }: Proposal) {
  const named = source ? `${department.name}：${source}` : department.name;
  return { source: [...named].slice(0, 1000).join(""), quotation, page, link, attachmentId: null };
}

function by({ actor, at }: Context) {
  return { deciderId: actor.id, deciderName: actor.name, at };
}
