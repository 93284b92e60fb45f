"""Several runs of one activity: on this machine one after the other, or on a cluster."""
