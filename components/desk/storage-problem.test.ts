import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { storageRefusals } from "@/lib/platform/refusals";
import { fail, ok } from "@/lib/platform/result";
import type * as StorageProblem from "./storage-problem";
import type { StorageFault } from "@/lib/platform/storage/fault";
import { eventually } from "@/lib/testing/eventually";

const asked = vi.fn();
let problem: typeof StorageProblem;
beforeEach(async () => {
  vi.resetModules();
  problem = await import("./storage-problem");
  asked.mockReset();
});
afterEach(() => vi.unstubAllGlobals());

function serverSays(storage: StorageFault | null) {
  vi.stubGlobal("fetch", async () => {
    asked();
    return Response.json({ unread: 0, storage });
  });
}

it("is known from what the server says, and from a save that it refuses", () => {
  problem.reportStorage("full");
  expect(problem.currentProblem()).toEqual(storageRefusals.full);
  problem.reportWrite(fail("UNAVAILABLE", storageRefusals.readOnly));
  expect(problem.currentProblem()).toEqual(storageRefusals.readOnly);
  problem.reportStorage(null);
  expect(problem.currentProblem()).toBeNull();
});

it("is asked about again when something is saved after all", async () => {
  serverSays(null);
  problem.reportWrite(ok({}));
  expect(asked).not.toHaveBeenCalled();
  problem.reportStorage("locked");
  problem.reportWrite(ok({}));
  await eventually(() => expect(problem.currentProblem()).toBeNull());
  expect(asked).toHaveBeenCalledTimes(1);
});

it("stays known while the server gives no answer, and for other refusals", async () => {
  problem.reportStorage("damaged");
  vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("Failed to fetch")));
  await problem.askStorage();
  problem.reportWrite(fail("CONFLICT", { zh: "冲突", en: "Conflict" }));
  expect(problem.currentProblem()).toEqual(storageRefusals.damaged);
});
