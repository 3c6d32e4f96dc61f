"use client";

import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useCallback, useEffect, useState } from "react";
import css from "./finder.module.css";
import { useFinderKeys } from "./use-finder-keys";

// Loaded when the page has settled: no page waits for it, and no letter typed right after its keys is lost.
const load = () => import("./finder");
const Finder = dynamic(load, { ssr: false });
const settled = 1000;

/** Opens the box that finds figures, sections, people and submissions, here or by its keys. */
export function FinderButton() {
  const [isOpen, setIsOpen] = useState(false);
  const open = useCallback(() => setIsOpen(true), []);
  const close = useCallback(() => setIsOpen(false), []);
  useFinderKeys(open);
  useEffect(() => {
    const timer = setTimeout(() => void load(), settled);
    return () => clearTimeout(timer);
  }, []);
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
