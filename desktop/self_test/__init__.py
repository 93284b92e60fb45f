"""``layerwise --self-test``: whether this installation works, told in lines for a script."""
