import type { Metadata } from "next";
import type { ReactNode } from "react";
import { SiteFrame } from "@/components/public/site/site-frame";
import { officeInForce } from "@/lib/office/reads";
import { siteContents } from "@/lib/site-texts/reads";

// Outside the desk's layout, so that a preview has the frame of the public pages.
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function PreviewLayout({ children }: { children: ReactNode }) {
  return (
    <SiteFrame office={await officeInForce()} about={await siteContents()} isPreview>
      {children}
    </SiteFrame>
  );
}
