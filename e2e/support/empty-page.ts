import type { Page } from "@playwright/test";
import { brokenSentences } from "./broken-sentences";

/**
 * Returns what is wrong with a page that may have nothing to show: broken sentences, lists and tables without entries, and
 * headings with nothing below them. `blank` is any page of the browser, which parses the HTML without running it.
 */
export async function pageFaults(blank: Page, html: string): Promise<string[]> {
  const { lines, emptyLists, bareHeadings } = await blank.evaluate(readPage, html);
  return [
    ...brokenSentences(lines),
    ...emptyLists.map((list) => `nothing in ${list}`),
    ...bareHeadings.map((heading) => `nothing below “${heading}”`),
  ];
}

function readPage(html: string) {
  const page = new DOMParser().parseFromString(html, "text/html");
  page.querySelectorAll("script, style, template, noscript, code, pre").forEach((part) => part.remove());
  const main = page.querySelector("main") ?? page.body;
  const headings = [...main.querySelectorAll("h1, h2, h3, h4")];
  const content = [
    ...main.querySelectorAll("h1, h2, h3, h4, p, li, td, dd, a, button, input, textarea, img, svg"),
  ];
  const isBare = (heading: Element) => {
    const next = content.find(
      (element) =>
        heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING &&
        !heading.contains(element),
    );
    // A page's tools may stand before its title: only what follows counts.
    // An entry of a list is a link, and needs nothing below it.
    return (
      heading.querySelector("a") === null &&
      (!next || (headings.includes(next) && next.tagName <= heading.tagName))
    );
  };
  const bareHeadings = headings.filter(isBare).map((heading) => heading.textContent ?? "");
  const emptyLists = [...main.querySelectorAll("ul, ol, dl, tbody, select")]
    .filter((list) => list.children.length === 0)
    .map((list) => list.outerHTML.slice(0, 120));
  const title = page.title;
  const description = page.querySelector('meta[name="description"]')?.getAttribute("content") ?? "";
  main
    .querySelectorAll(
      "p, li, div, h1, h2, h3, h4, td, th, tr, section, dt, dd, label, button, option, ul, table",
    )
    .forEach((block) => block.append("\n"));
  const lines = (main.textContent ?? "").split("\n").map((line) => line.trim());
  return {
    lines: [title, description, ...lines].filter((line) => line !== ""),
    emptyLists,
    bareHeadings,
  };
}
