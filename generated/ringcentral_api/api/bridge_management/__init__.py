"""Bridge Management: one module for each operation."""
