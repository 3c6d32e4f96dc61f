"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import css from "./presence.module.css";
import { useSectionForm } from "./store/form-context";

const everySoOften = 20_000;

/** Who else has this section open. */
export function OthersHere() {
  const { sectionId } = useSectionForm().form;
  const [others, setOthers] = useState<readonly string[]>([]);
  const t = useTranslations("desk.form");

  useEffect(() => {
    const ask = () => void othersIn(sectionId).then(setOthers, () => undefined);
    ask();
    const timer = setInterval(ask, everySoOften);
    return () => clearInterval(timer);
  }, [sectionId]);

  if (others.length === 0) return null;
  return <p className={css.others}>{t("others", { names: others.join("、") })}</p>;
}

async function othersIn(sectionId: string): Promise<string[]> {
  const body = JSON.stringify({ sectionId });
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch("/api/desk/presence", { method: "POST", body, headers });
  return ((await answer.json()) as { others: string[] }).others;
}
