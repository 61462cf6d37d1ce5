/** Where something that is entered by hand comes from: its channel, who said it, and a page if there is one. */
import { ChannelSelect } from "../../components/channel-select.tsx";
import { TextField } from "../../components/field.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import type { EnteredSource } from "./entered-source.ts";

export function SourceFields(props: {
  source: EnteredSource;
  onSource: (change: Partial<EnteredSource>) => void;
  isBadUrl: boolean;
}) {
  const { t } = useLocale();
  const { source, onSource } = props;
  return (
    <>
      <ChannelSelect value={source.channel} onValue={(channel) => onSource({ channel })} />
      <TextField
        label={t("account.sourceTitle")}
        help={t("account.sourceTitleHelp")}
        value={source.title}
        onValue={(title) => onSource({ title })}
      />
      <TextField
        type="url"
        label={t("field.url")}
        value={source.url}
        onValue={(url) => onSource({ url })}
        error={props.isBadUrl ? t("account.badUrl") : undefined}
      />
    </>
  );
}
