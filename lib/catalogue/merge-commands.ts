import "server-only";
import { recorded } from "@/lib/audit/command";
import { operation } from "@/lib/audit/operation";
import { type Db, reader } from "@/lib/platform/database";
import { fail, ok } from "@/lib/platform/result";
import { catalogueCommand } from "./command";
import { findChangeable } from "./indicator-commands";
import { findIndicator, saveMerge } from "./indicator-repository";
import { type Mergeable, mergePlanOf, newGradesOf } from "./merge";
import type { Indicator } from "./model";
import { editingCatalogue } from "./policy";
import { clashing, refusals } from "./refusals";
import { codeSchema, mergeSchema } from "./schema";
import { usesOfIndicator } from "./use-repository";

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

/** Reads what the preview of a merge needs of the target. */
export const findMergeTarget = operation(codeSchema, editingCatalogue, async ({ code }) => {
  const target = await findIndicator(reader(), code);
  return target ? ok(await mergeable(reader(), target)) : fail("NOT_FOUND", refusals.noIndicator);
});

async function mergeable(db: Db, indicator: Indicator): Promise<Mergeable> {
  const { code, name, kind, unit, basis, grades } = indicator;
  const uses = await usesOfIndicator(db, indicator.id);
  return {
    ...{ code, name, kind, unit, basis },
    grades: grades.map(({ series, earlier, later }) => ({ series, earlier, later })),
    uses: uses.map(({ year, key, series }) => ({ year, key, series })),
  };
}
