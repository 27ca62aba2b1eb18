// Runs tests in Pyodide: node run_tests.mjs <repository> <folder of Pyodide> <wheels within the repository> <arguments of pytest>
const [repository, pyodide, wheels, ...args] = process.argv.slice(2);
const { loadPyodide } = await import(`${pyodide}/pyodide.mjs`);
const python = await loadPyodide({ indexURL: `${pyodide}/`, env: { PYTHONDONTWRITEBYTECODE: "1" } });
python.mountNodeFS("/repository", repository);
python.globals.set("wheels", python.toPy(wheels.split(",")));
python.globals.set("args", python.toPy(args));
process.exitCode = await python.runPythonAsync(`
import os, sys
sys.path[:0] = ["/repository", "/repository/generated", *(f"/repository/{wheel}" for wheel in wheels)]
os.chdir("/repository")
import pytest
int(pytest.main(list(args)))
`);
