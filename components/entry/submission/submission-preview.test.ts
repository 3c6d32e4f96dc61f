import { expect, it } from "vitest";
import type { FormField, SectionForm } from "@/lib/entry/form/form";
import type { FieldState } from "../store/field-state";
import { submissionPreviewOf } from "./submission-preview";

type Row = Partial<FormField> & Partial<FieldState>;

const name = (zh: string) => ({ zh, en: zh });

/** Returns what the sheet shows of a section with these fields, as lists of keys. */
function previewOf(rows: Record<string, Row>, form: Partial<SectionForm> = {}) {
  const states = Object.entries(rows).map(([key, row]) => ({
    ...{ id: key, key, name: name(key), isWording: false, required: true, approved: null, returned: null },
    ...{ printed: "1批", status: "draft", reason: null, findings: [], answers: [], openComments: 0 },
    ...row,
  }));
  const byId = new Map(states.map((state) => [state.id, state]));
  const found = (id: string) => byId.get(id) as unknown as FormField & FieldState;
  const whole = { fields: Object.fromEntries(byId), blocks: [], published: null, ...form } as unknown;
  return submissionPreviewOf(whole as SectionForm, {
    ownIds: () => [...byId.keys()],
    field: found,
    get: found,
  });
}

const keys = (gaps: readonly { key: string }[]) => gaps.map(({ key }) => key);
const published = { version: "1.0", takesEffectAt: null };

it("tells what goes and what stays: returned and unchanged, empty, commented", () => {
  const preview = previewOf({
    changed: { status: "draft", openComments: 1 },
    returned: { status: "returned", returned: { by: "审核", reason: "请附统计表" } },
    empty: { status: "empty", printed: "" },
    optional: { status: "empty", printed: "", required: false },
    approved: { status: "approved" },
  });
  expect(keys(preview.going)).toEqual(["changed", "returned"]);
  expect(keys(preview.returned)).toEqual(["returned"]);
  expect(preview.returns).toEqual([{ by: "审核", reason: "请附统计表", count: 1 }]);
  expect(keys(preview.empty)).toEqual(["empty"]);
  expect(keys(preview.commented)).toEqual(["changed"]);
  expect(preview.withoutReason).toEqual([]);
});

it("asks for the reason of each change of a published year that has none", () => {
  const rows = { a: {}, b: { reason: "统计表更正" }, c: { status: "approved" } } as const;
  expect(keys(previewOf(rows, { published }).withoutReason)).toEqual(["a"]);
});

it("shows a sentence as it prints, and an event's field with the event", () => {
  const preview = previewOf(
    {
      words: { isWording: true, printed: "培训{batches}", approved: "办培训{batches}" },
      batches: { printed: "25批" },
    },
    {
      blocks: [
        {
          kind: "event",
          heading: null,
          series: name("浦江创新论坛"),
          items: [{ level: 0, label: null, fieldId: "batches" }],
        },
      ],
    },
  );
  expect(preview.going).toMatchObject([
    { before: "办培训25批", now: "培训25批", series: null },
    { now: "25批", series: { zh: "浦江创新论坛" } },
  ]);
});

it("names the numbers of a sentence that are to be settled first", () => {
  const preview = previewOf({ words: { isWording: true, printed: "参训500人次" } });
  expect(preview.blockers).toMatchObject([{ kind: "number", gap: { key: "words" } }]);
});
