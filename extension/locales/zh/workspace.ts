/** What the workspace says. */
export const workspace = {
  "workspace.title": "客户地图集工作台",
} as const;
