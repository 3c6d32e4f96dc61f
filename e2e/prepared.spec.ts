import { existsSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { manifestName, readManifest } from "@/lib/prepared/manifest";
import { accessible } from "./support/accessible";
import { fetched } from "./support/fetched";
import { mirrorOf, serveFiles } from "./support/mirror";
import { type Site, startSite } from "./support/site";
import { publishVersion } from "./support/publish-version";
import { expect, test as base } from "./support/test";

// A site that prepares all public pages on start, as `npm start` does, with an approved correction to publish.
const test = base.extend({
  site: async ({}, use) => {
    const site = await startSite({ settings: { ANNALS_PREPARE: "ahead" }, template: "changed" });
    await use(site);
    await site.stop();
    rmSync(folderOf(site), { recursive: true, force: true });
    mirrorOf(site).remove();
  },
});

const folderOf = ({ database }: Site) => database.replace(/\.db$/, "-prepared");

type Kept = { url: string; file: string; etag: string };
type Prepared = { folder: string; kept: Kept[]; bytes: (url: string) => Buffer };

/** Waits for a complete set of prepared pages other than `before`, and returns it. */
async function preparedSet(site: Site, before?: Prepared): Promise<Prepared> {
  const current = join(folderOf(site), "current");
  await expect(() => {
    expect(existsSync(join(current, manifestName))).toBe(true);
    expect(realpathSync(current)).not.toBe(before?.folder);
  }).toPass({ timeout: 400_000, intervals: [500] });
  const folder = realpathSync(current);
  const files: Kept[] = [...(await readManifest(join(folder, manifestName))).files.values()];
  // Another web server may read them, and the database no other account.
  const modes = files.map(({ file }) => statSync(join(folder, file)).mode & 0o777);
  expect(new Set(modes)).toEqual(new Set([0o644]));
  expect([folder, folderOf(site)].map((path) => statSync(path).mode & 0o777)).toEqual([0o755, 0o755]);
  expect(statSync(site.database).mode & 0o777).toBe(0o600);
  const fileOf = new Map(files.map(({ url, file }) => [url, join(folder, file)]));
  return { folder, kept: files, bytes: (url) => readFileSync(fileOf.get(url) ?? "") };
}

const publish = (admin: Page) =>
  publishVersion(admin, 2023, "1.1", { reason: "录入差错", note: "科技培训批次误录为24批。" });

const changed = [
  ["/", /1\.1/],
  ["/en", /1\.1/],
  ["/reports/2023", /1\.1/],
  ["/reports/2023/sections/8.3", /27批/],
  ["/en/reports/2023/sections/8.3", /27批/],
  ["/reports/2023/figures/training.batches", /27批/],
  ["/reports/2023/updates", /误录为24批/],
  ["/indicators/training.batches", /27批/],
  ["/feed.xml", /versions\/1\.1/],
  ["/en/reports/2023/feed.xml", /27批/],
  ["/api/v1/catalog.jsonld", /versions\/1\.1/],
  ["/api/v1/reports.json", /"1\.1"/],
  ["/api/v1/datapackage.json", /version=1\.1/],
  ["/api/v1/observations.csv", /27批/],
  ["/api/v1/observations.json?year=2023", /27批/],
  ["/api/v1/observations.ndjson?year=2023&section=8.3", /27批/],
  ["/search?q=27批", /27批/],
] as const;

const isOfOldVersion = (url: string) => /year=20\d\d&version=1\.0/.test(url);
// Only section pages, because a figure's page shows its other years and changes with them.
const isOfOtherYear = (url: string) =>
  /\/reports\/20(18|21)\/(sections|versions\/1\.0\/sections)\//.test(url);

test("public pages are prepared, renewed with a release, and served even without the database", async ({
  as,
  page,
  site,
}) => {
  test.setTimeout(600_000);
  const read = async (url: string) => (await fetched(site.url + url)).body;

  const early = await read("/reports/2023/sections/8.4");
  const first = await preparedSet(site);
  await test.step("every address answers with the bytes of its file", async () => {
    expect(first.bytes("/reports/2023/sections/8.4").equals(early)).toBe(true);
    expect(first.kept.length).toBeGreaterThan(1000);
    for (const { url, etag } of first.kept) {
      const { headers, body } = await fetched(site.url + url);
      expect(headers.etag, url).toContain(etag);
      expect(body.equals(first.bytes(url)), url).toBe(true);
      if (!headers["content-type"]?.startsWith("text/html")) continue;
      expect(body.toString(), url).not.toMatch(
        /<script(?! type="application\/ld\+json"| src="\/reader\.js")/,
      );
    }
    expect(first.kept.filter(({ url }) => /desk|sign-in|api\/(?!v1)/.test(url))).toEqual([]);
  });

  await test.step("a cache may keep an answer and asks before it uses it; it comes compressed", async () => {
    for (const url of ["/reports/2023/sections/8.3", "/api/v1/observations.csv?year=2023"]) {
      const { headers, body } = await fetched(site.url + url, { "accept-encoding": "br, gzip" });
      expect(headers).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding" });
      expect(headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
      expect(brotliDecompressSync(body).equals(first.bytes(url))).toBe(true);
      const etag = headers.etag ?? "";
      const again = await fetch(site.url + url, {
        headers: { "accept-encoding": "br, gzip", "if-none-match": etag },
      });
      expect([again.status, await again.text()]).toEqual([304, ""]);
    }
  });

  const mirror = mirrorOf(site);
  const published = await test.step("a mirror has them all, with links to nothing else", () => {
    expect(mirror.run()).toContain(`${first.kept.length + 2} files sent`);
    const files = new Set(mirror.files());
    for (const file of [...files].filter((name) => name.endsWith(".html")))
      expect(deadLinks(mirror.read(file).toString(), files), file).toEqual([]);
    return new Map([...files].filter(isOfVersion).map((file) => [file, mirror.read(file)]));
  });

  await test.step("a restart serves them from the disk", async () => {
    const manifest = join(first.folder, manifestName);
    const { mtimeMs } = statSync(manifest);
    await site.restart();
    expect((await read("/reports/2023/sections/8.4")).equals(early)).toBe(true);
    expect(statSync(manifest).mtimeMs).toBe(mtimeMs);
  });

  await test.step("after a release the very next requests see it, everywhere", async () => {
    for (const [url, words] of changed.filter(([url]) => !url.startsWith("/search")))
      expect((await read(encodeURI(url))).toString(), url).not.toMatch(words);
    await publish(await as.admin());
    for (const [url, words] of changed) expect((await read(encodeURI(url))).toString(), url).toMatch(words);
    expect((await read("/reports/2023/versions/1.0/sections/8.3")).toString()).toContain("24批");
  });

  const second = await preparedSet(site, first);
  await test.step("and what it did not touch is the same, byte for byte", () => {
    const same = first.kept.filter(({ url }) => isOfOldVersion(url) || isOfOtherYear(url));
    expect(same.length).toBeGreaterThan(15);
    for (const { url } of same) expect(second.bytes(url).equals(first.bytes(url)), url).toBe(true);
  });

  await test.step("and shares its bytes with the former set, as does a figure's page with that of an earlier version", () => {
    const inodeOf = ({ folder, kept }: Prepared, url: string) =>
      statSync(join(folder, kept.find((each) => each.url === url)?.file ?? "")).ino;
    const others = first.kept.filter(({ url }) => /\/reports\/20(18|21)\/versions\//.test(url));
    expect(others.length).toBeGreaterThan(50);
    for (const { url } of others) expect(inodeOf(second, url), url).toBe(inodeOf(first, url));
    const figure = "/figures/training.people";
    expect(inodeOf(second, `/reports/2023/versions/1.1${figure}`)).toBe(
      inodeOf(first, `/reports/2023/versions/1.0${figure}`),
    );
    const carried = second.kept.filter(({ url, etag }) =>
      first.kept.some((each) => each.url === url && each.etag === etag),
    );
    expect(carried.length).toBeGreaterThan(1000);
  });

  await test.step("a mirror is brought to it, and keeps the earlier version byte for byte", () => {
    expect(published.size).toBeGreaterThan(20);
    expect(mirror.run()).toMatch(/The mirror .* is up to date: \d{2,3} files sent/);
    for (const [file, bytes] of published) expect(mirror.read(file).equals(bytes), file).toBe(true);
    expect(mirror.read("reports/2023/versions/1.0/sections/8.3.html").toString()).toContain("24批");
    expect(mirror.read("index.html").toString()).toMatch(/1\.1/);
    expect(mirror.read("api/v1/observations@all.csv").toString()).toContain("27批");
    expect(mirror.run()).toContain("Nothing had to be sent.");
  });

  await test.step("a host of files serves it in a browser, in both languages", async () => {
    const host = await serveFiles(mirror.folder);
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("request", (request) => {
      if (!request.url().startsWith(host.url)) complaints.push(request.url());
    });
    for (const [path, heading] of mirrored) {
      await page.goto(host.url + path, { waitUntil: "load" });
      await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
      await accessible(page);
    }
    await page.goto(`${host.url}/reports/2023/sections/8.3`);
    await page.getByRole("link", { name: "搜索" }).first().click();
    await expect(page.getByRole("heading", { name: "镜像不提供这项功能" })).toBeVisible();
    expect(complaints).toEqual([]);
    host.close();
  });

  await test.step("what is prepared is served on when the database cannot be read", async () => {
    writeFileSync(site.database, "not a database ".repeat(5_000));
    await site.restart();
    for (const url of ["/", "/reports/2023/sections/8.3", "/en/data", "/api/v1/observations.csv?year=2023"])
      expect((await read(url)).equals(second.bytes(url)), url).toBe(true);
    for (const url of ["/search?q=27", "/api/v1/observations.csv?year=2023&section=8.3"]) {
      const answer = await fetch(site.url + url, { signal: AbortSignal.timeout(20_000) });
      expect(answer.status, url).toBeGreaterThanOrEqual(500);
      expect(await answer.text(), url).toMatch(/暂时/);
    }
  });
});

// The pages of a version that is in force no more say so; its data stays as it is.
const isOfVersion = (file: string) =>
  /year=2023&version=1\.0\.|2023\/versions\/1\.0\/(?:document|text)\.json$|20(?:18|21)\/versions\/1\.0\/sections\/[^/]+\.html$/.test(
    file,
  );

/** The links of a page of the mirror that lead to no file of it. */
function deadLinks(html: string, files: ReadonlySet<string>): string[] {
  return [...html.matchAll(/<(?:a|form)\b[^>]*? (?:href|action)="(\/[^"#?]*)/g)].flatMap(([, link = ""]) => {
    const name = decodeURIComponent(link).slice(1) || "index";
    return [`${name}.html`, name, name.replace(/(\.[a-z]+)$/, "@all$1")].some((each) => files.has(each))
      ? []
      : [link];
  });
}

const mirrored = [
  ["/", /./],
  ["/en", /./],
  ["/reports/2023/sections/8.3", /./],
  ["/en/reports/2023/versions/1.0/sections/8.3", /./],
  ["/search", "镜像不提供这项功能"],
  ["/en/compare", "A mirror does not offer this"],
  ["/elsewhere", "镜像不提供这项功能"],
] as const;

const pages = [
  ...[
    "/",
    "/reports/2023",
    "/reports/2023/summary",
    "/reports/2023/sections/8.3",
    "/reports/2023/sections/8.4",
  ],
  ...["/data", "/reports/2023/versions/1.0/data", "/tables", "/indicators", "/indicators/training.people"],
];

base(
  "public pages comply with their content security policy and do not shift while loading",
  async ({ page, sharedSite }) => {
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      for (const path of pages.flatMap((path) => [path, `/en${path === "/" ? "" : path}`])) {
        const answer = await page.goto(sharedSite.url + path, { waitUntil: "load" });
        const policy = answer?.headers()["content-security-policy"] ?? "";
        expect(/script-src ([^;]+)/.exec(policy)?.[1], path).toBe("'self'");
        expect(await shiftOf(page), `${path} at ${width}`).toBe(0);
      }
    }
    expect(complaints).toEqual([]);
  },
);

/** Returns the cumulative layout shift since the page began to load. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}
