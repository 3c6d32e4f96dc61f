import type { ReactNode } from "react";
import type { PlacedRelease } from "./placed-release";
import { PreviewStrip } from "./preview-strip";
import css from "./public-page.module.css";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

type Props = { path: string; placed?: PlacedRelease; isBound?: boolean; children: ReactNode };

/**
 * The frame of every public page; `path` is the page's own address without a language. Where `placed` is a preview, it is
 * marked as one, and what would lead out of it is shown but leads nowhere. What `isBound` is printed with a cover of its own.
 */
export function PublicPage({ path, placed, isBound, children }: Props) {
  const isPreview = placed?.preview !== undefined;
  return (
    <div className={css.page}>
      {isPreview && <PreviewStrip placed={placed} path={path} />}
      <div inert={isPreview} className={isBound ? css.boundHead : undefined}>
        <SiteHeader path={path} />
      </div>
      <main id="main" tabIndex={-1} className={css.main}>
        {children}
      </main>
      <div inert={isPreview}>
        <SiteFooter />
      </div>
    </div>
  );
}
