import { chromium, type Page } from "@playwright/test";
import config from "@/playwright.config";
import { sessionOf } from "./session";
import { timingsOf } from "./timings";

/** Openings before those that are told: an office's server has rendered a form before. */
const warmUp = 2;

/**
 * Opens the form of 8.4 with a cold cache: until an input takes what is typed, until its scripts have taken over and save it,
 * and the bytes of scripts that crossed the wire. What is typed has to be there still once they have.
 */
export async function openForm(url: string, year: number): Promise<string[]> {
  const browser = await chromium.launch(config.use?.launchOptions);
  const cookie = await sessionOf(url, "editor");
  const opened: Opened[] = [];
  for (let n = 0; n < warmUp + 5; n += 1) {
    const context = await browser.newContext({ extraHTTPHeaders: { cookie } });
    const one = await openOnce(await context.newPage(), `${url}/desk/reports/${year}/sections/8.4`);
    if (n >= warmUp) opened.push(one);
    await context.close();
  }
  await browser.close();
  const bytes = Math.max(...opened.map((one) => one.bytes));
  return [
    `an input takes and keeps what is typed   ${timingsOf(opened.map((one) => one.typed)).text}`,
    `its scripts have taken over              ${timingsOf(opened.map((one) => one.ready)).text}`,
    `JavaScript ${Math.round(bytes / 1000)} kB compressed`,
  ];
}

/** Milliseconds since the navigation, and bytes. */
type Opened = { typed: number; ready: number; bytes: number };

// The page tells the times itself: asking it from outside would take part of what is measured.
async function openOnce(page: Page, address: string): Promise<Opened> {
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => (window as Watched).annalsOpened?.ready, undefined, { polling: 250 });
  const opened = await page.evaluate(() => {
    const scripts = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js"));
    const bytes = scripts.map((script) => (script as PerformanceResourceTiming).encodedBodySize);
    return { ...(window as Watched).annalsOpened, bytes: bytes.reduce((sum, each) => sum + each, 0) };
  });
  const held = await page.locator('[data-field="waic.forums"]').first().inputValue();
  if (held !== "103场") throw new Error("What was typed before the scripts is lost.");
  return opened as Opened;
}

type Watched = Window & { annalsOpened?: { typed: number; ready?: number } };

/** Runs in the page: types into the input once something is painted, and waits for React to mark it as its own. */
function watch(): void {
  // Nothing in here may be given a name: the loader would wrap it in a function that the page does not have.
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
