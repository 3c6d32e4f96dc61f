import "server-only";
import { recorded } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import type { Sentence } from "@/lib/platform/result";
import { editCommand } from "./edit-command";
import { notInReport, ofOtherKind, refusals } from "./edit-refusals";
import { relationEditSchema } from "./edit-schema";
import { isSameRelation, type Misfit, misfitOf } from "./relation-fit";
import { relationRows, removeRelationRow, saveRelation } from "./relation-repository";

/** Adds a check between fields of the report: a total and its parts, a stock and its flow. */
export const addRelation = editCommand(relationEditSchema, async ({ year, relation }, { outline, tx }) => {
  const misfit = misfitOf(relation, outline.fields);
  if (misfit) return fail("INVALID", sentenceOf(misfit), misfit.keys);
  if (outline.relations.some((one) => isSameRelation(one, relation)))
    return fail("CONFLICT", refusals.relationThere);
  await saveRelation(tx, outline.id, relation);
  const subject = `report:${outline.id}`;
  return recorded({ id: outline.id }, { type: "relation.added", subject, to: { year, relation } });
});

export const removeRelation = editCommand(relationEditSchema, async ({ year, relation }, { outline, tx }) => {
  const rows = await relationRows(tx, outline.id);
  const found = rows.find((row) => isSameRelation(row.relation, relation));
  if (!found) return fail("NOT_FOUND", refusals.noRelation);
  await removeRelationRow(tx, found.id);
  const from = { year, relation: found.relation };
  const subject = `report:${outline.id}`;
  return recorded({ id: outline.id }, { type: "relation.removed", subject, from, to: { year } });
});

function sentenceOf({ why, keys }: Misfit): Sentence {
  if (why === "twice") return refusals.fieldTwice;
  return why === "missing" ? notInReport(keys) : ofOtherKind(keys);
}
