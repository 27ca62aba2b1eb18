"""The spec chores: import an official API document as facts, compare two of them, check that no prose came along."""
