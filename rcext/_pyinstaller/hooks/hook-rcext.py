"""Modules of rcext that are imported when their names are first used, and data files."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

# These are included if the program imports them: they need extras.
_OPTIONAL = ("rcext.__main__", "rcext.cli", "rcext.mcp_server", "rcext.sandbox", "rcext._pyinstaller")

hiddenimports = collect_submodules("rcext", filter=lambda name: not name.startswith(_OPTIONAL))
datas = collect_data_files("rcext.operations")
