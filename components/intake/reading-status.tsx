"use client";

import Button from "@mui/material/Button";
import LinearProgress from "@mui/material/LinearProgress";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { readingStateAction, startReadingAction } from "@/lib/intake/actions";
import type { DocumentHead } from "@/lib/intake/confirmation";
import { Link, useRouter } from "@/lib/platform/i18n/navigation";

type Props = { document: DocumentHead };

/** A document that is not read yet: how far it is, or why it could not be read and what to do. */
export function ReadingStatus({ document }: Props) {
  return document.progress === null ? <NotRead document={document} /> : <Progress document={document} />;
}

function Progress({ document }: Props) {
  const { id: documentId } = document;
  const [progress, setProgress] = useState(document.progress ?? 0);
  const router = useRouter();
  const t = useTranslations("intake.reading");

  useEffect(() => {
    const timer = setInterval(async () => {
      const now = await readingStateAction({ documentId }).catch(() => null);
      if (!now?.ok) return;
      if (now.value.progress !== null) setProgress(now.value.progress);
      else router.refresh();
    }, 700);
    return () => clearInterval(timer);
  }, [documentId, router]);

  const percent = Math.round(progress * 100);
  return (
    <div>
      <p role="status">
        <b>{t("title")}</b> {t("progress", { percent })}
      </p>
      <LinearProgress variant="determinate" value={percent} aria-label={t("title")} />
      <p>{t("help")}</p>
    </div>
  );
}

function NotRead({ document }: Props) {
  const { id: documentId, state, problem, year, section, canDecide } = document;
  const { run, refusal, isBusy } = useAction({ refreshes: true });
  const locale = useLocale();
  const t = useTranslations("intake.reading");
  const query = section ? `?year=${year}&section=${section.number}` : `?year=${year}`;
  const elsewhere = year === null ? "/desk/reports/from-document" : (`/desk/intake/new${query}` as const);
  return (
    <div>
      <p role="alert">{state === "reading" ? t("broken") : t("failed")}</p>
      {problem ? <p>{problem[locale]}</p> : null}
      {canDecide ? (
        <>
          <Button
            variant={state === "reading" ? "contained" : "outlined"}
            disabled={isBusy}
            onClick={() => void run(() => startReadingAction({ documentId }))}
          >
            {t("again")}
          </Button>{" "}
          <Link href={elsewhere} prefetch={false}>
            {t("other")}
          </Link>
        </>
      ) : null}
      <ActionMessage refusal={refusal} />
    </div>
  );
}
