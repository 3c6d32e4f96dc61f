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
import { ActionButton } from "@/components/desk/action-button";
import { LinkRow } from "./link-row";
import { SettingRow } from "./setting-row";
import people from "./people.module.css";

type Props = { person: PersonLine; isSelf: boolean };

/** What an administrator can do about a person's access: sessions, link, second factor and disabling. */
export function PersonAccess({ person, isSelf }: Props) {
  return (
    <ul className={people.settings}>
      <SessionRow person={person} />
      {person.state === "disabled" ? null : <LinkRow person={person} />}
      <SecondFactorRow person={person} />
      {isSelf ? null : <DisableRow person={person} />}
    </ul>
  );
}

function SessionRow({ person: { id, seenAt } }: { person: PersonLine }) {
  const dateTime = useDateTime();
  const t = useTranslations("people.person");
  if (!seenAt) return <SettingRow status={t("neverSeen")} />;
  const at = dateTime(seenAt);
  return (
    <SettingRow status={t("seen", { at })}>
      <ActionButton
        action={() => signOutPersonAction({ personId: id })}
        done={t("signedOut")}
        means={t("signOutMeans")}
      >
        {t("signOut")}
      </ActionButton>
    </SettingRow>
  );
}

function SecondFactorRow({ person: { id, hasSecondFactor } }: { person: PersonLine }) {
  const t = useTranslations("people.person");
  return (
    <SettingRow
      status={t(hasSecondFactor ? "factorOn" : "factorOff")}
      help={hasSecondFactor ? t("resetFactorHelp") : undefined}
    >
      <ActionButton
        action={() => resetSecondFactorAction({ personId: id })}
        done={t("factorReset")}
        means={t("resetFactorMeans")}
        isOffered={hasSecondFactor}
      >
        {t("resetFactor")}
      </ActionButton>
    </SettingRow>
  );
}

function DisableRow({ person: { id: personId, state } }: { person: PersonLine }) {
  const t = useTranslations("people.person");
  if (state === "disabled")
    return (
      <SettingRow status={t("disabled")}>
        <ActionButton key="both" action={() => enablePersonAction({ personId })} done={t("enabled")}>
          {t("enable")}
        </ActionButton>
      </SettingRow>
    );
  return (
    <SettingRow status={t("disableHelp")}>
      <ActionButton
        key="both"
        action={() => disablePersonAction({ personId })}
        done={t("disabled")}
        means={t("disableMeans")}
      >
        {t("disable")}
      </ActionButton>
    </SettingRow>
  );
}
