import { expect, type Page } from "@playwright/test";

const anyChanges = /^送审 \d+ 项修改$/;

/**
 * Sends the section on the page for review. Gives a reason where the year is published, and answers the reviewer where returned
 * fields are unchanged.
 */
export async function sendForReview(
  page: Page,
  { button = anyChanges, reason = "统计表更正", note = "已核对" }: SendForReview = {},
): Promise<void> {
  await page.getByRole("button", { name: button }).click();
  await confirmSending(page, { reason, note });
}

type SendForReview = { button?: string | RegExp; reason?: string; note?: string };

/** Fills in what the sheet asks for, and sends. */
export async function confirmSending(
  page: Page,
  { reason = "统计表更正", note = "已核对" }: Omit<SendForReview, "button"> = {},
): Promise<void> {
  const sheet = page.getByRole("dialog", { name: /^送审 / });
  await expect(sheet).toBeVisible();
  const reasons = sheet.getByRole("textbox", { name: /^更正的理由/ });
  if ((await reasons.count()) > 0) await reasons.fill(reason);
  await sheet.getByRole("textbox", { name: /^给审核人的说明/ }).fill(note);
  await sheet.getByRole("button", { name: /^送审 \d+ 项/ }).click();
  await expect(sheet).toHaveCount(0);
}
