import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparabilityOf, type GradedPair, grades, isWorse } from "./comparability";

type Row = [earlier: number | null, later: number, grade: GradedPair["grade"], series?: string];

const text = (zh: string) => ({ zh, en: `${zh} in English` });
const gradedPair = ([earlier, later, grade, series]: Row): GradedPair => {
  return { earlier, later, grade, series: series ?? null, note: text(`${earlier ?? "…"}–${later}`) };
};

function between(
  earlier: number,
  later: number,
  rows: Row[],
  { prose = false, series = null as string | null } = {},
) {
  const comparability = prose ? text("口径有异") : null;
  const found = comparabilityOf({ grades: rows.map(gradedPair), comparability }, { series, earlier, later });
  return [found.grade, ...found.notes.map(({ zh }) => zh)];
}

describe("how two years compare", () => {
  it.each<[string, Row[], string[]]>([
    ["nothing is known", [], ["comparable"]],
    ["they are graded", [[2018, 2023, "not_comparable"]], ["not_comparable", "2018–2023"]],
    ["a pair on the way is graded", [[2021, 2023, "with_reservation"]], ["with_reservation", "2021–2023"]],
    [
      "two are graded on the way: the worst",
      [
        [2018, 2021, "with_reservation"],
        [2021, 2023, "not_comparable"],
      ],
      ["not_comparable", "2021–2023"],
    ],
    [
      "two are of one grade: both notes",
      [
        [2018, 2021, "with_reservation"],
        [2021, 2023, "with_reservation"],
      ],
      ["with_reservation", "2018–2021", "2021–2023"],
    ],
    [
      "they are graded, better than a pair on the way",
      [
        [2018, 2023, "comparable"],
        [2018, 2021, "not_comparable"],
      ],
      ["comparable", "2018–2023"],
    ],
    ["the series breaks between", [[null, 2021, "not_comparable"]], ["not_comparable", "…–2021"]],
    ["the series breaks at the later", [[null, 2023, "not_comparable"]], ["not_comparable", "…–2023"]],
    ["the series breaks at the earlier", [[null, 2018, "not_comparable"]], ["comparable"]],
    ["the series breaks after them", [[null, 2024, "not_comparable"]], ["comparable"]],
    ["a pair reaches beyond them", [[2021, 2024, "not_comparable"]], ["comparable"]],
  ])("when %s", (_case, rows, expected) => {
    expect(between(2018, 2023, rows)).toEqual(expected);
  });

  it.each<[string, Row[], string[]]>([
    ["is a reservation while nothing is graded", [], ["with_reservation", "口径有异"]],
    ["gives way to the pair's own grade", [[2018, 2023, "comparable"]], ["comparable", "2018–2023"]],
    [
      "gives way to grades that lead all the way",
      [
        [2018, 2021, "comparable"],
        [2021, 2023, "comparable"],
      ],
      ["comparable"],
    ],
    ["gives way to a comparable pair around them", [[2017, 2024, "comparable"]], ["comparable"]],
    ["stays where the grades leave a gap", [[2021, 2023, "comparable"]], ["with_reservation", "口径有异"]],
    [
      "stays within a pair that is not comparable",
      [[2017, 2024, "not_comparable"]],
      ["with_reservation", "口径有异"],
    ],
    ["adds nothing to a break", [[null, 2021, "not_comparable"]], ["not_comparable", "…–2021"]],
  ])("a note without grades %s", (_case, rows, expected) => {
    expect(between(2018, 2023, rows, { prose: true })).toEqual(expected);
  });

  it.each<[string | null, string]>([
    ["forum", "not_comparable"],
    ["fair", "comparable"],
    [null, "comparable"],
  ])("in the series %s, with a grade for one series and one for all", (series, grade) => {
    const rows: Row[] = [
      [2018, 2023, "not_comparable", "forum"],
      [2018, 2023, "comparable"],
    ];
    expect(between(2018, 2023, rows, { series })[0]).toBe(grade);
  });
});

describe("for any grades", () => {
  const year = fc.integer({ min: 2015, max: 2024 });
  const row = fc
    .record({
      a: fc.option(year),
      b: year,
      grade: fc.constantFrom(...grades),
      series: fc.constantFrom("forum", undefined),
    })
    .filter(({ a, b }) => a === null || a < b)
    .map(({ a, b, grade, series }): Row => [a, b, grade, series]);
  const rowsOf = fc.uniqueArray(row, { selector: ([a, b, , series]) => `${a} ${b} ${series}`, maxLength: 8 });
  const pair = fc.tuple(year, year).filter(([a, b]) => a < b);

  it("a wider pair is never better than one within it, unless it is graded itself", () => {
    fc.assert(
      fc.property(rowsOf, fc.tuple(pair, pair), fc.boolean(), (rows, [wide, narrow], prose) => {
        const series = "forum";
        fc.pre(wide[0] <= narrow[0] && narrow[1] <= wide[1]);
        const of = ([earlier, later]: [number, number]) =>
          comparabilityOf(
            { grades: rows.map(gradedPair), comparability: prose ? text("口径有异") : null },
            { series, earlier, later },
          );
        expect(of(wide).isDirect || !isWorse(of(narrow).grade, of(wide).grade)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("a note without grades is never passed over in silence", () => {
    fc.assert(
      fc.property(rowsOf, pair, (rows, [earlier, later]) => {
        const [grade, note] = between(earlier, later, rows, { prose: true });
        const isStated = rows.some(([, , each]) => each === "comparable");
        expect(isStated || (grade !== "comparable" && note !== undefined)).toBe(true);
      }),
    );
  });
});
