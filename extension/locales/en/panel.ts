/** What the side panel says. */
export const panel = {};
