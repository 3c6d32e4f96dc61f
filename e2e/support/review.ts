import { expect, type Page } from "@playwright/test";
import { live } from "./live";

/** Opens the newest submission of a section from the queue: its text, with the changes marked. */
export async function openReview(reviewer: Page, section: RegExp): Promise<void> {
  await reviewer.goto("/desk/reviews");
  await reviewer.getByRole("link", { name: section }).first().click();
  await live(reviewer.getByRole("navigation", { name: "显示方式" }));
}

/** Opens a submission as a table. */
export async function openTable(reviewer: Page, section: RegExp): Promise<void> {
  await openReview(reviewer, section);
  await reviewer.getByRole("link", { name: "表格", exact: true }).click();
  await live(reviewer.getByRole("columnheader", { name: "送审" }));
}

/** Presses a button that approves several fields, and confirms it in the summary. */
export async function approveSeveral(reviewer: Page, button: string | RegExp): Promise<void> {
  await reviewer.getByRole("button", { name: button }).click();
  const summary = reviewer.getByRole("dialog", { name: /^批准 \d+ 项？/ });
  await summary.getByRole("button", { name: /^(仍)?批准/ }).click();
  await expect(summary).toBeHidden();
}
