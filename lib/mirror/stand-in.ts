import { type DefaultTreeAdapterTypes as Tree, parse } from "parse5";
import { escapeMarkup } from "@/lib/open-data/escape-markup";
import { standInTexts } from "./messages";

type Cut = { from: number; to: number; text: string };

/**
 * Returns the page that a mirror shows in place of one that only the site itself can answer. It is made of the page for addresses
 * that do not exist, so that it looks like the site: other words, and no form. `to` is where the site answers, null for nowhere.
 */
export function standInPage(missing: string, locale: "zh" | "en", to: string | null): string {
  const { title, text, link } = standInTexts(to === null ? "alone" : "live")[locale];
  const more = to === null ? "" : ` <a href="${escapeMarkup(to)}">${escapeMarkup(link)}</a>`;
  const tree = parse(missing, { sourceCodeLocationInfo: true });
  const cuts = [
    inside(find(tree, isTag("title")), escapeMarkup(title)),
    inside(find(tree, isTag("h1")), escapeMarkup(title)),
    inside(find(mainOf(tree), isTag("p")), escapeMarkup(text) + more),
    whole(find(mainOf(tree), isTag("form"))),
  ];
  return cuts
    .flatMap((cut) => cut ?? [])
    .toSorted((one, other) => other.from - one.from)
    .reduce((html, { from, to, text }) => html.slice(0, from) + text + html.slice(to), missing);
}

const isTag = (name: string) => (element: Tree.Element) => element.tagName === name;
const mainOf = (tree: Tree.ParentNode) => find(tree, isTag("main")) ?? tree;

function find(node: Tree.ParentNode, matches: (element: Tree.Element) => boolean): Tree.Element | undefined {
  for (const child of node.childNodes) {
    if (!("tagName" in child)) continue;
    const found = matches(child) ? child : find(child, matches);
    if (found) return found;
  }
  return undefined;
}

function inside(element: Tree.Element | undefined, text: string): Cut | null {
  const place = element?.sourceCodeLocation;
  if (!place?.startTag || !place.endTag) return null;
  return { from: place.startTag.endOffset, to: place.endTag.startOffset, text };
}

function whole(element: Tree.Element | undefined): Cut | null {
  const place = element?.sourceCodeLocation;
  return place ? { from: place.startOffset, to: place.endOffset, text: "" } : null;
}
