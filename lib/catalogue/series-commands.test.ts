import { beforeAll, describe, expect, it } from "vitest";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport } from "@/lib/testing/small-report";
import { administrator, editor, newestEvent, refusalOf, bilingual } from "./catalogue.test-data";
import { addSeries, changeSeries, deleteUnusedSeries } from "./series-commands";
import { findSeries } from "./series-repository";

beforeAll(async () => {
  await openSmallReport();
});

describe("an event series", () => {
  const details = {
    code: "summit",
    name: bilingual("峰会", "Summit"),
    description: bilingual("每年一次", "Yearly"),
  };

  it("is added, changed and deleted, each recorded", async () => {
    must(await addSeries(details, administrator));
    expect(await newestEvent()).toMatchObject({ type: "series.added", to: details });
    const changed = { ...details, description: bilingual("两年一次", "Every other year") };
    must(await changeSeries(changed, administrator));
    expect(await newestEvent()).toMatchObject({ type: "series.changed", from: details, to: changed });
    const { seq } = await newestEvent();
    must(await changeSeries(changed, administrator));
    expect((await newestEvent()).seq).toBe(seq);
    must(await deleteUnusedSeries({ code: "summit" }, administrator));
    expect(await newestEvent()).toMatchObject({ type: "series.deleted", from: changed, to: null });
    expect(await findSeries(reader(), "summit")).toBeNull();
  });

  it("gets a code of its own where none is given", async () => {
    const fair = { ...details, code: "", name: bilingual("交易会", "Technology Fair") };
    expect(must(await addSeries(fair, administrator)).code).toBe("technology-fair");
    expect(must(await addSeries(fair, administrator)).code).toBe("technology-fair-2");
  });

  it("knows its editions", async () => {
    expect((await findSeries(reader(), "forum"))?.editions).toEqual([
      { year: 2001, section: "8.4", printed: "" },
    ]);
  });

  it.each([
    [
      "added under a code that is taken",
      () => addSeries({ ...details, code: "forum" }, administrator),
      "CONFLICT",
    ],
    [
      "deleted while it has an edition",
      () => deleteUnusedSeries({ code: "forum" }, administrator),
      "2001 8.4",
    ],
    ["changed when there is none", () => changeSeries(details, administrator), "NOT_FOUND"],
    ["deleted when there is none", () => deleteUnusedSeries({ code: "none" }, administrator), "NOT_FOUND"],
    ["added by an editor", () => addSeries(details, editor), "FORBIDDEN"],
    ["changed by an editor", () => changeSeries({ ...details, code: "forum" }, editor), "FORBIDDEN"],
    ["deleted by an editor", () => deleteUnusedSeries({ code: "forum" }, editor), "FORBIDDEN"],
  ])("is not %s", async (_, change, refusal) => {
    expect(refusalOf(await change())).toContain(refusal);
  });
});
