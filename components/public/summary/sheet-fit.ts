import { textWidth } from "../picture/text-width";

/** What stands on the printed sheet of a summary, one text for each paragraph. */
export type SheetTexts = {
  points: readonly string[];
  corrections: readonly string[];
  /** Of each chart, its notes. */
  charts: readonly (readonly string[])[];
  news: readonly string[];
};

/** In which sizes the sheet can be printed, in percent of the usual ones. The style sheet has each of them. */
export const sheetSizes = [100, 94, 88, 82, 76, 70] as const;
export type SheetSize = (typeof sheetSizes)[number];

// In millimetres, as the style sheet has them.
const page = { width: 180, height: 275 };
const text = { size: 3.175, line: 4.61 };
const small = { size: 2.646, line: 4.24 };
/** Title and line of the version, the address of the summary, the footer, and some room for what is only estimated. */
const frame = 64;
const betweenPoints = 2.5;
const chartWidth = 54;
const chart = 45;
/** Of a table of news or corrections, with its heading. */
const partMargin = 9;

/** Returns the largest size in which a summary is expected to fit on one sheet of A4; the smallest if it does in none. */
export function sheetSizeFor(texts: SheetTexts): SheetSize {
  return sheetSizes.find((size) => heightOf(texts, size / 100) <= page.height) ?? 70;
}

/** Returns about how high a sheet is, in millimetres, if all its sizes are multiplied by `scale`. */
export function heightOf({ points, corrections, charts, news }: SheetTexts, scale: number): number {
  const height = (paragraphs: readonly string[], type: typeof text, width: number) =>
    paragraphs.reduce((sum, each) => sum + linesOf(each, type.size * scale, width) * type.line * scale, 0);
  const partOf = (paragraphs: readonly string[]) =>
    paragraphs.length > 0 ? height(paragraphs, small, page.width - 8) + partMargin : 0;
  const ofCharts = charts.map((notes) => chart * scale + height(notes, small, chartWidth));
  return (
    frame * scale +
    height(points, text, page.width - 10) +
    points.length * betweenPoints +
    Math.max(0, ...ofCharts) +
    partOf(corrections) +
    partOf(news)
  );
}

const linesOf = (paragraph: string, size: number, width: number) =>
  Math.max(1, Math.ceil(textWidth(paragraph, size) / width));
