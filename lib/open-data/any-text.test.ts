import fc from "fast-check";
import { streamXlsxRows } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { createTranslator } from "next-intl";
import { anyText, forbiddenInXml, textsOfXml } from "@/lib/characters/characters.test-data";
import { officeOf } from "@/lib/office/office.test-data";
import { withSiteNames } from "@/lib/office/site-names";
import zh from "@/lib/platform/i18n/messages/zh/release.json";
import { answerFromResponse } from "@/lib/prepared/answer";
import { updatesOf } from "@/lib/publication/changes/release-updates";
import type { ExportFormat } from "@/lib/publication/content/model";
import { releasedReport } from "@/lib/publication/content/released.test-data";
import { csvRows } from "@/lib/publication/observations/csv";
import {
  cellsOf,
  observationColumns,
  type Observation,
} from "@/lib/publication/observations/observation-row";
import { joinYears } from "@/lib/publication/public-reads/across-years";
import { releaseOf } from "@/lib/publication/public-reads/across-years.test-data";
import { archiveParts } from "@/lib/testing/archive-parts";
import { atomOf } from "./feed/atom";
import { datasetOf } from "./json-ld/dataset";
import { catalogueOf } from "./dcat/catalogue";
import { observationPieces } from "./observation-pieces";
import { observationOf, site, summaryOf } from "./release.test-data";
import { sitemapOf } from "./sitemap";

// Releases made before texts were cleaned on entry stay as they are, so every writer has to bear any text in them.

const office = officeOf();
const publication = { site, office, locale: "zh" } as const;
const t = createTranslator({
  locale: "zh",
  namespace: "release",
  messages: withSiteNames({ release: zh }, office, "zh"),
});

const someRuns = { numRuns: 40 };
const bilingual = (zh: string) => ({ zh, en: zh });

async function bytesOf(row: Observation, exportFormat: ExportFormat, title = "报告"): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  const release = summaryOf(2023, "1.0", { title: bilingual(title), exportFormat });
  const read = { releases: [release], exportFormat, pages: [[cellsOf(row)]] };
  for await (const piece of observationPieces("xlsx", read)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

describe("any text that was ever released", () => {
  it("leaves the feed well-formed", () => {
    fc.assert(
      fc.property(anyText, (note) => {
        const release = summaryOf(2023, "1.1", { note, title: bilingual(note) });
        const updates = updatesOf([{ ...release, report: releasedReport() }]);
        const feed = atomOf({ ...publication, t }, updates);
        expect(() => textsOfXml(feed)).not.toThrow();
      }),
    );
  });

  it.each([1, 2] as const)("leaves every part of a workbook of format %i well-formed", async (format) => {
    await fc.assert(
      fc.asyncProperty(anyText, async (cell) => {
        const row = observationOf({ indicator_name_zh: cell, comment: cell, obs_value: cell });
        const workbook = await bytesOf(row, format, cell);
        for (const part of Object.values(await archiveParts(workbook)))
          expect(() => textsOfXml(part)).not.toThrow();
      }),
      someRuns,
    );
  });

  it("is in the workbook as it was, but for what no XML can hold", async () => {
    const workbook = await bytesOf(
      observationOf({ indicator_name_zh: "丙\uFFFE研究院", comment: "测\u000B试" }),
      2,
    );
    const rows: unknown[][] = [];
    for await (const { values } of streamXlsxRows(new Uint8Array(workbook))) rows.push(values);
    expect(rows[1]?.[observationColumns.indexOf("indicator_name_zh")]).toBe("丙研究院");
    expect(rows[1]?.[observationColumns.indexOf("comment")]).toBe("测\n试");
  });

  it("leaves the sitemap well-formed", () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const release = releaseOf(2023, [{ key: "batches", typed: "13批" }], [{ number: "8.3" }]);
        const named = { ...release, title: bilingual(typed) };
        expect(() => textsOfXml(sitemapOf(`${site}/?${typed}`, joinYears([named]), null))).not.toThrow();
      }),
      someRuns,
    );
  });

  it("leaves JSON-LD with texts that RDF in XML can hold", () => {
    fc.assert(
      fc.property(anyText, (note) => {
        const release = releaseOf(2023, [{ key: "batches", typed: "13批" }], [{ number: "8.3" }]);
        const dataset = datasetOf(publication, { ...release, note, title: bilingual(note) });
        expect(dataset.name).not.toMatch(forbiddenInXml);
        const catalogue = catalogueOf(publication, [{ ...release, title: bilingual(note) }]);
        expect(JSON.stringify(catalogue)).not.toMatch(/\\u(?:00[01]|fff[ef])/i);
      }),
      someRuns,
    );
  });

  it("leaves no such character in a page", () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const { bodies } = answerFromResponse({
          status: 200,
          headers: { "content-type": "text/html; charset=utf-8" },
          body: Buffer.from(`<!DOCTYPE html><title>一</title><p>${typed.replace(/[<&]/g, "")}</p>`),
        });
        expect(bodies.plain.toString()).not.toMatch(forbiddenInXml);
      }),
      someRuns,
    );
  });

  it("is byte for byte what was released in CSV, which can hold all of it", () => {
    const written = (comment: string) => csvRows([cellsOf(observationOf({ comment }))], 1);
    expect(written("测\u000B试\uFFFE")).toContain(",测\u000B试\uFFFE,");
  });
});
