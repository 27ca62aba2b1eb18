"""Role Management: one module for each operation."""
