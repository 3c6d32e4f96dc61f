import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { vitalSigns } from "./vital-signs";

const here = vitalSigns();
const elsewhere = vitalSigns(here.memory);

it("tells every thread how long another has been silent, and at once that it has died", async () => {
  expect(elsewhere.silence("app")).toBeGreaterThan(1_000);
  here.beat("app");
  expect(elsewhere.silence("app")).toBeLessThan(1_000);
  await setTimeout(20);
  expect(elsewhere.silence("app")).toBeGreaterThanOrEqual(19);
  here.stop("app");
  expect(elsewhere.silence("app")).toBeGreaterThan(1_000);
});

it("knows while any write of this process is under way", () => {
  const ends = [here.beginWrite(), here.beginWrite()];
  expect(elsewhere.isWriting()).toBe(true);
  ends[0]?.();
  expect(elsewhere.isWriting()).toBe(true);
  ends[1]?.();
  expect(elsewhere.isWriting()).toBe(false);
});

it("says when Next is ready", () => {
  expect(elsewhere.isReady()).toBe(false);
  here.ready();
  expect(elsewhere.isReady()).toBe(true);
});
