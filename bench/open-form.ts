import { type Browser, chromium, type Page } from "@playwright/test";
import config from "@/playwright.config";
import { sessionOf } from "./session";
import type { BenchRow } from "./table";
import { percentile } from "./timings";

/** A page with a form. `selector` finds the input that is typed into; nothing but `typed` is put there. */
export type FormPage = {
  name: string;
  address: string;
  cookie: string;
  selector: string;
  typed: string;
};

/**
 * One opening with a cold cache. `typing`: when an input had taken a text that it kept; `takenOver`: when React had attached its
 * props to it; `firstByte`: all three in milliseconds since the navigation started. `html` and `scripts` are compressed bytes
 * until then, `layouts` how often the page was laid out.
 */
export type Opening = Record<"typing" | "takenOver" | "firstByte" | "html" | "scripts" | "layouts", number>;

/** Discarded rounds: in an office the server has rendered the form before. */
const warmUp = 2;

/** Opens each page once in every round, so that other work on the machine affects all of them alike. */
export async function openForms(pages: readonly FormPage[], rounds: number): Promise<Opening[][]> {
  const browser = await chromium.launch(config.use?.launchOptions);
  const openings = pages.map(() => [] as Opening[]);
  try {
    for (let round = 0; round < warmUp + rounds; round += 1)
      for (const [index, page] of pages.entries()) {
        const opening = await openOnce(browser, page);
        if (round >= warmUp) openings[index]?.push(opening);
      }
  } finally {
    await browser.close();
  }
  return openings;
}

/** Opens the form of section 8.4. Returns the rows of `npm run bench`; what depends on the machine is compared in bench/payload. */
export async function formRows(url: string, year: number): Promise<BenchRow[]> {
  const [openings = []] = await openForms([await sectionForm(url, year)], 7);
  const middle = (part: keyof Opening) => medianOf(openings, part);
  const [time, kilobytes] = [
    (ms: number) => `${ms.toFixed(0)} ms`,
    (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`,
  ];
  return [
    ["an input takes typing and keeps it", "626 ms", time(middle("typing")), "≤ 0.6 × Payload"],
    ["scripts have taken over", "", time(middle("takenOver")), "≤ 0.75 × Payload"],
    ["first byte", "70 ms", time(middle("firstByte")), "≤ 36 ms"],
    ["HTML, compressed", "58 kB", kilobytes(middle("html")), "≤ 35 kB"],
    ["scripts until taken over, compressed", "314 kB", kilobytes(middle("scripts")), "≤ 200 kB"],
    ["layouts", "38", String(middle("layouts")), "≤ 8"],
  ].map(([what = "", before = "", now = "", aim = ""]) => ({ what, before, now, aim }));
}

export async function sectionForm(url: string, year: number): Promise<FormPage> {
  const cookie = await sessionOf(url, "editor");
  const address = `${url}/desk/reports/${year}/sections/8.4`;
  return { name: "Annals", address, cookie, selector: '[data-field="waic.forums"]', typed: "103场" };
}

export function printOpenings(openings: readonly Opening[]): string[] {
  const middle = (part: keyof Opening) => medianOf(openings, part);
  const spread = (part: keyof Opening) => {
    const sorted = openings.map((opening) => opening[part]).toSorted((a, b) => a - b);
    return `(${Math.round(sorted[0] ?? 0)}–${Math.round(sorted.at(-1) ?? 0)})`;
  };
  return [
    `an input takes typing and keeps it  ${middle("typing").toFixed(0)} ms ${spread("typing")}`,
    `scripts have taken over             ${middle("takenOver").toFixed(0)} ms ${spread("takenOver")}`,
    `first byte                          ${middle("firstByte").toFixed(0)} ms ${spread("firstByte")}`,
    `HTML                                ${(middle("html") / 1000).toFixed(1)} kB compressed`,
    `scripts until taken over            ${(middle("scripts") / 1000).toFixed(0)} kB compressed`,
    `layouts                             ${middle("layouts")}`,
  ];
}

export function medianOf(openings: readonly Opening[], part: keyof Opening): number {
  return percentile(
    openings.map((opening) => opening[part]),
    0.5,
  );
}

async function openOnce(browser: Browser, { address, cookie, selector, typed }: FormPage): Promise<Opening> {
  const context = await browser.newContext({ extraHTTPHeaders: { cookie }, locale: "zh-CN" });
  const page = await context.newPage();
  const layouts = await layoutCounter(page);
  // The page records the times itself: polling it from outside would slow down what is measured.
  await page.addInitScript(watch, [selector, typed]);
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => (window as Watched).opened?.takenOver, undefined, { polling: 100 });
  const opened = await page.evaluate(read);
  const counted = await layouts();
  const kept = await page.locator(selector).first().inputValue();
  if (kept !== typed) throw new Error("Text typed before hydration was lost.");
  await context.close();
  return { ...opened, layouts: counted };
}

async function layoutCounter(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  return async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "LayoutCount")?.value ?? 0;
  };
}

type Watched = Window & { opened?: { typing?: number; takenOver?: number } };

/**
 * Runs in the page: types into the input after the first paint, again whenever the text was lost, and waits until React has
 * attached its props. No named functions in here: the loader wraps them in a helper that does not exist in the page.
 */
function watch([selector = "", typed = ""]: string[]): void {
  const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  const opened: NonNullable<Watched["opened"]> = ((window as Watched).opened = {});
  setInterval(() => {
    const input = document.querySelector<HTMLInputElement>(selector);
    if (!input || performance.getEntriesByName("first-contentful-paint").length === 0) return;
    if (!input.disabled && !input.readOnly && input.value !== typed) {
      input.focus();
      put?.call(input, typed);
      input.dispatchEvent(new Event("input", { bubbles: true }));
      opened.typing = performance.now();
    }
    if (!opened.takenOver && Object.keys(input).some((key) => key.startsWith("__reactProps")))
      opened.takenOver = performance.now();
  }, 4);
}

/** Runs in the page: returns what has been received and when. */
function read(): Omit<Opening, "layouts"> {
  const { typing = 0, takenOver = 0 } = (window as Watched).opened ?? {};
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const scripts = (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
    .filter(({ name, responseEnd }) => new URL(name).pathname.endsWith(".js") && responseEnd <= takenOver)
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  const { responseStart: firstByte = 0, encodedBodySize: html = 0 } = navigation ?? {};
  return { typing, takenOver, firstByte, html, scripts };
}
