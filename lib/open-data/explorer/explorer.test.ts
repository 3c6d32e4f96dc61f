import { beforeAll, describe, expect, it } from "vitest";
import { officeOf } from "@/lib/office/office.test-data";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { pageParameters } from "@/lib/publication/public-reads/page-parameters";
import { publishedReleases } from "@/lib/publication/public-reads/reads";
import { exported } from "../exported.test-data";
import { openStoredDatabase } from "../first-export-format.test-data";
import { type AskedOfExplorer, describedFilters, explore } from "./explorer";

const site = "https://reports.example";
const office = officeOf();
let inForce: ReleaseSummary[];

beforeAll(async () => {
  openStoredDatabase();
  inForce = await publishedReleases(new Date());
});

const explored = (asked: AskedOfExplorer) => explore(asked, { site, office, inForce });

it("has a field for each filter that the OpenAPI document describes, and the page reads them all", () => {
  const names = describedFilters(site, office).map(({ name }) => name);
  expect(["format", ...names]).toEqual(pageParameters["/data"]);
});

describe("the answer", () => {
  it.each([
    [{ year: "2001", section: "8.3", format: "json" }, "/api/v1/observations.json?year=2001&section=8.3"],
    [
      { indicator: ["training.people", "training.batches"] },
      "/api/v1/observations.csv?indicator=training.people,training.batches",
    ],
    [{ year: "2001， 2001", version: "" }, "/api/v1/observations.csv?year=2001,2001"],
    [{ format: "no such" }, "/api/v1/observations.csv"],
  ])("to %j is an address and the first rows that are there", async (asked, address) => {
    const { answer } = await explored(asked);
    if ("refusal" in answer) throw new Error(answer.refusal.en);
    expect(answer.address).toBe(address);
    const query = new URL(address, site).search;
    const rows = JSON.parse((await exported(`json${query}`)).toString()) as { row_hash: string }[];
    expect(answer.rows.map((row) => row.includes(String(row[25])))).toHaveLength(Math.min(10, rows.length));
    for (const [index, row] of answer.rows.entries()) expect(row).toContain(rows[index]?.row_hash);
  });

  it("to nothing is the newest year, which the form shows", async () => {
    const { fields, answer } = await explored({});
    expect(fields.find(({ name }) => name === "year")?.value).toBe("2001");
    expect(answer).toMatchObject({ address: "/api/v1/observations.csv?year=2001" });
  });

  it.each([
    [{ year: "1999" }, "unknown_value"],
    [{ year: "this year" }, "malformed_value"],
    [{ indicator: "<b>" }, "malformed_value"],
  ])("to %j is the refusal of the interface, with what was filled in kept", async (asked, code) => {
    const { fields, answer } = await explored(asked);
    expect(answer).toMatchObject({ refusal: { code } });
    expect(fields.some(({ value }) => value !== "")).toBe(true);
  });
});
