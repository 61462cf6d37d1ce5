/** Which version this is, for whoever asks for help. */
import { version } from "../../../../package.json";
import { useText } from "../locales/language.tsx";

export function About() {
  const say = useText();
  return <footer class="about">{say("about.version", { version })}</footer>;
}
