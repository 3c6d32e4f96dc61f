import { describe, expect, it } from "vitest";
import { asksNothing, missingIn, type SubmissionDraft, submissionOf } from "./submission-draft";
import type { Gap, SubmissionPreview } from "./submission-preview";

const gap = (id: string): Gap => ({
  id,
  key: id,
  name: { zh: id, en: id },
  series: null,
  before: null,
  now: "1批",
  reason: null,
});
const [a, b] = [gap("a"), gap("b")];

const preview = (more: Partial<SubmissionPreview> = {}): SubmissionPreview => ({
  ...{
    going: [a, b],
    blockers: [],
    blanks: [],
    returned: [],
    returns: [],
    withoutReason: [],
    empty: [],
    commented: [],
  },
  ...more,
});
const draft = (more: Partial<SubmissionDraft> = {}): SubmissionDraft => ({
  ...{ note: "", reason: "", ownReasons: new Map(), leftOut: new Set() },
  ...more,
});
const blocker = { kind: "finding", id: "slip", key: "a", sentence: { zh: "", en: "" }, gap: a } as const;

describe("what is missing before a section is submitted", () => {
  it.each<[ReturnType<typeof missingIn>, Partial<SubmissionPreview>, Partial<SubmissionDraft>]>([
    [null, {}, {}],
    [null, { empty: [gap("c")], commented: [a] }, {}],
    ["settled", { blockers: [blocker] }, {}],
    [null, { blockers: [blocker] }, { leftOut: new Set(["a"]) }],
    ["reason", { withoutReason: [a, b] }, {}],
    ["reason", { withoutReason: [a, b] }, { reason: "  ", ownReasons: new Map([["a", "录入有误"]]) }],
    [null, { withoutReason: [a, b] }, { reason: "统计表更正" }],
    [null, { withoutReason: [a] }, { ownReasons: new Map([["a", "录入有误"]]) }],
    ["note", { returned: [a] }, { note: " " }],
    [null, { returned: [a] }, { note: "已核对" }],
    [null, { returned: [a] }, { leftOut: new Set(["a"]) }],
    ["field", { returned: [a, b] }, { leftOut: new Set(["a", "b"]) }],
  ])("is %s with %j", (missing, asked, written) => {
    expect(missingIn(preview(asked), draft(written))).toBe(missing);
  });
});

it("sends one reason for all changes but those that have their own, and none for what is left out", () => {
  const asked = preview({ going: [a, b, gap("c")], withoutReason: [a, b, gap("c")] });
  const written = draft({
    reason: " 统计表更正 ",
    ownReasons: new Map([
      ["a", "录入有误"],
      ["b", " "],
    ]),
    leftOut: new Set(["c"]),
  });
  expect(submissionOf("s", asked, written)).toEqual({
    sectionId: "s",
    note: "",
    reasons: [
      { fieldId: "a", reason: "录入有误" },
      { fieldId: "b", reason: "统计表更正" },
    ],
    leftOut: ["c"],
  });
});

it("leaves the focus to the button only when there is nothing to read or answer", () => {
  expect(asksNothing(preview())).toBe(true);
  for (const part of ["returned", "withoutReason", "empty", "commented"] as const)
    expect(asksNothing(preview({ [part]: [a] }))).toBe(false);
  for (const part of ["blockers", "blanks"] as const)
    expect(asksNothing(preview({ [part]: [blocker] }))).toBe(false);
});
