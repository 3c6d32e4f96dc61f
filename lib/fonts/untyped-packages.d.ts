// What is used of packages that have no types of their own.
declare module "subset-font" {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: "truetype";
      variationAxes?: Record<string, number>;
      noHinting?: boolean;
      dropTables?: readonly string[];
    },
  ): Promise<Buffer>;
}

declare module "fontverter" {
  export function convert(font: Buffer, format: "truetype" | "woff" | "woff2"): Promise<Buffer>;
}
