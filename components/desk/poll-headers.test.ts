import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { idleHeader } from "@/lib/accounts/sessions/idle-header";

let page: EventTarget;
let ask: () => boolean;

/** Opens a page; `ask` then returns whether what the page asks counts as use. */
beforeEach(async () => {
  page = new EventTarget();
  vi.stubGlobal("window", page);
  vi.resetModules();
  const { pollHeaders } = await import("./poll-headers");
  ask = () => !(idleHeader in pollHeaders());
});
afterEach(() => void vi.unstubAllGlobals());

it("counts what a page asks as use once after it was opened, and no longer", () => {
  expect([ask(), ask(), ask()]).toEqual([true, false, false]);
});

it.each(["keydown", "input", "pointerdown", "wheel"])("counts it as use again after %s", (type) => {
  ask();
  page.dispatchEvent(new Event(type));
  expect([ask(), ask()]).toEqual([true, false]);
});

it("keeps whoever types for hours without saving from being told to be away", () => {
  for (let minute = 0; minute < 120; minute++) {
    page.dispatchEvent(new Event("keydown"));
    expect(ask()).toBe(true);
  }
});
