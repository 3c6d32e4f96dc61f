import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import { Link } from "@/lib/platform/i18n/navigation";

type Props = { over?: ReactNode; up?: string; children: ReactNode };

/** A staff page's title, with a line above that says where one is and may lead a step up. */
export function PageTitle({ over, up, children }: Props) {
  return (
    <header>
      {over ? (
        <Typography color="textSecondary" sx={{ mb: 0.5 }}>
          {up ? (
            <Link href={up} prefetch={false}>
              {over}
            </Link>
          ) : (
            over
          )}
        </Typography>
      ) : null}
      <Typography variant="h1" sx={{ mb: 3 }}>
        {children}
      </Typography>
    </header>
  );
}
