"""What `make check` asks of the tree beyond format, lint and types."""
