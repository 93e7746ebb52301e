import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.js";
import "./page.css";

const root = document.getElementById("app");
if (root === null) throw new TypeError("no element #app");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
