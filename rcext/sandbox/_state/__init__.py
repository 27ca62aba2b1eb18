"""State of the sandbox."""
