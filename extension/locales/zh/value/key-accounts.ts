/** What key-accounts say. */
export const keyAccounts = {} as const;
