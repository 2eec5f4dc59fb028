// Loads the scripts of the site out of the Swift files that hold them, as a browser would: in one global scope.
import { readFileSync } from "node:fs";
import vm from "node:vm";

const folder = new URL("../../Templates/Scripts/", import.meta.url);

/** The text of a script: what stands between `#"""` and `"""#`. */
export function source(name) {
  const text = readFileSync(new URL(`${name}.swift`, folder), "utf8");
  return text.split('#"""\n')[1].split('"""#')[0];
}

/** The functions of some scripts, without a page. */
export function load(...names) {
  const context = vm.createContext({ URLSearchParams, Intl });
  for (const name of names) vm.runInContext(source(name), context, { filename: `${name}.js` });
  return vm.runInContext("goldthread", context);
}
