import { describe, expect, it } from "vitest";
import { type Relation, relationSchema } from "@/lib/checks/rule-schema";
import {
  missingIn,
  noRelation,
  relationKinds,
  relationOf,
  rolesOf,
  type TypedRelation,
} from "./relation-words";

describe("a check as it is typed", () => {
  it.each<[Partial<TypedRelation>, Relation]>([
    [
      { kind: "sum", total: " a ", parts: "b, c、d" },
      { kind: "sum", total: "a", parts: ["b", "c", "d"] },
    ],
    [
      { kind: "stock", stock: "a", flow: "b" },
      { kind: "stock", stock: "a", flow: "b" },
    ],
    [
      { kind: "share", share: "a", part: "b", base: "c", isHigh: true },
      { kind: "share", share: "a", part: "b", base: "c", importance: "high" },
    ],
    [
      { kind: "growth", growth: "a", figure: "b" },
      { kind: "growth", growth: "a", figure: "b" },
    ],
    [
      { kind: "names", count: "a", names: "b" },
      { kind: "names", count: "a", names: "b" },
    ],
  ])("%j", (typed, relation) => {
    expect(relationOf({ ...noRelation, ...typed })).toEqual(relation);
    expect(missingIn({ ...noRelation, ...typed })).toEqual([]);
  });

  it.each(relationKinds)("of the kind %s asks for every part, and is then accepted", (kind) => {
    expect(missingIn({ ...noRelation, kind })).toEqual(rolesOf[kind]);
    const filled = Object.fromEntries(rolesOf[kind].map((role) => [role, `key.${role}`]));
    expect(relationSchema.safeParse(relationOf({ ...noRelation, ...filled, kind })).success).toBe(true);
  });
});
