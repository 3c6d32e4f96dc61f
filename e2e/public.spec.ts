import type { Page } from "@playwright/test";
import { violations } from "./support/accessible";
import { publicAddresses } from "./support/public-addresses";
import { publishVersion } from "./support/publish-version";
import { expect, test } from "./support/test";

// One address of each kind of public page, and pages with unusual content.
const pages = [
  ...publicAddresses().filter(
    (address) => !/^\/api\/|\.(?:xml|ics|txt|pdf|png|svg|webmanifest)$/.test(address),
  ),
  "/embed/training.people",
  "/en/reports/2023/versions/1.0/embed/training.people",
  "/reports/2023/sections/8",
  "/reports/2023/sections/8.1",
  "/en/reports/2023/sections/8.4",
  "/reports/2021/sections/4.2",
  "/reports/2018/sections/4.2",
  "/reports/2023/figures/pujiang.guest-country",
  "/calendar",
  "/en/accessibility",
  "/search?q=培训",
  "/en/search?q=nothing+of+the+kind",
  "/en/compare?years=2018,2021,2023",
  "/compare?years=1999",
  "/en/reports/1999",
];

/** The spacing of WCAG 2.1, 1.4.12. */
const widelySpaced =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
  "p { margin-bottom: 2em !important }";

// Constructed, because the policy of the pages lets no style be added.
const styled = (page: Page, css: string) =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, css);

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

for (const path of new Set(pages)) {
  test(`${path} is accessible in light and dark mode, on a phone, enlarged and widely spaced`, async ({
    page,
    sharedSite,
  }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(sharedSite.url + path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await violations(page), "by day").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page, ["color-contrast"]), "by night").toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await widthOf(page), "on a phone").toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await widthOf(page), "enlarged to 400%").toBeLessThanOrEqual(320);
    await styled(page, widelySpaced);
    expect(await widthOf(page), "with wide spacing").toBeLessThanOrEqual(320);
    await styled(page, "");
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    expect(await widthOf(page), "in large type").toBeLessThanOrEqual(1280);
  });
}

test("a reader can read the report without JavaScript", async ({ browser, sharedSite }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: sharedSite.url });
  const page = await context.newPage();
  await page.goto("/reports/2023");
  await page
    .getByRole("link", { name: /国际科技开放合作持续深化/ })
    .first()
    .click();
  await expect(page.getByText("第16届").first()).toBeVisible();
  await page
    .getByRole("link", { name: /300余位/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await context.close();
});

test("the front page shows the headline figures of the year, with links to each figure and its indicator", async ({
  page,
  sharedSite,
}) => {
  await page.goto(sharedSite.url);
  const headlines = page.getByRole("region", { name: "2023年的主要数字" });
  await expect(headlines.getByRole("listitem").filter({ hasText: "科技培训批次" })).toContainText(
    "比2021年增加11批（+84.6%）",
  );
  await expect(headlines.getByRole("listitem").filter({ hasText: "国内科技合作项目资金" })).toContainText(
    /比2021年增加[^有]*有保留：2021年称“总投入”/,
  );
  await expect(headlines).not.toContainText("参会国家和地区");
  await headlines.getByRole("link", { name: "24批" }).click();
  await expect(page).toHaveURL(/\/reports\/2023\/figures\/training\.batches$/);
  await page.goBack();
  await headlines.getByRole("link", { name: "科技培训批次" }).click();
  await expect(page).toHaveURL(/\/indicators\/training\.batches$/);
});

