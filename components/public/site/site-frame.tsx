import type { ReactNode } from "react";
import type { Office } from "@/lib/office/model";
import css from "./public-page.module.css";
import { SiteFooter } from "./site-footer";

type Props = { office: Office; isPreview?: boolean; children: ReactNode };

/** Holds a public page and, below it, the footer, which is inert in a preview because its links lead out of it. */
export function SiteFrame({ office, isPreview = false, children }: Props) {
  return (
    <div className={css.page}>
      {children}
      <div inert={isPreview}>
        <SiteFooter office={office} />
      </div>
    </div>
  );
}
