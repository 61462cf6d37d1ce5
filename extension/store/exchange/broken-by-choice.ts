/** What was chosen makes a scale or the settings break a rule: nothing was written. */
export class BrokenByChoice extends Error {}
