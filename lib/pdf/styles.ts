/** A4 with a column of forty Han, in points. */
export const page = { width: 595.28, height: 841.89, left: 87.64, top: 76, bottom: 76 };
export const columnWidth = 420;
export const columnHeight = page.height - page.top - page.bottom;

/** In points. `space` is left free above it. */
export type TextStyle = { size: number; leading: number; space: number };
/** With a rule above it, and with what is left free below it. */
export type HeadingStyle = TextStyle & { hasRule?: boolean; below?: number };

// Five sizes on a scale of 1.25.
export const styles = {
  text: { size: 10.5, leading: 18.4, space: 4 },
  lead: { size: 10.5, leading: 18.4, space: 6 },
  label: { size: 10.5, leading: 18.4, space: 13 },
  small: { size: 8.4, leading: 13.2, space: 4 },
  cell: { size: 9.4, leading: 14.6, space: 0 },
} satisfies Record<string, TextStyle>;

/** Of headings by their level. */
export const headings: Record<number, HeadingStyle> = {
  1: { size: 20.5, leading: 29, space: 0 },
  2: { size: 20.5, leading: 29, space: 0, hasRule: true, below: 12 },
  3: { size: 16.4, leading: 24, space: 30 },
  4: { size: 13.1, leading: 20, space: 20 },
  5: { size: 10.5, leading: 18.4, space: 13, below: 0 },
};

export const headingStyle = (level: number): HeadingStyle => headings[Math.min(level, 5)] ?? styles.text;
