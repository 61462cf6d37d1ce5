/** What pyramids say. */
export const pyramids = {} as const;
