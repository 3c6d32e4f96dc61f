import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { preparePublishing, publishPrepared } from "./support/publish-version";
import { expect, test } from "./support/test";

test.use({ siteOptions: { template: "changed" } });

const old = "/reports/2023/versions/1.0";
const downloads = ["csv", "json"].map((format) => `/api/v1/observations.${format}?year=2023&version=1.0`);
const oldPages = [old, `${old}/sections/8.3`, `${old}/figures/training.batches`];

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** Returns the text of a page's article without the notice that the version is superseded. */
async function articleOf(page: Page, path: string): Promise<string> {
  await page.goto(path);
  return page
    .locator("article")
    .first()
    .evaluate((article) => {
      article.querySelectorAll('[role="note"]').forEach((note) => note.remove());
      return article.textContent ?? "";
    });
}

async function articlesOf(page: Page): Promise<string[]> {
  const articles = [];
  for (const path of oldPages) articles.push(await articleOf(page, path));
  return articles;
}

test("a correction is previewed, published and listed, and the old version stays identical", async ({
  as,
  site,
}) => {
  const admin = await as.admin();
  const bytesOf = async (path: string) => sha256(await (await admin.request.get(path)).body());
  const keep = async () => ({
    downloads: await Promise.all(downloads.map(bytesOf)),
    pages: await articlesOf(admin),
  });
  const before = await keep();

  await admin.goto("/desk/releases/2023");
  await expect(admin.locator("main")).toContainText("改动数字 1 处、句子 4 处、章节 0 处");
  await accessible(admin);

  await admin.getByRole("link", { name: "更改清单" }).click();
  const figure = admin.getByRole("row", { name: /科技培训批次.*24批.*27批.*统计表重新核对/ });
  await expect(figure.first()).toBeVisible();
  await expect(admin.getByText("只有数字不同")).toHaveCount(3);
  await expect(admin.locator("ins", { hasText: "全年" })).toBeVisible();
  await expect(admin.getByRole("row", { name: /value_as_printed 24批 27批/ })).toBeVisible();
  await expect(admin.getByRole("heading", { name: "其他年度会改变的页面" })).toBeVisible();
  await expect(admin.getByText(/^2021年报告有\d+项数字，只有历年图表会变。$/)).toBeVisible();
  await accessible(admin);

  await preparePublishing(admin, 2023, "1.1");
  await expect(figure.first()).toBeVisible();
  await accessible(admin);
  await publishPrepared(admin, "1.1", { reason: "录入差错", note: "科技培训批次误录为24批。" });
  await expect(admin.getByText("现行第1.1版")).toBeVisible();

  expect(await keep()).toEqual(before);
  expect(await (await admin.request.get("/api/v1/observations.csv?year=2023")).text()).toContain("27批");

  for (const page of ["/reports/2023/whole", "/reports/2023/sections/8.3", "/"]) {
    await admin.goto(page);
    const notice = admin.getByRole("note").filter({ hasText: "发布后有更正，最近一次是第1.1版" });
    await expect(notice).toContainText("数值改过的数字旁标有“更正”");
    await expect(notice.getByRole("link")).toHaveAttribute("href", "/reports/2023/updates#v1.1");
  }
  await admin.goto("/reports/2023");
  await expect(admin.getByRole("region", { name: "更正" })).toContainText("24批 → 27批");
  for (const [page, times] of [
    ["/reports/2023/whole", 3],
    ["/reports/2023/sections/8.3", 2],
  ] as const) {
    await admin.goto(page);
    await expect(admin.getByRole("link", { name: "27批更正" }).first()).toBeVisible();
    await expect(admin.locator("main")).toContainText("第1.1版更正原为24批");
    // Once in the sentence and once in the table; in the whole report in a main point too.
    await expect(admin.locator("sup", { hasText: "更正" })).toHaveCount(times);
  }
  await accessible(admin);
  await admin.goto("/reports/2023/sections/8.4");
  await expect(admin.getByRole("note")).toHaveCount(0);

  await admin.goto(`${old}/sections/8.3`);
  await expect(admin.getByRole("link", { name: "2021年报告第1.0版" })).toHaveAttribute(
    "href",
    "/reports/2021/versions/1.0",
  );
  await admin.getByRole("link", { name: "看改了什么" }).click();
  await expect(admin).toHaveURL(`${site.url}/reports/2023/updates`);
  const update = admin.locator("article", { hasText: "第1.1版" }).first();
  await expect(update).toContainText("录入差错");
  await expect(update).toContainText("科技培训批次误录为24批。");
  await expect(update.getByRole("row", { name: /科技培训批次/ })).toContainText("24批");
  await accessible(admin);
  await update.getByRole("link", { name: "科技培训批次" }).click();
  await expect(admin.getByRole("heading", { level: 1 })).toContainText("科技培训批次");
  await expect(admin.locator("main")).toContainText("27批");
});

test("a preview shows the next version to staff only, and its links stay within it", async ({
  as,
  browser,
  site,
}) => {
  const admin = await as.admin();
  const home = "/desk/releases/2023/preview";
  const seen = new Set<string>();
  for (const path of [
    home,
    `${home}/summary`,
    `${home}/sections/8.3`,
    `${home}/figures/training.batches`,
    `${home}/updates`,
  ]) {
    await admin.goto(path);
    await expect(admin.getByRole("complementary", { name: "预览" })).toContainText("第1.1版尚未发布");
    await expect(admin.locator('meta[name="robots"]').first()).toHaveAttribute("content", /noindex/);
    await accessible(admin);
    const links = await admin
      .locator("main a:visible")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    links.forEach((link) => seen.add(link));
  }
  const inside = /^(#|\/desk\/|\/api\/desk\/)/;
  const published =
    /^\/(reports\/\d{4}\/(versions\/|figures\/)|api\/v1\/observations\.\w+\?year=2023&version=1\.0|indicators|series|topics|compare)/;
  // The office's contact and licence.
  const office = ["mailto:office@annals.test", "https://creativecommons.org/licenses/by/4.0/"];
  const others = [...seen].filter((link) => !inside.test(link) && !published.test(link));
  expect(others.toSorted()).toEqual(office.toSorted());
  expect([...seen].filter((link) => /^\/reports\/2023(\/sections|\/figures|$)/.test(link))).toEqual([]);

  await admin.goto(`${home}/sections/8.3`);
  await expect(admin.locator("main")).toContainText("27批");
  await admin.getByRole("link", { name: /27批/ }).first().click();
  await expect(admin).toHaveURL(`${site.url}${home}/figures/training.batches`);
  const rows = await admin.request.get("/api/desk/releases/2023/observations.csv?section=8.3");
  expect(await rows.text()).toContain("1.1,8.3");

  const stranger = await browser.newPage({ baseURL: site.url });
  for (const path of [home, `${home}/sections/8.3`, "/desk/releases/2023/changes"]) {
    await stranger.goto(path);
    expect(stranger.url(), path).toContain("/sign-in");
  }
  const answer = await fetch(`${site.url}/api/desk/releases/2023/observations.csv`);
  expect(await answer.text()).not.toContain("27批");
  await stranger.close();
});
