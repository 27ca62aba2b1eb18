"""Extensions: one module for each operation."""
