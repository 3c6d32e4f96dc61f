import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import S3rver from "s3rver";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeMirror } from "./make-mirror";
import { mirrorManifest } from "./manifest";
import { pageOf, smallSite, storeSet } from "./sets.test-data";

// s3rver is the one local server of S3's interface on npm that runs on Node.js 20 without a container, and it answers as Amazon's
// does to what is used here. In front of it, the requests are noted, and some are made to fail.
type Fault = (request: IncomingMessage, response: ServerResponse) => boolean;

let folder: string;
let server: Server;
let endpoint: string;
let requests: string[];
let fault: Fault | null;
const bucket = "published";

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "annals-storage-"));
  [requests, fault] = [[], null];
  vi.stubEnv("AWS_ACCESS_KEY_ID", "S3RVER");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "S3RVER");
  const storage = new S3rver({
    directory: join(folder, "storage"),
    silent: true,
    configureBuckets: [{ name: bucket, configs: [] }],
  });
  await storage.configureBuckets();
  const answer = storage.callback();
  server = createServer((request, response) => {
    requests.push(`${request.method} ${decodeURIComponent(request.url ?? "").replace(/\?x-id=.*/, "")}`);
    if (!fault?.(request, response)) answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

const publish = (id: string, site: Readonly<Record<string, string>>) =>
  storeSet(join(folder, "prepared"), id, site);

async function mirror(target = `s3://${bucket}/site`, now = new Date("2026-11-29T08:00:00Z")) {
  const { plan, bytes } = await makeMirror({
    ...{ target, prepared: join(folder, "prepared"), endpoint, live: null, now, mayReplaceVersions: false },
  });
  return { sent: plan.send.map(({ url }) => url), removed: plan.removed.map(({ url }) => url), bytes };
}

const client = () => new S3Client({ endpoint, region: "us-east-1", forcePathStyle: true });

async function stored(key: string) {
  const { Body, ...headers } = await client().send(
    new GetObjectCommand({ Bucket: bucket, Key: `site/${key}` }),
  );
  return { ...headers, body: Buffer.from((await Body?.transformToByteArray()) ?? []) };
}

/** The keys that were put, or deleted, in the order in which the storage was asked to. */
const asked = (method: "PUT" | "DELETE") =>
  requests
    .filter((line) => line.startsWith(`${method} /`))
    .map((line) => line.replace(/^\w+ \/published\/site\//, ""));

const csvOf = (version: string) => `api/v1/observations@year=2023&version=${version}.csv`;

describe("a mirror in object storage", () => {
  it("has each address as an object, with what readers have to be told", async () => {
    await publish("one", smallSite);
    expect((await mirror()).sent).toHaveLength(Object.keys(smallSite).length + 2);
    const page = await stored("reports/2023");
    expect(page).toMatchObject({
      ContentType: "text/html; charset=utf-8",
      ContentEncoding: "gzip",
      CacheControl: "public, max-age=0, must-revalidate",
    });
    expect(gunzipSync(page.body).toString()).toContain(`href="/${csvOf("1.1").replace("&", "&amp;")}"`);
    expect(await stored("index.html")).toMatchObject({ ContentType: "text/html; charset=utf-8" });
    const data = await stored(csvOf("1.0"));
    expect(data).toMatchObject({
      ContentType: "text/csv; charset=utf-8; header=present",
      ContentDisposition: 'attachment; filename="annals.csv"',
    });
    expect(data.ContentEncoding).toBeUndefined();
    expect(data.body.toString()).toBe(smallSite["/api/v1/observations.csv?year=2023&version=1.0"]);
    expect(await stored("_next/static/a.css")).toMatchObject({
      CacheControl: "public, max-age=31536000, immutable",
    });
    await expect(stored("api/v1/observations.csv")).rejects.toThrow();
  });

  it("sends assets and versions first, then pages, the home pages, and the manifest last", async () => {
    await publish("one", smallSite);
    await mirror();
    const keys = asked("PUT").slice(1);
    const kinds = keys.map((key) => {
      if (key === mirrorManifest) return "manifest";
      if (key === "index.html" || key === "en") return "home";
      if (key.startsWith("_next/")) return "asset";
      return /versions\/|version=/.test(key) ? "version" : key.endsWith(".xml") ? "feed" : "page";
    });
    expect(kinds.filter((kind, index) => kind !== kinds[index - 1])).toEqual([
      "asset",
      "version",
      "page",
      "feed",
      "home",
      "manifest",
    ]);
  });

  it("reads back everything that it sends", async () => {
    await publish("one", smallSite);
    await mirror();
    for (const key of asked("PUT")) {
      const [put, got] = ["PUT", "GET"].map((method) =>
        requests.lastIndexOf(`${method} /published/site/${key}`),
      );
      expect(got).toBeGreaterThan(put ?? Infinity);
    }
  });

  it("sends nothing where nothing is new, and only what differs where something is", async () => {
    await publish("one", smallSite);
    await mirror();
    requests = [];
    expect(await mirror()).toEqual({ sent: [], removed: [], bytes: 0 });
    expect([asked("PUT"), asked("DELETE"), requests.length]).toEqual([[], [], 2]);
    await publish("two", { ...smallSite, "/reports/2023": pageOf("2023", "更正") });
    expect((await mirror()).sent).toEqual(["/reports/2023"]);
    expect(asked("PUT")).toEqual(["reports/2023", mirrorManifest]);
  });

  it("keeps versions, and removes what else is published no more after all else is done", async () => {
    await publish("one", smallSite);
    await mirror();
    const {
      ["/reports/2023/versions/1.0"]: _,
      ["/api/v1/observations.csv?year=2023&version=1.0"]: __,
      ["/feed.xml"]: ___,
      ...left
    } = smallSite;
    const before = await stored(csvOf("1.0"));
    await publish("two", { ...left, "/": pageOf("首页", "新") });
    requests = [];
    expect(await mirror()).toMatchObject({ sent: ["/"], removed: ["/feed.xml"] });
    const changes = requests
      .filter((line) => /^(?:PUT|DELETE) /.test(line))
      .map((line) => line.replace("/published/site/", ""));
    expect(changes).toEqual([
      "PUT index.html",
      `PUT ${mirrorManifest}`,
      "DELETE feed.xml",
      `PUT ${mirrorManifest}`,
    ]);
    expect((await stored(csvOf("1.0"))).body).toEqual(before.body);
    expect(await stored("reports/2023/versions/1.0")).toMatchObject({ ContentEncoding: "gzip" });
    expect((await mirror()).sent).toEqual([]);
  });

  it("sends again what somebody has deleted, and leaves alone what somebody has added", async () => {
    await publish("one", smallSite);
    await mirror();
    await client().send(new PutObjectCommand({ Bucket: bucket, Key: "site/notes.txt", Body: "theirs" }));
    await client().send(new DeleteObjectCommand({ Bucket: bucket, Key: "site/reports/2023" }));
    expect(await mirror()).toMatchObject({ sent: ["/reports/2023"], removed: [] });
    expect((await stored("notes.txt")).body.toString()).toBe("theirs");
  });
});

describe("a run that breaks off", () => {
  const changed = {
    ...smallSite,
    "/": pageOf("新首页", ""),
    "/topics/a": pageOf("甲", ""),
    "/reports/2023": pageOf("2023", "更正"),
  };

  it("leaves home and manifest as they were, and is gone on with by the next", async () => {
    await publish("one", smallSite);
    await mirror();
    const before = [await stored("index.html"), await stored(mirrorManifest)].map(({ body }) => body);
    await publish("two", { ...changed, "/reports/2023/versions/1.2": pageOf("1.2", "") });
    fault = ({ method, url = "" }, response) => {
      if (method !== "PUT" || !url.startsWith("/published/site/topics/a")) return false;
      response.socket?.destroy();
      return true;
    };
    await expect(mirror()).rejects.toThrow(/cannot be reached|failed/);
    expect([await stored("index.html"), await stored(mirrorManifest)].map(({ body }) => body)).toEqual(
      before,
    );
    [fault, requests] = [null, []];
    const { sent } = await mirror();
    expect(sent).toContain("/topics/a");
    expect(sent).not.toContain("/reports/2023/versions/1.2");
    expect(asked("PUT")).not.toContain("reports/2023/versions/1.2");
    expect(gunzipSync((await stored("index.html")).body).toString()).toContain("新首页");
    expect((await mirror()).sent).toEqual([]);
  });

  it("goes on with a first run, too", async () => {
    await publish("one", smallSite);
    fault = ({ method, url = "" }, response) => {
      if (method !== "PUT" || !url.startsWith("/published/site/index.html")) return false;
      response.writeHead(403).end();
      return true;
    };
    await expect(mirror()).rejects.toThrow(/refuses access to published/);
    fault = null;
    expect((await mirror()).sent).toEqual(["/"]);
  });

  it("removes at the next run what it had still to remove", async () => {
    await publish("one", { ...smallSite, "/topics/a": pageOf("甲", "") });
    await mirror();
    await publish("two", smallSite);
    fault = ({ method }, response) => {
      if (method !== "DELETE") return false;
      response.writeHead(403).end();
      return true;
    };
    await expect(mirror()).rejects.toThrow(/refuses access/);
    fault = null;
    expect(await mirror()).toMatchObject({ sent: [], removed: ["/topics/a"] });
    await expect(stored("topics/a")).rejects.toThrow();
  });
});

it("notices that the storage keeps other bytes than it was given", async () => {
  await publish("one", smallSite);
  fault = (request, response) => {
    if (request.method !== "GET" || !request.url?.startsWith("/published/site/reports/2023?")) return false;
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("other");
    return true;
  };
  await expect(mirror()).rejects.toThrow(
    /What was read back from s3:\/\/published\/site\/reports\/2023 differs/,
  );
});

it("touches nothing where others have put something", async () => {
  await publish("one", smallSite);
  await client().send(new PutObjectCommand({ Bucket: bucket, Key: "site/notes.txt", Body: "theirs" }));
  requests = [];
  await expect(mirror()).rejects.toThrow(/holds what no mirror has put there/);
  expect(asked("PUT")).toEqual([]);
});

describe("says what to do", () => {
  it("where there is no such bucket", async () => {
    await publish("one", smallSite);
    await expect(mirror("s3://another")).rejects.toThrow(/There is no bucket another/);
  });

  it("where the credentials are wrong", async () => {
    await publish("one", smallSite);
    vi.stubEnv("AWS_ACCESS_KEY_ID", "somebody");
    await expect(mirror()).rejects.toThrow(/refuses access to published \(InvalidAccessKeyId/);
  });

  it("where nobody answers", async () => {
    await publish("one", smallSite);
    endpoint = "http://127.0.0.1:9";
    await expect(mirror()).rejects.toThrow(/cannot be reached \(ECONNREFUSED\)/);
  });
});
