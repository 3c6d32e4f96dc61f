import type { Locator, Page } from "@playwright/test";
import { expect, readOnly as test } from "./support/test";

/** Presses Tab until what has the focus matches a selector. */
async function tabTo(page: Page, selector: string): Promise<Locator> {
  const focused = page.locator(":focus");
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press("Tab");
    if (await focused.evaluate((element, wanted) => element.matches(wanted), selector)) return focused;
  }
  throw new Error(`No stop of the Tab key is ${selector}.`);
}

test("the keyboard reaches the text, the figures and what they mean", async ({ as }) => {
  const page = await as.visitor();
  await page.goto("/reports/2023/sections/8.3");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText("跳到正文");
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  const figure = await tabTo(page, "main a[aria-describedby]");
  await expect(page.locator(`[id="${await figure.getAttribute("aria-describedby")}"]`)).toBeVisible();
  const outline = await figure.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).not.toBe("none");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/reports\/2023\/figures\//);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

/** Returns the contrast of a property's colour with the page, by the formula of WCAG 2. */
function contrastOf(element: Locator, property: "stroke" | "fill"): Promise<number> {
  return element.evaluate((one, name) => {
    const luminance = (color: string) => {
      const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const page = luminance(getComputedStyle(document.body).backgroundColor);
    const own = luminance(getComputedStyle(one)[name]);
    return (Math.max(page, own) + 0.05) / (Math.min(page, own) + 0.05);
  }, property);
}

test("charts can be seen in forced colours", async ({ as }) => {
  const page = await as.visitor();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await page.goto("/indicators/training.people");
    const chart = page.getByRole("img", { name: /2023年1080人次/ });
    await expect(chart).toBeVisible();
    // The last point is filled; a hollow one is known by its ring.
    const points = chart.locator("circle");
    expect(await contrastOf(points.last(), "fill"), colorScheme).toBeGreaterThanOrEqual(3);
    expect(await contrastOf(points.first(), "stroke"), colorScheme).toBeGreaterThanOrEqual(3);
  }
});
