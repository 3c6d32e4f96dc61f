"use client";

import { useTranslations } from "next-intl";
import { ActionButton } from "@/components/desk/action-button";
import { useRouter } from "@/lib/platform/i18n/navigation";
import type { Result } from "@/lib/platform/result";
import forms from "./forms.module.css";

type Props<I> = {
  name: string;
  /** The argument of the action. */
  input: I;
  action: (input: I) => Promise<Result<unknown>>;
  /** The page to go to after deleting; omitted where the entry is one of a list. */
  redirectTo?: string;
};

/** Deletes an entry that was never used, after a question. For any other the server refuses and says where it is used. */
export function DeleteButton<I>({ name, input, action, redirectTo }: Props<I>) {
  const router = useRouter();
  const t = useTranslations("catalogue.form");
  return (
    <div className={forms.actions}>
      <ActionButton
        color="error"
        variant="text"
        action={() => action(input)}
        done={t("saved")}
        means={t("deleteMeans")}
        {...(redirectTo && { onDone: () => router.push(redirectTo) })}
      >
        {t("deleteFor", { name })}
      </ActionButton>
    </div>
  );
}
