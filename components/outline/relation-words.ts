import type { Relation } from "@/lib/checks/rule-schema";

/** What the parts of a check between fields are called, in the order in which they are chosen. */
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

/** What is typed of a check: a key for each part, those of a sum with spaces or commas between. */
export type TypedRelation = { kind: RelationKind; isHigh: boolean } & Record<Role, string>;

export const noRelation: TypedRelation = {
  ...{ kind: "sum", isHigh: false, total: "", parts: "", stock: "", flow: "", share: "", part: "" },
  ...{ base: "", growth: "", figure: "", count: "", names: "" },
};

/** The check that was typed. */
export function relationOf(typed: TypedRelation): Relation {
  const importance = typed.isHigh ? ({ importance: "high" } as const) : {};
  const said = (role: Role) => typed[role].trim();
  const { kind } = typed;
  if (kind === "sum") return { kind, total: said("total"), parts: keysIn(typed.parts), ...importance };
  if (kind === "stock") return { kind, stock: said("stock"), flow: said("flow"), ...importance };
  if (kind === "share")
    return { kind, share: said("share"), part: said("part"), base: said("base"), ...importance };
  if (kind === "growth") return { kind, growth: said("growth"), figure: said("figure"), ...importance };
  return { kind, count: said("count"), names: said("names"), ...importance };
}

/** The roles of the kind that hold nothing yet. */
export function missingIn(typed: TypedRelation): Role[] {
  return rolesOf[typed.kind].filter((role) => typed[role].trim() === "");
}

export function keysIn(text: string): string[] {
  return text.split(/[\s,，、;；+]+/).filter((key) => key !== "");
}
