import type { ReactNode } from "react";
import css from "./public-page.module.css";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/** The frame of every public page; `path` is the page's own address without a language. */
export function PublicPage({ path, children }: { path: string; children: ReactNode }) {
  return (
    <div className={css.page}>
      <SiteHeader path={path} />
      <main id="main" tabIndex={-1} className={css.main}>
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
