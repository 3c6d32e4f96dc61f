import type { ReactNode } from "react";
import type { Office } from "@/lib/office/model";
import type { SiteContents } from "@/lib/site-texts/reads";
import css from "./public-page.module.css";
import { SiteFooter } from "./site-footer";

type Props = { office: Office; about: SiteContents; isPreview?: boolean; children: ReactNode };

/** Holds a public page and, below it, the footer, which is inert in a preview because its links lead out of it. */
export function SiteFrame({ office, about, isPreview = false, children }: Props) {
  return (
    <div className={css.page}>
      {children}
      <div inert={isPreview}>
        <SiteFooter office={office} about={about} />
      </div>
    </div>
  );
}
