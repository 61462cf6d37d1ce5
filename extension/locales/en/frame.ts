/** What the frame of the workspace says, in English. */
export const frame = {
  "nav.label": "Main navigation",
  "nav.skip": "Skip to the content",
  "nav.today": "Today",
  "nav.accounts": "Accounts",
  "nav.map": "Customer map",
  "nav.value": "Value",
  "nav.opportunities": "Opportunities",
  "nav.forecast": "Forecast",
  "nav.scales": "Scales",
  "nav.data": "Data",
  "nav.settings": "Settings",
  "nowhere.title": "There is nothing here",
  "nowhere.text":
    "The link leads to a record that does not exist in this browser. It may be in another profile, or in an archive that has not been imported yet.",
  "notFetched.title": "This screen could not be opened.",
  "notFetched.text":
    "Nothing has been changed. Reload the page; if it happens again, restart the browser.",
  "notFetched.reload": "Reload the page",
} as const;
