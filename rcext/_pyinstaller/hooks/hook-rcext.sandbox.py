"""Modules and data files of the sandbox, for a program that imports it."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

hiddenimports = collect_submodules("rcext.sandbox", filter=lambda name: not name.endswith(".pytest_plugin"))
datas = collect_data_files("rcext.sandbox")
