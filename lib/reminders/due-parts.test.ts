import { describe, expect, it } from "vitest";
import type { DueHandOver } from "@/lib/departments/due";
import { byAddress, dueParts } from "./due-parts";

const title = { zh: "培训", en: "Training" };
const today = "2026-01-10";

function owed(
  id: string,
  dueOn: string,
  { email = "xh@annals.test", madeOn = "2025-12-01" } = {},
): DueHandOver {
  return {
    ...{ id, dueOn, madeOn, year: 2025, section: "8.3", title, part: title, topicId: "t", note: "" },
    ...{ department: { id: email, name: email, contact: "", email }, missing: 2, editorIds: ["li"] },
  };
}

describe("a part is to be reminded of", () => {
  it.each([
    ["2026-01-18", "2025-12-01", false],
    ["2026-01-17", "2025-12-01", true],
    ["2026-01-09", "2025-12-01", false],
    ["2026-01-17", "2026-01-09", true],
    ["2026-01-17", "2026-01-10", false],
    ["2026-01-13", "2026-01-08", false],
    ["2026-01-11", "2026-01-09", true],
    ["2026-01-11", "2026-01-10", false],
  ])("where it is due on %s and was handed over on %s: %s", (dueOn, madeOn, expected) => {
    expect(dueParts([owed("h", dueOn, { madeOn })], today)).toHaveLength(expected ? 1 : 0);
  });
});

describe("an address", () => {
  const parts = dueParts(
    [
      owed("a", "2026-01-17"),
      owed("b", "2026-01-11", { email: "XH@annals.test" }),
      owed("c", "2026-01-12", { email: "" }),
    ],
    today,
  );
  const sent = (handOverId: string, dueOn: string, days: number, at: string) => ({
    ...{ handOverId, dueOn, days, email: "xh@annals.test", at: new Date(at) },
  });
  const idsFor = (...past: ReturnType<typeof sent>[]) =>
    [...byAddress(parts, { sent: past, today })].map(([address, own]) => [address, own.map(({ id }) => id)]);

  it("gets one message for all parts, the nearest due day first", () => {
    expect(idsFor()).toEqual([["xh@annals.test", ["b", "a"]]]);
  });

  it.each([
    ["at the same stage", sent("b", "2026-01-11", 1, "2026-01-09T01:00:00Z"), ["a"]],
    ["at the stage before", sent("b", "2026-01-11", 7, "2026-01-04T01:00:00Z"), ["b", "a"]],
    ["of another due day", sent("b", "2026-01-12", 1, "2026-01-09T01:00:00Z"), ["b", "a"]],
  ])("is reminded again unless it was reminded %s", (_, past, ids) => {
    expect(idsFor(past)).toEqual([["xh@annals.test", ids]]);
  });

  it("gets no second message on one day", () => {
    expect(idsFor(sent("elsewhere", "2026-01-17", 7, "2026-01-10T01:00:00Z"))).toEqual([]);
  });
});
