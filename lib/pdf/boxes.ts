import type { Run } from "./model";

/** An element of the document's structure, which readers for the blind follow: a paragraph, a cell, a link. */
export type Element = {
  type: string;
  parent: Element | null;
  lang?: string;
  /** Attributes of a table's cells. */
  attributes?: Record<string, string>;
};

export const elementIn = (parent: Element | null, type: string, more: Partial<Element> = {}): Element => ({
  type,
  parent,
  ...more,
});

export type TextMark = {
  kind: "text";
  element: Element;
  /** From the left edge of the text, and from the top of the box to the baseline, in points. */
  x: number;
  y: number;
  size: number;
  /** Behind each character, in points. */
  spacing: number;
  width: number;
  run: Run;
  text: string;
  color: Color;
};
export type RuleMark = { kind: "rule"; x: number; y: number; width: number; weight: number; color: Color };
/** A place on a page that leads to another. */
export type JumpMark = {
  kind: "jump";
  element: Element;
  to: string;
  title: string;
  y: number;
  height: number;
};
/** A place that is led to, and that the outline lists. */
export type AnchorMark = { kind: "anchor"; name: string; title: string; level: number };
export type Mark = TextMark | RuleMark | JumpMark | AnchorMark;

/** What is not divided between pages. */
export type Box = { height: number; marks: Mark[] };

/** Boxes that follow one another, such as the lines of a paragraph. */
export type Group = {
  boxes: Box[];
  /** Left free above it, but not at the head of a page. */
  space: number;
  /** Whether the next group begins on the same page. */
  keepsNext?: boolean;
  /** Repeated at the head of a page on which the group goes on, or begins. */
  head?: Box;
};

export type Page = { boxes: { top: number; box: Box }[] };

// The look's colours for light ground.
export const colors = { ink: "#1C2328", muted: "#5A646C", hairline: "#DCD7CB" } as const;
export type Color = keyof typeof colors;
