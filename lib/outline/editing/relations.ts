import "server-only";
import { recorded } from "@/lib/audit/command";
import { keysOf } from "@/lib/checks/check";
import type { Relation } from "@/lib/checks/rule-schema";
import type { Bilingual } from "@/lib/platform/bilingual";
import { fail } from "@/lib/platform/result";
import { fieldNamesOf } from "../field-names";
import type { Outline } from "../model";
import { isSameRelation, type Misfit, misfitOf } from "../relation-fit";
import { relationRows, removeRelationRow, saveRelation } from "../relation-repository";
import { editCommand } from "./command";
import { notInReport, ofOtherKind, refusals } from "./refusals";
import { relationEditSchema } from "./schema";

/** Adds a check between fields of the report, such as a total and its parts. */
export const addRelation = editCommand(relationEditSchema, async ({ year, relation }, { outline, tx }) => {
  const misfit = misfitOf(relation, outline.fields);
  if (misfit) return fail("INVALID", refusalOf(misfit, outline), misfit.keys);
  if (outline.relations.some((one) => isSameRelation(one, relation)))
    return fail("CONFLICT", refusals.relationExists);
  await saveRelation(tx, outline.id, relation);
  const subject = `report:${outline.id}`;
  return recorded(
    { id: outline.id },
    { type: "relation.added", subject, to: relationPayload(year, relation) },
  );
});

export const removeRelation = editCommand(relationEditSchema, async ({ year, relation }, { outline, tx }) => {
  const rows = await relationRows(tx, outline.id);
  const existing = rows.find((row) => isSameRelation(row.relation, relation));
  if (!existing) return fail("NOT_FOUND", refusals.noRelation);
  await removeRelationRow(tx, existing.id);
  const from = relationPayload(year, existing.relation);
  const subject = `report:${outline.id}`;
  return recorded({ id: outline.id }, { type: "relation.removed", subject, from, to: { year } });
});

function relationPayload(year: number, relation: Relation) {
  const { kind, importance = "normal" } = relation;
  return { year, relation: kind, fields: keysOf(relation), importance };
}

function refusalOf({ why, keys }: Misfit, outline: Outline): Bilingual {
  if (why === "twice") return refusals.fieldTwice;
  const names = fieldNamesOf(outline, keys);
  return why === "missing" ? notInReport(names) : ofOtherKind(names);
}
