import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./support/test";

const paths = [
  "/desk",
  "/desk/reports",
  "/desk/reports/2023",
  "/desk/reports/2024/outline",
  "/desk/reports/2023/sections/8",
  "/desk/reports/2023/sections/8.1",
  "/desk/reports/2023/sections/8.3",
  "/desk/reports/2023/sections/8.4",
  "/desk/reports/2024/sections/8.2",
  "/desk/reports/2024/sections/8.3",
  "/desk/reports/2024/sections/8.4",
  "/desk/reports/2023/figures/training.batches",
  "/desk/reviews",
  "/desk/releases",
  "/desk/account",
];

for (const prefix of ["", "/en"]) {
  test(`the staff pages ${prefix || "in Chinese"} have no violation and fit a phone`, async ({ as }) => {
    test.slow();
    const page = await as.editor();
    for (const path of paths) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(prefix + path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [path, id, nodes[0]?.html])).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
    }
  });
}
