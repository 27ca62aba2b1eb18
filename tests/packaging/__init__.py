"""Tests of what is published: files, extras, archives, frozen programs, releases."""
