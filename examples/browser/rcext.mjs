// Loads Python and rcext from the folder of this file; in a page or in a worker of type "module".
import { loadPyodide } from "./pyodide.mjs";

export async function loadPython(options = {}) {
  const archive = fetch(new URL("rcext.zip", import.meta.url)).then((answer) => answer.arrayBuffer());
  const python = await loadPyodide({ indexURL: new URL(".", import.meta.url).href, ...options });
  // Python imports from the archive itself: unpacking 2000 files would take longer.
  python.FS.writeFile("/lib/rcext.zip", new Uint8Array(await archive));
  python.runPython("import sys; sys.path.insert(0, '/lib/rcext.zip')");
  return python;
}
