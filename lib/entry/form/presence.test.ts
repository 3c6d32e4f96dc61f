import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { countInMemory } from "@/lib/platform/shared/in-memory";
import { recordVisit } from "./presence";

const [li, wang] = [
  { id: "li", name: "李" },
  { id: "wang", name: "王" },
];

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

const visitAt = (at: number, section: string, person: typeof li) => {
  vi.setSystemTime(at);
  return recordVisit(section, person);
};

describe("who has a section open", () => {
  it("sees the others in the same section, for a minute", async () => {
    expect(await visitAt(0, "8.3", li)).toEqual([]);
    expect(await visitAt(10_000, "8.3", wang)).toEqual(["李"]);
    expect(await visitAt(10_000, "8.4", wang)).toEqual([]);
    expect(await visitAt(20_000, "8.3", li)).toEqual(["王"]);
    expect(await visitAt(30_000, "8.4", wang)).toEqual([]);
    expect(await visitAt(75_000, "8.3", li)).toEqual([]);
    expect(await visitAt(80_001, "8.4", li)).toEqual(["王"]);
  });

  it("sees them whatever a section is called, and nobody who is only called so", async () => {
    const odd = 'a "quoted" 章节\\\n';
    await visitAt(100_000, odd, li);
    await visitAt(100_000, "8.5", { id: "zhao", name: "8.6" });
    expect(await visitAt(100_000, odd, wang)).toEqual(["李"]);
    expect(await visitAt(100_000, "8.6", wang)).toEqual([]);
  });

  it("leaves nothing behind, whatever is said to be a section", async () => {
    for (let n = 0; n < 5000; n++) await visitAt(200_000, `made up ${n}`, li);
    expect(await visitAt(200_000, "made up 4980", wang)).toEqual(["李"]);
    expect(await visitAt(200_000, "made up 4979", wang)).toEqual([]);
    expect(countInMemory()).toBe(2);
    await visitAt(300_000, "8.3", wang);
    expect(countInMemory()).toBe(1);
  });
});
