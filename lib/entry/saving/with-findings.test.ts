import { expect, it, vi } from "vitest";
import { write } from "@/lib/platform/database";
import { must, openSmallReport } from "@/lib/testing/small-report";
import type * as basis from "../findings/kept-basis";
import { saveField } from "./commands";

const ran = vi.hoisted(() => ({ check: vi.fn<() => Promise<void>>() }));
vi.mock("../findings/kept-basis", async (original) => {
  const real = await original<typeof basis>();
  const findStoredCheckInput: typeof real.findStoredCheckInput = async (...asked) => {
    await ran.check();
    return real.findStoredCheckInput(...asked);
  };
  return { ...real, findStoredCheckInput };
});

it("checks what was saved while the next save is already made", async () => {
  const report = await openSmallReport();
  const next = vi.fn();
  ran.check.mockImplementation(async () => next(await write(async () => "written")));
  const fieldId = report.fieldId("training.batches");
  const { revision } = must(await saveField({ fieldId, typed: "24批", basedOn: 0 }, report.editor));
  expect(revision.printed).toBe("24批");
  expect(next).toHaveBeenCalledWith("written");
});
