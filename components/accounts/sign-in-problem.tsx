import Alert from "@mui/material/Alert";
import { useTranslations } from "next-intl";
import { ActionMessage } from "@/components/desk/action-message";
import { notReached } from "@/components/desk/messages";
import { refusedAs } from "@/components/desk/refused";
import type { SignInState } from "@/lib/accounts/sign-in/form-state";

/** Shows why a step of signing in failed. */
export function SignInProblem({ state: { problem, minutes = 0, refusal } }: { state: SignInState }) {
  const t = useTranslations("people.signIn.trouble");
  if (!problem) return null;
  if (problem === "notReached") return <ActionMessage refusal={refusedAs("NOT_REACHED", notReached)} />;
  if (refusal) return <ActionMessage refusal={refusedAs(null, refusal)} />;
  return <Alert severity="error">{t(problem, { minutes })}</Alert>;
}
