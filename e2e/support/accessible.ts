import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

/**
 * What axe finds on a page, by all its rules or by these: the rule, how often, and the first place. It stays in the page for
 * a second look, and looks into no frames, of which there are none.
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
 * Axe finds nothing. A page that was walked to gets its name in the instant after its content: that is waited for. A dialog
 * that is still fading in has other colours than it will have: nothing moves while axe looks.
 */
export async function accessible(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect(page).toHaveTitle(/\S/);
  expect(await violations(page), page.url()).toEqual([]);
}
