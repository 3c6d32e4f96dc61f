import { headers } from "next/headers";
import type { ReactNode } from "react";

/** The one script that reading pages load: written by hand, wanted by none of them. See public/reader.js. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <>
      {children}
      <script src="/reader.js" defer nonce={nonce} />
    </>
  );
}
