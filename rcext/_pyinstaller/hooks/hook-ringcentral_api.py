"""Modules of the generated package, which are imported when their names are first used."""

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = collect_submodules("ringcentral_api")
