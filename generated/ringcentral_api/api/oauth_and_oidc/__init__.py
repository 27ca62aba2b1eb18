"""OAuth and OIDC: one module for each operation."""
