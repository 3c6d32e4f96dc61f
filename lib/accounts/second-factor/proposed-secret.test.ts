import { expect, it } from "vitest";
import { proposedSecret, proposeSecret } from "./proposed-secret";

const minute = 60_000;

it("is the same while its page is reloaded, and another for other people and other sessions", () => {
  const secret = proposeSecret("li", "one", 0);
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(proposeSecret("li", "one", 14 * minute)).toBe(secret);
  expect(proposeSecret("li", "one", 28 * minute)).toBe(secret);
  expect(proposeSecret("wang", "one", 28 * minute)).not.toBe(secret);
  expect(proposeSecret("li", "other", 28 * minute)).not.toBe(secret);
});

it("can be confirmed for fifteen minutes after it was last shown", () => {
  expect(proposedSecret("zhou", 0)).toBeNull();
  const secret = proposeSecret("zhou", "one", 0);
  expect(proposedSecret("zhou", 15 * minute - 1)).toBe(secret);
  expect(proposedSecret("zhou", 15 * minute)).toBeNull();
  expect(proposeSecret("zhou", "one", 15 * minute)).not.toBe(secret);
});
