/** The page of the exchange, in a window over the spreadsheet. */
import { render } from "preact";
import { ExchangePage } from "./exchange-page.tsx";
import "../pages.css";
import "./exchange.css";

render(<ExchangePage />, document.querySelector<HTMLElement>("#exchange")!);
