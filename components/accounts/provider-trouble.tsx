import Alert from "@mui/material/Alert";
import { useTranslations } from "next-intl";

const known = ["unknownIdentity", "identityTaken", "linkGone", "provider"] as const;

/** Why signing in with the provider did not succeed, as the address says it. */
export function ProviderTrouble({ trouble, provider }: { trouble: unknown; provider: string }) {
  const t = useTranslations("people.signIn.trouble");
  const told = known.find((one) => one === trouble);
  if (!told) return null;
  return (
    <Alert severity="error" sx={{ mb: 3 }}>
      {t(told, { provider })}
    </Alert>
  );
}
