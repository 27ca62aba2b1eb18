// Compiles, for the Python of Pyodide, the modules that a page needs until its first response:
// node browser_bytecode.mjs <folder of the bundle> <program that makes a call> <archive to write>
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [folder, program, target] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(`${folder}/pyodide.mjs`));
const python = await loadPyodide({ indexURL: `${folder}/` });
python.FS.writeFile("/lib/rcext.zip", readFileSync(`${folder}/rcext.zip`));
python.FS.writeFile("/program.py", readFileSync(program));
// one answer that is a token, and a model without known fields
const answer = '{"access_token": "token", "token_type": "bearer", "expires_in": 3600}';
globalThis.fetch = async () => new Response(answer, { headers: { "Content-Type": "application/json" } });
await python.runPythonAsync(`
import sys
sys.path[:0] = ["/lib/rcext.zip", "/"]
import program
await program.main("/bytecode.zip")
`);
writeFileSync(target, python.FS.readFile("/bytecode.zip"));
