import { type DefaultTreeAdapterTypes as Tree, parse } from "parse5";

type Span = { startOffset: number; endOffset: number };
type Page = { html: string; nonce: string | null; spans: Span[] };

// What React leaves for itself between texts and around components.
const reactMarks = new Set([" ", "$", "/$", "&", "/&"]);
// A boundary still to come, and one that failed and is left to the browser.
const pendingMarks = new Set(["$?", "$!"]);
// React's names for boundaries, placeholders and the segments that its script moves there.
const pendingId = /^[BPS]:[\da-f]+$/;
const dataType = /^application\/(?:[\w.-]+\+)?json$/i;

/**
 * Returns a public page as Next rendered it without what only Next's scripts need: it is complete as HTML and CSS. Data
 * blocks and scripts from our own folder stay. The parsed tree decides what goes; it is cut out of the source by position,
 * so that all else stays byte for byte. Throws on a page that waits for a script to show its content.
 */
export function stripScripts(html: string, nonce: string | null): string {
  const page: Page = { html: nonce === null ? html : withoutFlightData(html, nonce), nonce, spans: [] };
  const { childNodes } = parse(page.html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  cutFrom(childNodes, page);
  return withoutSpans(page);
}

/**
 * Three quarters of a page are Next's flight data, and the parser need not read them: a script that begins with nothing but
 * the nonce is Next's, for the nonce is made anew for every answer and can stand in nobody's words.
 */
function withoutFlightData(html: string, nonce: string): string {
  const begin = `<script nonce="${nonce}">`;
  const end = "</script>";
  const [first = "", ...others] = html.split(begin);
  const left = others.map((part) => {
    const to = part.indexOf(end);
    // Within a comment in a script its end may not be one.
    return to < 0 || part.lastIndexOf("<!--", to) >= 0 ? begin + part : part.slice(to + end.length);
  });
  return first + left.join("");
}

/** Notes what is to be cut from these nodes; returns whether that is all of them. */
function cutFrom(nodes: readonly Tree.ChildNode[], page: Page): boolean {
  let isAll = true;
  for (const node of nodes) {
    if (isPending(node))
      throw new Error("A public page may not suspend: without scripts, part of it stays hidden.");
    const isCut = "tagName" in node ? isElementCut(node, page) : "data" in node && reactMarks.has(node.data);
    if (isCut && node.sourceCodeLocation) page.spans.push(node.sourceCodeLocation);
    isAll &&= isCut;
  }
  return isAll;
}

function isElementCut(element: Tree.Element | Tree.Template, page: Page): boolean {
  if (isForScripts(element)) return true;
  const isEmpty = cutFrom("content" in element ? element.content.childNodes : element.childNodes, page);
  if (isEmpty && isBareHidden(element)) return true;
  cutNonce(element, page);
  return false;
}

function isPending(node: Tree.ChildNode): boolean {
  if ("tagName" in node) return pendingId.test(attribute(node, "id") ?? "");
  return "data" in node && pendingMarks.has(node.data);
}

function isForScripts(element: Tree.Element): boolean {
  switch (element.tagName) {
    case "script":
      return !isOwn(attribute(element, "src")) && !isDataBlock(element);
    case "link":
      return isScriptPreload(element) && !isOwn(attribute(element, "href"));
    case "meta":
      return attribute(element, "name") === "next-size-adjust";
    default:
      return false;
  }
}

function isScriptPreload(link: Tree.Element): boolean {
  return attribute(link, "rel") === "modulepreload" || attribute(link, "as") === "script";
}

function isOwn(address: string | undefined): boolean {
  return address !== undefined && /^\/(?!\/|_next\/)/.test(address);
}

function isDataBlock(script: Tree.Element): boolean {
  const isNexts = attribute(script, "id") === "__NEXT_DATA__";
  return !isNexts && attribute(script, "src") === undefined && dataType.test(attribute(script, "type") ?? "");
}

/** Whether an element is the block into which Next streams metadata. */
function isBareHidden({ tagName, attrs }: Tree.Element): boolean {
  return tagName === "div" && attrs.length === 1 && attrs[0]?.name === "hidden";
}

function cutNonce(element: Tree.Element, { html, nonce, spans }: Page): void {
  const place = element.sourceCodeLocation?.attrs?.nonce;
  if (!place || nonce === null || attribute(element, "nonce") !== nonce) return;
  const startOffset = place.startOffset - (/\s/.test(html.charAt(place.startOffset - 1)) ? 1 : 0);
  spans.push({ startOffset, endOffset: place.endOffset });
}

function attribute({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value;
}

// A span may lie within another, and where the source is misnested one element has two places in the tree.
function withoutSpans({ html, spans }: Page): string {
  let remaining = "";
  let from = 0;
  for (const { startOffset, endOffset } of spans.toSorted((a, b) => a.startOffset - b.startOffset)) {
    remaining += html.slice(from, startOffset);
    from = Math.max(from, endOffset);
  }
  return remaining + html.slice(from);
}
