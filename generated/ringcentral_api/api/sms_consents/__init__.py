"""SMS Consents: one module for each operation."""
