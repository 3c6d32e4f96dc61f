import { afterEach, expect, it, vi } from "vitest";
import { log } from "@/lib/platform/log";
import { logConsoleErrors } from "./console-errors";

const { error, warn } = console;
afterEach(() => {
  Object.assign(console, { error, warn });
  vi.restoreAllMocks();
});

it("logs what packages print about errors", () => {
  const [errors, warnings] = [vi.spyOn(log, "error"), vi.spyOn(log, "warn")];
  logConsoleErrors(false);
  const surprise = new Error("surprise");
  console.error(" ⨯", surprise);
  console.error("%s failed", "x");
  console.warn("odd");
  expect(errors.mock.calls).toEqual([
    [{ error: surprise }, "⨯"],
    [{}, "x failed"],
  ]);
  expect(warnings.mock.calls).toEqual([[{}, "odd"]]);
});

it("leaves a terminal as it is", () => {
  logConsoleErrors(true);
  expect(console.error).toBe(error);
});
