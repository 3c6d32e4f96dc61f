import { chromium, type Page } from "@playwright/test";
import config from "@/playwright.config";
import { sessionOf } from "./session";
import { timingsOf } from "./timings";

/** Discarded runs before the measured ones: in an office the server has rendered the form before. */
const warmUp = 2;

/**
 * Opens the form of section 8.4 with a cold browser cache. Measures the time until an input takes typed text, the
 * time until React has hydrated it, and the compressed bytes of JavaScript. Throws when the text typed before
 * hydration is lost.
 */
export async function openForm(url: string, year: number): Promise<string[]> {
  const browser = await chromium.launch(config.use?.launchOptions);
  const cookie = await sessionOf(url, "editor");
  const opened: Opened[] = [];
  for (let n = 0; n < warmUp + 5; n += 1) {
    const context = await browser.newContext({ extraHTTPHeaders: { cookie } });
    const opening = await openOnce(await context.newPage(), `${url}/desk/reports/${year}/sections/8.4`);
    if (n >= warmUp) opened.push(opening);
    await context.close();
  }
  await browser.close();
  const bytes = Math.max(...opened.map(({ bytes }) => bytes));
  return [
    `an input accepts text, before hydration   ${timingsOf(opened.map(({ typed }) => typed)).text}`,
    `the form is hydrated                      ${timingsOf(opened.map(({ ready }) => ready)).text}`,
    `JavaScript ${Math.round(bytes / 1000)} kB compressed`,
  ];
}

/** `typed` and `ready` are milliseconds since the navigation started; `bytes` is compressed JavaScript. */
type Opened = { typed: number; ready: number; bytes: number };

// The page records the times itself: polling it from outside would slow down what is measured.
async function openOnce(page: Page, address: string): Promise<Opened> {
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => (window as Watched).annalsOpened?.ready, undefined, { polling: 250 });
  const opened = await page.evaluate(() => {
    const scripts = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js"));
    const bytes = scripts.map((script) => (script as PerformanceResourceTiming).encodedBodySize);
    return { ...(window as Watched).annalsOpened, bytes: bytes.reduce((sum, each) => sum + each, 0) };
  });
  const value = await page.locator('[data-field="waic.forums"]').first().inputValue();
  if (value !== "103场") throw new Error("Text typed before hydration was lost.");
  return opened as Opened;
}

type Watched = Window & { annalsOpened?: { typed: number; ready?: number } };

/** Runs in the page: types into the input after the first paint and waits until React has attached its props. */
function watch(): void {
  // No named functions in here: the loader wraps them in a helper that does not exist in the page.
  setInterval(() => {
    const input = document.querySelector<HTMLInputElement>('[data-field="waic.forums"]');
    if (!input || performance.getEntriesByName("first-contentful-paint").length === 0) return;
    if (!(window as Watched).annalsOpened) {
      input.focus();
      input.value = "103场";
      (window as Watched).annalsOpened = { typed: performance.now() };
    }
    const opened = (window as Watched).annalsOpened;
    if (opened && !opened.ready && Object.keys(input).some((key) => key.startsWith("__reactProps")))
      opened.ready = performance.now();
  }, 4);
}
