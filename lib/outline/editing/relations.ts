import "server-only";
import { keysOf } from "@/lib/checks/check";
import type { Relation } from "@/lib/checks/rule-schema";
import { recorded } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { editCommand } from "./command";
import { notInReport, ofOtherKind, refusals } from "./refusals";
import { relationEditSchema } from "./schema";
import { isSameRelation, type Misfit, misfitOf } from "../relation-fit";
import { relationRows, removeRelationRow, saveRelation } from "../relation-repository";
import type { Bilingual } from "@/lib/platform/bilingual";

/** Adds a check between fields of the report: a total and its parts, a stock and its flow. */
export const addRelation = editCommand(relationEditSchema, async ({ year, relation }, { outline, tx }) => {
  const misfit = misfitOf(relation, outline.fields);
  if (misfit) return fail("INVALID", sentenceOf(misfit), misfit.keys);
  if (outline.relations.some((one) => isSameRelation(one, relation)))
    return fail("CONFLICT", refusals.relationThere);
  await saveRelation(tx, outline.id, relation);
  const subject = `report:${outline.id}`;
  return recorded({ id: outline.id }, { type: "relation.added", subject, to: toldOf(year, relation) });
});

export const removeRelation = editCommand(relationEditSchema, async ({ year, relation }, { outline, tx }) => {
  const rows = await relationRows(tx, outline.id);
  const found = rows.find((row) => isSameRelation(row.relation, relation));
  if (!found) return fail("NOT_FOUND", refusals.noRelation);
  await removeRelationRow(tx, found.id);
  const from = toldOf(year, found.relation);
  const subject = `report:${outline.id}`;
  return recorded({ id: outline.id }, { type: "relation.removed", subject, from, to: { year } });
});

function toldOf(year: number, relation: Relation) {
  const { kind, importance = "normal" } = relation;
  return { year, relation: kind, fields: keysOf(relation), importance };
}

function sentenceOf({ why, keys }: Misfit): Bilingual {
  if (why === "twice") return refusals.fieldTwice;
  return why === "missing" ? notInReport(keys) : ofOtherKind(keys);
}
