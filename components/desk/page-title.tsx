import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import { Link } from "@/lib/platform/i18n/navigation";

type Props = { overline?: ReactNode; overlineHref?: string; children: ReactNode };

/** The title of a staff page. `over` is a line above it, which links to `up` when that is given. */
export function PageTitle({ overline, overlineHref, children }: Props) {
  return (
    <header>
      {overline ? (
        <Typography color="textSecondary" sx={{ mb: 0.5 }}>
          {overlineHref ? (
            <Link href={overlineHref} prefetch={false}>
              {overline}
            </Link>
          ) : (
            overline
          )}
        </Typography>
      ) : null}
      <Typography variant="h1" sx={{ mb: 3 }}>
        {children}
      </Typography>
    </header>
  );
}
