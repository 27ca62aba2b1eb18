"""Registration Management: one module for each operation."""
