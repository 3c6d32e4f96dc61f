"use client";

import Button from "@mui/material/Button";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { useReady } from "@/components/ui/use-ready";
import type { DeliveredLink } from "@/lib/accounts/links/deliver-link";
import { makeLinkAction, revokeLinkAction } from "@/lib/accounts/people/actions";
import type { PersonLine } from "@/lib/accounts/people/person-listing";
import css from "./accounts.module.css";
import { AnswerLine } from "./answer-line";
import { HandedOver } from "./delivered-link";
import { Step } from "./setting-row";
import { useAsking } from "./use-asking";

/** The one-time link of a person: how it stands, a new one, or taking it back. */
export function LinkStep({ person }: { person: PersonLine }) {
  const [made, setMade] = useState<DeliveredLink | null>(null);
  const { ask, answer, isBusy } = useAsking();
  const isReady = useReady();
  const stands = useStanding(person.link);
  const t = useTranslations("people.link");
  const which = { personId: person.id };
  const isOff = isBusy || !isReady;

  async function revoke() {
    if (await ask(() => revokeLinkAction(which), t("revoked"))) setMade(null);
  }

  return (
    <Step says={stands} help={person.canSignIn ? t("resetHelp") : undefined}>
      {made ? <HandedOver link={made} /> : null}
      <div className={css.row}>
        <Button
          variant="outlined"
          disabled={isOff}
          onClick={async () => setMade(await ask(() => makeLinkAction(which), ""))}
        >
          {t(person.canSignIn ? "reset" : "invitation")}
        </Button>
        {person.link ? (
          <Button disabled={isOff} onClick={revoke}>
            {t("revoke")}
          </Button>
        ) : null}
        {answer?.text ? <AnswerLine answer={answer} /> : null}
      </div>
    </Step>
  );
}

function useStanding(link: PersonLine["link"]): string {
  const format = useFormatter();
  const t = useTranslations("people.link");
  if (!link) return t("none");
  if (link.isLapsed) return t("lapsed");
  const until = format.dateTime(link.expiresAt, { dateStyle: "medium", timeStyle: "short" });
  return t(`open.${link.purpose}`, { until });
}
