import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { answerFinding } from "@/lib/entry/findings/answer-finding";
import { saveField } from "@/lib/entry/saving/commands";
import { verifyRecord } from "@/lib/history/verification/verify";
import { findOutline } from "@/lib/outline/repository";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { migrate } from "@/lib/platform/migrate";
import { type Format } from "@/lib/publication/observations/export-formats";
import { observationColumns } from "@/lib/publication/observations/observation-row";
import { publishedReleases } from "@/lib/publication/public-reads/reads";
import { publishRelease } from "@/lib/publication/releases/commands";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { must } from "@/lib/testing/small-report";
import { exportAnswer } from "./export-answer";

// The database of a product that knew only export format 1, and the SHA-256 of each file it served. Its figures have a minus,
// zero, a range and a fraction; its texts begin with = and @.
const stored = new URL("../testing/export-format-1.db.gz", import.meta.url);
const expected = JSON.parse(
  readFileSync(new URL("../testing/export-format-1.json", import.meta.url), "utf8"),
) as Record<string, string>;
const ofVersions = Object.entries(expected).filter(([address]) => address.includes("version="));

const editor: Actor = { id: "editor", name: "editor", roles: ["editor"], topicIds: [] };
const reviewer: Actor = { ...editor, id: "reviewer", roles: ["reviewer"] };
const administrator: Actor = { ...editor, id: "administrator", roles: ["administrator"] };

async function exported(address: string): Promise<Buffer> {
  const [format = "", query = ""] = address.split("?");
  const inForce = await publishedReleases(new Date());
  const answer = exportAnswer({ format: format as Format, query: new URLSearchParams(query), inForce });
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`);
  const pieces: Buffer[] = [];
  for await (const piece of answer.pieces) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

async function publishAnotherVersion(): Promise<void> {
  const outline = await findOutline(reader(), 2001);
  const field = outline?.fields.find(({ key }) => key === "training.batches");
  const section = outline?.sections.find(({ number }) => number === "8.3");
  if (!field || !section) throw new Error("The stored report has no training section.");
  const actor = { ...editor, topicIds: [section.topic.id] };
  const based = { fieldId: field.id, source: "年报", basedOn: field.version };
  const { findings } = must(await saveField({ ...based, typed: "-6批" }, actor));
  for (const { id: findingId } of findings)
    must(await answerFinding({ fieldId: field.id, findingId, reason: "属实" }, actor));
  const { id } = must(await submitSection({ sectionId: section.id, note: "" }, actor));
  must(await approveSubmission({ submissionId: id }, reviewer));
  must(await publishRelease({ year: 2001, note: "更正", reasonClass: "typing_error" }, administrator));
}

beforeAll(() => {
  const file = databaseFile(env.DATABASE_URL);
  writeFileSync(file, gunzipSync(readFileSync(stored)));
  migrate(file);
});

describe("releases made in export format 1", () => {
  it.each(Object.entries(expected))("keep %s byte for byte", async (address, hash) => {
    expect(sha256(await exported(address))).toBe(hash);
  });

  it("are verified with the record", async () => {
    expect(await verifyRecord(databaseFile(env.DATABASE_URL))).toMatchObject({ first: null, further: 0 });
  });

  it("stay as they were when the report's next version is made in format 2", async () => {
    await publishAnotherVersion();
    for (const [address, hash] of ofVersions) expect(sha256(await exported(address))).toBe(hash);
    const [header, ...rows] = parse(await exported("csv?year=2001"), { bom: true }) as string[][];
    expect(header).toEqual([...observationColumns]);
    expect(rows.every((row) => row.at(-1) === "2")).toBe(true);
    expect(await verifyRecord(databaseFile(env.DATABASE_URL))).toMatchObject({ first: null, further: 0 });
  });

  it("fill the columns of format 1 in a file together with rows of format 2", async () => {
    const rows = parse(await exported("csv?year=2001&version=1.0,1.2"), { bom: true, columns: true });
    const formats = (rows as Record<string, string>[]).map((row) => [row.release_version, row.export_format]);
    expect(new Set(formats.map(String))).toEqual(new Set(["1.0,", "1.2,2"]));
  });
});
