"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { useDateTime } from "@/components/desk/use-date-time";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { DeliveredLink } from "@/lib/accounts/links/deliver-link";
import { createLinkAction, revokeLinkAction } from "@/lib/accounts/people/actions";
import type { PersonLine } from "@/lib/accounts/people/person-listing";
import css from "./accounts.module.css";
import { HandedOver } from "./delivered-link";
import { Step } from "./setting-row";

/** The one-time link of a person: how it stands, a new one, or taking it back. */
export function LinkStep({ person }: { person: PersonLine }) {
  const [made, setMade] = useState<DeliveredLink | null>(null);
  const { run, refusal, done, isBusy } = useAction({ refreshes: true });
  const isReady = useHydrated();
  const stands = useStanding(person.link);
  const t = useTranslations("people.link");
  const which = { personId: person.id };
  const isOff = isBusy || !isReady;

  async function make() {
    const result = await run(() => createLinkAction(which));
    setMade(result.ok ? result.value : null);
  }

  async function revoke() {
    const result = await run(() => revokeLinkAction(which), t("revoked"));
    if (result.ok) setMade(null);
  }

  return (
    <Step says={stands} help={person.canSignIn ? t("resetHelp") : undefined}>
      {made ? <HandedOver link={made} /> : null}
      <div className={css.row}>
        <Button variant="outlined" disabled={isOff} onClick={make}>
          {t(person.canSignIn ? "reset" : "invitation")}
        </Button>
        {person.link ? (
          <Button disabled={isOff} onClick={revoke}>
            {t("revoke")}
          </Button>
        ) : null}
        {refusal || done ? <ActionMessage refusal={refusal} done={done} /> : null}
      </div>
    </Step>
  );
}

function useStanding(link: PersonLine["link"]): string {
  const dateTime = useDateTime();
  const t = useTranslations("people.link");
  if (!link) return t("none");
  if (link.isExpired) return t("lapsed");
  const until = dateTime(link.expiresAt);
  return t(`open.${link.purpose}`, { until });
}
