import { expect, it } from "vitest";
import { joinYears } from "./across-years";
import { releaseOf } from "./across-years.test-data";
import { topicMovesOf } from "./topic-moves";

const topic = (code: string) => ({ code, name: { zh: code, en: code } });
const section = (number: string, of: string) => ({ number, topic: topic(of) });

const before = releaseOf(
  2021,
  [
    { key: "training", typed: "13批", section: "4.2" },
    { key: "centres", typed: "506家", section: "4.2" },
    { key: "alone", typed: "1个", section: "4.2" },
  ],
  [section("4.2", "network")],
);
const after = releaseOf(
  2023,
  [
    { key: "training", typed: "24批", section: "8.3" },
    { key: "centres", typed: "560家", section: "8.4" },
  ],
  [section("8", "network"), section("8.3", "home"), section("8.4", "abroad")],
);
const across = joinYears([before, after]);

function movesOf(code: string) {
  const published = across.topics.get(code);
  return topicMovesOf(published ?? { ...topic(code), sections: [] }, across).map(
    ({ release, own, carriers }) => [
      release.year,
      own.map(({ number }) => number),
      carriers.map(({ section: { number }, count }) => `${number}: ${count}`),
    ],
  );
}

it("finds a topic in the section that it was split from", () => {
  expect(movesOf("home")).toEqual([
    [2023, ["8.3"], []],
    [2021, [], ["4.2: 1"]],
  ]);
});

it("counts every indicator of a topic wherever a year prints it", () => {
  const earlier = releaseOf(
    2018,
    [
      { key: "training", typed: "9批", section: "4.2", topic: "home" },
      { key: "dropped", typed: "2个", section: "4.2", topic: "home" },
      { key: "centres", typed: "440家", section: "4.2", topic: "abroad" },
      { key: "lonely", typed: "1个", section: "4.2", topic: "nowhere" },
    ],
    [section("4.2", "network")],
  );
  const later = releaseOf(
    2023,
    [{ key: "training", typed: "24批", section: "8.3", topic: "home" }],
    [section("8.3", "home")],
  );
  const joined = joinYears([earlier, later]);
  const home = joined.topics.get("home");
  const moves = home && topicMovesOf(home, joined).map(({ carriers }) => carriers.map(({ count }) => count));
  expect(moves).toEqual([[], [2]]);
  expect(joined.topics.get("nowhere")?.sections).toEqual([]);
  expect(joined.indicators.get("centres")?.topic.code).toBe("abroad");
});

it("finds the sections that a topic was split into", () => {
  expect(movesOf("network")).toEqual([
    [2023, ["8"], ["8.3: 1", "8.4: 1"]],
    [2021, ["4.2"], []],
  ]);
});
