/** What targets say. */
export const targets = {} as const;
