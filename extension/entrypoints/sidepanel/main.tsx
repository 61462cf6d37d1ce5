/** The side panel (in Firefox the sidebar): beside the page that facts are clipped from. */
import { render } from "preact";
import "../../styles/tokens.css";
import "../../styles/base.css";
import "../../styles/components.css";
import "../../styles/panel.css";
import { Product } from "../../components/product.tsx";
import { Panel } from "../../screens/panel/panel.tsx";

render(
  <Product>
    <Panel />
  </Product>,
  document.getElementById("root")!,
);
