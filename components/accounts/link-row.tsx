"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionButton } from "@/components/desk/action-button";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { useDateTime } from "@/components/desk/use-date-time";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { DeliveredLink } from "@/lib/accounts/links/deliver-link";
import { createLinkAction, revokeLinkAction } from "@/lib/accounts/people/actions";
import type { PersonLine } from "@/lib/accounts/people/person-listing";
import css from "./accounts.module.css";
import { DeliveredLinkPanel } from "./delivered-link-panel";
import { SettingRow } from "./setting-row";

/** The state of a person's one-time link, with buttons to issue a new one and to revoke it. */
export function LinkRow({ person }: { person: PersonLine }) {
  const [issued, setIssued] = useState<DeliveredLink | null>(null);
  const { run, refusal, isBusy } = useAction({ refreshes: true });
  const isReady = useHydrated();
  const status = useLinkStatus(person.link);
  const t = useTranslations("people.link");
  const input = { personId: person.id };
  const isDisabled = isBusy || !isReady;

  async function issue() {
    const result = await run(() => createLinkAction(input));
    setIssued(result.ok ? result.value : null);
  }

  return (
    <SettingRow status={status} help={person.canSignIn ? t("resetHelp") : undefined}>
      {issued ? <DeliveredLinkPanel link={issued} /> : null}
      <div className={css.row}>
        <Button variant="outlined" disabled={isDisabled} onClick={issue}>
          {t(person.canSignIn ? "reset" : "invitation")}
        </Button>
        {refusal ? <ActionMessage refusal={refusal} /> : null}
        <ActionButton
          variant="text"
          action={() => revokeLinkAction(input)}
          done={t("revoked")}
          onDone={() => setIssued(null)}
          means={t("revokeMeans")}
          isOffered={person.link !== null}
        >
          {t("revoke")}
        </ActionButton>
      </div>
    </SettingRow>
  );
}

function useLinkStatus(link: PersonLine["link"]): string {
  const dateTime = useDateTime();
  const t = useTranslations("people.link");
  if (!link) return t("none");
  if (link.isExpired) return t("lapsed");
  const until = dateTime(link.expiresAt);
  return t(`open.${link.purpose}`, { until });
}
