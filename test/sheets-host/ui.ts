/** The screen in front of the user (menus, sidebar, dialogs, messages) and `Ui`, through which a script reaches it. */
import { enumeration, chain, serviceClass, stateOf, type ServiceClass } from "./service-object.ts";
import type { HtmlOutputState } from "./html-service.ts";
import type { App } from "./spreadsheet-app.ts";

export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}
export interface MenuState {
  readonly caption: string;
  readonly items: (MenuItem | MenuState | "separator")[];
}
export interface ShownPage {
  readonly title: string;
  readonly content: string;
  readonly file: string | undefined;
  readonly width: number | undefined;
  readonly height: number | undefined;
}
export interface Alert {
  readonly title: string | undefined;
  readonly prompt: string;
}
export interface Toast {
  readonly message: string;
  readonly title: string | undefined;
}

export interface Screen {
  readonly menus: MenuState[];
  readonly alerts: Alert[];
  readonly toasts: Toast[];
  /** What the user presses in the next alerts, in order (`OK`, `YES`, …); without one the dialog is closed: CLOSE. */
  readonly answers: string[];
  sidebar: ShownPage | undefined;
  dialog: ShownPage | undefined;
  /** Waits for the user drop the script's locks. */
  onWait: () => void;
}

export function emptyScreen(): Screen {
  return {
    menus: [],
    alerts: [],
    toasts: [],
    answers: [],
    sidebar: undefined,
    dialog: undefined,
    onWait: () => undefined,
  };
}

/** The name of the add-on's own menu, which Google sets from its listing. */
const ADDON_MENU = "Extensions › add-on";

export function uiClass(app: App) {
  const { calls, screen } = app;
  const buttons = enumeration(calls, "Ui.Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
  const buttonSets = enumeration(calls, "Ui.ButtonSet", [
    "OK",
    "OK_CANCEL",
    "YES_NO",
    "YES_NO_CANCEL",
  ]);
  const menus: ServiceClass<MenuState> = serviceClass<MenuState>(calls, "Ui.Menu", {
    "addItem(string,string)": (menu, caption: string, functionName: string) => {
      menu.items.push({ caption, functionName });
      return chain;
    },
    "addSeparator()": (menu) => {
      menu.items.push("separator");
      return chain;
    },
    "addSubMenu(Menu)": (menu, sub: object) => {
      menu.items.push(stateOf(sub) as MenuState);
      return chain;
    },
    "addToUi()": (menu) => {
      const known = screen.menus.findIndex(({ caption }) => caption === menu.caption);
      if (known < 0) screen.menus.push(menu);
      else screen.menus[known] = menu;
    },
  });
  const alert = (title: string | undefined, prompt: string) => {
    screen.alerts.push({ title, prompt });
    screen.onWait();
    return buttons[(screen.answers.shift() ?? "CLOSE") as "CLOSE"];
  };
  const page = (output: object, title?: string): ShownPage => {
    const html = stateOf(output) as HtmlOutputState;
    return {
      title: title ?? html.title,
      content: html.content,
      file: html.file,
      width: html.width,
      height: html.height,
    };
  };
  return serviceClass<object>(
    calls,
    "Ui",
    {
      "createMenu(string)": (_ui, caption: string) => menus.of({ caption, items: [] }),
      "createAddonMenu()": () => menus.of({ caption: ADDON_MENU, items: [] }),
      "alert(string)": (_ui, prompt: string) => alert(undefined, prompt),
      "alert(string,ButtonSet)": (_ui, prompt: string) => alert(undefined, prompt),
      "alert(string,string,ButtonSet)": (_ui, title: string, prompt: string) =>
        alert(title, prompt),
      "showSidebar(HtmlOutput)": (_ui, output: object) => {
        // A sidebar is 300 pixels wide whatever the script asks for.
        screen.sidebar = { ...page(output), width: 300, height: undefined };
      },
      "showModalDialog(HtmlOutput,string)": (_ui, output: object, title: string) => {
        screen.dialog = page(output, title);
      },
      "showModelessDialog(HtmlOutput,string)": (_ui, output: object, title: string) => {
        screen.dialog = page(output, title);
      },
    },
    { Button: buttons, ButtonSet: buttonSets },
  );
}

/** The item with this caption in any menu on the screen. */
export function findMenuItem(menus: readonly MenuState[], caption: string): MenuItem | undefined {
  for (const { items } of menus)
    for (const item of items) {
      if (item === "separator") continue;
      if ("functionName" in item) {
        if (item.caption === caption) return item;
      } else {
        const found = findMenuItem([item], caption);
        if (found !== undefined) return found;
      }
    }
  return undefined;
}
