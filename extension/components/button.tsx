/** Buttons, and links that look like one. */
import type { ComponentChildren, ButtonHTMLAttributes } from "preact";
import { Icon, type IconName } from "./icon.tsx";

type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

interface Look {
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  readonly small?: boolean;
  readonly children: ComponentChildren;
}

/** A button; it submits nothing unless it is told to be of type submit. */
export function Button({
  kind = "secondary",
  icon,
  small,
  children,
  ...rest
}: Look & Omit<ButtonHTMLAttributes, "icon" | "class">) {
  return (
    <button type="button" {...rest} class={classOf(kind, small)}>
      {icon && <Icon name={icon} size={16} />}
      <span>{children}</span>
    </button>
  );
}

/** A link to another screen in the shape of a button. */
export function ButtonLink({
  kind = "secondary",
  icon,
  small,
  children,
  href,
}: Look & { href: string }) {
  return (
    <a href={href} class={classOf(kind, small)}>
      {icon && <Icon name={icon} size={16} />}
      <span>{children}</span>
    </a>
  );
}

/** A button that shows only an icon; `label` is its name. */
export function IconButton(props: {
  icon: IconName;
  label: string;
  onClick: () => void;
  pressed?: boolean;
  disabled?: boolean;
}) {
  return (
    <button
      type="button"
      class="button button--icon"
      aria-label={props.label}
      title={props.label}
      aria-pressed={props.pressed}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}

function classOf(kind: ButtonKind, small: boolean | undefined): string {
  return `button button--${kind}${small ? " button--small" : ""}`;
}
