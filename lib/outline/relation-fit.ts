import { keysOf } from "@/lib/checks/check";
import type { Relation } from "@/lib/checks/rule-schema";
import type { OutlineField } from "./model";

/** Why a relation is invalid, with the keys concerned. */
export type Misfit = { why: "missing" | "twice" | "otherKind"; keys: string[] };

/** Checks that every field of a relation is visible, occurs once and has the right kind. Returns null when all do. */
export function misfitOf(
  relation: Relation,
  fields: readonly Pick<OutlineField, "key" | "kind" | "hidden">[],
): Misfit | null {
  const keys: string[] = keysOf(relation);
  const byKey = new Map(fields.filter(({ hidden }) => !hidden).map((field) => [field.key, field]));
  const missing = keys.filter((key) => !byKey.has(key));
  if (missing.length > 0) return { why: "missing", keys: missing };
  const twice = keys.filter((key, at) => keys.indexOf(key) !== at);
  if (twice.length > 0) return { why: "twice", keys: twice };
  const listed = relation.kind === "names" ? relation.names : null;
  const otherKind = keys.filter((key) => byKey.get(key)?.kind !== (key === listed ? "names" : "quantity"));
  return otherKind.length > 0 ? { why: "otherKind", keys: otherKind } : null;
}

/** Whether two relations are the same, regardless of their importance. */
export function isSameRelation(a: Relation, b: Relation): boolean {
  return a.kind === b.kind && keysOf(a).join(" ") === keysOf(b).join(" ");
}
