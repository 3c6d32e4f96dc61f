import { beforeAll, describe, expect, it } from "vitest";
import { numbersOf } from "@/lib/checks/compared";
import { hasSameUnit } from "@/lib/figures/compare";
import { releasedComparability } from "@/lib/publication/content/comparability";
import {
  type AcrossYears,
  joinYears,
  type PublishedIndicator,
  type PublishedValue,
} from "@/lib/publication/public-reads/across-years";
import { changeBetween } from "@/lib/publication/public-reads/change";
import { panelsOf } from "@/lib/publication/public-reads/chart-panels";
import { compareYears } from "@/lib/publication/public-reads/comparison";
import { headlinesOf } from "@/lib/publication/public-reads/headlines";
import { publishedTexts } from "@/lib/publication/public-reads/published-set";
import { timeSeriesOf } from "@/lib/publication/public-reads/time-series";
import { loadDemo } from "./load";

let across: AcrossYears;

beforeAll(async () => {
  await loadDemo({ passwordOf: () => "a long enough demo password", onProgress: () => {} });
  across = joinYears(await publishedTexts());
}, 120_000);

type Pair = { name: string; before: PublishedValue; now: PublishedValue; indicator: PublishedIndicator };

function allPairs(): Pair[] {
  return [...across.indicators.values()].flatMap((indicator) =>
    timeSeriesOf(indicator).flatMap(({ values }) =>
      values.flatMap((now, index) =>
        values.slice(0, index).map((before) => {
          const series = now.figure.series?.code ?? "";
          return { name: `${indicator.code} ${series} ${before.year} ${now.year}`, before, now, indicator };
        }),
      ),
    ),
  );
}

const gradeOf = ({ before, now }: Pair) =>
  releasedComparability(now.figure, { earlier: before.year, later: now.year });
const changed = ({ before, now }: Pair) => changeBetween(before, now);
const isDifference = (pair: Pair) => ["up", "down", "same", "unclear"].includes(changed(pair)?.kind ?? "");

describe("the demo's reports", () => {
  it("print no change between values that are not comparable", () => {
    const wrong = allPairs().filter((pair) => gradeOf(pair).grade === "not_comparable" && isDifference(pair));
    expect(wrong.map(({ name }) => name)).toEqual([]);
    expect(allPairs().filter((pair) => gradeOf(pair).grade === "not_comparable").length).toBeGreaterThan(5);
  });

  it("print no change between different units", () => {
    const wrong = allPairs().filter((pair) => {
      const [from, to] = numbersOf([pair.before.figure.value, pair.now.figure.value]) ?? [];
      return from && to && !hasSameUnit(from, to) && isDifference(pair);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it("print the note beside every change of an indicator whose comparability is in doubt", () => {
    const silent = allPairs().filter((pair) => {
      const change = changed(pair);
      if (!change || !("reservations" in change) || change.reservations.length > 0) return false;
      return pair.indicator.comparability !== null && gradeOf(pair).grade !== "comparable";
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it.each([
    ["event.guests pujiang-innovation-forum 2021 2023", "not_comparable"],
    ["event.countries world-laureates-forum 2021 2023", "not_comparable"],
    ["event.countries pujiang-innovation-forum 2021 2023", "not_comparable"],
    ["outreach.institutions  2018 2023", "not_comparable"],
    ["outreach.online-viewers  2021 2023", "with_reservation"],
    ["cooperation.funding  2021 2023", "with_reservation"],
    ["training.batches  2018 2023", "with_reservation"],
    ["training.people  2018 2023", "with_reservation"],
    ["training.batches  2021 2023", "comparable"],
    ["cooperation.projects  2021 2023", "comparable"],
    ["foreign-rd.global-centres  2018 2021", "not_comparable"],
    ["delta.tech-export.amount  2018 2023", "not_comparable"],
  ])("grade %s as %s", (name, grade) => {
    expect(
      allPairs()
        .filter((pair) => pair.name === name)
        .map((pair) => gradeOf(pair).grade),
    ).toEqual([grade]);
  });

  it("begin the home page with figures that are comparable without reservation", () => {
    const [newest] = across.releases;
    const kinds = newest && headlinesOf(across, newest, 6).map(({ history }) => history.change);
    const reserved = kinds?.map(
      (change) => change && "reservations" in change && change.reservations.length > 0,
    );
    expect(reserved).toEqual(reserved?.toSorted());
    expect(kinds?.every((change) => change?.kind === "up" || change?.kind === "down")).toBe(true);
  });

  it("compare three years without a false one", () => {
    const rows = compareYears(across, [2018, 2021, 2023]).flatMap(({ several }) => several);
    const told = rows.map(({ change, indicator }) => {
      const reservations = change && "reservations" in change.is ? change.is.reservations.length : 0;
      return [indicator.code, change?.is.kind, reservations];
    });
    expect(told.filter(([, kind]) => kind === "up" || kind === "down").toSorted()).toEqual([
      ["cooperation.funding", "up", 1],
      ["cooperation.projects", "up", 0],
      ["outreach.online-viewers", "up", 1],
      ["training.batches", "up", 1],
      ["training.people", "up", 1],
    ]);
  });

  it("draw a double stroke in every series that breaks", () => {
    const broken = [...across.indicators.values()].filter((indicator) =>
      timeSeriesOf(indicator)
        .flatMap(panelsOf)
        .some(({ marks }) => marks.some(({ kind }) => kind === "break")),
    );
    expect(broken.map(({ code }) => code).toSorted()).toEqual([
      "delta.tech-export.amount",
      "event.countries",
      "event.guests",
      "foreign-rd.global-centres",
      "outreach.institutions",
    ]);
  });
});
