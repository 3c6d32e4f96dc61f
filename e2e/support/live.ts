import { expect, type Locator } from "@playwright/test";

/**
 * Waits until scripts have taken over an element, and returns it: what is pressed on it before is lost, or done later. React notes
 * on each element that it has reached what it was rendered with.
 */
export async function live(target: Locator): Promise<Locator> {
  const isLive = () =>
    target.evaluate((element) => Object.keys(element).some((key) => key.startsWith("__reactProps$")));
  await expect.poll(isLive).toBe(true);
  return target;
}
