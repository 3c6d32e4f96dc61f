import type { ReactNode } from "react";
import { PreviewStrip } from "./preview-strip";
import css from "./public-page.module.css";
import type { ReleaseContext } from "./release-context";
import { SiteHeader } from "./site-header";

type Props = { path: string; context?: ReleaseContext; hasPrintCover?: boolean; children: ReactNode };

/**
 * The header and main part of every public page; `SiteFrame` adds the footer. `path` is the page's address without the language
 * prefix. A preview is marked as such, and its header is inert, because its links lead out of the preview. With `hasPrintCover`,
 * the header is not printed.
 */
export function PublicPage({ path, context, hasPrintCover, children }: Props) {
  const isPreview = context?.preview !== undefined;
  return (
    <>
      {isPreview && <PreviewStrip context={context} path={path} />}
      <div inert={isPreview} className={hasPrintCover ? css.screenHeader : undefined}>
        <SiteHeader path={path} />
      </div>
      <main id="main" tabIndex={-1} className={css.main}>
        {children}
      </main>
    </>
  );
}
