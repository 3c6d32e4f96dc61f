import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { accessible } from "./support/accessible";
import { publishVersion } from "./support/publish-version";
import { expect, readOnly, test } from "./support/test";

const page = "/indicators/training.batches";

/** Serves a page of another site, and returns its address. */
async function otherSite(html: string) {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><title>别的网站</title>${html}`);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

/** Returns the codes that a page offers, to follow new data and to keep the present ones. */
async function embedCodes(reader: Page): Promise<[string, string]> {
  await reader.goto(page);
  await reader.getByText("嵌入网页").click();
  const code = (name: string) => reader.getByRole("textbox", { name }).textContent();
  return [(await code("随新数据更新")) ?? "", (await code("固定在现在的版本")) ?? ""];
}

const metaOf = (reader: Page, name: string) =>
  reader.locator(`meta[property="${name}"], meta[name="${name}"]`).first().getAttribute("content");

readOnly("a chart is taken as a picture and as data, and a shared link has one", async ({ as, site }) => {
  const reader = await as.visitor();
  await reader.goto(page);
  await accessible(reader);
  const addressOf = (name: string) => reader.getByRole("link", { name }).first().getAttribute("href");

  const sizes = await reader.evaluate(
    async (addresses) => {
      const sizeOf = async (src: string) => {
        const image = Object.assign(new Image(), { src });
        await image.decode();
        return [image.naturalWidth, image.naturalHeight];
      };
      return Promise.all(addresses.map(sizeOf));
    },
    [await addressOf("PNG 图片"), await addressOf("SVG 图片")].map(String),
  );
  expect(sizes).toEqual([
    [1200, 630],
    [1200, 630],
  ]);

  const csv = await (await reader.request.get(String(await addressOf("数据（CSV）")))).text();
  const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows.map(({ report_year }) => report_year)).toEqual(["2018", "2021", "2023"]);
  expect(rows.at(-1)).toMatchObject({ value_as_printed: "24批", obs_value: "24", release_version: "1.0" });

  const shared = [
    "/",
    "/reports/2023",
    "/en/reports/2023/sections/8.3",
    page,
    "/reports/2023/figures/training.batches",
  ];
  for (const path of [...shared, "/reports/2023/versions/1.0", "/series/pujiang-innovation-forum"]) {
    await reader.goto(path);
    expect(await metaOf(reader, "og:title"), path).toMatch(/\S/);
    expect(await metaOf(reader, "og:description"), path).toMatch(/\S/);
    expect(await metaOf(reader, "twitter:card")).toBe("summary_large_image");
    for (const image of await reader.locator('meta[property="og:image"]').all()) {
      const address = new URL((await image.getAttribute("content")) ?? "").pathname;
      const answer = await reader.request.get(site.url + address);
      expect([address, answer.status(), answer.headers()["content-type"]]).toEqual([
        address,
        200,
        "image/png",
      ]);
    }
  }
  for (const path of ["/apple-touch-icon.png", "/site.webmanifest", "/en/site.webmanifest", "/icon-512.png"])
    expect((await reader.request.get(path)).status(), path).toBe(200);
});

readOnly("the page of a figure offers the chart that it stands in", async ({ as }) => {
  const reader = await as.visitor();
  await reader.goto("/reports/2023/figures/training.batches");
  for (const [name, kind] of [
    ["PNG 图片", "png"],
    ["SVG 图片", "svg"],
    ["数据（CSV）", "csv"],
  ] as const) {
    const address = `/charts/training.batches.${kind}`;
    await expect(reader.getByRole("link", { name, exact: true })).toHaveAttribute("href", address);
  }
  await accessible(reader);
  // A figure that stands in no chart offers none, nor does the page of a version, since a chart joins years.
  for (const path of [
    "/reports/2023/figures/pujiang.edition",
    "/reports/2023/versions/1.0/figures/training.batches",
  ]) {
    await reader.goto(path);
    await expect(reader.getByRole("heading", { name: "取用图表" }), path).toHaveCount(0);
  }
});

readOnly("headings load one small font, by a name that their characters give it", async ({ as }) => {
  const reader = await as.visitor();
  await reader.goto("/reports/2023");
  const fonts = (await reader.content()).match(/\/fonts\/headings-\w+\.woff2/g) ?? [];
  expect(fonts).toHaveLength(1);
  const answer = await reader.request.get(String(fonts[0]));
  expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "font/woff2"]);
  expect((await answer.body()).length).toBeLessThan(120_000);
  expect((await reader.request.get("/fonts/headings-0123456789abcdef.woff2")).status()).toBe(404);
  // As on a device without such a font: no other file is loaded for what the pages say in it.
  const loaded: string[] = [];
  reader.on("request", (request) => request.resourceType() === "font" && loaded.push(request.url()));
  await reader.route(/localhost:\d+\/(?!_next|fonts)/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/"(?:Source Han Serif SC|Noto Serif CJK SC)", /g, "");
    const { "content-security-policy": _, ...headers } = response.headers();
    await route.fulfill({ response, body, headers });
  });
  for (const path of [
    "/",
    "/reports/2023",
    "/reports/2021/sections/4.2",
    "/indicators/training.people",
    "/topics",
    "/reports/2023/summary",
    "/reports/2023/versions/1.0/data",
    "/subscribe",
  ]) {
    loaded.length = 0;
    await reader.goto(path);
    await reader.evaluate(() => document.fonts.ready);
    expect(
      loaded.map((url) => new URL(url).pathname),
      path,
    ).toEqual(fonts);
  }
  const loads = await reader.evaluate(async () => {
    const faces = await document.fonts.load('600 20px "Annals Serif"', "上海科技进步报告");
    return faces.map(({ status }) => status);
  });
  expect(loads).toEqual(["loaded"]);
});

test.describe("on another site", () => {
  test.use({ siteOptions: { template: "changed" } });

  test("a chart follows a correction or keeps its version, without a script", async ({
    as,
    browser,
    site,
  }) => {
    const reader = await as.visitor();
    const codes = await embedCodes(reader);
    const host = await otherSite(codes.join(""));
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 700, height: 1300 },
    });
    const elsewhere = await context.newPage();
    await elsewhere.goto(host.url);
    const frames = elsewhere.locator("iframe");
    const [following, keeping] = [frames.nth(0).contentFrame(), frames.nth(1).contentFrame()];
    for (const frame of [following, keeping]) {
      await expect(frame.getByRole("heading", { name: "科技培训批次" })).toBeVisible();
      await expect(frame.getByRole("main")).toContainText("24批");
      await expect(frame.locator("script")).toHaveCount(0);
    }

    await publishVersion(await as.admin(), 2023, "1.1", {
      reason: "录入差错",
      note: "科技培训批次误录为24批。",
    });
    await elsewhere.reload();
    await expect(following.getByRole("main")).toContainText("27批");
    await expect(keeping.getByRole("main")).toContainText("24批");
    await expect(keeping.getByRole("main")).toContainText("数据固定在");

    // What is offered from now on keeps the corrected values; pages that are not made for it stay out of frames.
    const [, kept] = await embedCodes(reader);
    expect(kept).toContain("/reports/2023/versions/1.1/embed/training.batches");
    await reader.goto("/embed/training.batches");
    await accessible(reader);
    const framed = await otherSite(`<iframe src="${site.url}${page}"></iframe>`);
    await elsewhere.goto(framed.url);
    await expect(elsewhere.locator("iframe").contentFrame().getByRole("main")).toHaveCount(0);
    host.close();
    framed.close();
    await context.close();
  });
});
