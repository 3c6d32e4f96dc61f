"use client";

import { createContext, type ReactNode, useContext } from "react";

const Nonce = createContext<string | undefined>(undefined);

/** Knows the nonce of the page's response, which every style element on it must carry. */
export function PageNonce({ nonce, children }: { nonce: string | undefined; children: ReactNode }) {
  return <Nonce value={nonce}>{children}</Nonce>;
}

export function usePageNonce(): string | undefined {
  return useContext(Nonce);
}
