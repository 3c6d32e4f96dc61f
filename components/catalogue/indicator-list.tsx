"use client";

import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useSearchParams } from "next/navigation";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { type IndicatorLine, matches } from "@/lib/catalogue/model";
import css from "./catalogue.module.css";
import { IndicatorTable } from "./indicator-table";

/** All indicators, narrowed down while one types. The words stand in the address, so that coming back finds them. */
export function IndicatorList({ lines }: { lines: readonly IndicatorLine[] }) {
  const sought = useSearchParams().get("q") ?? "";
  const [typed, setTyped] = useState(sought);
  const input = useRef<HTMLInputElement>(null);
  const words = useDeferredValue(typed);
  const found = useMemo(() => lines.filter((line) => matches(line, words)), [lines, words]);
  const t = useTranslations("catalogue.list");

  function seek(text: string) {
    setTyped(text);
    const query = text.trim() === "" ? "" : `?q=${encodeURIComponent(text)}`;
    window.history.replaceState(null, "", window.location.pathname + query);
  }

  // What was typed before any script had loaded counts as well.
  useEffect(() => {
    const before = input.current?.value ?? "";
    const frame = requestAnimationFrame(() => setTyped((now) => before || now));
    return () => cancelAnimationFrame(frame);
  }, []);

  if (lines.length === 0) return <p className={css.muted}>{t("empty")}</p>;
  return (
    <section className={css.part}>
      <TextField
        type="search"
        label={t("filter")}
        helperText={t("filterHelp")}
        defaultValue={sought}
        inputRef={input}
        onChange={(event) => seek(event.target.value)}
        fullWidth
        sx={{ maxWidth: "30rem" }}
      />
      <p role="status" className={css.narrowed}>
        {found.length === 0 ? t("none") : t("count", { count: found.length })}
      </p>
      {found.length > 0 ? <IndicatorTable lines={found} /> : null}
    </section>
  );
}
