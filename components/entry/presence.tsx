"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { pollHeaders } from "@/components/desk/poll-headers";
import { reportStorage } from "@/components/desk/storage-problem";
import { type PresenceAnswer, presenceAddress } from "@/lib/entry/form/presence-address";
import css from "./presence.module.css";
import { useSectionForm } from "./store/form-context";

const pollInterval = 20_000;

/** Shows who else has this section open. */
export function Presence() {
  const { sectionId } = useSectionForm().form;
  const [others, setOthers] = useState<readonly string[]>([]);
  const t = useTranslations("desk.form");

  useEffect(() => {
    const poll = () => void loadOthers(sectionId).then(setOthers, () => undefined);
    poll();
    const timer = setInterval(poll, pollInterval);
    return () => clearInterval(timer);
  }, [sectionId]);

  if (others.length === 0) return null;
  return <p className={css.others}>{t("others", { names: others.join("、") })}</p>;
}

async function loadOthers(sectionId: string): Promise<string[]> {
  const body = JSON.stringify({ sectionId });
  const headers = { "Content-Type": "application/json", ...pollHeaders() };
  const answer = await fetch(presenceAddress, { method: "POST", body, headers });
  if (!answer.ok) return [];
  const { others, storage } = (await answer.json()) as PresenceAnswer;
  if (storage !== undefined) reportStorage(storage);
  return others;
}
