/** Choosing the channel that a fact came through. */
import { type SourceChannel, sourceChannels } from "#core";
import { useLocale } from "../locales/use-locale.tsx";
import { Select } from "./select.tsx";

export function ChannelSelect(props: {
  value: SourceChannel;
  onValue: (value: SourceChannel) => void;
}) {
  const { t, term } = useLocale();
  return (
    <Select
      label={t("field.channel")}
      options={sourceChannels.map((channel) => ({
        value: channel,
        label: term(`channel.${channel}`),
      }))}
      value={props.value}
      onValue={(value) => value && props.onValue(value)}
    />
  );
}
