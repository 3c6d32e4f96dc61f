import { expect, it, vi } from "vitest";
import { singleton } from "./singleton";

it("is one for all copies of a module, and is made once", async () => {
  const make = () => ({ made: true });
  const first = singleton("tried", make);
  vi.resetModules();
  const copy = await import("./singleton");
  expect(copy.singleton).not.toBe(singleton);
  expect(copy.singleton("tried", make)).toBe(first);
  expect(copy.singleton("another", make)).not.toBe(first);
});

it("is made once even where nothing came of it", () => {
  let times = 0;
  const make = () => void (times += 1);
  expect([singleton("nothing", make), singleton("nothing", make)]).toEqual([undefined, undefined]);
  expect(times).toBe(1);
});
