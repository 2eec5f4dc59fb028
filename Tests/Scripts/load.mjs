// Loads the scripts of the site as a browser would: in one global scope.
import { readFileSync } from "node:fs";
import vm from "node:vm";

const folder = new URL("../../Templates/Scripts/", import.meta.url);

/** The text of a script. */
export const source = name => readFileSync(new URL(`${name}.js`, folder), "utf8");

/** The functions of some scripts, without a page. */
export function load(...names) {
  const context = vm.createContext({ URLSearchParams, Intl });
  for (const name of names) vm.runInContext(source(name), context, { filename: `${name}.js` });
  return vm.runInContext("goldthread", context);
}
