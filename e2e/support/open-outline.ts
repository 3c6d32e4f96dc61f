import { expect, type Page } from "@playwright/test";

/** Opens the outline of a year as a tree that takes keys. */
export async function openOutline(page: Page, year: number): Promise<void> {
  await page.goto(`/desk/reports/${year}/outline`);
  await liveOutline(page);
}

/** Waits until the tree of the outline takes keys. */
export async function liveOutline(page: Page): Promise<void> {
  await expect(page.getByRole("tree")).not.toHaveAttribute("aria-busy");
}
