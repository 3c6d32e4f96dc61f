import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { attempt, type Place } from "./attempt-limits";

const place = (address: string, device: string | null = null): Place => ({ address, device });

let person = 0;
let account = "";

beforeEach(() => {
  account = `person-${++person}@annals.test`;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const fails = (from: Place, who = account) =>
  attempt({ kind: "password", account: who, place: from }, async () => null);
const succeeds = (from: Place, who = account) =>
  attempt({ kind: "password", account: who, place: from }, async () => "in");

async function failTimes(times: number, from: Place | ((n: number) => Place), who = account) {
  for (let n = 0; n < times; n++) await fails(typeof from === "function" ? from(n) : from, who);
}

describe("attempts", () => {
  it("are told apart: one that failed, and one that was not made", async () => {
    expect(await fails(place("a"))).toEqual({ ok: false, minutes: null });
    await failTimes(9, place("a"));
    const check = vi.fn(async () => "in");
    const refused = await attempt({ kind: "password", account, place: place("a") }, check);
    expect(refused).toEqual({ ok: false, minutes: 15 });
    expect(check).not.toHaveBeenCalled();
  });

  it("are allowed again when the time has passed", async () => {
    await failTimes(11, place("b"));
    vi.advanceTimersByTime(15 * 60_000 + 1000);
    expect(await succeeds(place("b"))).toEqual({ ok: true, value: "in" });
  });

  it("that succeed cost nothing, and forgive those before", async () => {
    for (let round = 0; round < 5; round++) {
      await failTimes(9, place("c"));
      expect(await succeeds(place("c"))).toMatchObject({ ok: true });
    }
  });

  it("count even when many come at once", async () => {
    const check = vi.fn(async () => null);
    const all = Array.from({ length: 50 }, () =>
      attempt({ kind: "password", account, place: place("d") }, check),
    );
    await Promise.all(all);
    expect(check).toHaveBeenCalledTimes(10);
  });

  it("of one stranger close neither another address nor the browser that the owner used before", async () => {
    await failTimes(60, place("e"));
    expect(await succeeds(place("e"))).toMatchObject({ ok: false });
    expect(await succeeds(place("f"))).toMatchObject({ ok: true });
    expect(await succeeds(place("e", "own browser"))).toMatchObject({ ok: true });
  });

  it("from many addresses close an account to new places only", async () => {
    await failTimes(50, (n) => place(`address ${n}`));
    expect(await succeeds(place("yet another"))).toMatchObject({ ok: false });
    expect(await succeeds(place("yet another", "own browser"))).toMatchObject({ ok: true });
    expect(await succeeds(place("yet another"), "somebody-else@annals.test")).toMatchObject({ ok: true });
  });

  it("at many accounts close the address they come from", async () => {
    for (let n = 0; n < 100; n++) await fails(place("g"), `victim-${n}@annals.test`);
    expect(await succeeds(place("g"))).toMatchObject({ ok: false });
    expect(await succeeds(place("g", "own browser"))).toMatchObject({ ok: true });
    expect(await succeeds(place("h"))).toMatchObject({ ok: true });
  });

  it("with a browser used before are counted too", async () => {
    await failTimes(10, place("i", "own browser"));
    expect(await succeeds(place("i", "own browser"))).toMatchObject({ ok: false });
  });
});
