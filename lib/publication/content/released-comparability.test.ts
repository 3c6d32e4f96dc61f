import { beforeAll, describe, expect, it } from "vitest";
import { gradePair, removeGrade } from "@/lib/catalogue/grade-commands";
import { saveField } from "@/lib/entry/saving/commands";
import type { Grade } from "@/lib/outline/comparability";
import { reader } from "@/lib/platform/database";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { must, openSmallReport } from "@/lib/testing/small-report";
import { publishNow } from "../releases/publish-now";
import { findNextRelease } from "../releases/find-next-release";
import { findReleaseInForce, releasesInForce } from "../releases/in-force-repository";
import { hasNewContent } from "../releases/next-release";
import { isSeriesBreak } from "./comparability";

const code = "training.batches";
const note = { zh: "改为按结业统计", en: "counted on completion from this year" };
const [first, second, third] = [2001, 2002, 2003];
let people: Awaited<ReturnType<typeof openSmallReport>>;

beforeAll(async () => {
  for (const printed of ["1批", "2批", "3批"]) {
    people = await openSmallReport();
    await fillIn({ "text.training": `培训{${code}}`, [code]: printed, "training.people": "1人次" });
    must(await publishNow({ year: people.year, note: "" }, people.administrator));
  }
});

async function fillIn(typed: Record<string, string>) {
  for (const [key, value] of Object.entries(typed)) {
    const field = { fieldId: people.fieldId(key), typed: value, source: "年报", basedOn: 0 };
    must(await saveField(field, people.editor));
  }
  const { id } = must(
    await submitSection({ sectionId: people.sectionId, reasons: people.reasons }, people.editor),
  );
  must(await approveSubmission(await seenNow(id), people.reviewer));
}

const grade = async (earlier: number | null, later: number, of: Grade) =>
  must(
    await gradePair({ code, series: null, earlier, later, grade: of, note, was: null }, people.administrator),
  );
const ungrade = async (earlier: number | null, later: number) =>
  must(await removeGrade({ code, series: null, earlier, later }, people.administrator));
const correct = async (year: number) =>
  must(
    await publishNow({ year, note: "评定可比性", reasonClass: "definition_changed" }, people.administrator),
  );
const findNext = async (year: number) => {
  const next = await findNextRelease(reader(), year, new Date());
  if (!next) throw new Error(`There is no report of ${year}.`);
  return { isNew: hasNewContent(next), figure: next.report.figures[code] };
};
const releasedFigure = async (year: number, minor?: number) => {
  const version = minor === undefined ? undefined : { major: 1, minor };
  return (await findReleaseInForce(reader(), await releasesInForce(reader(), new Date()), { year, version }))
    ?.report.figures[code];
};

describe("what a release says about comparability", () => {
  it("is nothing while nothing is graded, so that such releases stay as they were", async () => {
    expect(await releasedFigure(third)).not.toHaveProperty("comparability");
    expect((await releasedFigure(third))?.indicator).not.toHaveProperty("breaks");
  });

  it("changes with a grade alone, in the later year's next version and no other", async () => {
    await grade(second, third, "not_comparable");
    expect([await findNext(first), await findNext(second), await findNext(third)]).toMatchObject([
      { isNew: false },
      { isNew: false },
      { isNew: true },
    ]);
    expect(await releasedFigure(third)).not.toHaveProperty("comparability");

    expect(await correct(third)).toMatchObject({ version: "1.1" });
    const figure = await releasedFigure(third);
    expect(figure?.comparability).toEqual([
      { year: second, grade: "not_comparable", notes: [note], isDirect: true },
      { year: first, grade: "not_comparable", notes: [note], isDirect: false },
    ]);
    expect(figure && isSeriesBreak(figure)).toBe(true);
    expect((await findNext(third)).isNew).toBe(false);
  });

  it("is frozen: the version before stays without it", async () => {
    expect(await releasedFigure(third, 0)).not.toHaveProperty("comparability");
    await ungrade(second, third);
    expect((await releasedFigure(third))?.comparability).toHaveLength(2);
    expect(await findNext(third)).toMatchObject({ isNew: true });
    expect((await findNext(third)).figure).not.toHaveProperty("comparability");
    await correct(third);
  });

  it("comes by a break for each pair that crosses it, and leaves earlier years alone", async () => {
    await grade(null, second, "not_comparable");
    expect((await findNext(first)).isNew).toBe(false);
    const [ofSecond, ofThird] = [(await findNext(second)).figure, (await findNext(third)).figure];
    expect(ofSecond?.indicator.breaks).toEqual([{ year: second, note }]);
    expect(ofSecond?.comparability).toMatchObject([{ year: first, grade: "not_comparable" }]);
    expect(ofThird?.comparability).toMatchObject([
      { year: second, grade: "comparable" },
      { year: first, grade: "not_comparable" },
    ]);
    expect([ofSecond, ofThird].map((figure) => figure && isSeriesBreak(figure))).toEqual([true, false]);
  });

  it("says of the first value after a break that the series breaks there, in whatever year that is", async () => {
    await ungrade(null, second);
    const gap = await openSmallReport();
    const next = await openSmallReport();
    people = next;
    await grade(null, gap.year, "not_comparable");
    await fillIn({ "text.training": `培训{${code}}`, [code]: "5批", "training.people": "1人次" });
    const { figure } = await findNext(next.year);
    expect(figure && isSeriesBreak(figure)).toBe(true);
  });
});
