import { expect, it } from "vitest";
import { verifyRecord } from "@/lib/history/verification/verify";
import { databaseFile } from "@/lib/platform/database-file";
import { reader } from "@/lib/platform/database";
import { env } from "@/lib/platform/env";
import { addSyntheticYears, openYear } from "./years";

it("makes closed years with releases, and an open one, of a record that can be verified", async () => {
  await addSyntheticYears({ years: 2, fields: 60 });
  const reports = await reader().report.findMany({
    orderBy: { year: "asc" },
    select: { year: true, state: true, releases: { select: { _count: { select: { observations: true } } } } },
  });
  const released = { state: "closed", releases: [{ _count: { observations: 60 } }] };
  expect(reports).toEqual([
    { year: openYear - 2, ...released },
    { year: openYear - 1, ...released },
    { year: openYear, state: "open", releases: [] },
  ]);
  expect(await reader().submission.count({ where: { state: "submitted" } })).toBe(1);
  const verified = await verifyRecord(databaseFile(env.DATABASE_URL));
  expect(verified.first).toBeNull();
});
