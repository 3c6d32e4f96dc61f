import Alert from "@mui/material/Alert";
import { useTranslations } from "next-intl";

const errorCodes = ["unknownIdentity", "identityTaken", "linkGone", "unavailable", "provider"] as const;

/** Shows why signing in with the provider failed, from the error code in the address. */
export function ProviderProblem({ error, provider }: { error: unknown; provider: string }) {
  const t = useTranslations("people.signIn.trouble");
  const code = errorCodes.find((known) => known === error);
  if (!code) return null;
  return (
    <Alert severity="error" sx={{ mb: 3 }}>
      {t(code, { provider })}
    </Alert>
  );
}
