/** What the hours behind the next best questions say, in English. */
export const effort = {
  "effort.edit": "Change the hours",
  "effort.title": "What it takes to find out",
  "effort.lead":
    "Hours for each answer, for all accounts. A question is worth asking when its answer decides much for few hours. Empty means our figure.",
  "effort.ours": "Hours; ours: {hours}",
  "effort.bad": "Enter hours above 0 and at most 1,000.",
  "effort.clear": "All ours again",
} as const;
