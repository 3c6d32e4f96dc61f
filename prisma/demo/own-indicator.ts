import type { DemoFigure } from "./format";

/** Figures whose indicator has the same code as their key, which is so wherever no event is involved. */
export function withOwnIndicator(
  figures: Record<string, Omit<DemoFigure, "indicator">>,
): Record<string, DemoFigure> {
  return Object.fromEntries(
    Object.entries(figures).map(([key, figure]) => [key, { indicator: key, ...figure }]),
  );
}
