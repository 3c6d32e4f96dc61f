"use client";

import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useCallback, useState } from "react";
import css from "./finder.module.css";
import { useFinderKeys } from "./use-finder-keys";

// Loaded on demand: a page without it should not wait for it.
const Finder = dynamic(() => import("./finder"), { ssr: false });

/** Opens the box that finds figures, sections, people and submissions, here or by its keys. */
export function FinderButton() {
  const [isOpen, setIsOpen] = useState(false);
  const open = useCallback(() => setIsOpen(true), []);
  const close = useCallback(() => setIsOpen(false), []);
  useFinderKeys(open);
  const t = useTranslations("finder");
  return (
    <>
      <button
        type="button"
        className={css.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={open}
      >
        {t("open")} <kbd aria-hidden="true">/</kbd>
      </button>
      {isOpen ? <Finder onClose={close} /> : null}
    </>
  );
}
