import { headers } from "next/headers";
import type { ReactNode } from "react";

/** Loads public/reader.js, the only script of the public pages. They all work without it. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <>
      {children}
      <script src="/reader.js" defer nonce={nonce} />
    </>
  );
}
