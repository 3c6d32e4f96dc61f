import { parse } from "csv-parse/sync";
import type { Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { firstInvitation } from "./support/invitation";
import { invite, joinOffice } from "./support/join-office";
import { pastReport } from "./support/past-report";
import { approveSeveral } from "./support/review";
import type { Site } from "./support/site";
import { sendForReview } from "./support/send-for-review";
import { publishVersion } from "./support/publish-version";
import { expect, test } from "./support/test";

test.use({ siteOptions: { template: "empty" } });

async function handIn(admin: Page): Promise<void> {
  await admin.goto("/desk/reports/from-document");
  await admin.waitForLoadState("networkidle");
  const file = { name: "2021年报（定稿）.docx", mimeType: "", buffer: await pastReport() };
  await admin.locator("input[type=file]").setInputFiles(file);
  await admin.getByRole("button", { name: "交来并识读" }).click();
  await expect(admin.getByRole("heading", { name: "读出 10 个标题" })).toBeVisible();
}

/** Accepts one after the other what is left to be checked: lists of names, and what is not sure. */
async function acceptTheRest(editor: Page): Promise<void> {
  const open = editor.getByText(/^待处理 \d+$/);
  const done = editor.getByText("都处理完了。");
  await expect(editor.getByRole("status").filter({ hasText: /采纳了 \d+ 条/ })).toBeVisible();
  await expect(open.or(done)).toBeVisible();
  for (let n = 0; n < 40 && (await open.isVisible()); n += 1) {
    const before = await open.textContent();
    await editor.keyboard.press("n");
    await editor.keyboard.press("Enter");
    await expect(open.filter({ hasText: before ?? "" })).toHaveCount(0);
  }
  await expect(done).toBeVisible();
}

async function submit(editor: Page, section: string): Promise<void> {
  await editor.goto(`/desk/reports/2021/sections/${section}`);
  await sendForReview(editor);
  await expect(editor.getByRole("button", { name: "撤回送审" })).toBeVisible();
}

async function observations(site: Site): Promise<string[]> {
  const csv = await (await fetch(`${site.url}/api/v1/observations.csv?year=2021`)).text();
  const rows = parse(csv, { columns: true, bom: true }) as Record<string, string>[];
  return rows.map(({ value_as_printed: printed }) => printed ?? "");
}

test("an empty office brings in 2021 from a Word file, and releases it", async ({ as, site }) => {
  const admin = await as.visitor();
  await joinOffice(admin, firstInvitation(site));
  await handIn(admin);
  await expect(admin.getByLabel("年度", { exact: true })).toHaveValue("2021");
  await expect(admin.getByLabel("报告题名（中文）")).toHaveValue("2021上海科技进步报告");
  await admin.getByRole("button", { name: "开设2021年报告" }).click();

  const confirmers = admin.getByRole("region", { name: "由谁采纳" });
  await expect(confirmers).toContainText("2 个主题，其中 2 个还没有编辑负责");
  await accessible(admin);
  const document = new URL(admin.url()).pathname;
  const editor = await as.visitor();
  await joinOffice(editor, await invite(admin, "张敏", "编辑"));
  const reviewer = await as.visitor();
  await joinOffice(reviewer, await invite(admin, "李强", "审核人"));
  await admin.goto(document);
  await confirmers.getByRole("button", { name: "全部交给张敏" }).click();
  await expect(confirmers).toHaveCount(0);
  await expect(admin.getByText("逐项采纳：张敏")).toBeVisible();

  await editor.goto("/desk/intake");
  await editor.getByRole("link", { name: "2021年报（定稿）.docx" }).click();
  await editor.getByRole("button", { name: /^采纳全部确定的/ }).click();
  await acceptTheRest(editor);

  for (const section of ["4", "4.2"]) await submit(editor, section);
  for (const section of ["4 开放创新", "4.2 拓展国际国内合作网络"]) {
    await reviewer.goto("/desk/reviews");
    await reviewer.getByRole("link", { name: section }).click();
    await approveSeveral(reviewer, /^批准全部/);
    await expect(reviewer).toHaveURL(/\/desk\/reviews$/);
  }

  await publishVersion(admin, 2021, "1.0");
  const reader = await as.visitor();
  await reader.goto("/reports/2021/sections/4.2");
  for (const figure of ["506家", "约1/4", "超过2万亩", "1035万元", "131位", "5月31日—6月4日"])
    await expect(reader.locator("main")).toContainText(figure);
  await accessible(reader);
  expect(await observations(site)).toEqual(
    expect.arrayContaining(["25家", "506家", "约1/4", "近2000人次", "1.05亿元", "云南、海南"]),
  );
});
