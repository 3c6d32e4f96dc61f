import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { verifyRecord } from "@/lib/history/verification/verify";
import { databaseLocation } from "@/lib/platform/database-location";
import { env } from "@/lib/platform/env";
import { observationColumns } from "@/lib/publication/observations/observation-row";
import { exported } from "./exported.test-data";
import { expectedHashes, openStoredDatabase, publishAnotherVersion } from "./first-export-format.test-data";

const ofVersions = Object.entries(expectedHashes).filter(([address]) => address.includes("version="));
const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

beforeAll(openStoredDatabase);

describe("releases made in export format 1", () => {
  it.each(Object.entries(expectedHashes))("keep %s byte for byte", async (address, hash) => {
    expect(sha256(await exported(address))).toBe(hash);
  });

  it("are verified with the record", async () => {
    expect(await verifyRecord(databaseLocation(env.DATABASE_URL))).toMatchObject({ first: null, further: 0 });
  });

  it("stay as they were when the report's next version is made in format 2", async () => {
    await publishAnotherVersion();
    for (const [address, hash] of ofVersions) expect(sha256(await exported(address))).toBe(hash);
    const [header, ...rows] = parse(await exported("csv?year=2001"), { bom: true }) as string[][];
    expect(header).toEqual([...observationColumns]);
    expect(rows.every((row) => row.at(-1) === "2")).toBe(true);
    expect(await verifyRecord(databaseLocation(env.DATABASE_URL))).toMatchObject({ first: null, further: 0 });
  });

  it("fill the columns of format 1 in a file together with rows of format 2", async () => {
    const rows = parse(await exported("csv?year=2001&version=1.0,1.2"), { bom: true, columns: true });
    const formats = (rows as Record<string, string>[]).map((row) => [row.release_version, row.export_format]);
    expect(new Set(formats.map(String))).toEqual(new Set(["1.0,", "1.2,2"]));
  });
});
