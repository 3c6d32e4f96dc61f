import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { shortLived } from "@/lib/platform/shared/short-lived";
import { proposedSecret, proposeSecret } from "./proposed-secret";

const minute = 60_000;

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

const at = <T>(time: number, work: () => T): T => {
  vi.setSystemTime(time);
  return work();
};

it("is the same while its page is reloaded, and another for other people and other sessions", async () => {
  const secret = await at(0, () => proposeSecret("li", "one"));
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(await at(14 * minute, () => proposeSecret("li", "one"))).toBe(secret);
  expect(await at(28 * minute, () => proposeSecret("li", "one"))).toBe(secret);
  expect(await at(28 * minute, () => proposeSecret("wang", "one"))).not.toBe(secret);
  expect(await at(28 * minute, () => proposeSecret("li", "other"))).not.toBe(secret);
});

it("can be confirmed for fifteen minutes after it was last shown", async () => {
  expect(await at(0, () => proposedSecret("zhou"))).toBeNull();
  const secret = await at(0, () => proposeSecret("zhou", "one"));
  expect(await at(15 * minute - 1, () => proposedSecret("zhou"))).toBe(secret);
  expect(await at(15 * minute, () => proposedSecret("zhou"))).toBeNull();
  expect(await at(15 * minute, () => proposeSecret("zhou", "one"))).not.toBe(secret);
});

it("is kept encrypted, for its own person", async () => {
  const secret = await at(0, () => proposeSecret("sun", "one"));
  const kept = await shortLived().find("second factor:sun");
  expect(kept).not.toContain(secret);
  await shortLived().keep("second factor:qian", kept ?? "", minute);
  expect(await proposedSecret("qian")).toBeNull();
});
