"use client";

import { useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import {
  disablePersonAction,
  enablePersonAction,
  resetSecondFactorAction,
  signOutPersonAction,
} from "@/lib/accounts/people/actions";
import type { PersonLine } from "@/lib/accounts/people/person-listing";
import { ActionButton } from "./action-button";
import { LinkStep } from "./link-step";
import { Step } from "./setting-row";
import people from "./people.module.css";

type Props = { person: PersonLine; isSelf: boolean };

/** What an administrator can do about somebody's signing in. */
export function PersonSteps({ person, isSelf }: Props) {
  return (
    <ul className={people.steps}>
      <SeenStep person={person} />
      {person.state === "disabled" ? null : <LinkStep person={person} />}
      <FactorStep person={person} />
      {isSelf ? null : <DisablingStep person={person} />}
    </ul>
  );
}

function SeenStep({ person: { id, seenAt } }: { person: PersonLine }) {
  const dateTime = useDateTime();
  const t = useTranslations("people.person");
  if (!seenAt) return <Step says={t("neverSeen")} />;
  const at = dateTime(seenAt);
  return (
    <Step says={t("seen", { at })}>
      <ActionButton action={() => signOutPersonAction({ personId: id })} done={t("signedOut")}>
        {t("signOut")}
      </ActionButton>
    </Step>
  );
}

function FactorStep({ person: { id, hasSecondFactor } }: { person: PersonLine }) {
  const t = useTranslations("people.person");
  return (
    <Step
      says={t(hasSecondFactor ? "factorOn" : "factorOff")}
      help={hasSecondFactor ? t("resetFactorHelp") : undefined}
    >
      <ActionButton
        action={() => resetSecondFactorAction({ personId: id })}
        done={t("factorReset")}
        isOffered={hasSecondFactor}
      >
        {t("resetFactor")}
      </ActionButton>
    </Step>
  );
}

function DisablingStep({ person: { id: personId, state } }: { person: PersonLine }) {
  const t = useTranslations("people.person");
  if (state === "disabled")
    return (
      <Step says={t("disabled")}>
        <ActionButton key="both" action={() => enablePersonAction({ personId })} done={t("enabled")}>
          {t("enable")}
        </ActionButton>
      </Step>
    );
  return (
    <Step says={t("disableHelp")}>
      <ActionButton key="both" action={() => disablePersonAction({ personId })} done={t("disabled")}>
        {t("disable")}
      </ActionButton>
    </Step>
  );
}
