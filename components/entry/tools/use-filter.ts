"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import { flushSync } from "react-dom";
import { signOf } from "../figure/state-mark";
import type { FieldStore } from "../store/field-store";
import { shownBy } from "./filter";
import { findableItems } from "./findable";

/** The event by which a place that the filter hides asks to be shown. */
export const revealEvent = "annals.reveal";

export type Filter = {
  query: string;
  setQuery: (query: string) => void;
  /** Ids of the items in sight; null without a query. */
  shown: ReadonlySet<string> | null;
  countAll: number;
};

const everything = { query: "", shown: null, countAll: 0 };

/**
 * The filter over a section: by name, code, value, state and heading. What it finds stays in sight until the query changes, so
 * that nothing disappears while it is being filled in.
 */
export function useFilter(store: FieldStore, form: RefObject<HTMLElement | null>): Filter {
  const [found, setFound] = useState<Omit<Filter, "setQuery">>(everything);
  const t = useTranslations("desk.state");

  function setQuery(query: string): void {
    const items = findableItems(store, (id) => t(signOf(store.get(id))));
    const shown = shownBy(query, items);
    setFound(shown ? { query, shown, countAll: items.length } : { ...everything, query });
  }

  const reveal = useEffectEvent(() => flushSync(() => setFound(everything)));
  useEffect(() => {
    const element = form.current;
    const listen = () => reveal();
    element?.addEventListener(revealEvent, listen);
    return () => element?.removeEventListener(revealEvent, listen);
  }, [form]);

  return { ...found, setQuery };
}
