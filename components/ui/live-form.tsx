"use client";

import type { ComponentProps } from "react";
import css from "./live-form.module.css";
import { useReady } from "./use-ready";

type Props = Pick<ComponentProps<"form">, "onSubmit" | "className" | "children">;

/** A form that can be filled in from the moment it can keep what is typed. */
export function LiveForm({ onSubmit, className, children }: Props) {
  const isReady = useReady();
  return (
    <form onSubmit={onSubmit} className={className} noValidate>
      <fieldset disabled={!isReady} className={css.live}>
        {children}
      </fieldset>
    </form>
  );
}
