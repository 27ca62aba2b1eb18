"""`python -m rcext`: the command line, for installations whose scripts are not on the path."""

from rcext.cli import main

raise SystemExit(main())
