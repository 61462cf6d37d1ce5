/** The laws are tried on the same cases in every run; another `LAW_SEED` tries others, and finds what these miss. */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["LAW_SEED"] ?? 8) });
