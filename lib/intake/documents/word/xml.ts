import { LRUCache } from "lru-cache";
import { SaxesParser, type SaxesTagNS } from "saxes";

/** An element of an office document. `name` has the usual prefix of its namespace, whatever the file writes; Word's has none. */
export type XmlElement = {
  name: string;
  /** By local name; relationships' are `r:id`, `r:embed`. */
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
};

// Both the transitional and the strict namespaces, which differ in their beginnings only.
const prefixes: [RegExp, string][] = [
  [/wordprocessingml\/(?:2006\/)?main$/, ""],
  [/officeDocument\/(?:2006\/)?math$/, "m:"],
  [/officeDocument\/(?:2006\/)?relationships$/, "r:"],
  [/markup-compatibility/, "mc:"],
  [/wordprocessingDrawing$/, "wp:"],
  [/drawingml\/(?:2006\/)?main$/, "a:"],
  [/^urn:schemas-microsoft-com:vml$/, "v:"],
  [/relationships$/, "rel:"],
];
// Of a file's own namespaces there is no end.
const known = new LRUCache<string, string>({
  max: 200,
  memoMethod: (uri) => prefixes.find(([form]) => form.test(uri))?.[1] ?? "?:",
});

function prefixOf(uri: string): string {
  return known.memo(uri);
}

function elementOf({ uri, local, attributes }: SaxesTagNS): XmlElement {
  const named = Object.values(attributes).map(({ uri, local, value }) => {
    const isRelationship = uri !== "" && prefixOf(uri) === "r:";
    return [isRelationship ? `r:${local}` : local, value];
  });
  return {
    name: prefixOf(uri) + local,
    attributes: Object.fromEntries(named) as Record<string, string>,
    children: [],
  };
}

/**
 * Calls back for each child of the element `parent` once it is complete, so that no more than one of them is in memory. Throws
 * if the text is not well-formed.
 */
export function eachChild(
  xml: string,
  parent: string,
  onChild: (child: XmlElement, done: number) => void,
): void {
  const parser = new SaxesParser({ xmlns: true });
  const path: XmlElement[] = [];
  let isInside = false;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const element = elementOf(tag);
    const above = path.at(-1);
    if (isInside) above?.children.push(element);
    if (isInside || element.name === parent) path.push(element);
    isInside ||= element.name === parent;
  });
  parser.on("closetag", () => {
    const element = path.pop();
    if (path.length === 0) isInside = false;
    if (path.length !== 1 || !element) return;
    onChild(element, parser.position / xml.length);
    path[0]?.children.pop();
  });
  parser.on("text", (text) => {
    if (path.length > 1) path.at(-1)?.children.push(text);
  });
  parser.on("cdata", (text) => {
    if (path.length > 1) path.at(-1)?.children.push(text);
  });
  parser.write(xml).close();
}

export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const children = (element?.children ?? []).filter((child) => typeof child !== "string");
  return name === undefined ? children : children.filter((child) => child.name === name);
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** The value of a property such as `<w:vertAlign w:val="superscript"/>`; undefined where the property is not given. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.val;
}

/** Whether a property that is on or off is on; undefined where it is not given. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name);
  if (!property) return undefined;
  return !["0", "false", "off"].includes(property.attributes.val ?? "1");
}

/** All text in an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** The first element of that name, however deep. */
export function findElement(element: XmlElement, name: string): XmlElement | undefined {
  if (element.name === name) return element;
  for (const child of childrenOf(element)) {
    const found = findElement(child, name);
    if (found) return found;
  }
  return undefined;
}
