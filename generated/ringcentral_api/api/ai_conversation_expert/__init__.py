"""AI Conversation Expert: one module for each operation."""
