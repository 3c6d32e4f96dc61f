import type { Metadata } from "next";
import type { ReactNode } from "react";
import { SiteFrame } from "@/components/public/site/site-frame";
import { officeInForce } from "@/lib/office/reads";
import { siteContents } from "@/lib/site-texts/reads";

// The addresses contain a secret token, so they must not reach other sites (Referer) or search engines. With "no-referrer" a
// form that is sent without scripts would not say either that it comes from our page: its Origin would be "null".
export const metadata: Metadata = { robots: { index: false }, referrer: "same-origin" };

export default async function SubscriptionLayout({ children }: { children: ReactNode }) {
  return (
    <SiteFrame office={await officeInForce()} about={await siteContents()}>
      {children}
    </SiteFrame>
  );
}
