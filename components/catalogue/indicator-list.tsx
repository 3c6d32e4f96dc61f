"use client";

import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useSearchParams } from "next/navigation";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { type IndicatorLine, matches } from "@/lib/catalogue/model";
import css from "./catalogue.module.css";
import { IndicatorTable } from "./indicator-table";

/** All indicators, filtered while typing. The query is kept in the address, so that going back restores it. */
export function IndicatorList({ lines }: { lines: readonly IndicatorLine[] }) {
  const initialQuery = useSearchParams().get("q") ?? "";
  const [query, setQuery] = useState(initialQuery);
  const input = useRef<HTMLInputElement>(null);
  const deferredQuery = useDeferredValue(query);
  const matching = useMemo(
    () => lines.filter((line) => matches(line, deferredQuery)),
    [lines, deferredQuery],
  );
  const t = useTranslations("catalogue.list");

  function search(text: string) {
    setQuery(text);
    const suffix = text.trim() === "" ? "" : `?q=${encodeURIComponent(text)}`;
    window.history.replaceState(null, "", window.location.pathname + suffix);
  }

  // Takes over what was typed before scripts had loaded.
  useEffect(() => {
    const before = input.current?.value ?? "";
    const frame = requestAnimationFrame(() => setQuery((now) => before || now));
    return () => cancelAnimationFrame(frame);
  }, []);

  if (lines.length === 0) return <p className={css.muted}>{t("empty")}</p>;
  return (
    <section className={css.part}>
      <TextField
        type="search"
        label={t("filter")}
        helperText={t("filterHelp")}
        defaultValue={initialQuery}
        inputRef={input}
        onChange={(event) => search(event.target.value)}
        fullWidth
        sx={{ maxWidth: "30rem" }}
      />
      <p role="status" className={css.narrowed}>
        {matching.length === 0 ? t("none") : t("count", { count: matching.length })}
      </p>
      {matching.length > 0 ? <IndicatorTable lines={matching} /> : null}
    </section>
  );
}
