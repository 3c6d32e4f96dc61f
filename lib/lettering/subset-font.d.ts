declare module "subset-font" {
  /** Returns a font, of any of the formats, cut to the characters of a text. An axis that is given a number is set to it. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: "truetype" | "woff" | "woff2"; variationAxes?: Record<string, number> },
  ): Promise<Buffer>;
}
