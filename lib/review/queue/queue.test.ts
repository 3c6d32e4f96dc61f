import { describe, expect, it } from "vitest";
import type { Verdict } from "@/lib/entry/saving/verdict";
import type { Actor, Role } from "@/lib/platform/actor";
import type { Submission, SubmittedField } from "../model";
import type { Warnings } from "../warnings";
import { barredFrom, countsOf, filterOf } from "./queue";

function field(id: string, verdict: Verdict | null, authorIds: string[] = ["editor"]): SubmittedField {
  const decision = verdict && { verdict, reason: null, deciderName: "r", at: "" };
  return {
    fieldId: id,
    revision: { id },
    authorIds,
    linkHolderIds: ["holder"],
    decision,
  } as unknown as SubmittedField;
}

const submission = (...fields: SubmittedField[]) => ({ state: "submitted", fields }) as unknown as Submission;
const weight = (openComments: number): Warnings => ({
  ...{ findings: [], unbound: [], waivers: [] },
  openComments,
  isReturnedAsIs: false,
});
const person = (id: string, ...roles: Role[]): Actor => ({ id, name: id, roles, topicIds: [] });

describe("the counts of a submission", () => {
  it("are of undecided and decided fields, and of undecided ones with warnings", () => {
    const fields = [
      field("a", null),
      field("b", null),
      field("c", "approved"),
      field("d", "returned"),
      field("e", "withdrawn"),
    ];
    const weights = new Map([
      ["a", weight(1)],
      ["b", weight(0)],
      ["c", weight(2)],
    ]);
    expect(countsOf(submission(...fields), weights)).toEqual({
      ...{ fields: 5, waiting: 2, approved: 1, returned: 1, withdrawn: 1, warned: 1 },
    });
  });
});

describe("who may decide", () => {
  it.each([
    [null, person("r", "reviewer"), "submitted"],
    ["not_reviewer", person("e", "editor", "administrator"), "submitted"],
    ["own_revision", person("editor", "editor", "reviewer"), "submitted"],
    ["held_link", person("holder", "reviewer"), "submitted"],
    ["decided", person("r", "reviewer"), "approved"],
  ] as const)("is barred: %s", (barred, actor, state) => {
    expect(barredFrom(actor, { ...submission(field("a", null)), state })).toBe(barred);
  });
});

describe("the filter of an address", () => {
  it.each([
    [{}, { year: null, state: null }],
    [
      { year: "2024", state: "returned" },
      { year: 2024, state: "returned" },
    ],
    [
      { year: "24; DROP", state: "draft" },
      { year: null, state: null },
    ],
    [
      { year: ["2024", "2023"], state: ["returned", "approved"] },
      { year: null, state: null },
    ],
  ] as const)("of %j", (query, filter) => {
    expect(filterOf(query)).toEqual(filter);
  });
});
