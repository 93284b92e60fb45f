"""The curves of a run as files for other programs: a table, and TensorBoard's event files."""
