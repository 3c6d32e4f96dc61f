import type { Metadata } from "next";
import type { ReactNode } from "react";

// Beside the desk and not within it, so that a preview has the frame of the public pages.
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function PreviewLayout({ children }: { children: ReactNode }) {
  return children;
}
