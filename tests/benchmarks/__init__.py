"""What is timed: `python -m tests.benchmarks`. Nothing here passes or fails."""
