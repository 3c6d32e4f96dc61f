import { fontAddress } from "@/lib/publication/public-reads/addresses";

/**
 * Declares the web font of the headings: one file with all their characters. Text shows in another font until it has loaded, and
 * the files of the whole font follow only for a character that it lacks.
 */
export function HeadingFont({ name }: { name: string }) {
  const source = `src:url(${fontAddress(name)}) format("woff2")`;
  const css = `@font-face{font-family:"Annals Serif";font-weight:400 900;font-display:swap;${source}}`;
  return (
    <style href={name} precedence="low">
      {css}
    </style>
  );
}
