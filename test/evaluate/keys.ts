/** The facts that an evaluation asks for: the keys of a labelled case and of a prediction. */

/** The keys of `expected` in a labelled case, in the order of the report. */
export const keys = [
  "name",
  "ownName",
  "telephone",
  "faxNumber",
  "email",
  "streetAddress",
  "postalCode",
  "person",
  "jobTitle",
  "foundingDate",
  "numberOfEmployees",
  "registrationNumber",
  "icp",
] as const;
export type Key = (typeof keys)[number];

/** What was read on one page; the first `name` is the reading of whose page it is. */
export type Prediction = Readonly<Record<Exclude<Key, "ownName">, readonly string[]>>;

/** The prediction of a page on which nothing was found, or which could not be read. */
export const nothing: Prediction = {
  name: [],
  telephone: [],
  faxNumber: [],
  email: [],
  streetAddress: [],
  postalCode: [],
  person: [],
  jobTitle: [],
  foundingDate: [],
  numberOfEmployees: [],
  registrationNumber: [],
  icp: [],
};
