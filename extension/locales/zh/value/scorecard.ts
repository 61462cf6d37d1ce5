/** What scorecard say. */
export const scorecard = {} as const;
