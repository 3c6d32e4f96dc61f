import type { Page } from "@playwright/test";
import { violations } from "./support/accessible";
import { expect, readOnly as test } from "./support/test";

const pages = {
  editor: [
    "/desk",
    "/desk/reports/2023/sections/8",
    "/desk/reports/2023/sections/8.1",
    "/desk/reports/2023/sections/8.3",
    "/desk/reports/2023/sections/8.4",
    "/desk/reports/2024/sections/8.2",
    "/desk/reports/2024/sections/8.3",
    "/desk/reports/2024/sections/8.4",
    "/desk/catalogue/indicators/training.people",
  ],
  reviewer: [
    "/desk",
    "/desk/reviews",
    "/desk/reviews >",
    "/desk/reports/2024/sections/8.3",
    "/desk/reports/2024/figures/delta.technology-contracts",
    "/desk/notices",
  ],
  admin: [
    "/desk",
    "/desk/reports",
    "/desk/reports/2023",
    "/desk/reports/2024/outline",
    "/desk/reports/2023/figures/training.batches",
    "/desk/releases",
    "/desk/releases/2024#checklist-2024-8.2",
    "/desk/releases/2023/publish",
    "/desk/releases/2024/changes",
    "/desk/releases/2024/preview",
    "/desk/releases/2024/preview/sections/8.3",
    "/desk/catalogue?q=training",
    "/desk/catalogue/indicators/training.people",
    "/desk/catalogue/add",
    "/desk/catalogue/topics",
    "/desk/catalogue/series",
    "/desk/catalogue/names",
    "/desk/catalogue/units",
    "/desk/people",
    "/desk/people >",
    "/desk/people/invite",
    "/desk/audit",
    "/desk/account",
    "/desk/account/second-factor",
    "/desk/notices",
    "/desk/nowhere",
  ],
} as const;

/** `PATH >` is the page to which the first line of that page leads. */
async function visit(page: Page, path: string) {
  const [listed = "", isInside] = path.split(" ");
  await page.goto(listed);
  if (isInside === undefined) return;
  const href = await page.locator("main tbody a").first().getAttribute("href");
  await page.goto(href ?? "");
}

for (const prefix of ["", "/en"])
  for (const who of ["editor", "reviewer", "admin"] as const)
    test(`the pages of the ${who} ${prefix || "in Chinese"} have no violation, have names and fit a phone`, async ({
      as,
    }) => {
      test.slow();
      const page = await as[who]();
      const names: string[] = [];
      for (const path of pages[who]) {
        await page.setViewportSize({ width: 1440, height: 900 });
        await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
        await visit(page, prefix + path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        names.push(await page.title());
        expect(await violations(page), path).toEqual([]);
        await page.emulateMedia({ colorScheme: "dark" });
        // Colours are the same in both languages.
        if (prefix === "")
          expect(await violations(page, ["color-contrast"]), `${path} in the dark`).toEqual([]);
        await page.setViewportSize({ width: 390, height: 844 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
          390,
        );
      }
      const twice = names.filter((name, index) => names.indexOf(name) !== index);
      expect(twice, "each page has a name of its own").toEqual([]);
    });

test("on a phone the menu shows the current page, however far it is to the side", async ({ as }) => {
  const admin = await as.admin();
  await admin.setViewportSize({ width: 390, height: 844 });
  await admin.goto("/desk/audit");
  const current = admin.getByRole("navigation", { name: "工作区" }).locator("[aria-current]");
  await expect(current).toHaveText(/审计/);
  await expect(current).toBeInViewport({ ratio: 0.9 });
  await admin.goto("/desk");
  await expect(admin.getByRole("navigation", { name: "工作区" }).locator("[aria-current]")).toBeInViewport({
    ratio: 0.9,
  });
});
