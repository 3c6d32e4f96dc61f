"use client";

import { useLocale } from "next-intl";
import type { Refused } from "./refused";
import { SignInLink } from "./sign-in-link";

/** Why something was refused, with a link to what the sentence asks for. Every refusal is shown by this. */
export function RefusalText({ refusal }: { refusal: Refused }) {
  const locale = useLocale();
  return (
    <>
      {refusal[locale]}
      <SignInLink refusal={refusal} />
    </>
  );
}
