import { unreadReasons } from "../messages";
import type { Bilingual } from "@/lib/platform/bilingual";
import { childOf, findElement, type XmlElement } from "./xml";

/** A picture in a paragraph. `isSmall`: no higher than a line of text, so that it may stand for a character. */
export type Picture = { isInline: boolean; isSmall: boolean; reason: Bilingual };

/** Stands in a paragraph's text where a picture is, until it is known whether there is other text beside it. */
export const pictureMark = "\ufffc";

const points = { emu: 12_700, pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75 };
const highestLine = 32;

/** Returns null for what has no picture, such as a line that is drawn. */
export function pictureOf(element: XmlElement): Picture | null {
  const reason = reasonOf(element);
  if (!reason) return null;
  const inline = findElement(element, "wp:inline");
  const extent = findElement(inline ?? element, "wp:extent");
  const style = findElement(element, "v:shape")?.attributes.style ?? "";
  const height = extent ? Number(extent.attributes.cy) / points.emu : heightIn(style);
  const isInline = element.name === "drawing" ? inline !== undefined : !/position:\s*absolute/.test(style);
  return { isInline, isSmall: height > 0 && height <= highestLine, reason };
}

function reasonOf(element: XmlElement): Bilingual | null {
  const uri = findElement(element, "a:graphicData")?.attributes.uri ?? "";
  if (/chart/.test(uri)) return unreadReasons.chart;
  if (/diagram/.test(uri)) return unreadReasons.picture;
  if (childOf(element, "control")) return null;
  if (findElement(element, "a:blip") ?? findElement(element, "v:imagedata"))
    return element.name === "object" ? unreadReasons.embedded : unreadReasons.picture;
  return null;
}

function heightIn(style: string): number {
  const [, number, unit] = /(?:^|;)\s*height:\s*([\d.]+)(pt|in|cm|mm|px)/.exec(style) ?? [];
  return Number(number ?? 0) * points[(unit ?? "pt") as keyof typeof points];
}
