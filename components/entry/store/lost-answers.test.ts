import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { FormField, SectionForm } from "@/lib/entry/form/form";
import { findEditableField, revisionsOfField } from "@/lib/entry/repository";
import { saveField } from "@/lib/entry/saving/commands";
import { reader } from "@/lib/platform/database";
import { storageRefusals, unexpected } from "@/lib/platform/refusals";
import { fail } from "@/lib/platform/result";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";

/** What becomes of a request. */
const fates = ["request lost", "answer lost", "unavailable", "done but failed", "answered"] as const;
type Fate = (typeof fates)[number];

let report: SmallReport;
let fieldId: string;
/** Of the next requests; all later ones are answered. */
let coming: Fate[] = [];

const kept = new Map<string, string>();
const localStorage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  report = await openSmallReport();
  fieldId = report.fieldId("training.batches");
  kept.clear();
  vi.stubGlobal("fetch", answerOrLose);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function answerOrLose(_: string, { body }: { body: string }): Promise<Response> {
  const fate = coming.shift() ?? "answered";
  if (fate === "request lost") throw new TypeError("Failed to fetch");
  if (fate === "unavailable")
    return Response.json(fail("UNAVAILABLE", storageRefusals.full), { status: 503 });
  const { openedBy: _openedBy, ...sent } = JSON.parse(body) as Parameters<typeof saveField>[0] & {
    openedBy: string;
  };
  const result = await saveField(sent, report.editor);
  if (fate === "answer lost") throw new TypeError("Failed to fetch");
  if (fate === "done but failed") return Response.json(fail("UNEXPECTED", unexpected), { status: 500 });
  return Response.json(result);
}

const readPage = () => findEditableField(reader(), fieldId);

/**
 * Loads the page of the form, which says what was stored when it was read: all that a window remembers is gone but for what the
 * browser has stored.
 */
async function openPage(read = readPage()) {
  vi.clearAllTimers();
  vi.resetModules();
  const window = Object.assign(new EventTarget(), { localStorage });
  vi.stubGlobal("window", window);
  const { askBeforeLeaving } = await import("@/components/desk/drafts/leaving");
  const { FieldStore } = await import("./field-store");
  const { FieldSaver } = await import("./field-saver");
  const { recoverDrafts } = await import("./recover-drafts");
  const { savesSettled } = await import("./own-saves");
  askBeforeLeaving({ isLostOnClosing: () => false, isLostByLink: () => false, question: "" });
  const stored = await read;
  const printed = stored?.latest?.printed ?? "";
  const field = {
    ...{
      id: fieldId,
      key: "training.batches",
      section: "8.3",
      kind: "quantity",
      unit: "批",
      isWording: false,
    },
    ...{
      printed,
      version: stored?.version ?? 0,
      status: printed ? "draft" : "empty",
      check: null,
      answers: [],
    },
    ...{ source: "", quotation: "", page: "", link: "", attachmentId: null },
  } as unknown as FormField;
  const form = {
    ...{ number: "8.3", year: report.year, leadId: null, blocks: [], relations: [], units: [] },
    ...{ fields: { [fieldId]: field }, personId: report.editor.id },
  } as unknown as SectionForm;
  const store = new FieldStore(form);
  let text = printed;
  const [textOf, setText] = [() => text, (_: string, typed: string) => void (text = typed)];
  const saver = new FieldSaver({ store, textOf, setText });
  recoverDrafts({ store, saver, textOf, setText });
  return {
    type: async (typed: string) => {
      text = typed;
      saver.save(fieldId, { typed });
      await savesSettled([fieldId]);
    },
    tryAgain: async () => {
      vi.advanceTimersByTime(30_000);
      await savesSettled([fieldId]);
    },
    pressRetry: async () => {
      saver.retry();
      await savesSettled([fieldId]);
    },
    beginToClose: () => window.dispatchEvent(new Event("beforeunload")),
    state: () => store.get(fieldId),
    text: () => text,
  };
}

