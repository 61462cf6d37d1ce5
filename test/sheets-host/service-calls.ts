/** The boundary between a script and Google's services: counts each call by name and decides what the running function may touch. */

/** What is running: it decides which services may be called. */
export type Running = "script" | "custom function" | "simple trigger" | "nothing";

export interface ServiceCalls {
  running: Running;
  /** Turns an error of the host into one of the script's own realm, as `Exception`. */
  raise: (message: string) => Error;
  /** Sentences about parts of the API that the script used and the host does not model. */
  readonly notModelled: string[];
  enter(className: string, method: string): void;
  counts(): Readonly<Record<string, number>>;
  reset(): void;
}

/** Thrown by the host for a refusal that Google's service would make too. */
export class ServiceError extends Error {}

/** Thrown where the host cannot tell what Google would do: it refuses rather than guesses. */
export class NotModelled extends Error {
  constructor(what: string) {
    super(`not modelled: ${what}`);
  }
}

// Reading the calendar of one's own sheet is allowed in a custom function, but its cells are
// being computed at that moment: the host refuses rather than hand out half-computed values.
const contentRead = /^(getValue|getDisplayValue|getFormula|getDataRange|getLast)/;
const reading = /^(get|is|can|has|base64|format|parse|compute|new|remove$|put$|log$)/;
const menuOnly = new Set(["Ui", "Menu", "Logger"]);

function refusal(running: Running, className: string, method: string): string | undefined {
  const service = className.split(".").at(-1) ?? className;
  if (running === "custom function") {
    if (service === "Ui" || method === "getUi")
      return `Cannot call SpreadsheetApp.getUi() from this context.`;
    if (className.startsWith("SpreadsheetApp") && contentRead.test(method))
      throw new NotModelled(`${className}.${method} inside a custom function`);
    if (className.startsWith("HtmlService")) return undefined;
    if (!reading.test(method)) return `You do not have permission to call ${method}`;
  }
  if (running === "simple trigger") {
    if (menuOnly.has(service) || method === "getUi" || method === "getActiveUserLocale") return;
    return `You do not have permission to call ${className}.${method}.`;
  }
  return undefined;
}

export function serviceCalls(): ServiceCalls {
  let counts = new Map<string, number>();
  const calls: ServiceCalls = {
    running: "nothing",
    raise: (message) => new Error(message),
    notModelled: [],
    enter(className, method) {
      const name = `${className.split(".").at(-1)}.${method}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      const reason = refusal(calls.running, className, method);
      if (reason !== undefined) throw new ServiceError(reason);
    },
    counts: () => Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
    reset() {
      counts = new Map();
    },
  };
  return calls;
}
