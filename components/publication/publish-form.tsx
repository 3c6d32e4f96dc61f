"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { LiveForm } from "@/components/ui/live-form";
import { useRouter } from "@/lib/platform/i18n/navigation";
import { publishReleaseAction } from "@/lib/publication/releases/actions";
import { officeInstantOf } from "@/lib/publication/releases/office-time";
import type { Publishing } from "@/lib/publication/releases/publishing";
import css from "./publication.module.css";
import { emptyOrder, type TypedOrder } from "./publish-order";
import { PublishNote, usePublishNote } from "./publish-note";
import { PublishReason } from "./publish-reason";
import { PublishTime } from "./publish-time";
import { PublishingPoints } from "./publishing-points";
import { TypedVersion } from "./typed-version";

type Props = Pick<Publishing, "year" | "version" | "contentHash" | "inForce" | "points">;

/** What to look at, and then the order to publish the next version, now or at a set time. A correction needs a public reason and note. */
export function PublishForm({ year, version, contentHash, inForce, points }: Props) {
  const isCorrection = inForce !== null;
  const form = useForm<TypedOrder>({ defaultValues: emptyOrder });
  const { handleSubmit, formState, control } = form;
  const note = usePublishNote({ year, version, isNeeded: isCorrection });
  const { run, refusal, isBusy } = useAction();
  const router = useRouter();
  const t = useTranslations("release");
  const isLater = useWatch({ control, name: "when" }) === "later";

  async function publish({ reasonClass, when, at }: TypedOrder): Promise<void> {
    if (!note.check()) return;
    const embargoUntil = when === "later" ? officeInstantOf(at) : null;
    const order = { year, expectedHash: contentHash, note: note.text, reasonClass, embargoUntil };
    const { ok } = await run(() => publishReleaseAction(order));
    if (!ok) return;
    note.clear();
    router.push(`/desk/releases/${year}`);
  }

  return (
    <FormProvider {...form}>
      <LiveForm className={css.year} onSubmit={handleSubmit(publish, note.check)}>
        <h2 className={css.heading}>{t("publishing.look")}</h2>
        <PublishingPoints year={year} points={points} />
        <h2 className={css.heading}>{t("publishing.order")}</h2>
        <div className={css.publish}>
          {isCorrection && <PublishReason />}
          <PublishNote note={note} />
          <PublishTime />
          <p>{t("publishing.irrevocable")}</p>
          <TypedVersion version={version} />
          <ActionMessage refusal={refusal} />
          <Button type="submit" variant="contained" disabled={formState.isSubmitting || isBusy}>
            {t(isLater ? "desk.schedule" : "desk.publish", { version })}
          </Button>
        </div>
      </LiveForm>
    </FormProvider>
  );
}
