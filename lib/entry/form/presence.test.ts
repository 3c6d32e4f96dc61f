import { describe, expect, it } from "vitest";
import { countVisits, recordVisit } from "./presence";

const [li, wang] = [
  { id: "li", name: "李" },
  { id: "wang", name: "王" },
];

describe("who has a section open", () => {
  it("sees the others in the same section, for a minute", () => {
    expect(recordVisit("8.3", li, 0)).toEqual([]);
    expect(recordVisit("8.3", wang, 10_000)).toEqual(["李"]);
    expect(recordVisit("8.4", wang, 10_000)).toEqual([]);
    expect(recordVisit("8.3", li, 20_000)).toEqual(["王"]);
    expect(recordVisit("8.3", li, 80_001)).toEqual([]);
  });

  it("leaves nothing behind, whatever is said to be a section", () => {
    for (let n = 0; n < 5000; n++) recordVisit(`made up ${n}`, li, 100_000);
    expect(recordVisit("made up 4999", wang, 100_000)).toEqual(["李"]);
    expect(countVisits()).toBeLessThanOrEqual(22);
    recordVisit("8.3", wang, 200_000);
    expect(countVisits()).toBe(1);
  });
});
