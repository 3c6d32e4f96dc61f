import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

/**
 * Returns what axe finds on a page by all of its rules, or by the given ones: rule, count and first element. The script
 * stays in the page for later runs; frames are not searched, because the product has none.
 */
export async function violations(page: Page, rules?: string[]) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const inPage = (window as unknown as { axe: typeof axe }).axe;
    const found = await inPage.run(document, { resultTypes: ["violations"], ...(runOnly && { runOnly }) });
    return found.violations.map(({ id, nodes }) => [id, nodes.length, nodes[0]?.html] as const);
  }, rules);
}

/**
 * Expects axe to find nothing. Waits for the page's title, which Next sets just after the content, and stops animations,
 * because a dialog that is fading in does not have its final colours yet.
 */
export async function accessible(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect(page).toHaveTitle(/\S/);
  expect(await violations(page), page.url()).toEqual([]);
}
