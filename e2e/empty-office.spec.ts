import type { Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { firstInvitation } from "./support/invitation";
import { joinOffice, nameOffice } from "./support/join-office";
import type { Site } from "./support/site";
import { expect, test } from "./support/test";

test.use({ siteOptions: { template: "empty" } });

const contents = `目录
第八章 开放合作……………………101
一、长三角一体化 / Yangtze River Delta……………………102
二、国际交流……………………110`;

const report = `# 2021科技年报

## 8.3 科技培训

全年为合作地区举办科技培训25批，参训510人次。

## 8.4 国际交流

- 论坛于9月9—11日举行，超150位专家参加。
`;

async function becomeAdministrator(page: Page, site: Site): Promise<void> {
  await joinOffice(page, firstInvitation(site));
  await expect(page.getByRole("heading", { level: 2, name: "从这里开始" })).toBeVisible();
}

test("a password is chosen by a link where scripts never run", async ({ browser, site }) => {
  const options = { baseURL: site.url, locale: "zh-CN", javaScriptEnabled: false };
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(firstInvitation(site));
  await page.getByLabel("新密码").fill("the heron stands in the reeds");
  await page.getByRole("button", { name: "保存密码并登录" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "最后一步：设置第二重验证" })).toBeVisible();
  await context.close();
});

test("an office starts from nothing: invitation, name of the report, outline, first year", async ({
  as,
  site,
}) => {
  const reader = await as.visitor();
  await reader.goto("/");
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("年度报告将在这里发布");
  await expect(reader.getByText("演示系统")).toHaveCount(0);
  await reader.goto("/sign-in");
  await expect(reader.getByRole("button", { name: "登录" })).toBeVisible();
  await expect(reader.getByText("演示系统")).toHaveCount(0);
  for (const path of ["/reports", "/indicators", "/topics", "/series", "/data", "/feed.xml"])
    expect((await reader.request.get(path)).status(), path).toBe(200);

  const admin = await as.visitor();
  await becomeAdministrator(admin, site);
  await accessible(admin);
  await nameOffice(admin);
  await reader.goto("/");
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("江城科技年报将在这里发布");
  await expect(reader).toHaveTitle("江城科技年报");
  expect(await (await reader.request.get("/en/feed.xml")).text()).toContain(
    "Jiangcheng Science Report: releases",
  );

  await admin.goto("/desk");
  await expect(admin.getByRole("listitem").filter({ hasText: "写明报告名称" })).toContainText("已完成");
  await admin.getByRole("link", { name: "列出提纲，开设第一个年度" }).click();
  await admin.getByLabel("目录", { exact: true }).fill(contents);
  await admin.getByRole("button", { name: "识读目录" }).click();
  await expect(admin.getByRole("heading", { name: "读出 3 个章节，请核对" })).toBeVisible();
  await accessible(admin);
  await expect(admin.getByLabel("英文标题").nth(1)).toHaveValue("Yangtze River Delta");
  await admin.getByLabel("标题", { exact: true }).nth(2).fill("国际科技交流");
  await admin.getByLabel("年度", { exact: true }).fill("2023");
  await expect(admin.getByLabel("报告题名（中文）")).toHaveValue("2023江城科技年报");
  await admin.getByRole("button", { name: "开设2023年报告" }).click();
  await expect(admin).toHaveURL(/\/desk\/reports\/2023\/outline$/);
  await expect(admin.getByText("国际科技交流")).toBeVisible();
  await admin.goto("/desk");
  await expect(admin.getByRole("listitem").filter({ hasText: "列出提纲" })).toContainText(
    "2023年报告已经开设",
  );
});

test("an office brings in a past year from its document", async ({ as, site }) => {
  const admin = await as.visitor();
  await becomeAdministrator(admin, site);
  await admin.goto("/desk/reports");
  await admin.getByRole("link", { name: "用往年的报告文件开设一年" }).click();
  await admin.getByRole("textbox", { name: "文字", exact: true }).fill(report);
  await admin.getByLabel("文字的来历").fill("2021年报.md");
  await admin.getByRole("button", { name: "交来并识读" }).click();
  await expect(admin.getByRole("heading", { name: /读出 \d 个标题/ })).toBeVisible();
  await accessible(admin);
  await expect(admin.getByLabel("年度", { exact: true })).toHaveValue("2021");
  await admin.getByRole("button", { name: "开设2021年报告" }).click();
  await expect(admin.getByText("25批").first()).toBeVisible();
  await expect(admin.getByText("超150位").first()).toBeVisible();
  await admin.goto("/desk/reports/2021/outline");
  await expect(admin.getByText("科技培训", { exact: false }).first()).toBeVisible();
});
