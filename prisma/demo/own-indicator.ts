import type { DemoFigure } from "./format";

/** Gives each figure the indicator with its own key as code, as holds for all figures outside events. */
export function withOwnIndicator(
  figures: Record<string, Omit<DemoFigure, "indicator">>,
): Record<string, DemoFigure> {
  return Object.fromEntries(
    Object.entries(figures).map(([key, figure]) => [key, { indicator: key, ...figure }]),
  );
}
