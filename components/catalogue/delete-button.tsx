"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import type { Result } from "@/lib/platform/result";
import { useRouter } from "@/lib/platform/i18n/navigation";
import forms from "./forms.module.css";
import { useHydrated } from "@/components/ui/use-hydrated";

type Props<I> = {
  name: string;
  /** What is handed to the action. */
  which: I;
  action: (which: I) => Promise<Result<unknown>>;
  /** Where to go when the thing is gone; nowhere when it was one of a list. */
  after?: string;
};

/** Deletes what was never used; of anything else the server says where it is used. */
export function DeleteButton<I>({ name, which, action, after }: Props<I>) {
  const { run, refusal, done } = useAction({ refreshes: true });
  const isReady = useHydrated();
  const router = useRouter();
  const t = useTranslations("catalogue.form");

  async function remove() {
    const result = await run(() => action(which), t("saved"));
    if (result.ok && after) router.push(after);
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
