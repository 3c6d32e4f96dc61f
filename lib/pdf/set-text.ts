import { type Box, type Color, type Element, elementIn, type TextMark } from "./boxes";
import { type Line, linesOf, type Measure } from "./lines";
import type { Run } from "./model";
import type { TextStyle } from "./styles";

export type Setting = {
  measure: Measure;
  printable: (text: string) => string;
  /** The language of the document. */
  lang: string;
};

type At = {
  setting: Setting;
  style: Pick<TextStyle, "size" | "leading">;
  element: Element;
  /** From the left edge of the text, and the width of the column, in points. */
  x?: number;
  width: number;
  /** Of the first line, in ems. */
  indent?: number;
  align?: "start" | "end";
  color?: Color;
};

/** Sets text as lines, each a box. Han are justified. */
export function setText(given: readonly Run[], at: At): Box[] {
  const { setting, style, width, indent = 0 } = at;
  const runs = given.map((run) => ({ ...run, text: setting.printable(textOf(run, setting.lang)) }));
  const isChinese = (runs.find(({ lang }) => lang)?.lang ?? setting.lang).startsWith("zh");
  const isJustified = isChinese && at.align !== "end";
  const lines = linesOf(runs, { measure: setting.measure, width: width / style.size, indent, isJustified });
  return lines.map((line, index) => ({
    height: style.leading,
    marks: marksOf(line, { ...at, indent: index === 0 ? indent : 0 }),
  }));
}

function textOf({ text, lang }: Run, ofDocument: string): string {
  // A line feed within a sentence is none in print, and other controls have no form.
  const tidied = text.replace(/[\s\u0000-\u001f\u007f]+/g, " ");
  // A Chinese font sets quotation marks as wide as Han, which tears an English word apart.
  const isChinese = (lang ?? ofDocument).startsWith("zh");
  return isChinese ? tidied : tidied.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}

function marksOf({ pieces, spacing }: Line, at: At & { indent: number }): TextMark[] {
  const { style, element, x = 0, width, indent, align, color = "ink" } = at;
  const { size, leading } = style;
  const taken = pieces.reduce((sum, piece) => sum + piece.width, 0) * size;
  let left = x + indent * size + (align === "end" ? width - taken : 0);
  return pieces.map(({ run, text, width: inEms }) => {
    const spaced = inEms * size + [...text].length * spacing * size;
    const mark: TextMark = {
      ...{ kind: "text", run, text, size, x: left, width: spaced, spacing: spacing * size },
      // The ink of Han reaches from 0.12 em below the baseline to 0.88 above it.
      y: leading / 2 + size * 0.38,
      element: elementOf(run, element),
      color: run.isMuted ? "muted" : color,
    };
    left += spaced;
    return mark;
  });
}

const linkOf = new WeakMap<Run, Element>();

/** A run that leads somewhere is an element of its own, on however many lines it stands; so is one in another language. */
function elementOf(run: Run, element: Element): Element {
  if (run.href === undefined && run.lang === undefined) return element;
  const known = linkOf.get(run);
  if (known) return known;
  const language = run.lang === undefined ? {} : { lang: run.lang };
  const made = elementIn(element, run.href === undefined ? "Span" : "Link", language);
  linkOf.set(run, made);
  return made;
}
