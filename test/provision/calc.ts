/** Finding LibreOffice Calc, which recalculates the exported workbook where it is installed. */
import { findProgram, macApplication } from "./find-program.ts";
import { type Machine, thisMachine } from "./machine.ts";

/** The path of `soffice` (or what `SOFFICE_PATH` names), or undefined. */
export const findCalc = (machine: Machine = thisMachine): string | undefined =>
  findProgram(machine, {
    what: "LibreOffice's soffice",
    variable: "SOFFICE_PATH",
    paths:
      machine.platform === "darwin"
        ? macApplication(machine, "LibreOffice", "soffice")
        : ["/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice"],
    names: ["soffice", "libreoffice"],
  });
