"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import type { Result } from "@/lib/platform/result";
import { useRouter } from "@/lib/platform/i18n/navigation";
import { useHydrated } from "@/components/ui/use-hydrated";
import forms from "./forms.module.css";

type Props<I> = {
  name: string;
  /** The argument of the action. */
  input: I;
  action: (input: I) => Promise<Result<unknown>>;
  /** The page to go to after deleting; omitted where the entry is one of a list. */
  redirectTo?: string;
};

/** Deletes an entry that was never used. For any other the server refuses and says where it is used. */
export function DeleteButton<I>({ name, input, action, redirectTo }: Props<I>) {
  const { run, refusal, done } = useAction({ refreshes: true });
  const isReady = useHydrated();
  const router = useRouter();
  const t = useTranslations("catalogue.form");

  async function remove() {
    const result = await run(() => action(input), t("saved"));
    if (result.ok && redirectTo) router.push(redirectTo);
  }

  return (
    <div className={forms.actions}>
      <Button onClick={remove} disabled={!isReady} color="error" variant="text">
        {t("deleteFor", { name })}
      </Button>
      <ActionMessage refusal={refusal} done={done} />
    </div>
  );
}
