import { headers } from "next/headers";
import type { ReactNode } from "react";
import { SiteFrame } from "@/components/public/site/site-frame";
import { HeadingFont } from "@/components/public/site/heading-font";
import { headingFontName } from "@/lib/publication/public-reads/heading-font-reads";
import { officeInForce } from "@/lib/office/reads";
import { siteContents } from "@/lib/site-texts/reads";

/** The footer of every public page. Loads public/reader.js, the only script of the public pages. They all work without it. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <>
      <HeadingFont name={await headingFontName()} />
      <SiteFrame office={await officeInForce()} about={await siteContents()}>
        {children}
      </SiteFrame>
      <script src="/reader.js" defer nonce={nonce} />
    </>
  );
}
