"use client";

import type { ReactNode } from "react";
import { unlessComposing } from "@/components/ui/composing";
import { useReview } from "./review-context";
import { useRowKeys } from "./use-row-keys";

/** The changes of a submission and their evidence, with the keys that act on them. */
export function ChangesArea({ className, children }: { className?: string; children: ReactNode }) {
  const { isFiltered } = useReview();
  const onKeyDown = useRowKeys();
  return (
    <div className={className} data-filtered={isFiltered || undefined} onKeyDown={unlessComposing(onKeyDown)}>
      {children}
    </div>
  );
}