type Step = "type" | "type it back" | "try again" | "reload";

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constant("type") },
  { weight: 1, arbitrary: fc.constant("type it back") },
  { weight: 2, arbitrary: fc.constant("try again") },
  { weight: 1, arbitrary: fc.constant("reload") },
);

const printed = async () =>
  (await revisionsOfField(reader(), fieldId)).map((revision) => revision.printed).toReversed();

async function withoutDoubles(steps: readonly Step[], lost: Fate[]) {
  report = await openSmallReport();
  fieldId = report.fieldId("training.batches");
  kept.clear();
  coming = [...lost];
  let page = await openPage();
  const typed: string[] = [];
  for (const [index, each] of ["type", ...steps].entries()) {
    if (each === "type" || each === "type it back") {
      const before = page.state().printed;
      const text = each === "type" || before === "" ? `${index + 1}批` : before;
      if (text !== typed.at(-1)) typed.push(text);
      await page.type(text);
    } else if (each === "try again") await page.tryAgain();
    else page = await openPage();
    expect(page.state().saving).not.toBe("conflict");
    expect(page.text()).toBe(typed.at(-1));
  }
  coming = [];
  await page.pressRetry();
  expect(page.state()).toMatchObject({ saving: "saved", sentence: null, printed: typed.at(-1) });
  const saved = await printed();
  expect(saved.at(-1)).toBe(typed.at(-1));
  // Each text that was saved is one of those typed, in their order, and none twice in a row.
  let at = 0;
  for (const text of saved)
    at = typed.indexOf(text, at) + 1 || expect.unreachable(`${text} of ${typed.join()}`);
}

it("saves each text once and in order, whatever is lost and however often it is tried again", async () => {
  const law = fc.asyncProperty(
    fc.array(step, { maxLength: 8 }),
    fc.array(fc.constantFrom(...fates), { maxLength: 12 }),
    withoutDoubles,
  );
  await fc.assert(law, {
    numRuns: 25,
    examples: [
      [[], ["answer lost"]],
      [["type"], ["answer lost", "answered"]],
      [["reload"], ["answer lost"]],
      [
        ["type", "type it back"],
        ["answered", "answer lost", "request lost"],
      ],
    ],
  });
});

it("says why it is not saved, and stops saying so", async () => {
  coming = ["unavailable", "request lost", "done but failed"];
  const page = await openPage();
  await page.type("24");
  expect(page.state()).toMatchObject({ saving: "unsaved", sentence: storageRefusals.full });
  await page.tryAgain();
  expect(page.state()).toMatchObject({
    saving: "unsaved",
    sentence: { en: expect.stringContaining("sent again by itself") },
  });
  await page.tryAgain();
  expect(page.state()).toMatchObject({ saving: "unsaved", sentence: unexpected });
  await page.tryAgain();
  expect(page.state()).toMatchObject({ saving: "saved", sentence: null, printed: "24批" });
  expect([page.text(), await printed()]).toEqual(["24批", ["24批"]]);
});

it("does not offer text as unsaved whose answer alone was lost", async () => {
  coming = ["answer lost"];
  const page = await openPage();
  await page.type("24");
  expect(page.state().saving).toBe("unsaved");
  const again = await openPage();
  expect([again.state().saving, again.text()]).toEqual(["saved", "24批"]);
});

it("shows what was typed on a page that was read before the save and loaded after its answer", async () => {
  const page = await openPage();
  page.beginToClose();
  const read = await readPage();
  await page.type("24");
  const again = await openPage(Promise.resolve(read));
  expect([again.state().saving, again.text()]).toEqual(["unsaved", "24"]);
  await again.pressRetry();
  expect(again.state()).toMatchObject({ saving: "saved", printed: "24批" });
  expect(await printed()).toEqual(["24批"]);
});

it("meets what somebody else has saved meanwhile when it is tried again", async () => {
  coming = ["request lost"];
  const page = await openPage();
  await page.type("24批");
  must(await saveField({ fieldId, typed: "23批", basedOn: 0 }, report.otherEditor));
  await page.tryAgain();
  expect(page.state()).toMatchObject({
    saving: "conflict",
    conflict: { theirs: { printed: "23批" }, mine: "24批" },
  });
});
