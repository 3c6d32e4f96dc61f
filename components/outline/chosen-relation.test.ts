import { describe, expect, it } from "vitest";
import { type Relation, relationSchema } from "@/lib/checks/rule-schema";
import {
  missingRolesOf,
  noRelation,
  relationKinds,
  relationOf,
  rolesOf,
  type ChosenRelation,
} from "./chosen-relation";

describe("a check as chosen", () => {
  it.each<[Partial<ChosenRelation>, Relation]>([
    [
      { kind: "sum", total: ["a"], parts: ["b", "c", "d"] },
      { kind: "sum", total: "a", parts: ["b", "c", "d"] },
    ],
    [
      { kind: "stock", stock: ["a"], flow: ["b"] },
      { kind: "stock", stock: "a", flow: "b" },
    ],
    [
      { kind: "share", share: ["a"], part: ["b"], base: ["c"], isHigh: true },
      { kind: "share", share: "a", part: "b", base: "c", importance: "high" },
    ],
    [
      { kind: "growth", growth: ["a"], figure: ["b"] },
      { kind: "growth", growth: "a", figure: "b" },
    ],
    [
      { kind: "names", count: ["a"], names: ["b"] },
      { kind: "names", count: "a", names: "b" },
    ],
  ])("%j", (chosen, relation) => {
    expect(relationOf({ ...noRelation, ...chosen })).toEqual(relation);
    expect(missingRolesOf({ ...noRelation, ...chosen })).toEqual([]);
  });

  it.each(relationKinds)("of kind %s needs every role and is then accepted", (kind) => {
    expect(missingRolesOf({ ...noRelation, kind })).toEqual(rolesOf[kind]);
    const filled = Object.fromEntries(rolesOf[kind].map((role) => [role, [`key.${role}`]]));
    expect(relationSchema.safeParse(relationOf({ ...noRelation, ...filled, kind })).success).toBe(true);
  });
});
