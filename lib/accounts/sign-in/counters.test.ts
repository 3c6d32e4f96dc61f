import fc from "fast-check";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { afterEach, describe, expect, it, vi } from "vitest";
import { attempt, type ClientPlace } from "./attempt-limits";
import { checkPassword } from "./check-credentials";

const consume = vi.spyOn(RateLimiterMemory.prototype, "consume");
afterEach(() => void consume.mockClear());

const from = (address: string, device: string | null = null): ClientPlace => ({ address, device });
const fail = (account: string, place: ClientPlace, check = async () => null) =>
  attempt({ kind: "password", account, place }, check);
const keys = () => consume.mock.calls.map(([key]) => String(key));

describe("what attempts leave in memory", () => {
  it("is nothing for e-mail addresses that are none for their length", async () => {
    for (let n = 0; n < 500; n++) {
      const email = `${"x".repeat(1_000_000)}${n}@annals.test`;
      expect(await checkPassword({ email, password: "any" }, from("long"))).toEqual({
        ok: false,
        minutes: null,
      });
    }
    expect(consume).not.toHaveBeenCalled();
  });

  it("is a short key for any name, and none for attempts that are refused", async () => {
    for (let n = 0; n < 500; n++) await fail(`${"x".repeat(5000)}${n}`, from("one address"));
    expect(consume).toHaveBeenCalledTimes(3 * 100);
    expect(Math.max(...keys().map((key) => key.length))).toBeLessThanOrEqual(5);
  });

  it("is bounded, however many names and addresses are made up", async () => {
    for (let n = 0; n < 20_000; n++) await fail(`invented-${n}@annals.test`, from(`2001:db8:0:${n}`));
    const limiters = new Set(consume.mock.contexts as RateLimiterMemory[]);
    const sizes = [...limiters].map((limiter) => limiter.dump().storage.length);
    expect(Math.max(...sizes)).toBeGreaterThan(9_000);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2 ** 14);
  });
});

const act = fc.record({
  account: fc.constantFrom("li", "wang", "zhao"),
  address: fc.nat(8).map(String),
  knowsDevice: fc.boolean(),
});

describe("the limits, whatever is tried in between", () => {
  let run = 0;

  it("let through no more than ten failures of an account from one place, and fifty in all", async () => {
    const law = fc.asyncProperty(fc.array(act, { minLength: 60, maxLength: 200 }), async (acts) => {
      const at = ++run;
      const checked = new Map<string, number>();
      for (const { account, address, knowsDevice } of acts) {
        const device = knowsDevice ? `device of ${account} ${at}` : null;
        const count = (name: string) => checked.set(name, (checked.get(name) ?? 0) + 1);
        await fail(`${account}-${at}`, from(`${address}-${at}`, device), async () => {
          count(`${account} ${device ?? address}`);
          if (!device) count(account);
          return null;
        });
      }
      for (const [name, times] of checked) expect(times).toBeLessThanOrEqual(name.includes(" ") ? 10 : 50);
    });
    await fc.assert(law, { numRuns: 10 });
  });

  it("never refuse a known device for what strangers do", async () => {
    const owner = "owner@annals.test";
    for (let n = 0; n < 2000; n++) await fail(n % 2 ? owner : `other-${n}`, from(`stranger ${n % 40}`));
    const entered = await attempt(
      { kind: "password", account: owner, place: from("stranger 1", "own") },
      async () => "in",
    );
    expect(entered).toEqual({ ok: true, value: "in" });
  });

  it("do not count what a place refuses against the account or the address", async () => {
    for (let n = 0; n < 200; n++) await fail("victim@annals.test", from("office"));
    const elsewhere = await attempt(
      { kind: "password", account: "victim@annals.test", place: from("home") },
      async () => "in",
    );
    const colleague = await attempt(
      { kind: "password", account: "colleague@annals.test", place: from("office") },
      async () => "in",
    );
    expect([elsewhere.ok, colleague.ok]).toEqual([true, true]);
  });
});
