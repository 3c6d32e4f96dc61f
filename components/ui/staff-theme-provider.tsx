"use client";

import { ThemeProvider } from "@mui/material/styles";
import { AppRouterCacheProvider } from "@mui/material-nextjs/v16-appRouter";
import { createContext, type ReactNode, useContext } from "react";
import { usePageNonce } from "./page-nonce";
import "./staff-base.css";
import { theme } from "./theme";

const IsThemed = createContext(false);

/**
 * Provides the staff theme to the library's components; inside of another one it does nothing. Most pages have one around them.
 * The form has none: what it loads on demand brings its own. `nonce` is the value of the request's `x-nonce` header, where no
 * `PageNonce` knows it.
 */
export function StaffThemeProvider({ nonce, children }: { nonce?: string | undefined; children: ReactNode }) {
  const ofPage = usePageNonce();
  if (useContext(IsThemed)) return children;
  return (
    <AppRouterCacheProvider options={{ nonce: nonce ?? ofPage }}>
      {/* The colour scheme follows the system setting, so nothing is stored in the browser. */}
      <ThemeProvider theme={theme} storageManager={null}>
        <IsThemed value>{children}</IsThemed>
      </ThemeProvider>
    </AppRouterCacheProvider>
  );
}
