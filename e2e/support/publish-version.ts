import { expect, type Page } from "@playwright/test";

type Order = {
  /** What a correction says in public. */
  reason?: string;
  note?: string;
  /** A local time of the office, for a version that is not to take effect at once. */
  at?: string;
};

/** Opens the page on which the next version of a year is looked at and published, as an administrator comes to it. */
export async function preparePublishing(admin: Page, year: number, version: string): Promise<void> {
  await admin.goto(`/desk/releases/${year}`);
  await admin.getByRole("link", { name: `准备发布第${version}版` }).click();
  await expect(admin.getByRole("heading", { level: 1, name: `准备发布第${version}版` })).toBeVisible();
}

/** Looks at what is to be looked at, types the version and publishes it from that page; ends on the year's page. */
export async function publishPrepared(admin: Page, version: string, order: Order = {}): Promise<void> {
  const { reason, note, at } = order;
  for (const box of await admin.getByRole("checkbox", { name: /^已看过/ }).all()) await box.check();
  if (reason) await admin.getByLabel("更正原因").selectOption(reason);
  if (note) await admin.getByLabel("公开说明").fill(note);
  if (at) {
    await admin.getByLabel("定时", { exact: true }).check();
    await admin.getByLabel("生效时间").fill(at);
  }
  await admin.getByLabel("键入版本号").fill(version);
  await admin.getByRole("button", { name: `${at ? "定时发布" : "发布"} ${version} 版` }).click();
  await expect(admin).toHaveURL(/\/desk\/releases\/\d{4}$/);
}

/** Publishes the next version of a year as an administrator does, with all that is asked before. */
export async function publishVersion(admin: Page, year: number, version: string, order: Order = {}) {
  await preparePublishing(admin, year, version);
  await publishPrepared(admin, version, order);
  const announced = order.at ? `第${version}版待生效` : `现行第${version}版`;
  await expect(admin.getByText(announced)).toBeVisible();
}
