import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { migrate } from "@/lib/platform/migrate";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { readCodes } from "@/lib/publication/observations/export-reads";
import type { Format } from "@/lib/publication/observations/export-formats";
import type { Observation } from "@/lib/publication/observations/observation-row";
import { publishedReleases } from "@/lib/publication/public-reads/reads";
import { exportAnswer } from "../export-answer";
import { observationOf, summaryOf } from "../release.test-data";
import { codeListsOf } from "./code-lists";
import {
  attributes,
  primaryMeasure,
  repeatedKey,
  sdmxRowOf,
  seriesDimensions,
  timeDimension,
} from "./components";
import { sdmxCsvHeader, sdmxCsvLines, sdmxCsvRow } from "./csv";
import { genericDataFoot, genericDataHead, genericObservation } from "./generic-data";
import { codeOf, sdmxId, unitId, unitOf } from "./ids";
import { structureMessage } from "./structure";

const idRule = /^[A-Za-z_][A-Za-z0-9_-]*$/;
const anyCode = fc.stringMatching(/^[a-z0-9]{1,4}([.-][a-z0-9]{1,4}){0,3}$/);
const none: ReadonlySet<string> = new Set();
const names = { indicators: new Map(), series: new Map(), topics: new Map() } as const;

describe("an SDMX id", () => {
  it("obeys the rule for ids, and gives back the code it was made of", () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(sdmxId(code)).toMatch(idRule);
        expect(codeOf(sdmxId(code))).toBe(code);
      }),
    );
  });

  it.each([
    ["training.batches", "TRAINING_BATCHES"],
    ["delta.tech-export.amount", "DELTA_TECH-EXPORT_AMOUNT"],
    ["5g.sites", "_5G_SITES"],
    ["", "_Z"],
  ])("of %j is %s", (code, id) => {
    expect(sdmxId(code)).toBe(id);
    expect(codeOf(id)).toBe(code);
  });

  it.each([
    ["%", "PT"],
    ["元", "CNY"],
    ["人次", "U_4EBA_6B21"],
    ["台(套)", "U_53F0_28_5957_29"],
    ["", "_Z"],
  ])("of the unit %j is %s", (sign, id) => {
    expect(unitId(sign)).toBe(id);
    expect(id).toMatch(idRule);
    expect(unitOf(id)).toBe(sign);
  });
});

function csvOf(row: Observation): Record<string, string> {
  const lines = sdmxCsvLines([sdmxCsvHeader, sdmxCsvRow(sdmxRowOf(row, none))]);
  return (parse(lines, { columns: true }) as Record<string, string>[])[0] ?? {};
}

describe("a row of SDMX-CSV", () => {
  it("has the dimensions that join the years, and version, hash and edition as attributes", () => {
    expect(csvOf(observationOf({ series_code: "fair", edition: "第9届" }))).toMatchObject({
      "STRUCTURE[|]": "datastructure",
      STRUCTURE_ID: "ANNALS:OBSERVATIONS(2.0.0)",
      FREQ: "A",
      INDICATOR: "TRAINING_PEOPLE",
      EVENT_SERIES: "FAIR",
      BREAKDOWN: "_Z",
      TIME_PERIOD: "2023",
      OBS_VALUE: "60000",
      UNIT_MEASURE: "U_4EBA_6B21",
      UNIT_MULT: "0",
      DECIMALS: "0",
      EDITION: "第9届",
      RELEASE_VERSION: "1.0",
    });
    expect([...seriesDimensions, timeDimension].map(({ id }) => id)).toEqual([
      ...["FREQ", "INDICATOR", "EVENT_SERIES", "BREAKDOWN", "TIME_PERIOD"],
    ]);
  });

  it.each([
    ["L", "quantity", "NaN", ""],
    ["M", "quantity", "NaN", ""],
    ["O", "text", "", "#N/A"],
    ["A", "quantity", "", ""],
  ])("with status %s and kind %s is %j, %j where no value is given", (obs_status, kind, value, text) => {
    const row = csvOf(observationOf({ obs_status, kind, obs_value: "" }));
    expect([row.OBS_VALUE, row["TEXT_VALUE[]"]]).toEqual([value, text]);
  });

  it("says how many decimals a value has", () => {
    expect(csvOf(observationOf({ obs_value: "82.75" })).DECIMALS).toBe("2");
  });

  it("declares the separator of lists, and quotes it where it is part of a text", () => {
    expect(csvOf(observationOf({ kind: "names", text_value: "甲|乙" }))["TEXT_VALUE[]"]).toBe("甲|乙");
    expect(csvOf(observationOf({ kind: "text", text_value: '甲|"乙' }))["TEXT_VALUE[]"]).toBe('"甲|""乙"');
  });

  it("never guards text", () => {
    expect(csvOf(observationOf({ comment: "=1+1", source: "-5" }))).toMatchObject({
      COMMENT_OBS: "=1+1",
      SOURCE: "-5",
    });
  });
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  trimValues: false,
  parseAttributeValue: false,
  htmlEntities: true,
});
type Value = { id: string; value: string };
type Obs = { ObsKey: { Value: Value[] }; ObsValue?: { value: string }; Attributes: { Value: Value[] } };
type Code = { id: string; Name: { lang: string; "#text": string }[] };

