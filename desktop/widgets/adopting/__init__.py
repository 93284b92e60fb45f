"""Describing a foreign model: the offer, the dialog, what the network makes of it meanwhile."""
