import { afterEach, expect, it, vi } from "vitest";
import { log } from "@/lib/platform/log";
import { noteRead, withRequestId } from "@/lib/platform/request-id";
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

it("does not log as an error that Next could not read a form, until our code has it", () => {
  const [errors, infos] = [vi.spyOn(log, "error"), vi.spyOn(log, "info")];
  logConsoleErrors(false);
  const surprise = new Error("Unexpected end of form");
  withRequestId(
    "a",
    () => {
      console.error(surprise);
      noteRead();
      console.error("broken");
    },
    { isUnread: true },
  );
  expect(infos.mock.calls).toEqual([[{ error: surprise }, ""]]);
  expect(errors.mock.calls).toEqual([[{}, "broken"]]);
});

it("leaves a terminal as it is", () => {
  logConsoleErrors(true);
  expect(console.error).toBe(error);
});
