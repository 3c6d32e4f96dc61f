import { beforeAll, describe, expect, it } from "vitest";
import { readEvent } from "@/lib/audit/read-event";
import { reader } from "@/lib/platform/database";
import { openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { createReportWithHistory } from "@/lib/testing/whole-story";
import { findTrailNames } from "./names-repository";
import { findTrail } from "./repository";
import {
  actionsOf,
  readBefore,
  readTrailFilter,
  type TrailFilter,
  type TrailLine,
  trailQuery,
} from "./trail-filter";

let report: SmallReport;
beforeAll(async () => {
  report = await createReportWithHistory();
  await openSmallReport();
});

const trail = (filter: TrailFilter, before: number | null = null, size = 1000) =>
  findTrail(reader(), filter, { before, size });
const typesOf = async (filter: TrailFilter) => new Set((await trail(filter)).map(({ type }) => type));
const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });

describe("the trail", () => {
  it("is read newest first, page by page, without a gap", async () => {
    const whole = (await trail({})).map(({ seq }) => seq);
    expect(whole).toEqual(whole.toSorted((a, b) => b - a));
    const pages: number[] = [];
    for (let before: number | null = null; ; before = pages.at(-1) ?? null) {
      const page = await trail({}, before, 7);
      if (page.length === 0) break;
      pages.push(...page.map(({ seq }) => seq));
    }
    expect(pages).toEqual(whole);
    expect(whole.at(-1)).toBe(1);
  });

  it("filters by person", async () => {
    const entries = await trail({ person: "reviewer" });
    expect(new Set(entries.map(({ actorName }) => actorName))).toEqual(new Set(["reviewer"]));
    expect(entries.length).toBeGreaterThan(2);
  });

  it.each([
    ["a family", "release", ["release.published", "release.withdrawn", "release.took_effect"]],
    ["one type", "comment.resolved", ["comment.resolved"]],
    ["an unknown kind", "moon", []],
  ])("filters by %s", async (_, kind, types) => {
    expect(await typesOf({ kind })).toEqual(new Set(types));
  });

  it("filters by year, with all that belongs to the year", async () => {
    const types = await typesOf({ year: report.year });
    expect([...types]).toEqual(
      expect.arrayContaining([
        "report.opened",
        "field.revised",
        "comment.added",
        "submission.approved",
        "release.published",
      ]),
    );
    expect(types).not.toContain("catalogue.extended");
    expect(await typesOf({ year: report.year + 1 })).toEqual(new Set(["report.opened"]));
  });

  it("filters by section", async () => {
    const types = await typesOf({ year: report.year, section: "8.3" });
    expect([...types]).toEqual(expect.arrayContaining(["field.revised", "submission.returned"]));
    expect(types).not.toContain("release.published");
    expect(await typesOf({ year: report.year, section: "8.4" })).toEqual(new Set());
  });

  it.each([["training.batches"], ["BATCHES"]])("filters by figure with “%s”", async (figure) => {
    const entries = await trail({ figure });
    const revised = entries.flatMap((entry) => {
      const event = readEvent(entry);
      return event?.type === "field.revised" ? [event.to.printed] : [];
    });
    expect(revised).toEqual(["26批", "25批", "24批"]);
    expect(entries.map(({ type }) => type)).toContain("submission.approved");
  });

  it("filters by days in the office's time zone", async () => {
    const whole = await trail({});
    const of = (at: number | string) => today.format(new Date(at));
    // A release of the story takes effect an hour later, which may be on the next day.
    const [day, next, afterNext] = [0, 1, 2].map((days) => of(Date.now() + days * 86_400_000));
    expect(await trail({ from: day, to: day })).toEqual(whole.filter(({ at }) => of(at) === day));
    expect(await trail({ from: next })).toEqual(whole.filter(({ at }) => of(at) === next));
    expect(await trail({ from: afterNext })).toEqual([]);
    expect(await trail({ to: "2020-01-01" })).toEqual([]);
    expect(await trail({ from: "2020-01-01" })).toEqual(whole);
  });

  it("combines filters", async () => {
    const types = await typesOf({ person: "editor", kind: "review", year: report.year });
    expect(types).toEqual(
      new Set(["submission.submitted", "submission.withdrawn", "submission.field_withdrawn"]),
    );
  });

  it("names the codes that its entries mention", async () => {
    const names = await findTrailNames(reader(), await trail({}));
    const { indicator } = await reader().field.findUniqueOrThrow({
      where: { id: report.fieldId("training.batches") },
      select: { indicator: true },
    });
    expect(names.nameOf("indicator", indicator?.code ?? "", null).zh).toContain(indicator?.nameZh);
    expect(names.nameOf("field", "training.batches", report.year).zh).toContain(indicator?.nameZh);
    expect(names.nameOf("topic", "nothing", null)).toEqual({ zh: "nothing", en: "nothing" });
  });

  it("names the subjects of its entries", async () => {
    const subject = `field:${report.fieldId("training.batches")}`;
    const names = await findTrailNames(reader(), await trail({ subject }));
    expect(names.subjects.get(subject)).toEqual({
      label: { zh: `${report.year} · 8.3 training.batches`, en: `${report.year} · 8.3 training.batches` },
      href: `/desk/reports/${report.year}/figures/training.batches`,
    });
  });
});

describe("a filter", () => {
  it("is read from a query and written to one", () => {
    const filter: TrailFilter = {
      person: "p",
      kind: "review",
      year: 2024,
      section: "8.3",
      from: "2024-01-31",
    };
    const query = Object.fromEntries(new URLSearchParams(trailQuery(filter)));
    expect(readTrailFilter(query)).toEqual(filter);
    expect(trailQuery({})).toBe("");
  });

  it("ignores invalid values", () => {
    expect(readTrailFilter({ year: "next", from: "yesterday", to: "2024-13-45", person: " " })).toEqual({});
    expect(readBefore({ before: "12; DROP" })).toBeNull();
    expect(readBefore({ before: "12" })).toBe(12);
  });
});

it("groups neighbouring entries of an action", () => {
  const line = (seq: number, actionId: string) => ({ seq, actionId }) as TrailLine;
  const actions = actionsOf([line(4, "b"), line(3, "a"), line(2, "a"), line(1, "b")]);
  expect(actions.map(({ lines }) => lines.map(({ seq }) => seq))).toEqual([[4], [3, 2], [1]]);
});

it("groups revisions of a field that one person saved within a minute", () => {
  const line = (seq: number, second: number, more: object = {}) =>
    ({
      ...{ seq, actionId: String(seq), actorName: "editor", type: "field.revised" },
      at: new Date(Date.UTC(2026, 0, 1, 8, 0, second)).toISOString(),
      subject: { ref: "field:a" },
      ...more,
    }) as TrailLine;
  const actions = actionsOf([
    ...[line(8, 130), line(7, 60), line(6, 50), line(5, 40, { subject: { ref: "field:b" } })],
    ...[line(4, 30), line(3, 20, { actorName: "other" }), line(2, 10, { type: "comment.added" }), line(1, 5)],
  ]);
  expect(actions.map(({ lines }) => lines.map(({ seq }) => seq))).toEqual([
    ...[[8], [7, 6], [5], [4], [3], [2], [1]],
  ]);
});
