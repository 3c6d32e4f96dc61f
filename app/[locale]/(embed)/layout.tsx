import type { ReactNode } from "react";
import { HeadingFont } from "@/components/public/site/heading-font";
import { headingFontName } from "@/lib/publication/public-reads/heading-font-reads";

/** Of pages that other sites show in a frame: nothing around them, no script, and links that leave the frame. */
export default async function EmbedLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <base target="_blank" />
      <HeadingFont name={await headingFontName()} />
      {children}
    </>
  );
}
