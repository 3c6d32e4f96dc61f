import type { Page } from "@playwright/test";
import { expect } from "./test";

/** Has an administrator of an empty office open 2023 with one section, 1.1. */
export async function openFirstYear(admin: Page): Promise<void> {
  await admin.goto("/desk");
  await admin.getByRole("link", { name: "列出提纲，开设第一个年度" }).click();
  await admin.getByLabel("目录", { exact: true }).fill("第一章 科技合作\n1.1 科技培训");
  await admin.getByRole("button", { name: "识读目录" }).click();
  await admin.getByLabel("年度", { exact: true }).fill("2023");
  await admin.getByRole("button", { name: "开设2023年报告" }).click();
  await expect(admin).toHaveURL(/\/desk\/reports\/2023\/outline$/);
}
