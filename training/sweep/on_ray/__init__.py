"""The runs of a sweep on Ray Tune, several at a time; Ray is only there with an extra."""
