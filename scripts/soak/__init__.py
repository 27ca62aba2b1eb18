"""A long run of many processes under faults, with a ledger of what was intended and what was done."""
