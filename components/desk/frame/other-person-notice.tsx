"use client";

import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { useOtherPersonSignedIn } from "../drafts/page-person";
import { SignInLink } from "../sign-in-link";

/** Says that somebody else has signed in in this browser; nothing more is saved from this page. */
export function OtherPersonNotice() {
  const isOther = useOtherPersonSignedIn();
  const t = useTranslations("desk.person");
  if (!isOther) return null;
  return (
    <Alert severity="warning" role="alert" isAbove>
      {t("other")}
      <SignInLink refusal={{ zh: "", en: "", code: "OTHER_PERSON" }} />
    </Alert>
  );
}
