"""Picture classifiers from anywhere: read from their graph, described by the user, adopted.

Whatever touches such a file's graph runs in the guarded child process, see
:mod:`desktop.services.guard`; the application itself only hands bytes on.
"""
