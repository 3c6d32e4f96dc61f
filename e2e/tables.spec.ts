import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { accessible } from "./support/accessible";
import { publishVersion } from "./support/publish-version";
import { expect, test } from "./support/test";

const ofCorrection = test.extend({ siteOptions: { template: "changed" } });

ofCorrection(
  "a reader without JavaScript makes a table, keeps its address, and finds it unchanged after a correction",
  async ({ as, browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
    const page = await context.newPage();
    await page.goto("/indicators");
    await page.getByRole("link", { name: "选几项指标和年度，制成一张表" }).click();
    const topic = page.locator("details").filter({ has: page.getByLabel(/^科技培训批次/) });
    if (!(await page.getByLabel(/^科技培训批次/).isVisible())) await topic.locator("summary").click();
    await page.getByLabel(/^科技培训批次/).check();
    await page.getByLabel(/^科技培训人次/).check();
    await page.getByRole("button", { name: "制表", exact: true }).click();
    const kept = page.url();
    expect(kept).toMatch(/years=2018v1\.0&years=2021v1\.0&years=2023v1\.0/);
    const row = page.getByRole("row").filter({ hasText: "科技培训批次" });
    await expect(row.getByRole("cell")).toContainText(["8批", "13批", "24批"]);
    const files = ["CSV", "Excel"].map((name) => page.getByRole("link", { name, exact: true }));
    const addresses = await Promise.all(files.map((link) => link.getAttribute("href")));
    const take = async () =>
      Promise.all(
        addresses.map(async (address) => hashOf(await (await page.request.get(address ?? "")).body())),
      );
    const before = await take();

    const admin = await as.admin();
    await publishVersion(admin, 2023, "1.1", { reason: "录入差错", note: "科技培训批次误录为24批。" });
    expect(await take()).toEqual(before);
    await page.goto(kept);
    await expect(row.getByRole("cell")).toContainText(["8批", "13批", "24批"]);
    await expect(page.getByRole("note")).toContainText("该报告已有第1.1版");
    await page.getByRole("link", { name: "用最新版制同一张表" }).click();
    await expect(page).toHaveURL(/2023v1\.1/);
    await expect(page.getByRole("note")).toHaveCount(0);
    await context.close();
  },
);

const hashOf = (body: Buffer) => createHash("sha256").update(body).digest("hex");

test("a table that cannot be made is refused in words, on the page and as a file, in both languages", async ({
  page,
  sharedSite,
}) => {
  for (const [path, words] of [
    ["/tables?years=2023", "请先选指标或系列活动"],
    ["/en/tables?i=no.such", "No published data has “no.such”"],
    ["/tables?i=training.batches&years=2023v7.0", "没有公开发布过“2023v7.0”"],
  ] as const) {
    const answer = await page.goto(sharedSite.url + path);
    expect(answer?.status(), path).toBe(400);
    await expect(page.getByRole("alert")).toContainText(words);
    await expect(page.getByRole("button", { name: /制表|Make the table/ })).toBeVisible();
    await accessible(page);
  }
  const refused = await fetch(`${sharedSite.url}/api/v1/table.csv?i=training.batches&lang=fr`);
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ error: { code: "unknown_value", parameter: "lang" } });
});

test("the table builder is found from the menu, the data, the indicators and a comparison", async ({
  page,
  sharedSite,
}) => {
  for (const [prefix, name] of [
    ["", "制表"],
    ["/en", "Tables"],
  ] as const) {
    for (const path of ["/data", "/indicators", "/compare"]) {
      await page.goto(`${sharedSite.url}${prefix}${path}`);
      await expect(page.getByRole("banner").getByRole("link", { name, exact: true })).toBeVisible();
      const within = page.getByRole("main").locator(`a[href^="${prefix}/tables"]`);
      await expect(within.first(), path).toBeVisible();
      await within.first().click();
      await expect(page.getByRole("navigation").locator('[aria-current="page"]')).toHaveText(name);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    const header = await page.getByRole("banner").boundingBox();
    expect(header?.height).toBeLessThan(85);
    await page.getByRole("button", { name: /^(?:菜单|Menu)$/ }).click();
    await expect(page.getByRole("banner").getByRole("link", { name, exact: true })).toBeVisible();
    await page.setViewportSize({ width: 1440, height: 900 });
  }
});

test("indicators are found as one types, and without JavaScript by the same form", async ({
  browser,
  page,
  sharedSite,
}) => {
  await page.goto(`${sharedSite.url}/indicators`);
  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("几年的报告里都有");
  await page.getByLabel("查找").fill("培訓人次");
  await expect(page.getByRole("status")).toHaveText(/^找到\d+项指标。$/);
  await expect(page.getByRole("link", { name: "科技培训人次" })).toBeVisible();
  await expect(page).toHaveURL(/\/indicators\?q=/);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: sharedSite.url });
  const plain = await context.newPage();
  await plain.goto("/en/indicators");
  await plain.getByLabel("Find").fill("people trained");
  await plain.getByLabel("Order").selectOption("By name");
  await plain.getByRole("button", { name: "Find" }).click();
  await expect(plain.getByRole("status")).toHaveText(/found\.$/);
  await context.close();
});

test("a comparison of chosen indicators can be taken as a file", async ({ page, sharedSite }) => {
  await page.goto(`${sharedSite.url}/compare`);
  await page.getByText("只比较几项").click();
  await page.getByLabel(/^科技培训批次/).check();
  await page.getByRole("button", { name: "比较" }).click();
  await expect(page.getByRole("table")).toHaveCount(1);
  const address = await page.getByRole("link", { name: "CSV", exact: true }).getAttribute("href");
  const answer = await page.request.get(sharedSite.url + (address ?? ""));
  const [row] = parse(await answer.text(), { columns: true, bom: true }) as Record<string, string>[];
  expect(row).toMatchObject({ indicator_code: "training.batches", "2023": "24" });
});

test("the data page builds an address from a form and shows its first rows", async ({ page, sharedSite }) => {
  await page.goto(`${sharedSite.url}/data`);
  const part = page.getByRole("region", { name: "取一部分数据" });
  await part.getByLabel(/^section/).fill("8.3");
  await part.getByRole("combobox", { name: "格式" }).selectOption("JSON");
  const address = part.getByRole("link", { name: /observations\.json\?year=2023&section=8\.3/ });
  await expect(address).toBeVisible();
  await expect(part.getByRole("region", { name: /^头\d+行/ })).toContainText("training.batches");
  const answer = await fetch(sharedSite.url + ((await address.getAttribute("href")) ?? ""));
  expect(((await answer.json()) as unknown[]).length).toBeGreaterThan(2);
});

test("the page of a version's data tells sizes and checksums that are right, and how to cite", async ({
  page,
  sharedSite,
}) => {
  await page.goto(`${sharedSite.url}/reports/2023`);
  await page.getByRole("link", { name: "本版数据", exact: true }).click();
  await expect(page).toHaveURL(/\/reports\/2023\/versions\/1\.0\/data$/);
  const rows = page.getByRole("region", { name: "文件" }).getByRole("row");
  const count = await rows.count();
  expect(count).toBeGreaterThan(10);
  for (let index = 1; index < count; index += 1) {
    const link = await rows.nth(index).getByRole("link").getAttribute("href");
    const body = await (await page.request.get(sharedSite.url + (link ?? ""))).body();
    await expect(rows.nth(index), link ?? "").toContainText(hashOf(body));
  }
  await expect(page.getByText(/\[DS\/OL\]\. 第1\.0版\./)).toBeVisible();
});
