/** Undoing, settling conflicts, personal facts and forgetting, in English. */
export const trust = {
  "undo.saved": "Saved",
  "undo.undo": "Undo",
  "undo.undone": "Undone",
  "undo.changedSince": "It has been changed since, so nothing was undone.",
  "undo.failed": "This could not be undone. Nothing has been changed.",
  "fact.correct": "Correct",
  "fact.correctFact": "Correct {property}: {value}",
  "fact.takeOut": "Take out",
  "fact.takeOutFact": "Take out {property}: {value}",
  "fact.keep": "Keep this",
  "fact.keepValue": "Keep this: {value}",
  "fact.personal": "Personal",
  "today.staleKeys": "On a fact: Y still correct, N open it to correct",
  "contact.facts": "Facts about {name}",
  "contact.factsShort": "About the person",
  "contact.factsNone": "Nothing is known about this person yet.",
  "contact.personalStays":
    "Personal facts stay in this browser: no export contains them, unless you release them for this person.",
  "contact.release": "Release the personal facts of {name} for exports",
  "contact.forget": "Forget this person",
  "contact.forgetTitle": "Forget {name}?",
  "contact.forgetText":
    "This goes for good and cannot be undone: the contact, {facts} {facts|fact|facts} about the person and {assessments} {assessments|assessment|assessments} of the buying centre. Only random numbers stay, so that no older archive brings the person back.",
  "contact.forgetMentions": "The name also stands here. What is ticked is forgotten too:",
  "contact.forgetDraft": "Clip that waits in the side panel",
  "contact.forgetElsewhere":
    "Files that you have exported before, and other people's copies, are not touched. Words that you wrote as evidence or reasons stay; check them yourself.",
  "contact.forgetNow": "Forget for good",
  "data.personalStay":
    "{count} {count|personal fact stays|personal facts stay} in this browser: {count|its contact is|their contacts are} not released.",
  "data.backup": "Full backup",
  "data.backupText": "Contains the personal facts too. Keep it to yourself.",
  "data.forgotten":
    "{count} {count|record|records} of what the file's owner has forgotten will be erased here for good.",
  "settings.stored": "Stored in this browser",
  "settings.storedPersonal": "Personal facts",
  "settings.storedContacts": "Contacts",
  "settings.storedFacts": "Facts",
  "settings.storedAccounts": "Accounts",
  "settings.storedForgotten": "Marks of what was forgotten",
  "settings.storedReleased": "Contacts released",
  "settings.storageUsed": "Storage used",
  "settings.storageOf": "{used} MB of {quota} MB",
  "settings.storageUnknown": "The browser doesn't say.",
  "settings.storageFull":
    "The storage is nearly full. Free space on the disk or export a full backup now: what no longer fits cannot be saved.",
} as const;
