"""Internal Contacts: one module for each operation."""
