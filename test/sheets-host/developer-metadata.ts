/** Developer metadata: keys and values that a script attaches to a sheet or to the spreadsheet, out of the user's sight. */
import {
  chain,
  enumeration,
  serviceClass,
  type ServiceClass,
  type Signatures,
} from "./service-object.ts";
import type { App } from "./spreadsheet-app.ts";
import type { SheetState, Workbook } from "./workbook.ts";

interface Metadata {
  readonly id: number;
  readonly home: Metadata[];
  key: string;
  value: string | null;
  visibility: object;
}

interface Finder {
  readonly places: readonly Metadata[][];
  readonly tests: ((metadata: Metadata) => boolean)[];
}

export function metadataClasses(app: App) {
  const homes = new WeakMap<object, Metadata[]>();
  let nextId = 1;
  const home = (owner: object): Metadata[] => {
    const known = homes.get(owner) ?? [];
    homes.set(owner, known);
    return known;
  };
  const visibility = enumeration(app.calls, "SpreadsheetApp.DeveloperMetadataVisibility", [
    "DOCUMENT",
    "PROJECT",
  ]);
  const view: ServiceClass<Metadata> = serviceClass<Metadata>(
    app.calls,
    "SpreadsheetApp.DeveloperMetadata",
    {
      "getId()": ({ id }) => id,
      "getKey()": ({ key }) => key,
      "getValue()": ({ value }) => value,
      "getVisibility()": (metadata) => metadata.visibility,
      "setKey(string)": (metadata, key: string) => {
        metadata.key = key;
        return chain;
      },
      "setValue(string)": (metadata, value: string) => {
        metadata.value = value;
        return chain;
      },
      "remove()": (metadata) => {
        metadata.home.splice(metadata.home.indexOf(metadata), 1);
      },
    },
  );
  const finders = serviceClass<Finder>(app.calls, "SpreadsheetApp.DeveloperMetadataFinder", {
    "withKey(string)": ({ tests }, key: string) => {
      tests.push((metadata) => metadata.key === key);
      return chain;
    },
    "withValue(string)": ({ tests }, value: string) => {
      tests.push((metadata) => metadata.value === value);
      return chain;
    },
    "find()": ({ places, tests }) =>
      places
        .flat()
        .filter((metadata) => tests.every((test) => test(metadata)))
        .map((metadata) => view.of(metadata)),
  });
  function methods<Owner extends object>(
    places: (owner: Owner) => readonly Metadata[][],
  ): Signatures<Owner> {
    const add = (
      owner: Owner,
      key: string,
      value: string | null = null,
      shown: object = visibility.DOCUMENT,
    ) => {
      const list = home(owner);
      list.push({ id: nextId++, home: list, key, value, visibility: shown });
      return chain;
    };
    return {
      "addDeveloperMetadata(string)": (owner, key: string) => add(owner, key),
      "addDeveloperMetadata(string,string)": (owner, key: string, value: string) =>
        add(owner, key, value),
      "addDeveloperMetadata(string,DeveloperMetadataVisibility)": (owner, key: string, shown) =>
        add(owner, key, null, shown),
      "addDeveloperMetadata(string,string,DeveloperMetadataVisibility)": add,
      "getDeveloperMetadata()": (owner) => home(owner).map((metadata) => view.of(metadata)),
      "createDeveloperMetadataFinder()": (owner) =>
        finders.of({ places: places(owner), tests: [] }),
    };
  }
  return {
    visibility,
    sheetMethods: methods<SheetState>((sheet) => [home(sheet)]),
    // A finder of the spreadsheet looks through its sheets too.
    spreadsheetMethods: methods<Workbook>((workbook) => [
      home(workbook),
      ...workbook.sheets.map(home),
    ]),
  };
}
