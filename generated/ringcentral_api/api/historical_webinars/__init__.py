"""Historical Webinars: one module for each operation."""
