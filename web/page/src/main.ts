// Where the page begins: styles, then the one component that shows everything.
import { mount } from "svelte";
import App from "./App.svelte";
import "./style/tokens.css";
import "./style/page.css";
import "./style/shell.css";

const target = document.getElementById("page");
if (target) mount(App, { target });
