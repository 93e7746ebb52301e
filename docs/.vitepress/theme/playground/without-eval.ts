import { config } from "zod";

/** zod else tries whether it may make functions out of text, which the policy of the pages forbids, and the browser reports. Imported before any schema is made. */
config({ jitless: true });
