import type { Page, Route } from "@playwright/test";
import { storageRefusals } from "@/lib/platform/refusals";
import { accessible } from "./support/accessible";
import { countRevisions } from "./support/session";
import { expect, test } from "./support/test";

const section = "/desk/reports/2024/sections/8.3";
const saves = "**/api/desk/revisions";

const batches = (page: Page) => page.getByRole("textbox", { name: "科技培训批次" }).first();
const alert = (page: Page, hasText: string) => page.getByRole("alert").filter({ hasText });

type Fate = "request lost" | "disk full" | "answer lost" | "answered";

/** Lets these things happen to the next saves, each for as often as they are tried until the next one is asked for. */
async function savesThat(page: Page) {
  let fate: Fate = "answered";
  await page.route(saves, async (route: Route) => {
    if (fate === "request lost") return route.abort();
    if (fate === "answer lost") return route.fetch().then(() => route.abort());
    if (fate === "answered") return route.continue();
    const error = { code: "UNAVAILABLE", sentence: storageRefusals.full };
    return route.fulfill({ status: 503, json: { ok: false, error } });
  });
  return (next: Fate) => void (fate = next);
}

test("a save that fails is made by itself as soon as it can be, and once", async ({ as, site }) => {
  const page = await as.editor();
  let loads = 0;
  page.on("load", () => (loads += 1));
  const happen = await savesThat(page);
  await page.goto(section);
  await page.waitForLoadState("networkidle");
  const fieldId = (await batches(page).getAttribute("data-field-id")) ?? "";

  happen("request lost");
  await batches(page).fill("35批");
  await batches(page).press("Enter");
  await expect(alert(page, "连接不上服务器").first()).toBeVisible();
  await expect(page.getByRole("status")).toContainText("未保存 1");

  happen("disk full");
  const strip = alert(page, "暂时不能保存").filter({ hasText: "服务器磁盘已满" }).first();
  await expect(strip).toBeVisible();
  await expect(alert(page, "连接不上服务器")).toHaveCount(0);
  await accessible(page);

  const arrived = page.waitForEvent("requestfailed", (request) => request.url().endsWith("/revisions"));
  happen("answer lost");
  await arrived;
  expect(countRevisions(site, fieldId, "35批")).toBe(1);

  happen("answered");
  await expect(page.getByRole("status")).not.toContainText(/未保存|正在保存|冲突/);
  await expect(page.getByRole("alert").filter({ hasText: /磁盘已满|连接不上/ })).toHaveCount(0);
  await expect(batches(page)).toHaveValue("35批");
  expect(countRevisions(site, fieldId, "35批")).toBe(1);
  expect(loads).toBe(1);
});

test("pressing again after a lost answer makes no second comment", async ({ as }) => {
  const page = await as.editor();
  await page.goto(section);
  await page.waitForLoadState("networkidle");
  await batches(page).focus();
  let isLost = true;
  await page.route(`**${section}`, async (route) => {
    if (route.request().method() !== "POST" || !isLost) return route.continue();
    await route.fetch();
    return route.abort();
  });
  const details = page.locator("#details");
  const box = details.getByRole("textbox", { name: "写一条意见" });
  await box.fill("请附统计表");
  await details.getByRole("button", { name: "发表意见" }).click();
  await expect(alert(page, "连接不上服务器").first()).toBeVisible();
  isLost = false;
  await expect(box).toHaveValue("请附统计表");
  await details.getByRole("button", { name: "发表意见" }).click();
  await expect(box).toHaveValue("");
  await expect(details.getByText("请附统计表")).toHaveCount(1);
});
