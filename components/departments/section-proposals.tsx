"use client";

import dynamic from "next/dynamic";
import { type ComponentProps, useState } from "react";

const Proposals = dynamic(async () => {
  const [{ Proposals: Content }, { StaffThemeProvider }] = await Promise.all([
    import("./proposals"),
    import("@/components/ui/staff-theme-provider"),
  ]);
  return function ThemedProposals(props: ComponentProps<typeof Content>) {
    return (
      <StaffThemeProvider>
        <Content {...props} />
      </StaffThemeProvider>
    );
  };
});

/** What departments sent for a section. Its code is loaded only where they sent anything. */
export function SectionProposals(props: ComponentProps<typeof Proposals>) {
  const isThere = props.proposals.length > 0;
  const [wasThere, setWasThere] = useState(isThere);
  // What was decided last stays to be read, when no proposal is left.
  if (isThere && !wasThere) setWasThere(true);
  return wasThere ? <Proposals {...props} /> : null;
}
