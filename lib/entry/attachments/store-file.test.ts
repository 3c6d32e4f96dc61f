import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { env } from "@/lib/platform/env";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { attachFile } from "./commands";

let report: SmallReport;
beforeAll(async () => {
  report = await openSmallReport();
});

const { UPLOADS_PER_DAY, UPLOADS_PER_PERSON } = env;
afterEach(() => {
  Object.assign(env, { UPLOADS_PER_DAY, UPLOADS_PER_PERSON });
  vi.useRealTimers();
});

const megabytes = (count: number) => new TextEncoder().encode("a".repeat(count * 1024 * 1024));
let files = 0;
const attach = (id: string, size: number, name = `${(files += 1)}.txt`) =>
  attachFile({ name, data: megabytes(size) }, { ...report.editor, id });

describe("what one person may upload", () => {
  it("is limited for a day, and free again on the next, and for others", async () => {
    Object.assign(env, { UPLOADS_PER_DAY: 3 });
    must(await attach("busy", 2));
    must(await attach("busy", 1));
    const refused = await attach("busy", 1);
    expect(refused).toMatchObject({ ok: false, error: { code: "LOCKED" } });
    expect(JSON.stringify(refused)).toContain("24 小时内上传的就超过 3 MB");
    must(await attach("other", 1));
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 25 * 3_600_000 });
    must(await attach("busy", 1));
  });

  it("is limited in all", async () => {
    Object.assign(env, { UPLOADS_PER_PERSON: 3 });
    must(await attach("for years", 2));
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 400 * 24 * 3_600_000 });
    const refused = await attach("for years", 2);
    expect(refused).toMatchObject({ ok: false, error: { code: "LOCKED" } });
    expect(JSON.stringify(refused)).toContain("总量就超过每人 3 MB");
  });

  it("counts a file once, however often it is given", async () => {
    Object.assign(env, { UPLOADS_PER_DAY: 3 });
    const { id } = must(await attach("again", 2, "same.txt"));
    expect(must(await attach("again", 2, "same.txt")).id).toBe(id);
    must(await attach("again", 1));
  });
});