test("margin notes are beside the text if there is room, below it on a phone, and not in print", async ({
  page,
  sharedSite,
}) => {
  await page.goto(`${sharedSite.url}/reports/2023/sections/8.3`);
  const sentence = page.getByText("全年为对口地区科技人才和企业研发人员举办科技培训").first();
  const note = page.getByRole("listitem").filter({ hasText: /^科技培训批次比2021年增加11批（[^）]*）$/ });
  const boxes = async () => [await sentence.boundingBox(), await note.boundingBox()] as const;
  const [text, beside] = await boxes();
  expect(beside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  await page.setViewportSize({ width: 390, height: 844 });
  const [above, below] = await boxes();
  expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
  await page.emulateMedia({ media: "print" });
  await expect(note).toBeHidden();
});

test("a whole report is on one page, and printed with a cover and without navigation", async ({
  page,
  sharedSite,
}) => {
  await page.goto(`${sharedSite.url}/reports/2023`);
  await page.getByRole("link", { name: "整本阅读与打印" }).click();
  await expect(page).toHaveURL(/\/reports\/2023\/whole$/);
  const titles = page.getByRole("heading", { name: /^8/ });
  await expect(titles).toHaveText([/^8 构建/, /^8\.1 /, /^8\.2 /, /^8\.3 /, /^8\.4 /]);
  const contents = page.getByRole("navigation", { name: "目录" });
  await contents.getByRole("link", { name: /^8\.4/ }).click();
  await expect(titles.last()).toBeInViewport();
  await expect(page.getByRole("link", { name: "1080人次" }).first()).toBeVisible();

  const cover = page.getByText("演示系统：").first();
  await expect(cover).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(cover).toBeVisible();
  await expect(page.getByRole("navigation", { name: "主导航" })).toBeHidden();
  await expect(page.getByRole("navigation", { name: "目录" })).toHaveCount(1);
  await expect(page.getByRole("heading", { name: "版本与引用" })).toBeVisible();
});

test("a figure's page shows its other years, its versions and a citation to copy", async ({
  browser,
  sharedSite,
}) => {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  await page.goto(`${sharedSite.url}/reports/2023/figures/training.people`);
  const years = page.getByRole("table").filter({ hasText: "印刷原样" });
  await expect(years.getByRole("row").nth(2)).toContainText("510人次");
  await expect(years.getByRole("row").nth(3)).toContainText("300余人次");
  await expect(
    page.getByRole("img", { name: /2018年300余人次；2021年510人次；2023年1080人次/ }),
  ).toBeVisible();
  await expect(page.getByRole("table").filter({ hasText: "所载" })).toContainText("1080人次");
  await page.getByRole("button", { name: "复制" }).click();
  await expect(page.getByRole("button", { name: "已复制" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^《2023上海科技进步报告》，“科技培训人次”：1080人次。第1\.0版，/);
  expect(copied).toContain("/reports/2023/versions/1.0/figures/training.people");
  await context.close();
});

test("Escape closes a figure's card, and hovering again reopens it", async ({ page, sharedSite }) => {
  await page.goto(`${sharedSite.url}/reports/2023/sections/8.3`);
  const figure = page.getByRole("link", { name: "1080人次" }).first();
  const card = page.getByRole("tooltip").filter({ hasText: "科技培训人次" }).first();
  await figure.hover();
  await expect(card).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await page.getByRole("heading", { level: 1 }).hover();
  await figure.hover();
  await expect(card).toBeVisible();
  await page.getByRole("heading", { level: 1 }).hover();
  await figure.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(card).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
});

test("search shows results as one types, in simplified and traditional Chinese", async ({
  page,
  sharedSite,
}) => {
  await page.goto(`${sharedSite.url}/search`);
  const found = page.getByRole("main");
  await page.getByRole("searchbox").pressSequentially("科技培训");
  await expect(found.getByRole("link", { name: "科技培训批次" }).first()).toBeVisible();
  await expect(page.getByRole("status")).toHaveText(/^找到\d+条。$/);
  await expect(page).toHaveURL(/\/search\?q=/);
  await page.getByRole("searchbox").fill("創新論壇");
  await expect(found.getByRole("link", { name: "浦江创新论坛" }).first()).toBeVisible();
  await page.getByRole("searchbox").fill("qqqq");
  await expect(page.getByRole("status")).toHaveText("没有找到“qqqq”。请换一个词，或者写短一些。");
});

test("an unknown address is a 404 in its language, the same page for each, from which to search", async ({
  page,
  sharedSite,
}) => {
  const bodies = new Map<string, Set<string>>();
  for (const [path, words] of [
    ["/reports/1999", "各年报告的章节编号不同"],
    ["/reports/2023/sections/9.9", "各年报告的章节编号不同"],
    ["/indicators/no.such?z=1", "各年报告的章节编号不同"],
    ["/en/nothing", "Section numbers change from year to year"],
    ["/en/reports/2023/versions/7.0", "Section numbers change from year to year"],
  ] as const) {
    const answer = await fetch(sharedSite.url + path);
    expect(answer.status, path).toBe(404);
    expect(answer.headers.get("content-security-policy"), path).toContain("default-src 'none'");
    const body = await answer.text();
    expect(body, path).toContain(words);
    bodies.set(words, (bodies.get(words) ?? new Set()).add(body));
  }
  expect([...bodies.values()].map(({ size }) => size)).toEqual([1, 1]);
  await page.goto(`${sharedSite.url}/reports/2023/figures/training.batch`);
  await page.getByRole("searchbox").fill("培训批次");
  await page.getByRole("button", { name: "搜索" }).click();
  await expect(page.getByRole("main").getByRole("link", { name: "科技培训批次" }).first()).toBeVisible();
});

test("the comparison refuses unknown years and lists the published ones", async ({ page, sharedSite }) => {
  for (const years of ["1999", "2021", "2021,1999", "x"]) {
    const answer = await page.goto(`${sharedSite.url}/compare?years=${years}`);
    expect(answer?.status(), years).toBe(400);
    await expect(page.getByRole("alert")).toContainText("可选的年份：2023、2021、2018");
  }
  await page.getByRole("link", { name: "比较2021、2023年" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(page.getByRole("row").filter({ hasText: "科技培训批次" })).toContainText("比2021年增加11批");
});

test("no public page shows the year that is open for entry", async ({ sharedSite }) => {
  const read = async (path: string) => (await fetch(sharedSite.url + path)).text();
  expect((await fetch(`${sharedSite.url}/reports/2024`)).status).toBe(404);
  for (const path of ["/", "/reports", "/en/reports"])
    expect(await read(path), path).not.toContain("/reports/2024");
  expect(await read("/api/v1/observations.csv")).not.toMatch(/^2024,/m);
  expect((await fetch(`${sharedSite.url}/api/v1/observations.csv?year=2024`)).status).toBe(400);
});

test("all 16 districts are listed in the official order", async ({ page, sharedSite }) => {
  await page.goto(`${sharedSite.url}/reports/2023/sections/8.1`);
  const districts =
    "浦东新区 黄浦区 静安区 徐汇区 长宁区 普陀区 虹口区 杨浦区 宝山区 闵行区 嘉定区 金山区 松江区 青浦区 奉贤区 崇明区";
  const headings = await page.locator("main").getByRole("heading").allInnerTexts();
  const shown = headings.map((heading) => heading.trim()).filter((heading) => districts.includes(heading));
  expect(shown.join(" ")).toBe(districts);
});

test.describe("after a correction", () => {
  test.use({ siteOptions: { template: "changed" } });

  test("a figure's page lists its value in each version, and each version shows its own value", async ({
    as,
  }) => {
    const page = await as.admin();
    await publishVersion(page, 2023, "1.1", { reason: "录入差错", note: "科技培训批次误录为24批。" });

    await page.goto("/");
    await expect(page.getByRole("listitem").filter({ hasText: "比2021年增加14批" })).toContainText("27批");
    const versions = page.getByRole("table").filter({ hasText: "所载" }).getByRole("row");
    const years = page.getByRole("table").filter({ hasText: "印刷原样" }).getByRole("row");
    await page.goto("/reports/2023/figures/training.batches");
    await expect(versions.nth(1)).toHaveText(/^1\.1.*27批有更正$/);
    await expect(versions.nth(2)).toHaveText(/^1\.0.*24批$/);
    await expect(years.nth(1)).toContainText("比2021年增加14批");

    await page.goto("/reports/2023/whole");
    await expect(page.getByRole("link", { name: "27批" }).first()).toBeVisible();
    await expect(page.getByText("科技培训批次误录为24批。")).toBeVisible();
    await page.goto("/reports/2023/versions/1.0/whole");
    await expect(page.getByRole("note").first()).toContainText("第1.1版");
    await expect(page.getByRole("link", { name: "24批" }).first()).toBeVisible();

    await page.goto("/reports/2023/figures/training.batches");
    await versions.nth(2).getByRole("link").click();
    await expect(page).toHaveURL(/\/reports\/2023\/versions\/1\.0\/figures\/training\.batches$/);
    await expect(page.getByRole("note")).toContainText("第1.1版");
    await expect(years.nth(1)).toContainText("比2021年增加11批");
    await expect(years.nth(1).getByRole("link", { name: "24批" })).toHaveAttribute(
      "href",
      "/reports/2023/versions/1.0/figures/training.batches",
    );
  });
});
