import type { CSSProperties, ReactElement, ReactNode } from "react";

/** What Satori lays out: an element with a style, and boxes or a text in it. */
export type Box = ReactElement<{ style: CSSProperties; children: readonly Box[] | string }>;

/** Returns a box; where it holds others, they are laid out as a flexible box. */
export function box(style: CSSProperties, children: readonly Box[] | string): Box {
  const layout: CSSProperties = { display: "flex", ...style };
  return { type: "div", key: null, props: { style: layout, children: children as ReactNode } } as Box;
}

type Place = { left: number; top: number; width: number; height?: number };

/** Returns a text at a place. It breaks into lines within the width. */
export function textAt({ left, top, width, height }: Place, style: CSSProperties, text: string): Box {
  const place = { position: "absolute", left, top, width, ...(height !== undefined && { height }) } as const;
  return box({ ...place, ...style }, text);
}

export function textsIn({ props: { children } }: Box): string[] {
  return typeof children === "string" ? [children] : children.flatMap(textsIn);
}
