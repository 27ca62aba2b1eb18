"""SMS Brands/Campaigns: one module for each operation."""
