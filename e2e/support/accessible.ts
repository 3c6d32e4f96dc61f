import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** What axe finds on a page, by all its rules or by these: the rule, how often, and the first place. */
export async function violations(page: Page, rules?: string[]) {
  // A legacy run is one in the page itself; another opens a page for every look, for frames, of which there are none.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const found = await (rules ? axe.withRules(rules) : axe).analyze();
  return found.violations.map(({ id, nodes }) => [id, nodes.length, nodes[0]?.html]);
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
