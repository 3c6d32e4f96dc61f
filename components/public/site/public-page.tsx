import type { ReactNode } from "react";
import { PreviewStrip } from "./preview-strip";
import css from "./public-page.module.css";
import type { ReleaseContext } from "./release-context";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

type Props = { path: string; context?: ReleaseContext; hasPrintCover?: boolean; children: ReactNode };

/**
 * The frame of every public page. `path` is the page's address without the language prefix. A preview is marked as such, and
 * its header and footer are inert, because their links lead out of the preview. With `hasPrintCover`, the header is not printed.
 */
export function PublicPage({ path, context, hasPrintCover, children }: Props) {
  const isPreview = context?.preview !== undefined;
  return (
    <div className={css.page}>
      {isPreview && <PreviewStrip context={context} path={path} />}
      <div inert={isPreview} className={hasPrintCover ? css.screenHeader : undefined}>
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
