import type { ReactNode } from "react";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./page-title.module.css";

type Props = { overline?: ReactNode; overlineHref?: string; children: ReactNode };

/** The title of a staff page. `over` is a line above it, which links to `up` when that is given. */
export function PageTitle({ overline, overlineHref, children }: Props) {
  return (
    <header>
      {overline ? (
        <p className={css.over}>
          {overlineHref ? (
            <Link href={overlineHref} prefetch={false}>
              {overline}
            </Link>
          ) : (
            overline
          )}
        </p>
      ) : null}
      <h1 className={css.title}>{children}</h1>
    </header>
  );
}
