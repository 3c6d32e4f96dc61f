/** The addresses that the pages of the two compared versions start with. */
export type BaseAddresses = { earlier: string; later: string };
