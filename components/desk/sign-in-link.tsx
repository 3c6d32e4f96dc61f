"use client";

import { useTranslations } from "next-intl";
import { Link, usePathname } from "@/lib/platform/i18n/navigation";
import type { Refused } from "./refused";

/** Opens the sign-in page in a new window, where signing in solves the refusal; what was typed stays on this page. */
export function SignInLink({ refusal }: { refusal: Refused }) {
  const from = usePathname();
  const t = useTranslations("desk.person");
  if (refusal.code !== "NOT_SIGNED_IN" && refusal.code !== "OTHER_PERSON") return null;
  return (
    <>
      {" "}
      <Link href={{ pathname: "/sign-in", query: { from } }} target="_blank" prefetch={false}>
        {t("signIn")}
      </Link>
    </>
  );
}
