import type { Locator, Page } from "@playwright/test";

/** Returns the gaps of a figure. A gap's accessible name begins with the figure's name; its clause, unit and state follow. */
export function gaps(within: Page | Locator, name: string): Locator {
  return within.getByRole("textbox", { name: new RegExp(`^${name}[，,]`) });
}

/** Returns the first gap of a figure, where the keyboard stops. */
export function gap(within: Page | Locator, name: string): Locator {
  return gaps(within, name).first();
}
