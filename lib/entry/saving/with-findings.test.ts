import { expect, it, vi } from "vitest";
import { write } from "@/lib/platform/database";
import { must, openSmallReport } from "@/lib/testing/small-report";
import type * as checks from "../findings/check-repository";
import { saveField } from "./commands";

const ran = vi.hoisted(() => ({ check: vi.fn<() => Promise<void>>() }));
vi.mock("../findings/check-repository", async (original) => {
  const real = await original<typeof checks>();
  const findCheckInputOfField: typeof real.findCheckInputOfField = async (...asked) => {
    await ran.check();
    return real.findCheckInputOfField(...asked);
  };
  return { ...real, findCheckInputOfField };
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
