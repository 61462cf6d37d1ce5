/** What the side panel says, in English. */
export const panel = {
  "panel.page": "This page",
  "panel.readPage": "Read this page",
  "panel.clipSelection": "Clip selection",
  "panel.clip": "Clipped passage",
  "panel.clipKept": "Clip kept. Choose its account and property.",
  "panel.clipWaits": "This passage was clipped before and waits here.",
  "panel.clipDiscarded": "Clip discarded",
  "panel.saveFact": "Save fact",
  "panel.saveContact": "Save contact",
  "panel.saveAccount": "Save account",
  "panel.saveTo": "Account",
  "panel.otherAccount": "Other account",
  "panel.newAccount": "New account",
  "panel.newAccountNamed": "New account “{name}”",
  "panel.newFromPage": "new, from this page",
  "panel.accountOfPage": "this page’s account",
  "panel.findAccount": "Find an account",
  "panel.searchProperty": "Type to search, such as phone",
  "panel.noSuchProperty": "No property has this name.",

  "panel.proposals": "Found on this page",
  "panel.proposalsKeys": "Keys: A accept, X dismiss, ↑ ↓ move",
  "panel.acceptAll": "Accept all {count}",
  "panel.accept": "Accept",
  "panel.acceptFact": "Accept {property}: {value}",
  "panel.dismissFact": "Dismiss {property}: {value}",
  "panel.noProposals":
    "No facts were recognised. Select a passage on the page and clip it, or enter a fact by hand.",
  "panel.allKnown": "Everything that was recognised here is known already.",
  "panel.knownHere": "{count} known already",
  "panel.known": "known",
  "panel.closedFrames":
    "{count} {count|part|parts} of this page {count|belongs|belong} to another site and cannot be read. Select the text there and choose “Clip to Account Atlas” from the context menu.",
  "panel.pageCut": "This page is extremely long. Only its first million characters were read.",

  "panel.knownFacts": "Known facts",
  "panel.noFacts": "Nothing is known yet.",
  "panel.openAccount": "Open",

  "panel.byHand": "Enter by hand",
  "panel.whatToEnter": "What do you want to enter?",
  "panel.enter.fact": "Fact",
  "panel.enter.contact": "Contact",
  "panel.enter.account": "Account",
  "panel.webSite": "Web site",
  "panel.optional": "{label} (optional)",

  "panel.factSaved": "Saved: {property} of {account}",
  "panel.factsSaved": "Saved: {count} {count|fact|facts} of {account}",
  "panel.contactSaved": "Saved: contact {name}",
  "panel.accountSaved": "Saved: account {name}",

  "panel.grantLasts": "Access ends when you leave this site.",
  "panel.allowSite": "Always allow {host}",

  "panel.trouble.nothing-selected":
    "Nothing is selected on the page. Select a passage first; where a page forbids selecting, use “Read this page”.",
  "panel.trouble.not-readable":
    "The browser gives no access to this page’s text. Click the toolbar button and try again, use the context menu on a selection, or enter the fact by hand.",
  "panel.trouble.not-saved":
    "The clip could not be saved, and nothing was kept. Check that the disk has free space, then clip again.",

  "panel.unreadable.hidden": "Click the toolbar button to work with this page",
  "panel.unreadable.hidden.help":
    "Account Atlas sees a page only after you ask for it. You can enter facts by hand at any time.",
  "panel.unreadable.browser": "This is one of the browser’s own pages",
  "panel.unreadable.browser.help":
    "Browsers let no extension read it. Open a company’s web page, or enter facts by hand below.",
  "panel.unreadable.store": "This is an extension store",
  "panel.unreadable.store.help":
    "Browsers let no extension read it. Open a company’s web page, or enter facts by hand below.",
  "panel.unreadable.pdf": "The text of a PDF cannot be read from here",
  "panel.unreadable.pdf.help":
    "Select a passage in it and choose “Clip to Account Atlas” from the context menu, or enter facts by hand below.",
  "panel.unreadable.closed": "The browser lets nobody read this page",
  "panel.unreadable.closed.help":
    "Click the toolbar button and try once more. Otherwise select a passage and use the context menu, or enter facts by hand below.",

  "panel.reason.json-ld": "Declared by the page (JSON-LD)",
  "panel.reason.microdata": "Declared by the page (microdata)",
  "panel.reason.open-graph": "Declared by the page (Open Graph)",
  "panel.reason.dublin-core": "Declared by the page (Dublin Core)",
  "panel.reason.contact-links": "A telephone or mail link",
  "panel.reason.footer-imprint": "After its label, or in the imprint",
  "panel.reason.key-figures": "Stated in a sentence",
  "panel.reason.revenue": "Stated as the revenue of a year",
  "panel.reason.certificates": "Written like a certificate or an approval",
  "panel.reason.products": "Listed as a product",
  "panel.reason.branches": "Listed as a branch or a site",
  "panel.reason.partners": "Named as a customer, supplier or partner",
  "panel.reason.news": "A headline with its date",
  "panel.reason.narrative": "Said in the text about the company",
  "panel.reason.rdfa": "Declared by the page (RDFa)",
  "panel.reason.h-card": "Declared by the page (business card)",
  "panel.reason.own-name": "Most places of the page name it so",
  "panel.reason.telephones": "Beside the word for it, or written like no other number",
  "panel.reason.emails": "Written like an e-mail address",
  "panel.reason.people": "A name with a title, or on a card",
  "panel.reason.organisations": "Written like the name of an organisation",
  "panel.reason.address": "Written like a postal address",
} as const;
