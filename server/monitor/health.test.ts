import { describe, expect, it } from "vitest";
import { storageFaults } from "@/lib/platform/storage/fault";
import { healthOf, type Signals } from "./health";
import type { PageCheck } from "./page-check";
import type { MonitorReport } from "./report";

const now = new Date("2026-11-28T12:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();

const check: PageCheck = {
  ...{ kind: "quick", at: "2026-11-28T11:59:00.000Z", milliseconds: 20, damage: null, orphans: null },
};
const backup = { at: daysAgo(1), file: "/backups/annals.db", head: null, ok: true, error: null };
const noBackup = { ...backup, at: null, file: null };
const report: MonitorReport = {
  ...{ fault: null, freeBytes: 5e9, databaseBytes: 1e7, logBytes: 1e6 },
  checks: { quick: check, full: null },
  migration: { applied: "20261128120000_intake", known: "20261128120000_intake" },
  backup,
  mirror: { at: daysAgo(1), target: "/srv/mirror", ok: true, error: null },
};
const well: Signals = {
  ...{ fault: null, report, monitorSilence: 400, appSilence: 600, isReady: true },
  ...{ hasDailyBackup: true, hasMirror: true },
  ...{ prepared: { state: "current", since: daysAgo(3) }, uptime: 1e9, now },
};
const seen = (more: Partial<MonitorReport>): Partial<Signals> => ({ report: { ...report, ...more } });

it("tells all that is known when everything is well", () => {
  expect(healthOf(well)).toEqual({
    ...{ status: "ok", reasons: [], live: true, ready: true },
    database: {
      ...{ fault: null, quickCheckAt: check.at, fullCheckAt: null, damage: null, orphans: null },
      migration: report.migration,
    },
    disk: { freeBytes: 5e9 },
    backup: { at: daysAgo(1), file: "/backups/annals.db", verified: true, error: null },
    prepared: well.prepared,
    mirror: report.mirror,
  });
});

const behind = { ...report.mirror, ok: false, error: "the storage cannot be reached" };
const cases: [string, Partial<Signals>, string, RegExp?][] = [
  ["nothing is known yet", { report: null }, "ok"],
  ...storageFaults.map((fault): (typeof cases)[number] => [fault, { fault }, "failing", new RegExp(fault)]),
  ["the monitor is slow", { monitorSilence: 5_000 }, "ok"],
  ["the monitor is silent", { monitorSilence: 5_001 }, "failing", /monitor/],
  ["Next is not ready", { isReady: false }, "degraded", /starting/],
  ["the app thread is busy", { appSilence: 12_300 }, "degraded", /12 s/],
  ["it was busy for a moment", { appSilence: 5_000 }, "ok"],
  ["the disk is nearly full", seen({ freeBytes: 150e6 }), "degraded", /150 MB/],
  ["the disk has no room for a copy", seen({ freeBytes: 1e9, databaseBytes: 6e8 }), "degraded", /1000 MB/],
  ["the room is not known", seen({ freeBytes: null }), "ok"],
  ["the last backup is old", seen({ backup: { ...backup, at: daysAgo(2.1) } }), "degraded", /backup/],
  [
    "the last backup is bad",
    seen({ backup: { ...backup, ok: false, error: "no room" } }),
    "degraded",
    /backup/,
  ],
  ["there is no backup", seen({ backup: noBackup }), "degraded", /backup/],
  ["there is no backup yet", { ...seen({ backup: noBackup }), uptime: 1e6 }, "ok"],
  ["the mirror is behind", seen({ mirror: behind }), "degraded", /mirror/],
  ["no mirror is kept", { ...seen({ mirror: behind }), hasMirror: false }, "ok"],
  ["backups are off", { ...seen({ backup: noBackup }), hasDailyBackup: false }, "ok"],
  ["prepared pages are behind", { prepared: { state: "behind", since: null } }, "degraded", /prepared/],
  ["pages cannot be prepared", { prepared: { state: "failing", since: null } }, "degraded", /prepared/],
  ["pages are made when asked for", { prepared: { state: "off", since: null } }, "ok"],
  ["a newer version migrated", seen({ migration: { applied: "2", known: "1" } }), "degraded", /migrations/],
  [
    "rows refer to nothing",
    seen({ checks: { quick: check, full: { ...check, kind: "full", orphans: 3 } } }),
    ...(["degraded", /3 rows/] as const),
  ],
];

describe("the status", () => {
  it.each(cases)("when %s", (_, signals, status, reason) => {
    const health = healthOf({ ...well, ...signals });
    expect(health.status).toBe(status);
    if (reason) expect(health.reasons).toEqual([expect.stringMatching(reason)]);
    else expect(health.reasons).toEqual([]);
  });

  it("is the worst of all", () => {
    const { status, reasons } = healthOf({ ...well, isReady: false, fault: "full", appSilence: 9_000 });
    expect([status, reasons.length]).toEqual(["failing", 3]);
  });
});

it("is not ready while the app thread does not answer", () => {
  expect(healthOf({ ...well, appSilence: 6_000 }).ready).toBe(false);
});
