import { Validator } from "@seriousme/openapi-schema-validator";
import { parse } from "csv-parse/sync";
// @ts-expect-error The package brings no types.
import datapackage from "datapackage";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { gunzipSync } from "node:zlib";
import tableschema from "tableschema";
import { fetched } from "./support/fetched";
import { accessible } from "./support/accessible";
import { expect, test } from "./support/test";

type Row = Record<string, string>;
type Schema = { castRow: (cells: string[]) => unknown[] };
type Loader = { Schema: { load: (descriptor: unknown) => Promise<Schema> } };

test.describe("open data", () => {
  test("every resource of the data package matches its schema", async ({ sharedSite: site }) => {
    const descriptor = (await (await fetch(`${site.url}/api/v1/datapackage.json`)).json()) as {
      resources: { path: string; schema: unknown; annals: { auditHead: string }[] }[];
    };
    expect(descriptor.resources.length).toBeGreaterThanOrEqual(3);
    for (const { path, schema, annals } of descriptor.resources) {
      const answer = await fetch(path);
      const [header, ...rows] = parse(await answer.text(), { bom: true }) as string[][];
      expect(header?.[0]).toBe("report_year");
      expect(rows.length).toBeGreaterThan(20);
      for (const { auditHead } of annals) expect(auditHead).toMatch(/^[0-9a-f]{64}$/);
      const table = await (tableschema as unknown as Loader).Schema.load(schema);
      for (const row of rows) expect(() => table.castRow(row), row.join("|")).not.toThrow();
    }
  });

  test("each format holds the same figures", async ({ sharedSite: site }) => {
    const take = async (format: string) =>
      (await fetch(`${site.url}/api/v1/observations.${format}?year=2023&section=8.3`)).text();
    const csv = parse(await take("csv"), { columns: true, bom: true }) as Row[];
    const json = JSON.parse(await take("json")) as Row[];
    const lines = (await take("ndjson"))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Row);
    const sdmx = parse(await take("sdmx.csv"), { columns: true }) as Row[];
    const hashes = (rows: Row[]) => rows.map((row) => row.row_hash);
    expect(csv.length).toBeGreaterThan(3);
    expect(hashes(json)).toEqual(hashes(csv));
    expect(hashes(lines)).toEqual(hashes(csv));
    expect(sdmx.map((row) => row.OBS_VALUE)).toEqual(csv.map((row) => row.obs_value));
  });

  test("a filter value that was never published is refused with the values that exist", async ({
    sharedSite: site,
  }) => {
    const ask = async (query: string) => {
      const answer = await fetch(`${site.url}/api/v1/observations.csv?${query}`);
      expect(answer.status, query).toBe(400);
      return JSON.stringify(await answer.json());
    };
    expect(await ask("year=1999")).toContain("2023");
    expect(await ask("section=99.9")).toContain("8.4");
    expect(await ask("indicator=no.such")).toContain("training.batches");
    expect(await ask("colour=red")).toContain("indicator");
    expect(await ask("year=2024")).toContain("2023");
  });

  test("an error names the parameter, the value and the values allowed", async ({ sharedSite: site }) => {
    const ask = async (path: string) => {
      const answer = await fetch(`${site.url}/api/v1/${path}`);
      expect(answer.headers.get("access-control-allow-origin"), path).toBe("*");
      return { status: answer.status, ...((await answer.json()) as { error: Record<string, unknown> }) };
    };
    expect(await ask("observations.json?year=1999")).toMatchObject({
      status: 400,
      error: { code: "unknown_value", parameter: "year", value: "1999", allowed: ["2023", "2021", "2018"] },
    });
    for (const name of ["__proto__", "constructor", "YEAR", "%E5%B9%B4", "%FF"])
      expect(await ask(`observations.csv?${name}=2023`)).toMatchObject({
        status: 400,
        error: { code: "unknown_parameter", allowed: ["year", "section", "indicator", "series", "version"] },
      });
    expect(await ask("observations.csv?year=")).toMatchObject({ error: { code: "missing_value" } });
    expect(await ask("search.json?q=a&colour=red")).toMatchObject({
      status: 400,
      error: { code: "unknown_parameter", parameter: "colour", allowed: ["q", "lang"] },
    });
    for (const path of ["nothing", "observations", "indicators/training.batches"]) {
      const { status, error } = await ask(path);
      expect([status, error.code]).toEqual([404, "unknown_address"]);
      expect(error.allowed).toContain("/api/v1/observations.csv");
    }
  });

  test("a repeated filter selects both values, like a comma", async ({ sharedSite: site }) => {
    const take = async (query: string) =>
      (await fetch(`${site.url}/api/v1/observations.json?section=8.3,4.2&${query}`)).json() as Promise<Row[]>;
    const twice = await take("year=2023&year=2021");
    expect(new Set(twice.map(({ report_year }) => report_year))).toEqual(new Set([2023, 2021]));
    expect(twice).toEqual(await take("year=2023,2021"));
  });

  test("pages of other sites may send conditional requests", async ({ sharedSite: site }) => {
    for (const path of ["/api/v1/observations.csv", "/api/v1/reports.json", "/feed.xml"]) {
      const asked = await fetch(site.url + path, {
        method: "OPTIONS",
        headers: {
          origin: "https://elsewhere.example",
          "access-control-request-method": "GET",
          "access-control-request-headers": "if-none-match",
        },
      });
      expect(asked.status, path).toBe(204);
      expect(asked.headers.get("access-control-allow-origin"), path).toBe("*");
      expect(asked.headers.get("access-control-allow-headers"), path).toContain("if-none-match");
    }
  });

  test("the sitemap lists every page in both languages, and every 40th is fetched", async ({
    sharedSite: site,
  }) => {
    const robots = await (await fetch(`${site.url}/robots.txt`)).text();
    const [, sitemap = ""] = /^Sitemap: (.+)$/m.exec(robots) ?? [];
    const xml = await (await fetch(sitemap)).text();
    expect(XMLValidator.validate(xml)).toBe(true);
    const { urlset } = new XMLParser().parse(xml) as { urlset: { url: { loc: string }[] } };
    const pages = urlset.url.map(({ loc }) => loc);
    expect(pages).toContain(`${site.url}/en/reports/2023/sections/8.4`);
    for (const page of pages.filter((_, index) => index % 40 === 0)) {
      const answer = await fetch(page);
      expect(answer.status, page).toBe(200);
      expect(await answer.text(), page).toContain(`rel="canonical" href="${page.replace(/\/$/, "")}"`);
    }
  });

  test("search finds places by their English names and words in Taiwan's vocabulary", async ({
    sharedSite: site,
  }) => {
    const ask = async (query: string) => {
      const answer = await fetch(`${site.url}/api/v1/search.json?q=${encodeURIComponent(query)}`);
      return (await answer.json()) as { words: string; groups: { results: { address: string }[] }[] };
    };
    for (const name of ["Brazil", "United Arab Emirates", "阿拉伯联合酋长国"])
      expect(JSON.stringify(await ask(name)), name).toContain("pujiang.guest-country");
    const { words, groups } = await ask("雷射");
    expect(words).toBe("激光");
    expect(groups.length).toBeGreaterThan(0);
    expect(JSON.stringify(await ask("第十六届"))).toContain("pujiang.edition");
  });

  test("the documents that describe the data are valid", async ({ sharedSite: site }) => {
    const take = async (path: string) => (await fetch(site.url + path)).text();
    const { Package } = datapackage as { Package: { load: (of: unknown) => Promise<{ errors: Error[] }> } };
    const { errors } = await Package.load(JSON.parse(await take("/api/v1/datapackage.json")));
    expect(errors.map(({ message }) => message)).toEqual([]);
    const described = await new Validator().validate(
      JSON.parse(await take("/api/v1/openapi.json")) as Record<string, unknown>,
    );
    expect(described.errors ?? []).toEqual([]);
  });

  test("each language and each report has a feed of its own", async ({ sharedSite: site }) => {
    const take = async (path: string) => {
      const answer = await fetch(site.url + path);
      expect(answer.headers.get("content-type"), path).toBe("application/atom+xml; charset=utf-8");
      const xml = await answer.text();
      expect(XMLValidator.validate(xml), path).toBe(true);
      expect(xml, path).toContain(`xml:lang="${path.startsWith("/en") ? "en" : "zh-CN"}"`);
      const { feed } = new XMLParser().parse(xml) as { feed: { id: string; entry: { id: string }[] } };
      return { id: feed.id, entries: [feed.entry].flat().map(({ id }) => id) };
    };
    const [zh, en] = [await take("/feed.xml"), await take("/en/feed.xml")];
    const [zh2023, en2018] = [await take("/reports/2023/feed.xml"), await take("/en/reports/2018/feed.xml")];
    expect([zh, en].map(({ entries }) => entries.length)).toEqual([3, 3]);
    expect(zh.entries).toContain(zh2023.entries[0]);
    expect(en.entries).toContain(en2018.entries[0]);
    const ids = [...new Set([zh, en, zh2023, en2018].flatMap(({ id, entries }) => [id, ...entries]))];
    expect(ids).toHaveLength(10);
    expect(ids.filter((id) => !id.startsWith("urn:uuid:"))).toEqual([]);
    for (const path of ["/reports/1999/feed.xml", "/en/reports/x/feed.xml"])
      expect((await fetch(site.url + path)).status, path).toBe(404);
  });

  test("every page with data describes it as search engines require, in both languages", async ({
    sharedSite: site,
  }) => {
    const xml = await (await fetch(`${site.url}/sitemap.xml`)).text();
    const { urlset } = new XMLParser().parse(xml) as { urlset: { url: { loc: string }[] } };
    const versions = ["/reports/2023/versions/1.0", "/en/reports/2018/versions/1.0"];
    const pages = urlset.url
      .map(({ loc }) => loc)
      .filter((loc) => /\/reports\/\d+(\/sections\/.*)?$/.test(loc));
    const described = [...pages, ...[...versions, "/data", "/en/data"].map((path) => site.url + path)];
    let datasets = 0;
    for (const page of described) {
      const html = await (await fetch(page)).text();
      const [, json] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
      if (json === undefined) continue;
      const data = JSON.parse(json) as { "@type": string; dataset?: object[] };
      for (const one of [data, ...(data.dataset ?? [])] as Record<string, unknown>[]) {
        datasets += 1;
        for (const name of ["name", "license", "creator", "spatialCoverage", "url"])
          expect(one[name], `${page} ${name}`).toBeTruthy();
        const { length } = String(one.description);
        expect(length >= 50 && length <= 5000, `${page}: ${length} characters`).toBe(true);
      }
    }
    expect(pages.length).toBeGreaterThanOrEqual(20);
    expect(datasets).toBeGreaterThan(20);
  });

  test("the data catalogue names the publisher and every version in force", async ({ sharedSite: site }) => {
    const answer = await fetch(`${site.url}/api/v1/catalog.jsonld`);
    expect(answer.headers.get("content-type")).toBe("application/ld+json; charset=utf-8");
    const { "@graph": graph } = (await answer.json()) as { "@graph": Record<string, unknown>[] };
    const ofType = (type: string) => graph.filter((node) => node["@type"] === type);
    expect(ofType("dcat:Catalog")[0]?.["dcat:dataset"]).toHaveLength(3);
    expect(JSON.stringify(ofType("foaf:Agent")[0])).toContain("年鉴演示站（非官方）");
    // Six forms of the data and a PDF in each language, of three versions.
    expect(ofType("dcat:Distribution")).toHaveLength(24);
  });

  test("a filtered export supports compression, conditional requests and HEAD", async ({
    sharedSite: site,
  }) => {
    const url = `${site.url}/api/v1/observations.csv?year=2023&section=8.3,8.4`;
    const plain = await fetched(url);
    const zipped = await fetched(url, { "accept-encoding": "gzip" });
    expect(zipped.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
    expect(plain.body.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    for (const { headers } of [plain, zipped]) {
      const again = await fetch(url, { headers: { "if-none-match": headers.etag ?? "" } });
      expect(again.status).toBe(304);
    }
    const looked = await fetch(url, { method: "HEAD" });
    expect([looked.status, await looked.text()]).toEqual([200, ""]);
    expect(looked.headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("an unchanged response is not sent again", async ({ sharedSite: site }) => {
    for (const path of ["/api/v1/observations.csv?year=2023", "/api/v1/indicators.json", "/feed.xml"]) {
      const first = await fetch(site.url + path);
      const etag = first.headers.get("etag") ?? "";
      expect(etag, path).toMatch(/^(?:W\/)?"/);
      const again = await fetch(site.url + path, { headers: { "if-none-match": etag } });
      expect(again.status, path).toBe(304);
    }
  });
});

test("the data page links to the files and is accessible in both languages", async ({
  page,
  sharedSite: site,
}) => {
  for (const [path, title] of [
    ["/data", "数据"],
    ["/en/data", "Data"],
  ] as const) {
    await page.goto(site.url + path);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole("link", { name: /2023 1\.0 CSV/ })).toHaveAttribute(
      "href",
      "/api/v1/observations.csv?year=2023&version=1.0",
    );
    const links = await page
      .locator('main a[href^="/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(links).toContain("/examples/verify-rows.py");
    for (const link of new Set(links)) expect((await fetch(site.url + link)).status, link).toBe(200);
    await accessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1440, height: 900 });
  }
});

test("a report's page describes its data in JSON-LD", async ({ page, sharedSite: site }) => {
  await page.goto(`${site.url}/reports/2023`);
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(text ?? "")).toMatchObject({ "@type": "Dataset", version: "1.0" });
  const feeds = page.locator('link[rel="alternate"][type="application/atom+xml"]');
  await expect(feeds.first()).toHaveAttribute("href", /^(?:https?:\/\/[^/]+)?\/feed\.xml$/);
  await expect(feeds.last()).toHaveAttribute("href", /\/reports\/2023\/feed\.xml$/);
});
