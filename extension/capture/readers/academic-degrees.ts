/** Letters behind a name that say what somebody studied or was honoured with. */

/** Degrees that only a person has: "Silver Tarn, MD" is a town in Maryland. */
export const TELLING_DEGREE =
  /(?<![\p{L}])(?:Ph\.?D|M\.D|M\.?B\.?A|M\.?Sc|B\.?Sc|J\.?D|C\.?P\.?A|Esq|R\.?N|D\.?D\.?S|D\.?M\.?D|D\.?V\.?M|D\.?Phil|LL\.?[BM]|Ed\.?D|Psy\.?D|F\.?A\.?I\.?A|A\.?I\.?A|OBE|MBE|CBE|M\.S|M\.A|B\.S|P\.E)(?![\p{L}])/u;

/** All of them that follow a name. */
export const DEGREES =
  /^,? ?\(?(?:(?:Ph\.?D|M\.?D|M\.?B\.?A|M\.?Sc|B\.?Sc|B\.?A|M\.?A|M\.?S|B\.?S|J\.?D|C\.?P\.?A|Esq|P\.?E|R\.?N|F\.?[A-Z]{2,5}|M\.?[A-Z]{2,5}|D\.?D\.?S|D\.?Phil|LL\.?[BM]|D\.?M\.?D|D\.?V\.?M|Ed\.?D|Psy\.?D|A\.?I\.?A|B\.?E|B\.?Ed|B\.?Com|CFP|CFA|CLU|CPYB|LEED AP|Dipl\.?-?Ing|OBE|MBE|CBE)\.?(?![\p{L}])\)?,? ?)+/u;
