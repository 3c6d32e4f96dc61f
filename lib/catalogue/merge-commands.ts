import "server-only";
import { recorded } from "@/lib/audit/command";
import type { Tx } from "@/lib/platform/database";
import { fail } from "@/lib/platform/result";
import { catalogueCommand } from "./command";
import { findChangeable } from "./indicator-commands";
import { findIndicator, saveMerge } from "./indicator-repository";
import { type Mergeable, mergePlanOf, newGradesOf } from "./merge";
import type { Indicator } from "./model";
import { clashing, refusals } from "./refusals";
import { mergeSchema } from "./schema";
import { usesByIndicator } from "./use-repository";

/**
 * Merges an indicator into another that turned out to be the same: the fields of all reports move to the target. The merged one
 * remains, so that its code is never reused, but can no longer be chosen. Releases do not change.
 */
export const mergeIndicator = catalogueCommand(mergeSchema, async ({ code, into }, { tx }) => {
  if (code === into) return fail("INVALID", refusals.intoItself);
  const source = await findChangeable(tx, code);
  if (!source.ok) return source;
  const target = await findIndicator(tx, into);
  if (!target) return fail("NOT_FOUND", refusals.noIndicator);
  if (target.mergedInto) return fail("LOCKED", refusals.targetIsMerged);

  const plan = mergePlanOf(await mergeable(tx, source.value), await mergeable(tx, target));
  if (plan.hasOtherKind) return fail("INVALID", refusals.otherKind);
  if (plan.clashes.length > 0) return fail("CONFLICT", clashing(plan), plan.clashes);

  const { id } = source.value;
  const carried = newGradesOf(source.value.grades, target.grades);
  await saveMerge(tx, id, target.id, carried);
  const from = { code, fields: plan.fields };
  const to = { code: into, grades: carried.length };
  return recorded({ code: into }, { type: "indicator.merged", subject: `indicator:${id}`, from, to });
});

async function mergeable(tx: Tx, indicator: Indicator): Promise<Mergeable> {
  return { ...indicator, uses: (await usesByIndicator(tx, indicator.id)).get(indicator.id) ?? [] };
}
