import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./support/test";

const pages = [
  "/",
  "/reports",
  "/reports/2023",
  "/reports/2023/sections/8",
  "/reports/2023/sections/8.1",
  "/reports/2023/sections/8.2",
  "/reports/2023/sections/8.3",
  "/reports/2023/sections/8.4",
  "/reports/2023/figures/training.batches",
  "/reports/2023/versions/1.0",
  "/reports/2021/sections/4.2",
  "/reports/2018/sections/4.2",
];

for (const path of pages.flatMap((path) => [path, `/en${path === "/" ? "" : path}`])) {
  test(`${path} is read without a violation, and fits a phone`, async ({ page, sharedSite }) => {
    const answer = await page.goto(sharedSite.url + path);
    expect(answer?.status()).toBe(200);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
}

test("the report is read without JavaScript", async ({ browser, sharedSite }) => {
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

test("what does not exist is a 404", async ({ sharedSite }) => {
  for (const path of [
    "/reports/1999",
    "/reports/2023/sections/9.9",
    "/reports/2023/versions/7.0",
    "/en/nothing",
  ]) {
    expect((await fetch(sharedSite.url + path)).status, path).toBe(404);
  }
});

test("the year being entered appears nowhere public", async ({ sharedSite }) => {
  const read = async (path: string) => (await fetch(sharedSite.url + path)).text();
  expect((await fetch(`${sharedSite.url}/reports/2024`)).status).toBe(404);
  for (const path of ["/", "/reports", "/en/reports"])
    expect(await read(path), path).not.toContain("/reports/2024");
  expect(await read("/api/v1/observations.csv")).not.toMatch(/^2024,/m);
  expect((await fetch(`${sharedSite.url}/api/v1/observations.csv?year=2024`)).status).toBe(400);
});

test("all 16 districts are there, in the official order", async ({ page, sharedSite }) => {
  await page.goto(`${sharedSite.url}/reports/2023/sections/8.1`);
  const districts =
    "浦东新区 黄浦区 静安区 徐汇区 长宁区 普陀区 虹口区 杨浦区 宝山区 闵行区 嘉定区 金山区 松江区 青浦区 奉贤区 崇明区";
  const headings = await page.locator("main").getByRole("heading").allInnerTexts();
  const shown = headings.map((heading) => heading.trim()).filter((heading) => districts.includes(heading));
  expect(shown.join(" ")).toBe(districts);
});
