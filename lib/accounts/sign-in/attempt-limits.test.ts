import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { attempt, type ClientPlace } from "./attempt-limits";

const place = (address: string, device: string | null = null): ClientPlace => ({ address, device });

let person = 0;
let account = "";

beforeEach(() => {
  account = `person-${++person}@annals.test`;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const fails = (from: ClientPlace, who = account) =>
  attempt({ kind: "password", account: who, place: from }, async () => null);
const succeeds = (from: ClientPlace, who = account) =>
  attempt({ kind: "password", account: who, place: from }, async () => "in");

async function failTimes(times: number, from: ClientPlace | ((n: number) => ClientPlace), who = account) {
  for (let n = 0; n < times; n++) await fails(typeof from === "function" ? from(n) : from, who);
}

describe("attempts", () => {
  it("return no waiting time when they failed, and one when they were refused", async () => {
    expect(await fails(place("a"))).toEqual({ ok: false, minutes: null });
    await failTimes(9, place("a"));
    const check = vi.fn(async () => "in");
    const refused = await attempt({ kind: "password", account, place: place("a") }, check);
    expect(refused).toEqual({ ok: false, minutes: 15 });
    expect(check).not.toHaveBeenCalled();
  });

  it("are allowed again once the period is over", async () => {
    await failTimes(11, place("b"));
    vi.advanceTimersByTime(15 * 60_000 + 1000);
    expect(await succeeds(place("b"))).toEqual({ ok: true, value: "in" });
  });

  it("reset the count of failures when they succeed", async () => {
    for (let round = 0; round < 5; round++) {
      await failTimes(9, place("c"));
      expect(await succeeds(place("c"))).toMatchObject({ ok: true });
    }
  });

  it("are counted even when made in parallel", async () => {
    const check = vi.fn(async () => null);
    const all = Array.from({ length: 50 }, () =>
      attempt({ kind: "password", account, place: place("d") }, check),
    );
    await Promise.all(all);
    expect(check).toHaveBeenCalledTimes(10);
  });

  it("from one address block neither other addresses nor a known device of the owner", async () => {
    await failTimes(60, place("e"));
    expect(await succeeds(place("e"))).toMatchObject({ ok: false });
    expect(await succeeds(place("f"))).toMatchObject({ ok: true });
    expect(await succeeds(place("e", "known device"))).toMatchObject({ ok: true });
  });

  it("from many addresses block an account only for unknown devices", async () => {
    await failTimes(60, (n) => place(`address ${n}`));
    expect(await succeeds(place("yet another"))).toMatchObject({ ok: false });
    expect(await succeeds(place("yet another", "known device"))).toMatchObject({ ok: true });
    expect(await succeeds(place("yet another"), "somebody-else@annals.test")).toMatchObject({ ok: true });
  });

  it("at many accounts block the address they come from, except for known devices", async () => {
    // More than are allowed, for some may share a counter with an account that is blocked already, and are not made.
    for (let n = 0; n < 120; n++) await fails(place("g"), `victim-${n}@annals.test`);
    expect(await succeeds(place("g"))).toMatchObject({ ok: false });
    expect(await succeeds(place("g", "known device"))).toMatchObject({ ok: true });
    expect(await succeeds(place("h"))).toMatchObject({ ok: true });
  });

  it("from a known device are limited too", async () => {
    await failTimes(10, place("i", "known device"));
    expect(await succeeds(place("i", "known device"))).toMatchObject({ ok: false });
  });
});
