import type { Relation } from "@/lib/checks/rule-schema";
import { cleanCode } from "@/lib/figures/clean-code";

/** The roles of the fields in each kind of check, in the order of their inputs. */
export const rolesOf = {
  sum: ["total", "parts"],
  stock: ["stock", "flow"],
  share: ["share", "part", "base"],
  growth: ["growth", "figure"],
  names: ["count", "names"],
} as const satisfies Record<Relation["kind"], readonly string[]>;

export type RelationKind = keyof typeof rolesOf;
export type Role = (typeof rolesOf)[RelationKind][number];

export const relationKinds = Object.keys(rolesOf) as RelationKind[];

/** A check as typed: a key for each role; the parts of a sum are separated by spaces or commas. */
export type TypedRelation = { kind: RelationKind; isHigh: boolean } & Record<Role, string>;

export const noRelation: TypedRelation = {
  ...{ kind: "sum", isHigh: false, total: "", parts: "", stock: "", flow: "", share: "", part: "" },
  ...{ base: "", growth: "", figure: "", count: "", names: "" },
};

/** Returns the check that was typed. */
export function relationOf(typed: TypedRelation): Relation {
  const importance = typed.isHigh ? ({ importance: "high" } as const) : {};
  const keyOf = (role: Role) => cleanCode(typed[role]);
  const { kind } = typed;
  if (kind === "sum") return { kind, total: keyOf("total"), parts: splitKeys(typed.parts), ...importance };
  if (kind === "stock") return { kind, stock: keyOf("stock"), flow: keyOf("flow"), ...importance };
  if (kind === "share")
    return { kind, share: keyOf("share"), part: keyOf("part"), base: keyOf("base"), ...importance };
  if (kind === "growth") return { kind, growth: keyOf("growth"), figure: keyOf("figure"), ...importance };
  return { kind, count: keyOf("count"), names: keyOf("names"), ...importance };
}

/** Returns the roles that are still empty. */
export function missingRolesOf(typed: TypedRelation): Role[] {
  return rolesOf[typed.kind].filter((role) => typed[role].trim() === "");
}

export function splitKeys(text: string): string[] {
  return cleanCode(text)
    .split(/[\s,，、;；+]+/)
    .filter((key) => key !== "");
}
