import { createServer, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { log } from "@/lib/platform/log";
import { storageRefusals, unexpected } from "@/lib/platform/refusals";
import { StorageError } from "@/lib/platform/storage/fault";
import { withErrors } from "./request-handler";

const stops: (() => void)[] = [];
beforeEach(() => void vi.spyOn(log, "error").mockImplementation(() => undefined));
afterEach(() => {
  vi.restoreAllMocks();
  stops.splice(0).forEach((stop) => stop());
});

type Asked = { path: string; method?: string };

/** Asks a server in which every request ends in an error. */
async function ask(asked: Asked, error: unknown, begin: (response: ServerResponse) => void = () => {}) {
  const server = createServer(
    withErrors(async (_, response) => {
      begin(response);
      throw error;
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => (server.closeAllConnections(), server.close()));
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const asking = request({ host: "127.0.0.1", port, agent: false, ...asked }, (answer) => {
        const { statusCode: status = 0, headers } = answer;
        text(answer).then((body) => resolve({ status, headers, body }), reject);
      });
      asking.on("error", reject).end();
    },
  );
}

describe("a request that ends in an error", () => {
  it.each([
    ["/reports/2023", '<html lang="zh-CN">', "页面暂时打不开</h1>"],
    ["/en/reports/2023", '<html lang="en">', "This page cannot be shown</h1>"],
    ["/entry", '<html lang="zh-CN">', "页面暂时打不开</h1>"],
  ])("at %s is answered with a page in the reader's language first", async (path, html, heading) => {
    const answer = await ask({ path }, new Error("surprise"));
    expect(answer).toMatchObject({ status: 500, headers: { "cache-control": "no-store" } });
    for (const part of [html, heading, "页面暂时打不开", "This page cannot be shown"])
      expect(answer.body).toContain(part);
  });

  it.each([
    ["one that nobody expected", new Error("surprise"), 500, { code: "UNEXPECTED", sentence: unexpected }],
    [
      "one of the database",
      new StorageError("full"),
      503,
      { code: "UNAVAILABLE", sentence: storageRefusals.full },
    ],
  ])("by a page's script has a refusal: %s", async (_, thrown, status, error) => {
    for (const path of ["/api/desk/revisions", "/api/desk/attachments?name=a", "/api/auth/session"]) {
      const answer = await ask({ path, method: "POST" }, thrown);
      expect([answer.status, JSON.parse(answer.body)]).toEqual([status, { ok: false, error }]);
    }
  });

  it("by a program has a document that other sites may read", async () => {
    const answer = await ask({ path: "/api/v1/reports.json" }, new Error("surprise"));
    expect(answer.headers["access-control-allow-origin"]).toBe("*");
    expect(JSON.parse(answer.body)).toMatchObject({ error: { code: "unavailable" } });
  });

  it("has none of the headers that were meant for another answer", async () => {
    const answer = await ask({ path: "/data.csv" }, new Error("surprise"), (response) => {
      response.setHeader("content-encoding", "gzip");
      response.setHeader("content-disposition", "attachment");
    });
    expect(answer.headers).not.toHaveProperty("content-encoding");
    expect(answer.headers).not.toHaveProperty("content-disposition");
    expect(answer.body).toContain("页面暂时打不开");
  });

  it("is cut off only once its answer has begun", async () => {
    const begun = ask({ path: "/" }, new Error("surprise"), (response) => response.write("begun"));
    await expect(begun).rejects.toThrow();
  });
});
