import { axisOf, type Years, yearsBetween } from "@/components/chart/geometry";
import { light } from "@/components/ui/tokens";
import type { Locale } from "@/lib/platform/i18n/routing";
import type { Panel, PanelPoint } from "@/lib/publication/public-reads/chart-panels";
import type { Chart } from "@/lib/publication/public-reads/charts";
import { tickFormat } from "../format/format-tick";
import { type Box, textAt } from "./box";
import { type ChartWords, chartWords, labelOfPoint, type PictureContext } from "./chart-words";
import type { Picture } from "./draw";
import { type Frame, plotMarks, type PlotOf, xIn, yIn } from "./plot-marks";
import { lineCount, textWidth } from "./text-width";

/** The size that sites which show shared links ask for. */
export const cardSize = { width: 1200, height: 630 };

const margin = 56;
const inner = cardSize.width - 2 * margin;
const title = { size: 38, line: 50, top: 66 };
const plotBottom = 446;
const foot = { notes: 492, rule: 552, source: 562, address: 590 };
/** Between two panels. */
const gap = 64;
const ticksWidth = 84;

type Drawn = ReturnType<typeof drawnOf>;

/** Returns the picture of a chart: with its title, bases and units, notes, source with versions, and address. */
export function chartPicture(chart: Chart, years: Years, context: PictureContext): Picture {
  const words = chartWords(chart, context);
  const lines = lineCount(words.title, { size: title.size, width: inner, most: 2 });
  const headingTop = title.top + lines * title.line + 8;
  const drawn = chart.panels.map((panel, index) => {
    const frame = frameOf(index, chart.panels.length, headingTop + 104);
    return drawnOf(panel, { frame, years, heading: words.headings[index] ?? "", headingTop });
  });
  return {
    ...cardSize,
    title: words.title,
    description: words.description,
    boxes: [...frameText(words, lines), ...drawn.flatMap((each) => plotText(each, context.locale))],
    marks: drawn.map(({ plot }) => plotMarks(plot)).join("") + footRule,
  };
}

const footRule = `<path d="M${margin} ${foot.rule}H${cardSize.width - margin}" stroke="${light.hairline}"/>`;

/** Returns the place of a panel among those beside each other. */
function frameOf(index: number, count: number, top: number): Frame {
  const width = (inner - gap * (count - 1)) / count;
  const left = margin + index * (width + gap) + ticksWidth;
  return { left, top, width: width - ticksWidth, height: plotBottom - top };
}

type Of = { frame: Frame; years: Years; heading: string; headingTop: number };

function drawnOf(panel: Panel, { frame, years, heading, headingTop }: Of) {
  const points = panel.points.map((point) => ({ ...point, year: point.value.year }));
  const data = { points, lines: panel.lines };
  const plot = { frame, years, axis: axisOf(points), data, marks: panel.marks };
  return { plot, isShare: panel.isShare, heading, headingTop };
}

function frameText(
  { eyebrow, title: text, notes, source, address, standing }: ChartWords,
  lines: number,
): Box[] {
  const [left, small] = [margin, { fontSize: 17, lineHeight: 1.4, color: light.muted }];
  return [
    textAt({ left, top: 34, width: inner }, { fontSize: 20, color: light.muted }, eyebrow),
    textAt(
      { left, top: title.top, width: inner },
      {
        ...clamped(lines),
        textWrap: "balance",
        fontSize: title.size,
        fontWeight: 600,
        lineHeight: title.line / title.size,
      },
      text,
    ),
    textAt({ left, top: foot.notes, width: inner }, { ...small, ...clamped(2) }, notes),
    textAt({ left, top: foot.source, width: inner }, { ...small, ...clamped(1) }, source),
    textAt(
      { left, top: foot.address, width: inner },
      { ...small, ...clamped(1), color: light.teal },
      address,
    ),
    textAt(
      { left: left + 688, top: foot.address, width: 400 },
      { ...small, justifyContent: "flex-end" },
      standing,
    ),
  ];
}

/** Cuts a text off after some lines, with an ellipsis. */
const clamped = (lines: number) => ({ display: "block", lineClamp: lines }) as const;

function plotText({ plot, isShare, heading, headingTop }: Drawn, locale: Locale): Box[] {
  const { frame, axis, years } = plot;
  const left = frame.left - ticksWidth;
  const muted = { color: light.muted, fontSize: 19 };
  const tickOf = tickFormat(locale);
  const ticks = axis.ticks.map((tick) =>
    textAt(
      { left, top: yIn(plot, tick) - 13, width: ticksWidth - 14 },
      { ...muted, justifyContent: "flex-end" },
      tickOf(tick) + (isShare ? "%" : ""),
    ),
  );
  const labels = yearsBetween(years).map((year) => {
    const isEmpty = !plot.data.points.some((point) => point.year === year);
    const style = { ...muted, color: isEmpty ? light.muted : light.ink, justifyContent: "center" };
    return textAt({ left: xIn(plot, year) - 40, top: plotBottom + 10, width: 80 }, style, String(year));
  });
  const top = { left, top: headingTop, width: frame.width + ticksWidth };
  return [
    textAt(top, { ...muted, ...clamped(1) }, heading),
    ...ticks,
    ...labels,
    ...pointLabels(plot, locale),
  ];
}

type PlacedPoint = PanelPoint & { year: number };
const labelHeight = 84;
/** Below this width of a year, only the ends of a series are labelled. */
const narrowest = 76;

function pointLabels(plot: PlotOf<PlacedPoint>, locale: Locale): Box[] {
  const { points } = plot.data;
  const slot = plot.frame.width / (plot.years.last - plot.years.first + 1);
  const shown = slot < narrowest ? [...new Set([points[0], points.at(-1)])] : points;
  return shown.flatMap((point) => {
    if (!point) return [];
    const { at, high, open, year, value } = point;
    const text = labelOfPoint(value, locale);
    const size = slot < 120 || at === null ? 18 : 24;
    const width = Math.max(Math.min(slot, 240), Math.min(textWidth(text, size) + 4, 140));
    const y = yIn(plot, at === null ? plot.axis.low : high) - (open === "above" ? 28 : 14);
    const left = Math.max(xIn(plot, year) - width / 2, plot.frame.left + 4);
    const place = { left, top: y - labelHeight, width, height: labelHeight };
    const colour = at === null ? light.muted : light.ink;
    const style = { fontSize: size, lineHeight: 1.2, color: colour, alignItems: "flex-end" } as const;
    const centred = { justifyContent: "center", textAlign: "center" } as const;
    return [textAt(place, { ...style, ...centred }, text)];
  });
}
