import { childOf, eachChild, isOn, valueOf, type XmlElement } from "./xml";

/** What a paragraph or run looks like, as far as it changes what its text says. Undefined: as the style says. */
export type TextFormat = { isHidden?: boolean; raised?: "up" | "down" | "no" };
export type Style = {
  name: string;
  /** From 1; undefined if it has none. */
  outlineLevel?: number;
  numbering?: { id?: string; level?: number };
  format: TextFormat;
};

export type Styles = {
  ofParagraph: (id: string | undefined) => Style;
  ofRun: (id: string | undefined) => TextFormat;
};

/** Reads the styles, each with what it takes over from those it is based on. */
export function readStyles(xml: string | null): Styles {
  const raw = new Map<string, XmlElement>();
  let usual = "";
  if (xml !== null)
    eachChild(xml, "styles", (style) => {
      if (style.name !== "style") return;
      const id = style.attributes.styleId ?? "";
      raw.set(id, style);
      if (style.attributes.type === "paragraph" && style.attributes.default === "1") usual = id;
    });
  const read = new Map<string, Style>();
  const styleOf = (id: string, depth = 0): Style => {
    const cached = read.get(id);
    if (cached) return cached;
    const element = raw.get(id);
    const basedOn = valueOf(element, "basedOn");
    // A chain of styles that leads back to itself ends somewhere.
    const base = basedOn !== undefined && depth < 20 ? styleOf(basedOn, depth + 1) : { name: "", format: {} };
    const style = element ? merged(base, element) : base;
    read.set(id, style);
    return style;
  };
  return {
    ofParagraph: (id) => styleOf(id ?? usual),
    ofRun: (id) => (id === undefined ? {} : styleOf(id).format),
  };
}

function merged(base: Style, element: XmlElement): Style {
  const properties = childOf(element, "pPr");
  const name = valueOf(element, "name") ?? "";
  const outlineLevel = outlineLevelOf(properties) ?? headingLevelOf(name) ?? base.outlineLevel;
  const numbering = numberingOf(properties) ?? base.numbering;
  return { name, outlineLevel, numbering, format: { ...base.format, ...formatOf(childOf(element, "rPr")) } };
}

// WPS and converters name the style and leave the outline level out.
function headingLevelOf(name: string): number | undefined {
  const level = /^(?:heading|标题)\s*([1-9])$/i.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** Returns 1 for w:outlineLvl 0; undefined where none is given, and 0 for body text, which is 9 there. */
export function outlineLevelOf(properties: XmlElement | undefined): number | undefined {
  const level = valueOf(properties, "outlineLvl");
  return level === undefined ? undefined : (Number(level) + 1) % 10;
}

export function numberingOf(properties: XmlElement | undefined): Style["numbering"] {
  const numbering = childOf(properties, "numPr");
  if (!numbering) return undefined;
  const level = valueOf(numbering, "ilvl");
  return { id: valueOf(numbering, "numId"), ...(level !== undefined && { level: Number(level) }) };
}

/** What a run's properties say themselves. Half a size or more above the line counts as raised, whichever way it is made. */
export function formatOf(properties: XmlElement | undefined): TextFormat {
  const format: TextFormat = {};
  const isHidden = isOn(properties, "vanish") ?? isOn(properties, "webHidden");
  if (isHidden !== undefined) format.isHidden = isHidden;
  const align = valueOf(properties, "vertAlign");
  const position = Number(valueOf(properties, "position") ?? 0);
  if (align !== undefined)
    format.raised = align === "superscript" ? "up" : align === "subscript" ? "down" : "no";
  else if (Math.abs(position) >= 6 && isSmall(properties)) format.raised = position > 0 ? "up" : "down";
  return format;
}

// Converters move whole words by some points; a mark is smaller as well.
function isSmall(properties: XmlElement | undefined): boolean {
  return Number(valueOf(properties, "sz") ?? 24) <= 16;
}
