import { chromium } from "playwright-core";
import * as vite from "vite";
import { useBudgetPage } from "../testing/use-budget-page.mjs";

await useBudgetPage(import.meta.url, { chromium, vite });
