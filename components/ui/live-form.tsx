"use client";

import type { ComponentProps } from "react";
import css from "./live-form.module.css";
import { useHydrated } from "./use-hydrated";

type Props = Pick<ComponentProps<"form">, "onSubmit" | "className" | "children">;

/** A form that stays disabled until the page is hydrated, because input typed before that would be lost. */
export function LiveForm({ onSubmit, className, children }: Props) {
  const isReady = useHydrated();
  return (
    <form onSubmit={onSubmit} className={className} noValidate>
      <fieldset disabled={!isReady} className={css.live}>
        {children}
      </fieldset>
    </form>
  );
}
