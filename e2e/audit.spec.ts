import Database from "better-sqlite3";
import { parse } from "csv-parse/sync";
import type { Page } from "@playwright/test";
import { accessible } from "./support/accessible";
import { live } from "./support/live";
import { expect, readOnly, test } from "./support/test";

const figure = "/desk/reports/2023/figures/training.batches";

async function enter(editor: Page, value: string): Promise<void> {
  await editor.goto("/desk/reports/2023/sections/8.3");
  const batches = editor.getByRole("textbox", { name: "科技培训批次" }).first();
  await (await live(batches)).fill(value);
  await batches.press("Enter");
  await expect(batches).toHaveValue(`${value}批`);
  await expect(editor.getByRole("status").filter({ hasText: "待送审 1" })).toBeVisible();
}

test("an administrator finds a change in the trail, takes it along and verifies the record", async ({
  as,
  site,
}) => {
  await enter(await as.editor(), "25");
  const admin = await as.admin();
  await admin.goto("/desk/audit");
  await expect(admin.getByText("把 2023 · 8.3 科技培训批次 从 24批 改为 25批")).toBeVisible();

  await expect(admin.getByText("技术交易额").first()).toBeVisible();
  await admin.getByLabel("填报项").fill("科技培训批次");
  await admin.getByLabel("年份").selectOption("2023");
  await admin.getByLabel("类别").selectOption({ label: "填报" });
  await admin.getByRole("button", { name: "筛选" }).click();
  await expect(admin).toHaveURL(/figure=/);
  await expect(admin.getByText("从 24批 改为 25批")).toBeVisible();
  await expect(admin.getByText("填报了 2023 · 8.3 科技培训批次：24批")).toBeVisible();
  await expect(admin.getByText("技术交易额")).toHaveCount(0);

  const address = await admin.getByRole("link", { name: "CSV", exact: true }).getAttribute("href");
  const csv = await (await admin.request.get(address ?? "")).text();
  const rows = parse(csv, { columns: true, bom: true }) as Record<string, string>[];
  expect(rows.map((row) => row.said)).toContain("把 2023 · 8.3 科技培训批次 从 24批 改为 25批");
  expect(new Set(rows.map((row) => row.type))).toEqual(new Set(["field.revised"]));

  await admin.getByRole("button", { name: "现在核对" }).click();
  await expect(admin.getByText(/全部相符：核对了 \d+ 条审计记录/)).toBeVisible();

  const behindItsBack = new Database(site.database);
  behindItsBack.exec(
    `DROP TRIGGER "Revision_no_update"; UPDATE "Revision" SET "printed" = '99批' WHERE "printed" = '24批'`,
  );
  behindItsBack.close();
  await admin.getByRole("button", { name: "现在核对" }).click();
  await expect(admin.getByText(/“2023 · 8\.3 科技培训批次”的第 1 次修订写入之后被改动过/)).toBeVisible();
});

test("an earlier value is restored with a reason, as a new revision", async ({ as }) => {
  const editor = await as.editor();
  await enter(editor, "25");
  await editor.goto(figure);
  await expect(editor.getByText("当前值：25批（第 2 次修订）")).toBeVisible();
  await editor.getByText("恢复第 1 次修订", { exact: true }).click();
  await editor.getByRole("button", { name: "恢复第 1 次修订的值" }).click();
  await expect(editor.getByText("请写明为什么恢复。")).toBeVisible();
  await editor.getByLabel("为什么恢复").fill("误改");
  await editor.reload();
  await expect(editor.getByLabel("为什么恢复")).toHaveValue("误改");
  await expect(editor.getByRole("note").filter({ hasText: "已为您恢复" })).toBeVisible();
  await editor.getByRole("button", { name: "恢复第 1 次修订的值" }).click();
  await expect(editor.getByText("当前值：24批（第 3 次修订）")).toBeVisible();
  await expect(editor.getByText("理由：恢复第1次修订：误改").first()).toBeVisible();
});

readOnly("who is no administrator reads and exports nothing of the trail", async ({ as }) => {
  const editor = await as.editor();
  await editor.goto("/desk/audit");
  await expect(editor.getByText("只有管理员可以打开这一页")).toBeVisible();
  expect((await editor.request.get("/api/desk/audit.csv")).status()).toBe(403);
});

readOnly("the trail and a figure's history are read without a violation, and fit a phone", async ({ as }) => {
  const admin = await as.admin();
  for (const path of ["/desk/audit", figure].flatMap((one) => [one, `/en${one}`])) {
    await admin.setViewportSize({ width: 1440, height: 900 });
    await admin.goto(path);
    await expect(admin.getByRole("heading", { level: 1 })).toBeVisible();
    await accessible(admin);
    await admin.setViewportSize({ width: 390, height: 844 });
    expect(await admin.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
  }
});
