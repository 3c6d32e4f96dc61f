import { createNavigation } from "next-intl/navigation";
import { routing } from "./routing";

/** Links and redirects that keep the language, for staff pages; public pages use PublicLink. */
export const { Link, redirect, usePathname, useRouter, getPathname } = createNavigation(routing);
