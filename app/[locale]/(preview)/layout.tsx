import type { Metadata } from "next";
import type { ReactNode } from "react";

// Outside the desk's layout, so that a preview has the frame of the public pages.
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function PreviewLayout({ children }: { children: ReactNode }) {
  return children;
}
