import { describe, expect, it } from "vitest";
import { releaseOf } from "./across-years.test-data";
import { whatsNew } from "./whats-new";

const topic = (code: string) => ({ code, name: { zh: code, en: code } });

const first = releaseOf(2018, [
  { key: "batches", typed: "8批" },
  { key: "visitors", typed: "零" },
  { key: "old", typed: "1项" },
]);
const second = releaseOf(
  2021,
  [
    { key: "batches", typed: "13批" },
    { key: "people", typed: "未统计" },
    { key: "reports", typed: "数十份" },
  ],
  [{ number: "4.2", topic: topic("open") }],
);
const third = releaseOf(
  2023,
  [
    { key: "theme", typed: "开放", kind: "text" },
    { key: "batches", typed: "24批" },
    { key: "people", typed: "1080人次" },
    { key: "reports", typed: "12份" },
    { key: "old", typed: "2项" },
    { key: "area", typed: "35000平方米" },
  ],
  [
    { number: "8.1", topic: topic("districts") },
    { number: "8.2", topic: topic("open") },
  ],
);

function newIn(release: typeof first) {
  const found = whatsNew({ releases: [third, second, first] }, release);
  if (!found) return null;
  const codes = (all: readonly { code: string }[]) => all.map(({ code }) => code);
  const { since, sections, indicators, numbers, returning } = found;
  return {
    since,
    sections: sections.map(({ number }) => number),
    indicators: codes(indicators),
    numbers: codes(numbers),
    returning: codes(returning),
  };
}

describe("what is new in a report", () => {
  it("is what the last report had not: figures first, and what is back by itself", () => {
    expect(newIn(third)).toEqual({
      since: 2021,
      sections: ["8.1"],
      indicators: ["area", "theme"],
      numbers: ["people", "reports"],
      returning: ["old"],
    });
  });

  it("does not count later reports", () => {
    expect(newIn(second)).toMatchObject({ since: 2018, indicators: ["people", "reports"], returning: [] });
  });

  it("is nothing in the first report", () => {
    expect(newIn(first)).toBeNull();
  });
});
