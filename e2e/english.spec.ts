import { unmarkedChinese } from "../lib/testing/unmarked-chinese";
import { accessible } from "./support/accessible";
import { expect, test } from "./support/test";

test("every English page marks what it says in Chinese", async ({ request, sharedSite }) => {
  test.slow();
  const map = await (await request.get(`${sharedSite.url}/sitemap.xml`)).text();
  const paths = [...map.matchAll(/<loc>[^<]*?(\/en(?:\/[^<]*)?)<\/loc>/g)].map(([, path = ""]) => path);
  expect(paths.length).toBeGreaterThan(200);
  const unmarked: string[][] = [];
  for (const path of paths) {
    const answer = await request.get(sharedSite.url + path.replaceAll("&amp;", "&"));
    const [first] = unmarkedChinese(await answer.text());
    if (first) unmarked.push([path, first]);
  }
  expect(unmarked).toEqual([]);
});

test("an event's editions stand beside each other in English, with nothing cut", async ({
  page,
  sharedSite,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${sharedSite.url}/en/series/pujiang-innovation-forum`);
  const table = page.getByRole("table", { name: "Editions" });
  await expect(table.getByRole("columnheader")).toHaveText([/^16th/, /^2021/, /^2018/]);
  const country = table.getByRole("row", { name: /^Guest country/i });
  await expect(country.getByRole("cell")).toHaveText([
    /Brazil 巴西/,
    /United Arab Emirates 阿联酋/,
    /Portugal/,
  ]);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll("main table, main table *")]
      .filter(
        (each) =>
          each.scrollWidth > each.clientWidth + 1 &&
          each.clientWidth > 1 &&
          getComputedStyle(each).display !== "inline",
      )
      .map((each) => each.outerHTML.slice(0, 80)),
  );
  expect(cut).toEqual([]);
});

test("the districts are tiles that lead to their paragraphs, and a list without styles", async ({
  page,
  sharedSite,
}) => {
  await page.goto(`${sharedSite.url}/en/reports/2023/sections/8.1`);
  const map = page.getByRole("figure").filter({ hasText: "The sixteen districts" });
  await expect(map.getByRole("listitem")).toHaveCount(16);
  const place = async (name: RegExp) => {
    const box = await map.getByRole("link", { name }).boundingBox();
    if (!box) throw new Error(`${name} is not on the map.`);
    return box;
  };
  const [north, south, west, east] = [
    await place(/^Chongming/),
    await place(/^Fengxian/),
    await place(/^Qingpu/),
    await place(/^Pudong/),
  ];
  expect(north.y).toBeLessThan(south.y);
  expect(west.x).toBeLessThan(east.x);
  await map.getByRole("link", { name: "Putuo 5" }).click();
  const heading = page.getByRole("heading", { name: "Putuo District" });
  await expect(heading).toBeInViewport();
  const putuo = page.locator("#putuo-district");
  await expect(putuo.getByText("Universities along Wuning Road", { exact: true })).toBeInViewport();
  await expect(page).toHaveURL(/#putuo-district$/);
});

test("a heading links to itself", async ({ page, sharedSite }) => {
  await page.goto(`${sharedSite.url}/reports/2023/sections/8.3`);
  const heading = page.getByRole("heading", { name: "人才培训持续加强", exact: true });
  await heading.getByRole("link").click();
  await expect(page).toHaveURL(/#more-training-for-partner-regions$/);
  await page.reload();
  await expect(heading).toBeInViewport();
});

test("on a phone the English header has two lines at most, and its menu opens without scripts", async ({
  browser,
  sharedSite,
}) => {
  const context = await browser.newContext({
    baseURL: sharedSite.url,
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto("/en/reports/2023");
  const name = await page
    .getByRole("link", { name: /^Shanghai Science and Technology/ })
    .first()
    .boundingBox();
  const header = await page.getByRole("banner").boundingBox();
  expect(header?.height).toBeLessThan(85);
  expect(name?.width).toBeLessThan(390);
  const topics = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Topics" });
  await expect(topics).toBeHidden();
  await page.getByRole("button", { name: "Menu" }).click();
  await topics.click();
  await expect(page.getByRole("heading", { level: 1, name: "Topics" })).toBeVisible();
  await context.close();
});

test("a name without English is named on the checklist, and given where it leads", async ({ as }) => {
  const admin = await as.admin();
  await admin.goto("/desk/catalogue/names?section=2024-8.3#missing");
  const missing = admin.getByRole("region", { name: "2024年8.3节还没有英文的名称" });
  await expect(missing.getByLabel("新能源的英文")).toBeEnabled();
  await accessible(admin);
  await missing.getByLabel("新能源的英文").fill("new energy");
  await missing.getByRole("button", { name: "保存" }).first().click();
  await expect(missing).toHaveCount(0);
  await expect(admin.getByRole("row", { name: /新能源/ })).toContainText("new energy");
});
