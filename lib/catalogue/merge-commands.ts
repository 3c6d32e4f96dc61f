import "server-only";
import { recorded } from "@/lib/audit/command";
import type { Tx } from "@/lib/platform/database";
import { fail } from "@/lib/platform/result";
import { catalogueCommand } from "./command";
import { findChangeable } from "./indicator-commands";
import { type Mergeable, mergePlanOf } from "./merge";
import type { Indicator } from "./model";
import { clashing, refusals } from "./refusals";
import { findIndicator, saveMerge } from "./indicator-repository";
import { mergeSchema } from "./schema";
import { usesByIndicator } from "./use-repository";

/**
 * Two indicators turn out to be the same: the fields of all reports go over to the one that is kept. The other stays, so
 * that its code is never given again, and is not offered any more. What was released stays as it was.
 */
export const mergeIndicator = catalogueCommand(mergeSchema, async ({ code, into }, { tx }) => {
  if (code === into) return fail("INVALID", refusals.intoItself);
  const merged = await findChangeable(tx, code);
  if (!merged.ok) return merged;
  const kept = await findIndicator(tx, into);
  if (!kept) return fail("NOT_FOUND", refusals.noIndicator);
  if (kept.mergedInto) return fail("LOCKED", refusals.keptIsMerged);

  const plan = mergePlanOf(await mergeable(tx, merged.value), await mergeable(tx, kept));
  if (plan.hasOtherKind) return fail("INVALID", refusals.otherKind);
  if (plan.clashes.length > 0) return fail("CONFLICT", clashing(plan), plan.clashes);

  const { id, breaks } = merged.value;
  const carried = breaks.filter(({ year }) => plan.breaks.includes(year));
  await saveMerge(tx, id, kept.id, carried);
  const from = { code, fields: plan.fields };
  const to = { code: into, breaks: plan.breaks };
  return recorded({ code: into }, { type: "indicator.merged", subject: `indicator:${id}`, from, to });
});

async function mergeable(tx: Tx, indicator: Indicator): Promise<Mergeable> {
  return { ...indicator, uses: (await usesByIndicator(tx, indicator.id)).get(indicator.id) ?? [] };
}
