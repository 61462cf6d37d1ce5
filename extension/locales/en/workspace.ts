/** What the workspace says. */
export const workspace = {
  "workspace.title": "Account Atlas workspace",
} as const;
