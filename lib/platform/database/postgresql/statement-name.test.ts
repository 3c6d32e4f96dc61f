import { expect, it, vi } from "vitest";
import { statementName } from "./statement-name";

it("gives one statement one name, and no two the same, whichever copy of the module is asked", async () => {
  vi.resetModules();
  const copy = await import("./statement-name");
  expect(copy.statementName).not.toBe(statementName);
  const [first, second, third] = ["SELECT 1", "SELECT 2", "SELECT 3"].map((sql) => ({ sql }));
  const names = [statementName(first!), copy.statementName(second!), statementName(third!)];
  expect(new Set(names).size).toBe(3);
  expect([copy.statementName(first!), statementName(second!), copy.statementName(third!)]).toEqual(names);
});

it("gives no name to a long statement", () => {
  expect(statementName({ sql: `SELECT ${"1, ".repeat(1000)}1` })).toBe("");
});
