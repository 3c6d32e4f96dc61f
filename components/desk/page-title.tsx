import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";

/** A staff page's title, with a line above that says where one is. */
export function PageTitle({ over, children }: { over?: ReactNode; children: ReactNode }) {
  return (
    <header>
      {over ? (
        <Typography color="textSecondary" sx={{ mb: 0.5 }}>
          {over}
        </Typography>
      ) : null}
      <Typography variant="h1" sx={{ mb: 3 }}>
        {children}
      </Typography>
    </header>
  );
}
