import type { Relation } from "@/lib/checks/rule-schema";

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

/** A check as chosen: the keys of the fields in each role; only the parts of a sum may be several. */
export type ChosenRelation = { kind: RelationKind; isHigh: boolean } & Record<Role, string[]>;

const none: string[] = [];

export const noRelation: ChosenRelation = {
  ...{
    kind: "sum",
    isHigh: false,
    total: none,
    parts: none,
    stock: none,
    flow: none,
    share: none,
    part: none,
  },
  ...{ base: none, growth: none, figure: none, count: none, names: none },
};

/** Returns the check that was chosen. */
export function relationOf(chosen: ChosenRelation): Relation {
  const importance = chosen.isHigh ? ({ importance: "high" } as const) : {};
  const keyOf = (role: Role) => chosen[role][0] ?? "";
  const { kind } = chosen;
  if (kind === "sum") return { kind, total: keyOf("total"), parts: chosen.parts, ...importance };
  if (kind === "stock") return { kind, stock: keyOf("stock"), flow: keyOf("flow"), ...importance };
  if (kind === "share")
    return { kind, share: keyOf("share"), part: keyOf("part"), base: keyOf("base"), ...importance };
  if (kind === "growth") return { kind, growth: keyOf("growth"), figure: keyOf("figure"), ...importance };
  return { kind, count: keyOf("count"), names: keyOf("names"), ...importance };
}

/** Returns the roles that are still empty. */
export function missingRolesOf(chosen: ChosenRelation): Role[] {
  return rolesOf[chosen.kind].filter((role) => chosen[role].length === 0);
}
