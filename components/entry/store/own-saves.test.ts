import { beforeEach, describe, expect, it, vi } from "vitest";
import type { FormField, SectionForm } from "@/lib/entry/form/form";
import type { Revision } from "@/lib/entry/model";
import { ok } from "@/lib/platform/result";
import { FieldStore } from "./field-store";
import {
  enqueueSave,
  isBeingSaved,
  newestOwnRevision,
  onOutcome,
  reportOutcome,
  savesSettled,
} from "./own-saves";

const noSource = { source: "", quotation: "", page: "", link: "", attachmentId: null };

function field(id: string, version: number, printed: string, more: Partial<FormField> = {}): FormField {
  const state = { status: printed ? "draft" : "empty", approved: null, check: null, answers: [] };
  return { id, key: id, section: "8.3", version, printed, ...noSource, ...state, ...more } as never;
}

function formOf(...fields: FormField[]): SectionForm {
  const byId = Object.fromEntries(fields.map((one) => [one.id, one]));
  return { number: "8.3", year: 2024, leadId: null, blocks: [], relations: [], fields: byId } as never;
}

function revision(fieldId: string, number: number, printed: string): Revision {
  const value = printed === "" ? null : { kind: "text", text: printed };
  return { fieldId, number, printed, value, ...noSource, authorName: "编辑", at: "" } as never;
}

function saved(id: string, number: number, printed: string) {
  const result = ok({ revision: revision(id, number, printed), findings: [] });
  return { id, change: { typed: printed }, textBefore: printed, result };
}

// Each test has a field of its own, because the saves of a window are never forgotten.
let id: string;
let count = 0;
beforeEach(() => {
  id = `field ${(count += 1)}`;
});

describe("the saves of a window", () => {
  it("wait for one another, and everything waits for them", async () => {
    const order: string[] = [];
    let finish: (value?: unknown) => void = () => {};
    enqueueSave(id, () => new Promise((resolve) => (finish = resolve)).then(() => void order.push("first")));
    enqueueSave(id, async () => void order.push("second"));
    await Promise.resolve();
    expect(isBeingSaved(id)).toBe(true);
    const settled = savesSettled([id]).then(() => order.push("settled"));
    finish();
    await settled;
    expect(order).toEqual(["first", "second", "settled"]);
    expect(isBeingSaved(id)).toBe(false);
  });

  it("are told to the other forms, not to the one that began them", () => {
    const [left, shown] = [vi.fn(), vi.fn()];
    const forms = [{}, {}] as const;
    const endings = [onOutcome(forms[0], left), onOutcome(forms[1], shown)];
    reportOutcome(saved(id, 1, "36批"), forms[0]);
    for (const end of endings) end();
    reportOutcome(saved(id, 2, "37批"), forms[0]);
    expect([left.mock.calls.length, shown.mock.calls.length]).toEqual([0, 1]);
    expect(newestOwnRevision(id)?.printed).toBe("37批");
  });
});

describe("a form shown again", () => {
  it("with the data of its first load has what was saved since", () => {
    reportOutcome(saved(id, 2, "36批"), {});
    const store = new FieldStore(formOf(field(id, 1, "35批")));
    expect(store.get(id)).toMatchObject({ version: 2, printed: "36批", saving: "saved", status: "draft" });
  });

  it("with newer data has that", () => {
    reportOutcome(saved(id, 2, "36批"), {});
    const store = new FieldStore(formOf(field(id, 3, "37批")));
    expect(store.get(id)).toMatchObject({ version: 3, printed: "37批" });
  });

  it("knows a field that was emptied again as empty, unless an approved value stands", () => {
    reportOutcome(saved(id, 2, ""), {});
    expect(new FieldStore(formOf(field(id, 1, "35批"))).get(id).status).toBe("empty");
    const approved = field(id, 1, "35批", { status: "approved" });
    expect(new FieldStore(formOf(approved)).get(id).status).toBe("draft");
  });
});

describe("a form loaded again", () => {
  const textOf = (texts: Record<string, string>) => (key: string) => texts[key] ?? "";

  it("gives its values to the fields that nobody is editing", () => {
    const store = new FieldStore(formOf(field(id, 1, "35批")));
    const changed = store.adopt(
      formOf(field(id, 2, "36批", { status: "submitted" })),
      textOf({ [id]: "35批" }),
    );
    expect(changed).toEqual([id]);
    expect(store.get(id)).toMatchObject({ version: 2, printed: "36批", status: "submitted" });
  });

  it("leaves a field alone that is being typed in, saved or in conflict", () => {
    const store = new FieldStore(formOf(field(id, 1, "35批")));
    const newer = formOf(field(id, 2, "36批"));
    expect(store.adopt(newer, textOf({ [id]: "37" }))).toEqual([]);
    expect(store.get(id)).toMatchObject({ version: 1, printed: "35批" });
    store.patch(id, { saving: "saving" });
    expect(store.adopt(formOf(field(id, 2, "36批")), textOf({ [id]: "35批" }))).toEqual([]);
    expect(store.get(id).version).toBe(1);
  });

  it("adds new fields and keeps those added here", () => {
    const store = new FieldStore(formOf(field(id, 1, "35批")));
    store.addField(field("added here", 0, ""));
    store.adopt(formOf(field(id, 1, "35批"), field("new", 0, "")), textOf({ [id]: "35批" }));
    expect(store.ownIds().toSorted()).toEqual(["added here", id, "new"].toSorted());
  });
});
