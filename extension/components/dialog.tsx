/** A dialog over the page: the browser keeps the focus inside and gives it back at the end. */
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { useLocale } from "../locales/use-locale.tsx";
import { IconButton } from "./button.tsx";

export function Dialog(props: {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  wide?: boolean;
}) {
  const { t } = useLocale();
  const ref = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      class={props.wide ? "dialog dialog--wide" : "dialog"}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <header class="dialog__head">
        <h2 id={title}>{props.title}</h2>
        <IconButton icon="close" label={t("common.close")} onClick={props.onClose} />
      </header>
      <div class="dialog__body">{props.children}</div>
    </dialog>
  );
}
