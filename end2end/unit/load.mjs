// Takes a module out of public/js as it stands: the files have no package.json beside them, so they are read as text.
import { readFileSync } from "node:fs";

export const load = (name) =>
  import(`data:text/javascript;base64,${readFileSync(new URL(`../../public/js/${name}`, import.meta.url)).toString("base64")}`);