function observationsIn(xml: string): Obs[] {
  expect(XMLValidator.validate(xml)).toBe(true);
  const { GenericData } = parser.parse(xml) as { GenericData: { DataSet: { Obs: Obs | Obs[] } } };
  return [GenericData.DataSet.Obs].flat();
}

const keyOf = ({ ObsKey }: Obs) => ObsKey.Value.map(({ value }) => value).join(":");

function codeListsIn(xml: string): Map<string, Code[]> {
  expect(XMLValidator.validate(xml)).toBe(true);
  const { Structure } = parser.parse(xml) as {
    Structure: { Structures: { Codelists: { Codelist: { id: string; Code: Code | Code[] }[] } } };
  };
  return new Map(
    Structure.Structures.Codelists.Codelist.map(({ id, Code = [] }) => [id, [Code].flat()] as const),
  );
}

describe("the breakdown of a row of export format 1, which has none", () => {
  const row = observationOf({ export_format: "", row_hash: "0123456789abcdef".repeat(4) });

  it("is the row's hash where its release has several values of the indicator", () => {
    const repeated = new Set([repeatedKey(2023, "1.0", "training.people", "")]);
    expect(sdmxRowOf(row, repeated).breakdown).toBe("H_0123456789ABCDEF");
    expect(sdmxRowOf(row, none).breakdown).toBe("_Z");
    expect(sdmxRowOf(observationOf({ breakdown: "people.1" }), repeated).breakdown).toBe("PEOPLE_1");
  });
});

describe("generic data", () => {
  it("holds any text as well-formed XML", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (comment) => {
        const text = comment.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "");
        const observation = genericObservation(sdmxRowOf(observationOf({ comment: text }), none));
        const [read] = observationsIn(
          genericDataHead([summaryOf(2023, "1.0")]) + observation + genericDataFoot,
        );
        const written = read?.Attributes.Value.find(({ id }) => id === "COMMENT_OBS")?.value ?? "";
        expect(written).toBe(text);
      }),
    );
  });
});

describe("SDMX of a stored database", () => {
  const stored = new URL("../../testing/export-format-1.db.gz", import.meta.url);
  let inForce: ReleaseSummary[];

  beforeAll(async () => {
    const file = databaseFile(env.DATABASE_URL);
    writeFileSync(file, gunzipSync(readFileSync(stored)));
    migrate(file);
    inForce = await publishedReleases(new Date());
  });

  async function exported(format: Format, query = "") {
    const answer = await exportAnswer({ format, query, inForce });
    if (answer.status !== 200) return answer;
    const pieces: Buffer[] = [];
    for await (const piece of answer.pieces) pieces.push(Buffer.from(piece));
    return Buffer.concat(pieces).toString();
  }

  it("has every code of its data in a code list, with a name in both languages", async () => {
    const lists = codeListsIn(structureMessage(inForce, codeListsOf(await readCodes(inForce), names)));
    const observations = observationsIn(String(await exported("sdmx.xml")));
    expect(observations.length).toBeGreaterThan(5);
    const used = observations.flatMap(({ ObsKey, Attributes }) => [...ObsKey.Value, ...Attributes.Value]);
    for (const { id, representation } of [...seriesDimensions, ...attributes, primaryMeasure]) {
      if (!("codeList" in representation)) continue;
      const ids = new Set(lists.get(representation.codeList)?.map((code) => code.id));
      for (const { value } of used.filter((each) => each.id === id)) expect(ids, id).toContain(value);
    }
    for (const code of [...lists.values()].flat()) {
      expect(code.id).toMatch(idRule);
      expect(code.Name.map(({ lang }) => lang)).toEqual(["en", "zh"]);
      expect(code.Name.every((name) => String(name["#text"]) !== "")).toBe(true);
    }
  });

  it("has no value twice for one series and year, though rows of format 1 have no breakdown", async () => {
    const keys = observationsIn(String(await exported("sdmx.xml"))).map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("refuses several versions of a year in one file, with a sentence", async () => {
    const twice = inForce.filter(({ year }, _, all) => all.filter((each) => each.year === year).length > 1);
    const query = `year=${twice[0]?.year}&version=${twice.map(({ version }) => version).join(",")}`;
    const asFormat2 = inForce.map((release) => ({ ...release, exportFormat: 2 as const }));
    const asked = { format: "sdmx.xml" as const, query, inForce: asFormat2 };
    const answer = await exportAnswer(asked);
    expect(answer.status).toBe(400);
    expect("body" in answer && answer.body).toContain("several_versions");
  });
});
