/** The screen in front of the user: menus, sidebar, dialogs and messages, kept so that a test can look at them. */

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
  /** What the user will press in the next alerts; a dialog closed without a button answers CLOSE. */
  readonly answers: string[];
  sidebar: ShownPage | undefined;
  dialog: ShownPage | undefined;
}

export function emptyScreen(): Screen {
  return { menus: [], alerts: [], toasts: [], answers: [], sidebar: undefined, dialog: undefined };
}
