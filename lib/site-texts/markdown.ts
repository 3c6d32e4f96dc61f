import { fromMarkdown } from "mdast-util-from-markdown";
import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly";

type Root = ReturnType<typeof fromMarkdown>;
type Nodes = Root | Root["children"][number];
type Parents = Extract<Nodes, { children: unknown[] }>;
type List = Extract<Nodes, { type: "list" }>;
type PhrasingContent = Extract<Nodes, { type: "paragraph" }>["children"][number];

/** A run of text within a paragraph. A link to where none may lead is only its text. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "strong"; children: Inline[] }
  | { kind: "emphasis"; children: Inline[] }
  | { kind: "link"; href: string; children: Inline[] };

export type Block =
  | { kind: "heading"; level: 2 | 3; id: string; children: Inline[] }
  | { kind: "paragraph"; children: Inline[] }
  | { kind: "list"; isOrdered: boolean; start: number; items: Block[][] };

// Headings, paragraphs, lists, links and emphasis are all that a text has. What would be anything else prints as it was typed;
// there is no way to write HTML.
const onlyWhatIsShown = {
  disable: {
    null: [
      ...["htmlFlow", "htmlText", "codeFenced", "codeIndented", "codeText", "blockQuote", "thematicBreak"],
      ...["setextUnderline", "labelStartImage", "definition", "autolink"],
    ],
  },
};

const treeOf = (text: string) =>
  // CommonMark reads `**超（逾）**是` as no emphasis, because a Han character follows the punctuation.
  fromMarkdown(text, { extensions: [onlyWhatIsShown, cjkFriendlyExtension()] });

/** Reads the text of a page: Markdown with headings, paragraphs, lists, links, bold and italics. */
export function blocksOf(text: string): Block[] {
  const ids = new Map<string, number>();
  return childrenOf(treeOf(text), ids);
}

function childrenOf(parent: Parents, ids: Map<string, number>): Block[] {
  return parent.children.flatMap((node) => blockOf(node, ids) ?? []);
}

function blockOf(node: Nodes, ids: Map<string, number>): Block | null {
  if (node.type === "paragraph") return { kind: "paragraph", children: inlines(node.children) };
  if (node.type === "list") return listOf(node, ids);
  if (node.type !== "heading") return null;
  const children = inlines(node.children);
  return {
    kind: "heading",
    level: node.depth <= 2 ? 2 : 3,
    id: anchorOf(plainText(children), ids),
    children,
  };
}

function listOf({ ordered, start, children }: List, ids: Map<string, number>): Block {
  const items = children.map((item) => childrenOf(item, ids));
  return { kind: "list", isOrdered: ordered === true, start: start ?? 1, items };
}

/** Returns the anchor of a heading: its words, and a number where a heading before has the same. */
function anchorOf(heading: string, ids: Map<string, number>): string {
  const name =
    heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "") || "part";
  const count = (ids.get(name) ?? 0) + 1;
  ids.set(name, count);
  return count === 1 ? name : `${name}-${count}`;
}

function inlines(nodes: readonly PhrasingContent[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === "text") return [{ kind: "text", text: joinedLines(node.value) }];
    if (node.type === "strong" || node.type === "emphasis")
      return [{ kind: node.type, children: inlines(node.children) }];
    if (node.type === "link")
      return isAllowedLink(node.url)
        ? [{ kind: "link", href: node.url, children: inlines(node.children) }]
        : inlines(node.children);
    return node.type === "break" ? [{ kind: "text", text: "\n" }] : [];
  });
}

// A line break within a paragraph is a blank between words, and nothing between Han characters.
function joinedLines(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}，。；：、）」』”])\n(?=[\p{Script=Han}（「『“])/gu, "")
    .replace(/\n/g, " ");
}

/** Whether a link may lead there: to the web, to a mail address, a telephone, a page of this site, or a place on the page. */
function isAllowedLink(address: string): boolean {
  return /^(?:https?:\/\/\S+|mailto:\S+|tel:\+?[\d()\-]+|\/(?![/\\])\S*|#\S+)$/i.test(address);
}

/** Returns the addresses in a text that no link may lead to. */
export function wrongLinks(text: string): string[] {
  return linksIn(treeOf(text)).filter((address) => !isAllowedLink(address));
}

function linksIn(node: Nodes): string[] {
  const own = node.type === "link" ? [node.url] : [];
  return "children" in node ? [...own, ...node.children.flatMap(linksIn)] : own;
}

export function plainText(inline: readonly Inline[]): string {
  return inline.map((each) => (each.kind === "text" ? each.text : plainText(each.children))).join("");
}

/** Returns the headings of a text, as they are set in the font of titles. */
export function headingsIn(text: string): string[] {
  return blocksOf(text).flatMap((block) => (block.kind === "heading" ? [plainText(block.children)] : []));
}
