"""External Contacts: one module for each operation."""
